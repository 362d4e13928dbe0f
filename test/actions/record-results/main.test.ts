import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import action from "../../../actions/record-results/main.ts";
import {
  createOrigin,
  type Files,
  git,
  type Origin,
  pushFiles,
  readAt,
  TempFolder,
  writeFiles,
} from "../../support/git.ts";
import { QUEUE_FILE, queueOf } from "../../support/pipeline.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock, type VirtualClock } from "../../support/virtual-clock.ts";
import { BATCH_ID, batchOf, CONTROL, FAILURES, METRICS, resultOf, resultsOf } from "./batch-of.ts";

const START = "2026-03-02T10:06:00Z";
const STATE = { [QUEUE_FILE]: queueOf({ name: "fd" }, { name: "bat" }), "recipes/x.toml": "x\n" };
const BATCH = JSON.stringify(batchOf(["fd", "bat"]));
const RESULTS = {
  "results/fd/result.json": resultsOf([resultOf("fd", { linux: 0 })]),
  "results/bat/result.json": resultsOf([resultOf("bat", { linux: 6 })]),
};
const ON_MAIN = { GITHUB_EVENT_NAME: "schedule", GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" };

interface Given {
  origin?: Origin;
  results?: Files;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  clock?: VirtualClock;
  name?: string;
}

/** Records in a workspace without a checkout. */
function start(
  folder: TempFolder,
  { origin, results = RESULTS, inputs = {}, env = ON_MAIN, clock, name = "work" }: Given,
) {
  const workspace = folder.at(name);
  mkdirSync(workspace, { recursive: true });
  writeFiles(workspace, results);
  const remote = origin === undefined ? {} : { remote: origin.bare };
  const all = { batch: BATCH, results: "results/**/*.json", ...remote, ...inputs };
  return runInProcess(
    action,
    { folder: folder.at("runner", name), workspace, inputs: all, env },
    clock ?? startClock(START),
  );
}

const commitsOf = ({ bare }: Origin) => git(bare, ["log", "--format=%s", "main"]).split("\n");
const entryOf = ({ bare }: Origin, name: string) =>
  JSON.parse(readAt(bare, "main", QUEUE_FILE) ?? "").entries.find((entry: { name: string }) => entry.name === name);

test("queue, failures, metrics and breaker reach the branch in one commit, without a checkout", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, STATE);
  const { code, outputs, log, summary } = await start(folder, { origin });
  expect(code, log).toBe(0);
  const counts = {
    attempted: "2",
    succeeded: "1",
    failed: "1",
    blocked: "0",
    skipped: "0",
    merged: "0",
    problems: "0",
  };
  const tip = git(origin.bare, ["rev-parse", "main"]);
  expect(outputs).toMatchObject({ outcome: "published", "commit-sha": tip, "breaker-state": "closed", ...counts });
  const changed = git(origin.bare, ["diff", "--name-only", "main~1", "main"]).split("\n");
  expect(changed).toEqual([FAILURES, METRICS, QUEUE_FILE]);
  expect(commitsOf(origin)).toEqual(["chore(batch): record results", "first"]);
  const message = git(origin.bare, ["log", "-1", "--format=%B%n%an", "main"]);
  expect(message).toContain(`${BATCH_ID}: 1 succeeded, 1 failed, 0 blocked`);
  expect(message).toContain("github-actions[bot]");
  expect(summary).toContain("_failed on linux (exit code 6)");
});

test("recording again an hour later changes nothing and adds no commit", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, STATE);
  await start(folder, { origin });
  const again = await start(folder, { origin, clock: startClock("2026-03-02T11:06:00Z"), name: "again" });
  expect(again.outputs).toMatchObject({ outcome: "unchanged", "commit-sha": "", attempted: "2" });
  expect(commitsOf(origin)).toHaveLength(2);
});

test("without a result of any package the step fails and nothing is written", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, STATE);
  const { code, outputs, log } = await start(folder, { origin, results: { "elsewhere.json": "{}" } });
  expect(code).toBe(1);
  expect(log).toContain("has no result for any of its 2 packages");
  expect(log).toContain('No file matches "results/**/*.json"');
  expect(outputs).toMatchObject({ outcome: "failed", attempted: "2", succeeded: "0" });
  expect(commitsOf(origin)).toHaveLength(1);
});

test.each([
  ["queue", { [QUEUE_FILE]: "{" }],
  ["control file", { [CONTROL]: "[]" }],
])("a %s that cannot be read fails the step, and nothing is written", async (_, files) => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { ...STATE, ...files });
  const { code } = await start(folder, { origin });
  expect(code).toBe(1);
  expect(commitsOf(origin)).toHaveLength(1);
});

test("a rule that refuses the push fails the step after one attempt", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, STATE);
  const hook =
    "#!/bin/sh\necho 'remote: error: GH006: Protected branch update failed for refs/heads/main.' >&2\nexit 1\n";
  mkdirSync(`${origin.bare}/hooks`, { recursive: true });
  writeFileSync(`${origin.bare}/hooks/pre-receive`, hook, { mode: 0o755 });
  const { code, outputs, log } = await start(folder, { origin });
  expect({ code, ...outputs }).toMatchObject({ code: 1, outcome: "failed", "push-attempts": "1" });
  expect(log).toContain("branch protection");
  expect(log).not.toMatch(/on-refused|publish: branch/);
});

test("dry-run says what it would record", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, STATE);
  const { outputs, log } = await start(folder, { origin, inputs: { "dry-run": "true" } });
  expect(outputs.outcome).toBe("dry-run");
  expect(log).toContain("Dry run: would record");
  expect(commitsOf(origin)).toHaveLength(1);
});

