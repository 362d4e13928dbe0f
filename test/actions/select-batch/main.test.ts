import { mkdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import action from "../../../actions/select-batch/main.ts";
import { observe } from "../../../actions/select-batch/observe.ts";
import { buildWholeDashboard } from "../../../src/dashboard/build-dashboard.ts";
import { openFolder } from "../../../src/files/folder-source.ts";
import { readState } from "../../../src/state/read-state.ts";
import { createOrigin, git, pushFiles, snapshot, TempFolder } from "../../support/git.ts";
import { FAILURE_FILE, failureOf, QUEUE_FILE, queueOf } from "../../support/pipeline.ts";
import { runInProcess } from "../../support/run-in-process.ts";
import { startClock } from "../../support/virtual-clock.ts";

const CARGO_HOUR = "2026-03-02T01:17:00Z";
const CONTROL = "batch-control.json";
const FILES = {
  [QUEUE_FILE]: queueOf({ name: "fd" }, { name: "bat", priority: 1 }, { name: "rg", source: "github:x/rg" }),
};

function selectIn(folder: TempFolder, workspace: string, { inputs = {}, env = {} }: Given = {}) {
  return runInProcess(action, { folder: folder.at("runner"), workspace, inputs, env }, startClock(CARGO_HOUR));
}

/** A workspace without a checkout. */
function emptyIn(folder: TempFolder): string {
  const empty = folder.at("empty");
  mkdirSync(empty, { recursive: true });
  return empty;
}

interface Given {
  inputs?: Record<string, string>;
  env?: Record<string, string>;
}

const onBranch = (bare: string): Given => ({
  inputs: { remote: bare },
  env: { GITHUB_ACTIONS: "true", GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" },
});

test("in a workflow without a checkout, the newest commit of the branch is read", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf({ name: "old" }) });
  const tip = pushFiles(origin, FILES);
  const { code, outputs, log } = await selectIn(folder, emptyIn(folder), onBranch(origin.bare));
  expect(code, log).toBe(0);
  expect(outputs).toMatchObject({ skip: "false", reason: "", ecosystem: "cargo", count: "2", "skipped-count": "1" });
  const batch = JSON.parse(outputs.batch ?? "");
  expect(batch).toMatchObject({
    schema_version: 1,
    ecosystem: "cargo",
    selected_at: CARGO_HOUR,
    base_sha: tip,
    breaker: { cargo: { observed: "closed", effective: "closed" } },
    packages: [{ name: "bat", queue_source: "cargo:bat" }, { name: "fd" }],
    skipped: [{ name: "rg", source: "github:x/rg", reason: "unsupported_source" }],
  });
  expect(batch.batch_id).toMatch(/^cargo-2026-03-02T01-17-00Z-[0-9a-f]{8}$/);
  expect(outputs).toMatchObject({ "batch-id": batch.batch_id, branch: `batch/${batch.batch_id}` });
  expect(JSON.parse(outputs.matrix ?? "").include).toEqual([
    { name: "bat", source: "cargo:bat", ecosystem: "cargo", priority: 1, index: 0 },
    { name: "fd", source: "cargo:fd", ecosystem: "cargo", priority: 2, index: 1 },
  ]);
  expect(JSON.parse(readFileSync(outputs["batch-path"] ?? "", "utf8"))).toEqual(batch);
});

test("the outputs for a skipped batch are JSON, too", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { ...FILES, [CONTROL]: '{"enabled": false}' });
  const { code, outputs, summary } = await selectIn(folder, emptyIn(folder), onBranch(origin.bare));
  expect({ code, ...outputs }).toMatchObject({ code: 0, skip: "true", reason: "disabled", count: "0" });
  expect(JSON.parse(outputs.matrix ?? "")).toEqual({ include: [] });
  expect(JSON.parse(outputs.batch ?? "").packages).toEqual([]);
  expect(summary).toContain("switched off");
});

test.each(["{", "[]", '{"enabled": "no"}', '{"enabled": true, "disabled_ecosystems": "cargo"}', ""])(
  "the control file %j fails the step, because it may switch the pipeline off",
  async (control) => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, { ...FILES, [CONTROL]: control });
    const { code, log } = await selectIn(folder, emptyIn(folder), onBranch(origin.bare));
    expect(code).toBe(1);
    expect(log).toContain(`${CONTROL} cannot be read, and it may switch the pipeline off`);
  },
);

