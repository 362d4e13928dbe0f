/** Runs a pipeline for 14 hours, in the proof for 48. Its state at the end must follow from the records. */

import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import maintainQueue from "../../actions/maintain-queue/main.ts";
import recordResults from "../../actions/record-results/main.ts";
import selectBatch from "../../actions/select-batch/main.ts";
import updateDashboard from "../../actions/update-dashboard/main.ts";
import type { Action } from "../../src/kit/define-action.ts";
import { clone, countCommits, createOrigin, pushFiles, TempFolder, writeFiles } from "../support/git.ts";
import { isProof } from "../support/is-proof.ts";
import { DASHBOARD, QUEUE_FILE, queueOf } from "../support/pipeline.ts";
import type { ActionResult } from "../support/run-action.ts";
import { runInProcess } from "../support/run-in-process.ts";
import { startClock } from "../support/virtual-clock.ts";
import { type Answer, type Attempt, answersOf, expectationOf, PACKAGES, PLATFORMS } from "./fake-generator.ts";

type Fields = Record<string, unknown>;
interface Batch {
  batch_id: string;
  packages: { name: string; source: string }[];
}

const HOURS = isProof ? 48 : 14;
/** The first hour with a dashboard. In the gate it is hour 9, because hour 10 is the first with nothing else to do. */
const DASHBOARD_HOUR = isProof ? 0 : 9;
const HOUR_MS = 3_600_000;
const START_MS = Date.parse("2026-03-02T00:17:00Z");
const BACKOFF_HOURS = [0, 6];
const MAX_FAILURES = 3;
const THRESHOLD = 3;
const RECOVERY_MINUTES = 240;
const RULES = { backoff: BACKOFF_HOURS.map((hours) => `${hours}h`).join(), "max-failures": String(MAX_FAILURES) };
const INPUTS: Readonly<Record<string, Record<string, string>>> = {
  "select-batch": {
    ecosystems: "cargo,npm,homebrew",
    "batch-size": "3",
    "expected-platforms": PLATFORMS.join("\n"),
  },
  "record-results": {
    ...RULES,
    "failure-threshold": String(THRESHOLD),
    "recovery-minutes": String(RECOVERY_MINUTES),
  },
  "maintain-queue": RULES,
};
const CURATED = `${JSON.stringify({
  schema_version: 1,
  ecosystem: "curated",
  environment: "manual",
  updated_at: "2026-03-01T00:00:00Z",
  disambiguations: [{ tool: "rg", selected: "cargo:ripgrep", alternatives: [], selection_reason: "curated" }],
})}\n`;

/** A pipeline on a bare remote, without a checkout. */
class Pipeline {
  readonly clock = startClock(new Date(START_MS).toISOString());
  readonly origin;
  readonly attempts = new Map<string, number>();
  /** The number of commits by each action or job. */
  readonly commits = new Map<string, number>();
  readonly folder: TempFolder;

  constructor(folder: TempFolder) {
    this.folder = folder;
    const queue = queueOf(...PACKAGES.map(({ name, source, priority = 2 }) => ({ name, source, priority })));
    this.origin = createOrigin(folder, { [QUEUE_FILE]: queue, "data/disambiguations/curated.jsonl": CURATED });
    mkdirSync(folder.at("work"));
  }

  async run(action: Action, inputs: Record<string, string> = {}): Promise<ActionResult> {
    const given = { remote: this.origin.bare, ...INPUTS[action.name], ...inputs };
    const env = { GITHUB_EVENT_NAME: "schedule", GITHUB_REF: "refs/heads/main", GITHUB_REF_NAME: "main" };
    const run = { folder: this.folder.at("runner"), workspace: this.folder.at("work"), inputs: given, env };
    const result = await runInProcess(action, run, this.clock);
    expect(result.code, `${this.clock.now} ${action.name}\n${result.log}`).toBe(0);
    if (result.outputs.outcome === "published") this.count(action.name);
    return result;
  }

  count(maker: string): void {
    this.commits.set(maker, (this.commits.get(maker) ?? 0) + 1);
  }

