/** The whole command: the files that it reads, its messages about unreadable files, and its requests to GitHub. */

import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import doctor from "../../../actions/doctor/main.ts";
import { parseInputs } from "../../../src/kit/inputs.ts";
import { TempFolder, writeFiles } from "../../support/git.ts";
import { startServer } from "../../support/network/start-server.ts";
import { readManifest } from "../../support/prepare-run.ts";
import { testRuntime } from "../../support/test-runtime.ts";

const SHA = "1".repeat(40);
const GOOD = workflow(`- uses: actions/checkout@${SHA}`);

function workflow(...steps: string[]): string {
  const head = "on: [pull_request]\npermissions: {}\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n";
  return `${head}${steps.map((step) => `      ${step}\n`).join("")}`;
}

async function run(cwd: string, given: Record<string, string> = {}, env: Record<string, string> = {}) {
  const defaults = Object.entries(readManifest("doctor").inputs).map(([name, entry]) => [name, entry.default]);
  const raw = { ...Object.fromEntries(defaults), token: "", ...given };
  const repository = { owner: "octo", repo: "registry" };
  const outcome = await doctor.run(parseInputs(doctor.inputs, raw), testRuntime({ cwd, env, repository }));
  const { findings = "", unreadable = "" } = outcome.outputs;
  return { ...outcome, findings: JSON.parse(findings), unreadable: JSON.parse(unreadable) };
}

function inFolder(files: Record<string, string>): TempFolder {
  const folder = new TempFolder();
  const paths = Object.entries(files).map(([name, text]) => [
    name.includes("/") ? name : `.github/workflows/${name}`,
    text,
  ]);
  writeFiles(folder.path, Object.fromEntries(paths));
  return folder;
}

describe("exit codes", () => {
  test("0 if nothing was found", async () => {
    using folder = inFolder({ "a.yml": GOOD });
    const outcome = await run(folder.path);
    expect(outcome).toMatchObject({ sentence: "Checked 1 workflow: 0 findings.", findings: [], unreadable: [] });
    expect(outcome.failure).toBeUndefined();
  });

  test("2 with findings, each with code, file, line, text, reason and remedy", async () => {
    using folder = inFolder({ "a.yml": workflow("- uses: actions/checkout@v6"), "b.yaml": GOOD });
    const { exitCode, failure, findings, summary } = await run(folder.path);
    expect({ exitCode, failure }).toEqual({ exitCode: 2, failure: "Checked 2 workflows: 1 finding." });
    expect(findings).toEqual([
      {
        code: "D10",
        file: ".github/workflows/a.yml",
        line: 7,
        found: '"actions/checkout@v6" is not pinned to a full commit SHA',
        why: expect.stringMatching(/\.$/),
        remedy: expect.stringMatching(/\.$/),
      },
    ]);
    expect(summary).toContain("D10 .github/workflows/a.yml:7\n");
  });

  test("1 if a file cannot be read, and the others are checked", async () => {
    using folder = inFolder({ "a.yml": "on: [push\njobs: {}\n", "b.yml": workflow("- uses: actions/checkout@v6") });
    const { exitCode, findings, unreadable, summary } = await run(folder.path);
    expect(exitCode).toBe(1);
    expect(findings).toHaveLength(1);
    expect(unreadable).toEqual([
      { file: ".github/workflows/a.yml", line: expect.any(Number), message: expect.any(String) },
    ]);
    expect(summary).toMatch(/Not read: \.github\/workflows\/a\.yml:[12]: the file is not YAML/);
  });

  test("an error without a folder of workflows, or with an empty one", async () => {
    using empty = new TempFolder();
    await expect(run(empty.path)).rejects.toThrow('The folder ".github/workflows" cannot be read (ENOENT).');
    mkdirSync(empty.at(".github/workflows"), { recursive: true });
    await expect(run(empty.path)).rejects.toThrow('There is no workflow in ".github/workflows"');
  });
});

