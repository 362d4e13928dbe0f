/**
 * Recorders, maintain-queue, seed-queue and update-dashboard at once, each a process with its bundle. The state must be
 * the same as if they had run one after the other, in the order of their commits.
 */

import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import maintainQueue from "../../actions/maintain-queue/main.ts";
import recordResults from "../../actions/record-results/main.ts";
import seedQueue from "../../actions/seed-queue/main.ts";
import updateDashboard from "../../actions/update-dashboard/main.ts";
import { createOrigin, type Files, git, type Origin, readAt, TempFolder, writeFiles } from "../support/git.ts";
import { isProof } from "../support/is-proof.ts";
import { DASHBOARD, failureOf, QUEUE_FILE, queueOf } from "../support/pipeline.ts";
import { runAction } from "../support/run-action.ts";
import { runInProcess } from "../support/run-in-process.ts";
import { startClock } from "../support/virtual-clock.ts";
import { batchOf, resultOf, resultsOf } from "./record-results/batch-of.ts";
import { startServices } from "./seed-queue/package-services.ts";

const RECORDERS = isProof ? 16 : 2;
const ROUNDS = isProof ? 5 : 1;
const NOW = "2026-03-02T10:06:00Z";
const ACTIONS = [recordResults, maintainQueue, seedQueue, updateDashboard];

interface Writer {
  name: string;
  inputs: Record<string, string>;
  /** Files that earlier jobs left in the workspace. */
  files: Files;
}

const batchIdOf = (id: number) => `cargo-2026-03-02T10-00-00Z-${id.toString(16).padStart(8, "0")}`;
const namesOf = (id: number) => [`passes-${id}`, `fails-${id}`, `waits-${id}`];

function recorderOf(id: number): Writer {
  const batch_id = batchIdOf(id);
  const [passes, fails, waits] = namesOf(id) as [string, string, string];
  const missing = { exit_code: 8, cli: { missing_recipes: ["zlib"] } };
  const results = [resultOf(passes, { linux: 0 }), resultOf(fails, { linux: 6 }), resultOf(waits, { linux: missing })];
  return {
    name: "record-results",
    inputs: { batch: JSON.stringify(batchOf(namesOf(id), { batch_id })), results: "results.json" },
    files: { "results.json": resultsOf(results, { batch_id }) },
  };
}

const stateOf = (): Files => {
  const names = Array.from({ length: RECORDERS }, (_, id) => namesOf(id)).flat();
  const waiting = { name: "early", status: "blocked", blocked_by: ["zlib"] };
  return {
    [QUEUE_FILE]: queueOf(...names.map((name) => ({ name })), { name: "zlib", status: "failed" }, waiting, {
      name: "old",
    }),
    // maintain-queue counts this failure, because no batch recorded it.
    "data/failures/cargo-2026-03-01T10-00-00Z.jsonl": failureOf("old"),
    "recipes/z/zlib.toml": "",
  };
};

/** Creates a writer's workspace, and returns how to start its action. The commit names the run id `run`. */
function prepare(folder: TempFolder, { inputs, files }: Writer, { origin, run }: { origin: Origin; run: number }) {
  const workspace = folder.at(`writer-${run}`);
  mkdirSync(workspace, { recursive: true });
  writeFiles(workspace, files);
  const env = {
    GITHUB_EVENT_NAME: "schedule",
    GITHUB_REF: "refs/heads/main",
    GITHUB_REF_NAME: "main",
    GITHUB_RUN_ID: String(run),
    SOURCE_DATE_EPOCH: String(Date.parse(NOW) / 1000),
  };
  return { folder: folder.at("runner"), workspace, inputs: { ...inputs, remote: origin.bare }, env };
}

/** The files on main except the dashboard. The dashboard contains the id of its source commit, so it may differ. */
const treeOf = ({ bare }: Origin) =>
  git(bare, ["ls-tree", "-r", "main"])
    .split("\n")
    .filter((line) => !line.endsWith(DASHBOARD));

test.each(Array.from({ length: ROUNDS }, (_, round) => round))(
  `${RECORDERS} recorders and the three other writers at once, round %i`,
  { timeout: 300_000 },
  async () => {
    using folder = new TempFolder();
    await using services = await startServices({ npm: [{ id: "new-tool", popularity: 1 }] });
    const origin = createOrigin(folder, stateOf());
    const writers: Writer[] = [
      ...Array.from({ length: RECORDERS }, (_, id) => recorderOf(id)),
      { name: "maintain-queue", inputs: {}, files: {} },
      { name: "seed-queue", inputs: { ...services.inputs, sources: "npm" }, files: {} },
      { name: "update-dashboard", inputs: { format: "dashboard" }, files: {} },
    ];
    const started = writers.map((writer, run) => runAction(writer.name, prepare(folder, writer, { origin, run })));
    for (const { code, outputs, log } of await Promise.all(started)) {
      expect({ code, outcome: outputs.outcome }, log).toEqual({ code: 0, outcome: "published" });
    }

    const landed = git(origin.bare, ["log", "--reverse", "--format=%(trailers:key=Pipekeeper-Run,valueonly)", "main"]);
    const order = [...landed.matchAll(/\/runs\/(\d+)/g)].map(([, run]) => Number(run));
    expect(order.toSorted((a, b) => a - b)).toEqual(writers.map((_, run) => run));
    using other = new TempFolder();
    const replayed = createOrigin(other, stateOf());
    const replay = async (run: number, at: Origin) => {
      const writer = writers[run] as Writer;
      const action = ACTIONS.find(({ name }) => name === writer.name) as (typeof ACTIONS)[number];
      return await runInProcess(action, prepare(other, writer, { origin: at, run }), startClock(NOW));
    };
    for (const run of order) expect((await replay(run, replayed)).outputs.outcome).toBe("published");
    expect(treeOf(origin)).toEqual(treeOf(replayed));

    // maintain-queue runs once more, because some packages were recorded as waiting after its first run.
    await replay(RECORDERS, origin);
    const { entries } = JSON.parse(readAt(origin.bare, "main", QUEUE_FILE) ?? "");
    const factsOf = (entry: Record<string, unknown>) => [entry.status, entry.status_reason, entry.failure_count];
    const facts = Object.fromEntries(entries.map((entry: { name: string }) => [entry.name, factsOf(entry)]));
    const pending = ["pending", undefined, 0];
    const ofBatches = Array.from({ length: RECORDERS }, (_, id) => {
      const [passes, fails, waits] = namesOf(id) as [string, string, string];
      return { [passes]: ["pending", "awaiting_merge", 0], [fails]: ["failed", undefined, 1], [waits]: pending };
    });
    const others = { zlib: ["success", undefined, 0], early: pending, old: ["failed", undefined, 1] };
    expect(facts).toEqual(Object.assign({ "new-tool": pending }, others, ...ofBatches));
    for (let id = 0; id < RECORDERS; id++) {
      const lines = readAt(origin.bare, "main", `data/failures/${batchIdOf(id)}.jsonl`)
        ?.trimEnd()
        .split("\n");
      expect(lines?.map((line) => JSON.parse(line).recipe)).toEqual([`fails-${id}`, `waits-${id}`]);
      expect(readAt(origin.bare, "main", `data/metrics/batch-runs-${batchIdOf(id)}.jsonl`)).toContain('"attempts":3');
    }
  },
);