  /** Generates and validates each package, with a result file per job. Returns the names of the produced packages. */
  attempt({ batch_id, packages }: Batch, startedAt: string): string[] {
    const head = { schema_version: 1, batch_id, run_attempt: 1, started_at: startedAt, finished_at: this.clock.now };
    const url = "https://github.example/octo/repo/actions/runs/7";
    const answers = packages.map(({ name, source }) => {
      const attempt = this.attempts.get(name) ?? 0;
      this.attempts.set(name, attempt + 1);
      return { name, source, answer: answersOf(name, attempt) };
    });
    const write = (file: string, items: object[]) => {
      const text = JSON.stringify({ ...head, workflow_run_url: url, packages: items });
      writeFiles(this.folder.at("work", "results", batch_id), { [file]: text });
    };
    write(
      "generate.json",
      answers.map(({ name, source, answer }) => {
        const failed = answer.generation;
        const done = { outcome: "generated", exit_code: 0, cli: null };
        return { name, source, generation: failed ? { ...resultOf(failed), platform: PLATFORMS[0] } : done };
      }),
    );
    for (const platform of PLATFORMS) {
      const items = answers.map(({ name, source, answer: { generation, validation = {} } }) => {
        const failed = validation[platform];
        if (generation) return { name, source, validation: [{ platform, outcome: "skipped", exit_code: "" }] };
        const passed = { outcome: "passed", exit_code: 0, cli: null };
        return { name, source, validation: [{ platform, ...(failed ? resultOf(failed) : passed) }] };
      });
      write(`validate-${platform}.json`, items);
    }
    const isProduced = ({ generation, validation = {} }: Attempt) =>
      generation === undefined && PLATFORMS.some((platform) => validation[platform] === undefined);
    return answers.filter(({ answer }) => isProduced(answer)).map(({ name }) => name);
  }
}

/** The state at the end, read from a checkout. */
class FinalState {
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  listFiles(folder: string): string[] {
    const entries = readdirSync(path.join(this.root, folder), { recursive: true, withFileTypes: true });
    return entries.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
  }

  // biome-ignore lint/suspicious/noExplicitAny: the test checks the fields that it reads
  readJson(file: string): any {
    return JSON.parse(readFileSync(path.join(this.root, file), "utf8"));
  }

  readLines(folder: string): Fields[] {
    const texts = this.listFiles(folder).flatMap((file) => readFileSync(file, "utf8").split("\n"));
    return texts.filter((text) => text !== "").map((text) => JSON.parse(text));
  }
}

function resultOf({ exitCode, cli, message, output }: Answer): object {
  return { outcome: "failed", exit_code: exitCode, cli: cli ?? null, message, full_output: output };
}