describe("malformed and hostile files", () => {
  const head = "on: push\npermissions: {}\n";
  const rows: { name: string; text: string | Buffer; line: number; message: string }[] = [
    { name: "an empty file", text: "", line: 1, message: "the file is not a workflow" },
    { name: "a list", text: "- a\n- b\n", line: 1, message: "the file is not a workflow" },
    { name: "a text", text: "hello", line: 1, message: "the file is not a workflow" },
    { name: "no jobs", text: head, line: 1, message: "no map of `jobs`" },
    { name: "jobs as a list", text: `${head}jobs:\n  - one\n`, line: 4, message: "no map of `jobs`" },
    { name: "a job as a text", text: `${head}jobs:\n  one: hello\n`, line: 4, message: 'job "one" is not a map' },
    { name: "a job without steps", text: `${head}jobs:\n  one: { runs-on: x }\n`, line: 4, message: "neither" },
    { name: "steps as a text", text: `${head}jobs:\n  one:\n    steps: hello\n`, line: 5, message: "not a list" },
    {
      name: "a step as a text",
      text: `${head}jobs:\n  one:\n    steps:\n      - hello\n`,
      line: 6,
      message: "not a map",
    },
    { name: "a tab", text: "on: push\njobs:\n\tone: {}\n", line: 3, message: "not YAML" },
    { name: "a key twice", text: `${head}on: push\njobs: {}\n`, line: 3, message: "not YAML" },
    { name: "an anchor that does not exist", text: `${head}jobs: *nowhere\n`, line: 3, message: "not YAML" },
    { name: "two documents", text: `${head}jobs: {}\n---\n${head}`, line: 4, message: "not YAML" },
    { name: "conflict markers", text: `<<<<<<< HEAD\n${head}=======\n>>>>>>> x\n`, line: 1, message: "" },
    { name: "deep nesting", text: "[".repeat(50_000), line: 1, message: "not YAML" },
    { name: "no UTF-8", text: Buffer.from([0x6f, 0x6e, 0xff, 0xfe]), line: 1, message: "not UTF-8" },
    { name: "too many characters", text: `# ${"x".repeat(1_000_001)}`, line: 1, message: "1000003 characters" },
  ];
  test.each(rows)("$name is reported with file and line", async ({ text, line, message }) => {
    using folder = inFolder({ "good.yml": GOOD });
    writeFileSync(folder.at(".github/workflows/bad.yml"), text);
    const { exitCode, unreadable, findings } = await run(folder.path);
    expect(exitCode).toBe(1);
    expect(unreadable[0]).toMatchObject({
      file: ".github/workflows/bad.yml",
      line,
      message: expect.stringContaining(message),
    });
    expect(findings.filter(({ file }: { file: string }) => file.endsWith("good.yml"))).toEqual([]);
  });

  test("a link to nowhere", async () => {
    using folder = inFolder({ "good.yml": GOOD });
    symlinkSync("nowhere.yml", folder.at(".github/workflows/bad.yml"));
    expect(await run(folder.path)).toMatchObject({
      exitCode: 1,
      unreadable: [{ message: "the file cannot be read (ENOENT)" }],
    });
  });

  test("a node that contains itself, and nested anchors, do not hang", async () => {
    const nested = Array.from({ length: 30 }, (_, n) => `  a${n}: &a${n} [*a${n - 1}, *a${n - 1}, *a${n - 1}]`).slice(
      1,
    );
    const text = `${workflow("- &self { run: echo, env: *self }")}env:\n  a0: &a0 [x, x]\n${nested.join("\n")}\n`;
    using folder = inFolder({ "a.yml": text });
    expect((await run(folder.path)).outputs.workflows).toBe("1");
  });

  test("control characters and Markdown in names stay text", async () => {
    using folder = inFolder({ "a.yml": workflow('- uses: "a/[x](https://example.org)|\\e[31m@v1"') });
    const { summary } = await run(folder.path);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the test looks for a control character
    expect(summary).not.toMatch(/\u001b|\]\(https:/);
  });

  test("scripts full of brackets and quotes do not hang", async () => {
    const odd = ["'", '"', "`", "$(", "${", "${{", "[[", "((", "<<EOF", "for ", "if [ -f data/x.json ", "git push || "];
    const steps = odd.map((text) => `- run: ${JSON.stringify(text.repeat(300))}`);
    using folder = inFolder({ "a.yml": workflow(...steps) });
    expect((await run(folder.path)).outputs.workflows).toBe("1");
  });
});