test("in the terminal the files of the folder are read and written", async () => {
  using folder = new TempFolder();
  const { outputs, log } = await start(folder, {
    results: { ...STATE, ...RESULTS },
    env: { GITHUB_ACTIONS: "", GITHUB_EVENT_NAME: "schedule" },
  });
  expect(outputs.outcome, log).toBe("written");
  expect(readFileSync(folder.at("work", METRICS), "utf8")).toContain(BATCH_ID);
});

describe("a merged pull request of the batch", () => {
  const payload = (more: object = {}, head: object = {}) => ({
    pull_request: {
      number: 5,
      merged: true,
      head: { ref: `batch/${BATCH_ID}`, repo: { id: 1 }, ...head },
      base: { repo: { id: 1 } },
      ...more,
    },
  });
  const merge = (folder: TempFolder, origin: Origin, event: object) => {
    const file = folder.at("event.json");
    writeFileSync(file, JSON.stringify(event));
    const env = { ...ON_MAIN, GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: file };
    return start(folder, { origin, env, name: "merge", inputs: { batch: "", results: "", merged: "all" } });
  };

  test("marks the packages that the batch produced as successful", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, STATE);
    await start(folder, { origin });
    const { code, outputs, log } = await merge(folder, origin, payload());
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ outcome: "published", merged: "1" });
    expect([entryOf(origin, "fd").status, entryOf(origin, "bat").status]).toEqual(["success", "failed"]);
  });

  test.each([
    ["that was only closed", payload({ merged: false })],
    ["of a stranger's fork", payload({}, { repo: { id: 2 } })],
    ["of a fork that is gone", payload({}, { repo: null })],
    ["of another branch", payload({}, { ref: "fix" })],
    ["of a branch whose name is not a batch", payload({}, { ref: "batch/../x" })],
  ])("one %s is refused", async (_, event) => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, STATE);
    await start(folder, { origin });
    expect((await merge(folder, origin, event)).code).toBe(1);
    expect(commitsOf(origin)).toHaveLength(2);
  });

  test("of a batch that was never recorded is refused and named", async () => {
    using folder = new TempFolder();
    const { code, log } = await merge(folder, createOrigin(folder, STATE), payload());
    expect(code).toBe(1);
    expect(log).toContain(`${BATCH_ID} has no record`);
  });
});

test.each([
  [{ batch: "{" }, "batch"],
  [{ batch: "missing.json" }, "missing.json"],
  [{ batch: '{"schema_version":1,"batch_id":"../x"}' }, "batch_id"],
  [{ batch: "" }, "results: needs `batch`"],
  [{ results: "!x" }, "results"],
  [{ backoff: "soon" }, "backoff"],
  [{ "missing-pattern": "(" }, "missing-pattern"],
  [{ "missing-pattern": "recipe" }, "missing-pattern"],
  [{ merged: "all,fd" }, "merged"],
  [{ "ecosystem-aliases": "x" }, "ecosystem-aliases"],
])("%j is refused with the name of the input", async (inputs, want) => {
  using folder = new TempFolder();
  const { code, log } = await start(folder, {
    results: { ...STATE, ...RESULTS },
    env: { GITHUB_ACTIONS: "", GITHUB_EVENT_NAME: "schedule" },
    inputs,
  });
  expect(code).toBe(1);
  expect(log).toContain(want);
});

const RECORDERS = 8;

describe("races", () => {
  test(`${RECORDERS} recorders with a batch each: all are published, and nothing is lost`, async () => {
    using folder = new TempFolder();
    const names = Array.from({ length: RECORDERS }, (_, id) => `p${id}`);
    const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf(...names.map((name) => ({ name }))) });
    const clock = startClock(START);
    const runs = names.map((name, id) => {
      const batch_id = `cargo-2026-03-02T10-00-00Z-0000000${id}`;
      const results = { "results/r.json": resultsOf([resultOf(name, { linux: 6 })], { batch_id }) };
      const batch = JSON.stringify(batchOf([name], { batch_id }));
      return start(folder, { origin, clock, name, results, inputs: { batch } });
    });
    for (const { outputs, log } of await Promise.all(runs)) expect(outputs.outcome, log).toBe("published");
    expect(commitsOf(origin)).toHaveLength(1 + RECORDERS);
    for (const name of names) expect(entryOf(origin, name)).toMatchObject({ status: "failed", failure_count: 1 });
    const control = JSON.parse(readAt(origin.bare, "main", CONTROL) ?? "");
    expect(control.circuit_breaker.cargo).toMatchObject({ state: "open", failures: RECORDERS });
  });

  test(`${RECORDERS} recorders with the same batch: one commit, and the failure counts once`, async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, STATE);
    const clock = startClock(START);
    const runs = Array.from({ length: RECORDERS }, (_, id) => start(folder, { origin, clock, name: `same-${id}` }));
    const outcomes = (await Promise.all(runs)).map(({ outputs }) => outputs.outcome);
    expect(outcomes.sort()).toEqual(["published", ...Array(RECORDERS - 1).fill("unchanged")]);
    expect(commitsOf(origin)).toHaveLength(2);
    expect(entryOf(origin, "bat").failure_count).toBe(1);
  });

  test("the state that another writer has pushed is read from the tip", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, STATE);
    pushFiles(origin, { [QUEUE_FILE]: queueOf({ name: "fd", status: "success" }, { name: "bat", failure_count: 4 }) });
    await start(folder, { origin });
    expect(entryOf(origin, "fd").status).toBe("success");
    expect(entryOf(origin, "bat").failure_count).toBe(5);
  });
});