test(`after ${HOURS} hours, the queue, the breakers and the dashboard follow from the records`, {
  timeout: 300_000,
}, async () => {
  using folder = new TempFolder();
  const pipeline = new Pipeline(folder);
  const { clock, origin } = pipeline;
  /** Batches whose pull request is open, oldest first. */
  const open: { batchId: string; names: string[] }[] = [];
  let quiet = 0;
  for (let hour = 0; hour < HOURS; hour++) {
    const before = countCommits(origin.bare);
    const startedAt = new Date(START_MS + hour * HOUR_MS).toISOString();
    clock.now = startedAt;
    let isBusy = false;
    if (hour % 4 === 3 && open.length > 0) {
      const merged = open.splice(0);
      const names = merged.flatMap((each) => each.names);
      pushFiles(origin, Object.fromEntries(names.map((name) => [`recipes/${name[0]}/${name}.toml`, `# ${name}\n`])));
      pipeline.count("merge");
      // record-results gets one merge as an input. maintain-queue must find the other merges in the tree.
      await pipeline.run(recordResults, { merged: "all", "batch-id": merged[0]?.batchId ?? "" });
      await pipeline.run(maintainQueue);
      isBusy = true;
    }
    const { outputs } = await pipeline.run(selectBatch);
    if (outputs.skip === "false") {
      const batch: Batch = JSON.parse(outputs.batch ?? "");
      clock.now = new Date(Date.parse(startedAt) + 20 * 60_000).toISOString();
      const names = pipeline.attempt(batch, startedAt);
      const results = `results/${batch.batch_id}/*.json`;
      const recorded = await pipeline.run(recordResults, { batch: outputs.batch ?? "", results });
      expect(recorded.outputs.outcome, recorded.log).toBe("published");
      if (names.length > 0) open.push({ batchId: batch.batch_id, names });
      isBusy = true;
    }
    if (hour < DASHBOARD_HOUR) continue;
    const { outputs: dashboard } = await pipeline.run(updateDashboard, { format: "dashboard" });
    if (isBusy) continue;
    quiet++;
    expect([dashboard.outcome, countCommits(origin.bare)], startedAt).toEqual(["unchanged", before]);
  }
  const made = [...pipeline.commits.values()].reduce((sum, count) => sum + count, 0);
  expect(countCommits(origin.bare)).toBe(1 + made);
  expect(quiet).toBeGreaterThanOrEqual(HOURS / 16);

  const state = new FinalState(clone(folder, origin.bare, "final"));
  const failures = state.readLines("data/failures");
  const runs = state.readLines("data/metrics").sort((a, b) => compare(a.timestamp, b.timestamp));
  const queue: Fields[] = state.readJson(QUEUE_FILE).entries;
  const recipes = new Set(state.listFiles("recipes").map((file) => file.replace(/^.*\/|\.toml$/g, "")));
  expect(factsOf(queue)).toEqual(replay(runs, failures, recipes));
  expect(state.readJson("batch-control.json").circuit_breaker).toMatchObject(replayBreakers(runs, failures));

  for (const line of failures) {
    expect(PLATFORMS).toContain(line.platform);
    const want = expectationOf(line.exit_code as number, line.message as string | undefined);
    expect([line.recipe, line.category, line.subcategory]).toEqual([line.recipe, want.category, want.subcategory]);
  }
  // Too many failures in a row need a person. The state says why.
  const exhausted = queue.filter(({ status }) => status === "requires_manual");
  expect(exhausted).toMatchObject([{ name: "hopeless", failure_count: MAX_FAILURES, status_reason: "install_failed" }]);
  const successes = new Set(queue.filter(({ status }) => status === "success").map(({ name }) => name));
  const blocked = queue.filter(({ status, status_reason: reason }) => status === "blocked" && !reason);
  const waiting = blocked.filter(({ blocked_by: names }) => (names as string[]).every((name) => successes.has(name)));
  expect(waiting).toEqual([]);
  const released = new Set(
    failures.flatMap((line) => (line.blocked_by && successes.has(line.recipe) ? line.recipe : [])),
  );
  expect(released.size).toBeGreaterThanOrEqual(HOURS / 16);

  const dashboard = state.readJson(DASHBOARD);
  expect(dashboard.queue).toMatchObject({ total: PACKAGES.length, by_status: tally(queue, "status") });
  expect(dashboard.failures_summary).toMatchObject({
    total: failures.length,
    by_category: tally(failures, "category"),
    by_platform: tally(failures, "platform"),
    packages: new Set(failures.map(({ recipe }) => recipe)).size,
  });
  expect
    .soft(dashboard.failures.map((each: Fields) => [each.package, each.platform, each.subcategory]).sort())
    .toEqual(failures.map((line) => [line.recipe, line.platform, line.subcategory ?? null]).sort());
  const countsOf = ({ batch_id: id, total, succeeded, failed, blocked }: Fields) => [
    id,
    total,
    succeeded,
    failed,
    blocked,
  ];
  expect(dashboard.runs.map(countsOf).sort()).toEqual(runs.map(countsOf).sort());
  for (const run of runs) {
    const lines = failures.filter((line) => line.batch_id === run.batch_id);
    const produced = run.recipes_generated as string[];
    const notProduced = new Set(lines.flatMap(({ recipe }) => (produced.includes(recipe as string) ? [] : recipe)));
    expect([run.succeeded, (run.failed as number) + (run.blocked as number)]).toEqual([
      produced.length,
      notProduced.size,
    ]);
  }
  const figures = { runs: runs.length, failures: failures.length, released: released.size, quiet };
  console.log(JSON.stringify({ ...figures, queue: dashboard.queue.by_status, commits: [...pipeline.commits] }));
});

