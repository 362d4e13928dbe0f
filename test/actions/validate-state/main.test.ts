import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { USUAL_PATHS } from "../../../actions/validate-state/find-files.ts";
import { judgeChanges } from "../../../actions/validate-state/find-mixed-changes.ts";
import action from "../../../actions/validate-state/main.ts";
import { planValidation } from "../../../actions/validate-state/plan-validation.ts";
import { openBareRepository } from "../../support/github/bare-repository.ts";
import { startGitHub } from "../../support/github/start-github.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { tempFolder } from "../../support/temp-folder.ts";
import { startClock } from "../../support/virtual-clock.ts";
import { CLEAN, ENTRIES, entry, inputsOf, QUEUE, queueOf } from "./clean-state.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";

async function runIn(
  files: Readonly<Record<string, string>>,
  inputs: Record<string, string> = {},
  env: Record<string, string> = { GITHUB_EVENT_NAME: "push" },
) {
  using folder = tempFolder(files);
  const result = await runInProcess(
    action,
    {
      folder: path.join(folder.root, ".runner"),
      workspace: folder.root,
      inputs: { report: "report.json", token: TOKEN, ...inputs },
      env: {
        GITHUB_REPOSITORY: "acme/shop",
        ...("event.json" in files ? { GITHUB_EVENT_PATH: path.join(folder.root, "event.json") } : {}),
        ...env,
      },
    },
    startClock("2026-03-02T10:00:00Z"),
  );
  return { ...result, report: readReport(path.join(folder.root, "report.json")) };
}

async function openGitHub() {
  const remote = await openBareRepository({ "README.md": "A shop.\n" });
  const now = startClock("2026-03-02T10:00:00Z").date;
  const github = await startGitHub({ bareRepository: remote.path, now, owner: "acme", repo: "shop", token: TOKEN });
  return Object.assign(github, {
    async [Symbol.asyncDispose]() {
      await github.close();
      await remote[Symbol.asyncDispose]();
    },
  });
}

function readReport(file: string) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

test("a state without problems ends with 0", async () => {
  const { code, outputs, report, annotations, summary } = await runIn(CLEAN);
  expect({ code, annotations }).toEqual({ code: 0, annotations: [] });
  expect(outputs).toEqual({ valid: "true", files: "5", records: "7", errors: "0", warnings: "0", fixed: "0" });
  expect(report).toEqual({ schema_version: 1, files: 5, records: 7, problems: [] });
  expect(summary).toContain("5 state files with 7 records: no errors.");
});

test("errors end with 2, and each is annotated on its line and in the report", async () => {
  const { code, outputs, report, log, summary } = await runIn({
    ...CLEAN,
    [QUEUE]: queueOf(...ENTRIES, entry("jq", { status: "generated" })),
  });
  expect(code).toBe(2);
  expect(outputs).toMatchObject({ valid: "false", errors: "1" });
  expect(log).toContain(`::error file=${QUEUE},line=42::"status" is the text "generated"; expected one of pending`);
  expect(report.problems).toEqual([
    {
      file: QUEUE,
      line: 42,
      path: "entries[3].status",
      level: "error",
      code: "unknown-status",
      value: "generated",
      expected: "one of pending, success, failed, blocked, requires_manual, excluded",
      message: expect.stringContaining("generated"),
    },
  ]);
  expect(summary).toContain(`${QUEUE}:42`);
});

test("the first 50 problems are annotated, errors before warnings, and the rest are counted", async () => {
  const many = Array.from({ length: 60 }, (_, at) => entry(`p${at}`, { source: "github:x/y", status: "pending" }));
  const queue = queueOf(...ENTRIES, ...many, entry("jq", { priority: 9 }));
  const { code, annotations, log, report } = await runIn({ ...CLEAN, [QUEUE]: queue });
  expect(code).toBe(2);
  // The last annotation says why the step failed.
  expect(annotations).toHaveLength(51);
  expect(annotations[0]?.message).toContain("bad-priority");
  expect(log).toContain("11 more problems are counted in the summary.");
  expect(report.problems).toHaveLength(61);
});

test("files below another root are named as in the repository", async () => {
  const files = Object.fromEntries(Object.entries(CLEAN).map(([file, text]) => [`sub/${file}`, text]));
  const broken = { ...files, [`sub/${QUEUE}`]: "{" };
  const { report } = await runIn(broken, { root: "sub" });
  expect(report.problems.map(({ file }: { file: string }) => file)).toEqual([`sub/${QUEUE}`]);
});

