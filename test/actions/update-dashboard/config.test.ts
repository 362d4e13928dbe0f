/** Inputs as a workflow gives them, and those of .github/pipekeeper.yml. */

import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { git, readAt, TempFolder, writeFiles } from "../../support/git.ts";
import { DASHBOARD, openPipeline, QUEUE_FILE, queueOf, updateDashboard } from "../../support/pipeline.ts";

const CONFIG = ".github/pipekeeper.yml";

test("every invalid input is named in one message", async () => {
  using folder = new TempFolder();
  const result = await openPipeline(folder).run({
    "max-attempts": "0x10",
    "history-days": "0",
    "retry-base-ms": "",
    format: "yaml",
    "dry-run": "yes",
    publish: "Commit",
  });
  expect(result).toMatchObject({ code: 1, outputs: { outcome: "failed" } });
  expect(result.annotations).toHaveLength(1);
  const message = result.annotations[0]?.message ?? "";
  for (const part of [
    'max-attempts: expected a whole number of at least 1, got "0x10"',
    'history-days: expected a whole number of at least 1, got "0"',
    "retry-base-ms: expected a whole number, but it is missing",
    'format: expected one of dashboard, queue-analytics, got "yaml"',
    'dry-run: expected true or false, got "yes"',
    'publish: expected one of commit, branch, pages, none, got "Commit"',
  ]) {
    expect(message).toContain(part);
  }
  expect(result.summary).toContain("### update-dashboard failed");
});

test("the file sets inputs that the workflow leaves at their defaults; the workflow takes precedence", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder, { "state/priority-queue.json": queueOf({ name: "fd" }) });
  const text =
    "update-dashboard:\n  queue: state\n  output: out/a.json\n  max-failures: 5\n  dry-run: false\nseed-queue:\n  x: 1\n";
  writeFiles(pipeline.root, { [CONFIG]: text });
  const result = await pipeline.run({ output: "out/b.json" });
  expect(result).toMatchObject({
    code: 0,
    outputs: { outcome: "published", "dashboard-path": "out/b.json", packages: "1" },
  });
  expect(readAt(pipeline.origin.bare, "main", "out/a.json")).toBeNull();
});

test("without a checkout, the file comes from the commit that the workflow runs for", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder, {
    "state/priority-queue.json": queueOf({ name: "fd" }),
    [CONFIG]: "update-dashboard: { queue: state, output: out/a.json }\n",
  });
  const commit = git(pipeline.origin.bare, ["rev-parse", "main"]);
  mkdirSync(folder.at("empty"));
  const inputs = { remote: `file://${pipeline.origin.bare}` };
  const env = { GITHUB_REF: "refs/heads/main", GITHUB_SHA: commit };
  const result = await updateDashboard(folder, folder.at("empty"), inputs, env);
  expect(result.outputs).toMatchObject({ outcome: "published", "dashboard-path": "out/a.json", packages: "1" });
  const other = await updateDashboard(folder, folder.at("empty"), { ...inputs, config: "none.yml" }, env);
  expect(other.annotations[0]?.message).toContain('There is no configuration file at "none.yml"');
});

test("the file is below root, and the input config may name another place", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder, { [`registry/${QUEUE_FILE}`]: queueOf({ name: "fd" }) });
  writeFiles(pipeline.root, { "registry/conf/p.yml": "update-dashboard: { output: x.json }" });
  const result = await pipeline.run({ root: "registry", config: "conf/p.yml" });
  expect(result.outputs["dashboard-path"]).toBe("registry/x.json");
});

test.each([
  {
    name: "unknown and forbidden keys, all at once",
    text: "update-dashboard:\n  ouput: x.json\n  token: abc\n  remote: https://elsewhere.example/r.git\n  queue: [a]\n",
    says: `"${CONFIG}" cannot be used: "ouput" is not an input of update-dashboard, did you mean output?; "token" can only be set in the workflow; "remote" can only be set in the workflow; "queue" is not text, a number, true or false. Correct or remove it.`,
  },
  {
    name: "values that are not valid, all at once",
    text: "update-dashboard: { strict: maybe, max-failures: -1 }",
    says: `"${CONFIG}" cannot be used: strict: expected true or false, got "maybe"; max-failures: expected a whole number, got "-1". Correct or remove it.`,
  },
  {
    name: "a map whose name is misspelled",
    text: "updat-dashboard: { strict: true }",
    says: `"${CONFIG}" cannot be used: "updat-dashboard" is not an action, did you mean update-dashboard? Correct or remove it.`,
  },
  { name: "YAML that does not parse", text: "update-dashboard: {\n", says: `"${CONFIG}" is not YAML: ` },
  {
    name: "inputs outside of an action's map",
    text: "output: x.json\n",
    says: `"output" in "${CONFIG}" has no inputs; expected "update-dashboard:"`,
  },
  { name: "a list", text: "- output\n", says: `"${CONFIG}" has no inputs; expected "update-dashboard:"` },
])("$name: the error is one sentence", async ({ text, says }) => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  writeFiles(pipeline.root, { [CONFIG]: text });
  const result = await pipeline.run();
  expect(result).toMatchObject({ code: 1, annotations: [{ kind: "error", message: expect.stringContaining(says) }] });
  expect(result.log).not.toContain("    at ");
  expect(readAt(pipeline.origin.bare, "main", DASHBOARD)).toBeNull();
});

test("a folder instead of the file is an error", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  writeFiles(pipeline.root, { [`${CONFIG}/x`]: "" });
  const message = `"${CONFIG}" is a folder, expected a YAML file. Correct the input config.`;
  expect(await pipeline.run()).toMatchObject({ code: 1, annotations: [{ message }] });
});

test("a missing file is an error if it was named, but not if it is the default one", async () => {
  using folder = new TempFolder();
  const pipeline = openPipeline(folder);
  const result = await pipeline.run({ config: "nowhere.yml" });
  expect(result).toMatchObject({
    code: 1,
    annotations: [{ message: expect.stringContaining('no configuration file at "nowhere.yml"') }],
  });
  expect((await pipeline.run()).code).toBe(0);
});