describe("this project's own workflows have no finding", () => {
  test("those in .github/workflows", async () => {
    expect(await run(process.cwd())).toMatchObject({ findings: [], unreadable: [] });
  });

  test("the examples, side by side in a pipeline's repository", async () => {
    const examples = readdirSync("examples/workflows").map((name) => [
      name,
      readFileSync(`examples/workflows/${name}`, "utf8"),
    ]);
    expect(examples.length).toBeGreaterThan(9);
    using folder = inFolder({
      ...Object.fromEntries(examples),
      "batch-control.json": "{}",
      "recipes/a/ack.toml": "",
      "scripts/build-index.sh": "",
      "data/queues/priority-queue.json": "{}",
    });
    writeFiles(folder.path, { "batch-control.json": "{}" });
    expect(await run(folder.path)).toMatchObject({
      findings: [],
      unreadable: [],
      outputs: { workflows: String(examples.length) },
    });
  });

  test("but an example without its `workflow_run` has a finding", async () => {
    const text = readFileSync("examples/workflows/update-dashboard.yml", "utf8");
    using folder = inFolder({
      "update-dashboard.yml": text.replace(/ {2}workflow_run:[\s\S]*?(?= {2}workflow_dispatch)/, ""),
      "batch.yml": readFileSync("examples/workflows/batch.yml", "utf8"),
    });
    const { findings } = await run(folder.path);
    expect(findings).toMatchObject([{ code: "D8", file: ".github/workflows/batch.yml" }]);
  });
});

test("files of the state with a colon in their names are found once for each folder", async () => {
  using folder = inFolder({
    "a.yml": GOOD,
    "b.yml": GOOD,
    "data/failures/a:1.jsonl": "",
    "data/failures/a:2.jsonl": "",
  });
  expect((await run(folder.path)).findings).toMatchObject([{ code: "D9", file: "data/failures/a:1.jsonl", line: 1 }]);
});

describe("with online", () => {
  const repository = { id: 1, default_branch: "main" };
  // https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch
  const rules = [
    { type: "required_status_checks", parameters: { required_status_checks: [{ context: "one" }] } },
    { type: "merge_queue", parameters: {} },
  ];
  const answers: Record<string, [number, unknown]> = {
    "/repos/octo/registry": [200, repository],
    "/repos/octo/registry/rules/branches/main": [200, rules],
    "/repos/octo/registry/branches/main": [200, { name: "main", protection: { enabled: false } }],
    // https://docs.github.com/en/rest/actions/permissions#get-default-workflow-permissions-for-a-repository
    "/repos/octo/registry/actions/permissions/workflow": [200, { default_workflow_permissions: "write" }],
    [`/repos/actions/checkout/commits/${SHA}`]: [422, { message: `No commit found for SHA: ${SHA}` }],
  };

  async function ask(text: string, given: typeof answers) {
    const asked: string[] = [];
    await using server = await startServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const [status, body] = given[(request.url ?? "").replace(/\?.*$/, "")] ?? [404, { message: "Not Found" }];
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    });
    using folder = inFolder({ "a.yml": text });
    return { ...(await run(folder.path, { online: "true" }, { GITHUB_API_URL: server.url })), asked };
  }

  test("required checks, the merge queue, default rights and pins are looked up", async () => {
    const text = GOOD.replace("permissions: {}\n", "").replace(
      "[pull_request]",
      "{ pull_request: { paths: [.github/**] } }",
    );
    const { findings, asked } = await ask(text, answers);
    expect(
      findings.map(
        ({ code, line, found }: { code: string; line: number; found: string }) => `${code} ${line} ${found}`,
      ),
    ).toEqual([
      'D4 1 no top-level `permissions`, so job "one" gets the default of the repository, which is write here',
      'D7 1 the required check "one" has a filter of `paths`',
      'D7 1 the required check "one" does not run for the merge queue',
      `D10 6 the action's repository does not have the commit in "actions/checkout@${SHA}"`,
    ]);
    expect(asked.filter((each) => !each.startsWith("GET "))).toEqual([]);
  });

  test("what the token may not see becomes a warning", async () => {
    const { findings, warnings, failure } = await ask(GOOD, { "/repos/octo/registry": [200, repository] });
    expect({ findings, failure }).toEqual({ findings: [], failure: undefined });
    expect(warnings).toHaveLength(3);
  });

  test("without `online` there is no request to GitHub", async () => {
    await using server = await startServer((_request, response) => void response.writeHead(500).end());
    using folder = inFolder({ "a.yml": GOOD });
    await run(folder.path, {}, { GITHUB_API_URL: server.url });
    expect(server.connections()).toBe(0);
  });
});