describe("if the check itself is impossible", () => {
  test.each([
    ["a root that does not exist", { root: "nowhere" }, '"nowhere" is not a folder that can be read'],
    ["a required file outside", { require: "../x" }, "require: expected files below root"],
    ["a fix in a workflow", { fix: "true" }, "fix: only works in a terminal"],
    ["an odd ecosystem", { "supported-ecosystems": "a b" }, "supported-ecosystems: expected names such as npm"],
    ["globs that only exclude", { recipes: "!x" }, "recipes"],
  ])("%s ends with 1", async (_, inputs, message) => {
    const { code, log } = await runIn(CLEAN, inputs);
    expect(code).toBe(1);
    expect(log).toContain(message);
  });
});

test("a dry run writes no report", async () => {
  expect((await runIn(CLEAN, { "dry-run": "true" })).report).toBeNull();
});

describe("changes of a pull request", () => {
  const plan = planValidation(inputsOf(), { cwd: "/repository", isInWorkflow: true });
  const recipe = { file: "recipes/j/jq.toml", isAdded: true };

  test.each([
    ["only state", [{ file: QUEUE, isAdded: false }], []],
    ["only recipes", [recipe], []],
    [
      "state and a changed recipe",
      [
        { file: QUEUE, isAdded: false },
        { ...recipe, isAdded: false },
      ],
      [],
    ],
    ["state and a new recipe", [{ file: QUEUE, isAdded: false }, recipe], [QUEUE]],
    [
      "a new failure file and a new recipe",
      [{ file: "data/failures/x.jsonl", isAdded: true }, recipe],
      ["data/failures/x.jsonl"],
    ],
    ["other files and a new recipe", [{ file: "README.md", isAdded: false }, recipe], []],
  ])("%s", (_, changes, expected) => {
    const findings = judgeChanges(changes, plan);
    expect(findings.map(({ file }) => file)).toEqual(expected);
    expect(findings.every(({ level, code }) => level === "warning" && code === "mixed-changes")).toBe(true);
  });

  test.each([
    { name: "a warning", inputs: {}, code: 0, level: "warning" },
    { name: "an error with strict", inputs: { strict: "true" }, code: 2, level: "error" },
  ])("in a workflow of the pull request, state next to a new recipe is $name", async ({ inputs, code, level }) => {
    await using github = await openGitHub();
    const files = [QUEUE, recipe.file].map((filename) => ({ filename, status: "added" as const, sha: "c".repeat(40) }));
    github.add.pull({ head: "batch/npm-1", headSha: "a".repeat(40), files });
    const result = await runIn({ ...CLEAN, "event.json": JSON.stringify({ pull_request: { number: 1 } }) }, inputs, {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_API_URL: github.url,
    });
    expect(result.code, result.log).toBe(code);
    expect(result.report.problems).toMatchObject([{ file: QUEUE, level, code: "mixed-changes" }]);
  });

  test("if GitHub does not list the changes, the step says so and checks the rest", async () => {
    await using github = await openGitHub();
    github.script.fail({ path: /\/files$/, status: 403, times: 99 });
    github.add.pull({ head: "batch/npm-1", headSha: "a".repeat(40) });
    const result = await runIn(
      { ...CLEAN, "event.json": JSON.stringify({ pull_request: { number: 1 } }) },
      {},
      {
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_API_URL: github.url,
      },
    );
    expect(result.code, result.log).toBe(0);
    expect(result.log).toContain("The files of pull request #1 could not be listed");
  });

  test("paths of changes are compared relative to the root", () => {
    const below = { ...plan, prefix: "sub/" };
    const changes = [
      { file: `sub/${QUEUE}`, isAdded: false },
      { ...recipe, file: `sub/${recipe.file}` },
    ];
    expect(judgeChanges(changes, below).map(({ file }) => file)).toEqual([QUEUE]);
    expect(judgeChanges([{ file: QUEUE, isAdded: false }, recipe], below)).toEqual([]);
  });
});

test("the default places are those of action.yml", () => {
  const { inputs } = parse(readFileSync("actions/validate-state/action.yml", "utf8"));
  expect(USUAL_PATHS).toEqual({
    failures: inputs["failures-dir"].default,
    metrics: inputs["metrics-dir"].default,
    disambiguations: inputs["disambiguations-dir"].default,
    control: inputs["control-file"].default,
  });
});