test.each([
  ["only its state", '{"circuit_breaker": {"cargo": "open"}}', '"cargo": expected an object, found the text "open"'],
  ["null", '{"circuit_breaker": {"cargo": null}}', '"cargo": expected an object'],
  ["a list", '{"circuit_breaker": [{"cargo": {"state": "open"}}]}', '"circuit_breaker" is a list'],
  ["a text", '{"circuit_breaker": "open"}', '"circuit_breaker" is the text "open"'],
])("a breaker that cannot be read fails the step, unless it is ignored: %s", async (_, control, why) => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { ...FILES, [CONTROL]: control });
  const given = onBranch(origin.bare);
  const { code, log } = await selectIn(folder, emptyIn(folder), given);
  expect(code).toBe(1);
  expect(log).toContain(`A circuit breaker in ${CONTROL} cannot be read, and it may be open: ${why}`);
  const inputs = { ...given.inputs, "ignore-breaker": "true" };
  expect((await selectIn(folder, emptyIn(folder), { ...given, inputs })).code).toBe(0);
});

test("select-batch never writes the breaker, so a run that dies changes nothing, and the next one sends a probe again", async () => {
  using folder = new TempFolder();
  const breaker = { state: "open", failures: 5, opens_at: "2026-03-02T01:00:00Z" };
  const control = JSON.stringify({ enabled: true, circuit_breaker: { cargo: breaker } });
  const origin = createOrigin(folder, { ...FILES, [CONTROL]: control });
  const look = () => [git(origin.bare, ["for-each-ref"]), snapshot(origin.other)];
  const before = look();
  const places = [
    { workspace: emptyIn(folder), given: onBranch(origin.bare) },
    { workspace: emptyIn(folder), given: onBranch(origin.bare) },
    { workspace: origin.other, given: {} },
  ];
  for (const { workspace, given } of places) {
    const { outputs } = await selectIn(folder, workspace, given);
    expect(outputs).toMatchObject({ "breaker-state": "half-open", count: "1" });
    expect(JSON.parse(outputs.batch ?? "").packages).toMatchObject([{ name: "bat", probe: true }]);
    expect(look()).toEqual(before);
  }
});

test("a branch that the remote does not have is named", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, FILES);
  const { inputs = {}, env = {} } = onBranch(origin.bare);
  const { code, log } = await selectIn(folder, emptyIn(folder), { inputs: { ...inputs, branch: "data" }, env });
  expect(code).toBe(1);
  expect(log).toContain('The state of branch "data" could not be read');
});

describe("a queue of 40 packages", () => {
  test("a batch takes the packages that the dashboard shows as next", async () => {
    using folder = new TempFolder();
    const names = Array.from({ length: 40 }, (_, at) => ({
      name: `p${at}`,
      priority: 1 + (at % 3),
      status: at % 5 === 0 ? "failed" : at % 7 === 0 ? "blocked" : "pending",
      failure_count: at % 5 === 0 ? 2 : 0,
      ...(at % 7 === 0 && at % 5 !== 0 && at < 28 ? { blocked_by: [`p${at + 1}`] } : {}),
    }));
    // Only a failure record says what p28 waits for.
    const failures = failureOf("p28", { category: "missing_dep", blocked_by: ["p14", "p29"] });
    const origin = createOrigin(folder, { [QUEUE_FILE]: queueOf(...names), [FAILURE_FILE]: failures });
    const given = onBranch(origin.bare);
    const inputs = { ...given.inputs, "retry-share": "1", "batch-size": "25" };
    const { outputs } = await selectIn(folder, emptyIn(folder), { ...given, inputs });
    const paths = {
      queue: "data/queues",
      failures: "data/failures",
      metrics: "data/metrics",
      disambiguations: "d",
      control: CONTROL,
    };
    const source = openFolder(origin.other, "the work tree");
    const { dashboard } = buildWholeDashboard(await readState(source, paths), {
      now: new Date(CARGO_HOUR),
      sourceCommit: null,
      historyDays: 1,
    });
    const shown = Object.values(dashboard.queue.packages)
      .flat()
      .filter(({ position }) => position !== null)
      .sort((a, b) => (a.position as number) - (b.position as number));
    const taken = JSON.parse(outputs.batch ?? "").packages.map(({ name }: { name: string }) => name);
    expect(taken).toEqual(shown.slice(0, 25).map(({ name }) => name));
    const { packages } = (await observe(source, paths, { turn: { kind: "rotate" }, ignoresBreaker: false })).facts;
    const weightOf = ({ name, unblocks }: { name: string; unblocks: number }) => [name, unblocks] as const;
    const described = Object.values(dashboard.queue.packages).flat();
    expect(new Map(packages.map(weightOf))).toEqual(new Map(described.map(weightOf)));
    expect(packages.find(({ name }) => name === "p29")?.unblocks).toBe(1);
    expect(packages.find(({ name }) => name === "p15")?.unblocks).toBe(2);
  });
});