/** The queue that follows from the records, by package name. */
function replay(runs: Fields[], failures: Fields[], recipes: ReadonlySet<string>): Fields {
  const facts = PACKAGES.map(({ name, source }) => {
    let is: Fields = { status: "pending", failures: 0, retryAt: null, blockedBy: [] };
    if (source.startsWith("github:") && name !== "rg") is = { ...is, status: "blocked" };
    for (const { batch_id: batchId, packages_processed, recipes_generated, timestamp } of runs) {
      if (!(packages_processed as string[]).includes(name)) continue;
      const lines = failures.filter((line) => line.batch_id === batchId && line.recipe === name);
      const blockedBy = [...new Set(lines.flatMap((line) => (line.blocked_by as string[]) ?? []))].sort();
      const count = (is.failures as number) + 1;
      const after = (hours: number) => toSeconds(Date.parse(timestamp as string) + hours * HOUR_MS);
      const delay = BACKOFF_HOURS[Math.min(count, BACKOFF_HOURS.length) - 1] as number;
      if ((recipes_generated as string[]).includes(name)) {
        is = { status: "pending", failures: is.failures, retryAt: after(72), blockedBy: [] };
      } else if (blockedBy.length > 0) is = { status: "blocked", failures: is.failures, retryAt: null, blockedBy };
      else if (count >= MAX_FAILURES) is = { status: "requires_manual", failures: count, retryAt: null, blockedBy };
      else is = { status: "failed", failures: count, retryAt: delay === 0 ? null : after(delay), blockedBy };
    }
    const isReleased =
      (is.blockedBy as string[]).length > 0 && (is.blockedBy as string[]).every((each) => recipes.has(each));
    if (isReleased) is = { ...is, status: "pending", blockedBy: [] };
    if (recipes.has(name)) is = { status: "success", failures: 0, retryAt: null, blockedBy: [] };
    return [name, is];
  });
  return Object.fromEntries(facts);
}

function factsOf(queue: Fields[]): Fields {
  return Object.fromEntries(
    queue.map(({ name, status, failure_count: failures, next_retry_at: retryAt, blocked_by: blockedBy }) => [
      name,
      { status, failures, retryAt: retryAt ?? null, blockedBy: blockedBy ?? [] },
    ]),
  );
}

/** The breakers that follow from the records. No batch is selected before its breaker lets a probe through. */
function replayBreakers(runs: Fields[], failures: Fields[]): Record<string, Fields> {
  const breakers: Record<string, Fields> = {};
  for (const { batch_id: batchId, ecosystem, recipes_generated, packages_processed, timestamp } of runs) {
    const lines = failures.filter((line) => line.batch_id === batchId);
    const isBlocked = (name: string) => lines.some((line) => line.recipe === name && line.blocked_by);
    const names = packages_processed as string[];
    const isGood = (recipes_generated as string[]).length > 0 || names.every(isBlocked);
    const { state = "closed", failures: count = 0 } = breakers[ecosystem as string] ?? {};
    const failed = isGood ? 0 : (count as number) + 1;
    const isOpen = !isGood && (state === "open" || failed >= THRESHOLD);
    const opens = { opens_at: toSeconds(Date.parse(timestamp as string) + RECOVERY_MINUTES * 60_000) };
    if (isGood && count === 0) continue;
    breakers[ecosystem as string] = { state: isOpen ? "open" : "closed", failures: failed, ...(isOpen ? opens : {}) };
  }
  return breakers;
}

function tally(items: Fields[], key: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[String(item[key])] = (counts[String(item[key])] ?? 0) + 1;
  return counts;
}

function toSeconds(ms: number): string {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}

function compare(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : 1;
}
