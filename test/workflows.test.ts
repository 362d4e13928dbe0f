import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkWorkflowRules, type Finding } from "../scripts/check-workflow-rules.ts";
import { listActions } from "../scripts/list-commands.ts";
import { runActionlint } from "../scripts/run-actionlint.ts";

const ours = list(".github/workflows");
const examples = list("examples/workflows");
const PINNED = `actions/checkout@${"a".repeat(40)}`;

test("every workflow passes actionlint and our own rules", async () => {
  const files = [...ours, ...examples];
  expect(files.length).toBeGreaterThan(3);
  const { findings } = await runActionlint(files);
  for (const file of files) findings.push(...checkWorkflowRules(file, readFileSync(file, "utf8")));
  expect(findings).toEqual([]);
});

test("the workflow in the README has five lines and also passes", async () => {
  const [, text = ""] = /^```yml\n([^`]+)^```$/m.exec(readFileSync("README.md", "utf8")) ?? [];
  expect(text.trimEnd().split("\n")).toHaveLength(5);
  expect(text).not.toContain("actions/checkout");
  expect(checkWorkflowRules("README.md", text)).toEqual([]);
  await lintText(text, (findings) => expect(findings).toEqual([]));
});

test("actionlint reports the line of a fault", async () => {
  await lintText(makeWorkflow(`- run: echo ${expression("nothing.here")}`), (findings) =>
    expect(findings).toMatchObject([{ line: 9, message: expect.stringContaining('"nothing"') }]),
  );
});

describe("our own rules", () => {
  const title = expression("github.event.issue.title");
  const rows = [
    { name: "a tag instead of a SHA", step: "- uses: actions/checkout@v6", want: "is not pinned" },
    { name: "a short SHA", step: "- uses: actions/checkout@de0fac2 # v6", want: "is not pinned" },
    { name: "a SHA without its version", step: `- uses: ${PINNED}`, want: "names its version" },
    { name: "text from outside in `run`", step: `- run: echo "${title}"`, want: "text from outside" },
    {
      name: "text from outside in an input that is a command",
      step: inputStep(`echo ${title}`),
      want: "text from outside",
    },
  ];
  test.each(rows)("find $name", ({ step, want }) => {
    expect(checkWorkflowRules("a.yml", makeWorkflow(step))).toMatchObject([
      { file: "a.yml", line: expect.any(Number), message: expect.stringContaining(want) },
    ]);
  });

  test("find a missing time limit and missing permissions", () => {
    const findings = checkWorkflowRules(
      "a.yml",
      "on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps: []\n",
    );
    expect(findings.map(({ line, message }) => `${line}: ${message.slice(0, 24)}`)).toEqual([
      "1: D4: no top-level `permis",
      '3: job "one" has no timeout',
    ]);
  });

  test("accept pins, own actions, local actions and text from `env`", () => {
    const steps = [
      `- uses: ${PINNED} # v6.0.2`,
      "- uses: pipekeeper/pipekeeper@v1",
      "- uses: ./actions/update-dashboard",
      `- { run: 'echo "$TITLE"', env: { TITLE: "${title}" } }`,
    ];
    expect(checkWorkflowRules("a.yml", makeWorkflow(steps.join("\n      ")))).toEqual([]);
  });
});

describe("the actions that workflows use from this repository", () => {
  const uses = [...ours, ...examples].flatMap((file) => {
    const jobs: Record<string, { steps?: Step[] }> = parse(readFileSync(file, "utf8")).jobs;
    return Object.values(jobs).flatMap(({ steps = [] }) =>
      steps.map((step) => ({ file, step, folder: ownFolder(step) })),
    );
  });
  const own = uses.flatMap(({ file, step, folder }) => (folder === null ? [] : [{ file, step, folder }]));

  test("are called only with inputs that they have", () => {
    const unknown = own.flatMap(({ file, step, folder }) => {
      if (!existsSync(`${folder}/action.yml`)) return [];
      const { inputs } = parse(readFileSync(`${folder}/action.yml`, "utf8"));
      return Object.keys(step.with ?? {}).flatMap((name) => (name in inputs ? [] : [`${file}: ${name}`]));
    });
    expect(own.length).toBeGreaterThan(0);
    expect(unknown).toEqual([]);
  });

  test("include every action and the root in use-actions.yml", () => {
    const used = own.filter(({ file }) => file.endsWith("use-actions.yml")).map(({ folder }) => folder);
    const actions = listActions().map((name) => `actions/${name}`);
    expect([...new Set(used)].sort()).toEqual([".", ...actions].sort());
  });
});

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

/** `./actions/x` and `pipekeeper/pipekeeper/actions/x@v1` -> `actions/x`; null for actions of others. */
function ownFolder({ uses = "" }: Step): string | null {
  const match = /^(?:\.|pipekeeper\/pipekeeper)(?:\/(actions\/[\w-]+)|\/)?(?:@.*)?$/.exec(uses);
  return match === null ? null : (match[1] ?? ".");
}

async function lintText(text: string, check: (findings: readonly Finding[]) => void): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "pipekeeper-lint-"));
  try {
    const file = path.join(folder, "workflow.yml");
    writeFileSync(file, text);
    check((await runActionlint([file])).findings);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inputStep(run: string): string {
  return `- uses: pipekeeper/pipekeeper/actions/commit-generated@v1\n        with: { run: '${run}' }`;
}

function makeWorkflow(steps: string): string {
  const head = [
    "on: push",
    "permissions: {}",
    "concurrency: one",
    "jobs:",
    "  one:",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 5",
  ];
  return `${[...head, "    steps:"].join("\n")}\n      ${steps}\n`;
}

function list(folder: string): string[] {
  return readdirSync(folder).map((name) => `${folder}/${name}`);
}

/** An expression of a workflow, written so that it is not a template string here. */
function expression(text: string): string {
  return ["$", "{{ ", text, " }}"].join("");
}
