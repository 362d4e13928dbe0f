/** Runs as rows by month, and as whole records in pages by day. */

import type { DashboardRun } from "../../formats/dashboard-runs.ts";
import { compareBytewise } from "../../pipeline/order.ts";
import type { ResultWord, RunPackage, RunRecord } from "../run-records.ts";
import { storeRuns } from "../run-rows.ts";
import {
  dayOfRunId,
  RUNS_PER_PAGE,
  runDayPath,
  runMonthPath,
  runPageOf,
  runPagePath,
  UNDATED_RUNS_PATH,
} from "../shard-paths.ts";
import type { RunCounts, RunPage, StoredRuns, UndatedRuns } from "../shards.ts";
import { composeRunRow } from "./compose-rows.ts";
import { type DashboardIndex, groupBy } from "./index-dashboard.ts";

const RESULTS: readonly ResultWord[] = ["failed", "blocked", "succeeded", "unknown"];

type RunShard = { path: string; data: StoredRuns | UndatedRuns | RunPage };

/**
 * Newest month first, then days. Rows are newest first and records oldest first, so that a new run changes only the
 * last page.
 */
export function* shardRuns(index: DashboardIndex): Generator<RunShard> {
  const { runs } = index.dashboard;
  for (const [month, ofMonth] of groupBy(runs, ({ timestamp }) => timestamp.slice(0, 7))) {
    yield { path: runMonthPath(month), data: storeRuns(ofMonth.map(composeRunRow)) };
  }
  const extras = compareWithEarlier(index);
  const undated: { run: DashboardRun; page: number }[] = [];
  for (const [day, ofDay] of groupBy(runs, dayOfRun)) {
    const pages = Math.ceil(ofDay.length / RUNS_PER_PAGE);
    if (pages > 1) yield { path: runDayPath(day), data: storeRuns(ofDay.map(composeRunRow)) };
    const oldestFirst = ofDay.toReversed();
    for (let page = 1; page <= pages; page++) {
      const ofPage = oldestFirst.slice((page - 1) * RUNS_PER_PAGE, page * RUNS_PER_PAGE);
      const rows = ofPage.map((run) => composeRecord(run, extras.get(run.id) as Extras));
      yield { path: runPagePath(day, page), data: { rows } };
    }
    for (const [place, run] of ofDay.entries()) {
      if (dayOfRunId(run.id) === null) undated.push({ run, page: runPageOf(place, ofDay.length) });
    }
  }
  const rows = storeRuns(undated.map(({ run }) => composeRunRow(run)));
  yield { path: UNDATED_RUNS_PATH, data: { pages: undated.map(({ page }) => page), ...rows } };
}

/** The day that the record of a run is stored under. */
export function dayOfRun({ id, timestamp }: Pick<DashboardRun, "id" | "timestamp">): string {
  return dayOfRunId(id) ?? timestamp.slice(0, 10);
}

type Extras = Pick<RunRecord, "packages" | "previous">;

/** Keys are in sorted order, for the reason that composeFailure gives. */
function composeRecord(run: DashboardRun, extras: Extras): RunRecord {
  return {
    batch_id: run.batch_id,
    blocked: run.blocked,
    conclusion: run.conclusion,
    constrained: run.constrained,
    duration_seconds: run.duration_seconds,
    ecosystem: run.ecosystem,
    ecosystems: run.ecosystems,
    excluded: run.excluded,
    failed: run.failed,
    id: run.id,
    merged: run.merged,
    outcome: run.outcome,
    packages: extras.packages,
    packages_complete: run.packages_complete,
    platform_results: run.platform_results,
    previous: extras.previous,
    pull_request_url: run.pull_request_url,
    recipes_generated: run.recipes_generated,
    skipped: run.skipped,
    started_at: run.started_at,
    succeeded: run.succeeded,
    timestamp: run.timestamp,
    total: run.total,
    total_from: run.total_from,
    unverified: run.unverified,
    used_disambiguation: run.used_disambiguation,
    validated: run.validated,
    workflow_run_url: run.workflow_run_url,
  };
}

/**
 * One pass from the oldest run on. It remembers the last failure of each package and the last run of each ecosystem.
 */
function compareWithEarlier(index: DashboardIndex): Map<string, Extras> {
  const failing = new Set<string>();
  const lastRuns = new Map<string, { id: string; place: number }>();
  let lastUnnamed: { id: string; place: number } | undefined;
  const extras = new Map<string, Extras>();
  for (const [place, run] of index.dashboard.runs.toReversed().entries()) {
    const names = Object.keys(run.ecosystems);
    const previous = (names.length === 0 ? [...lastRuns.keys(), ""] : names).flatMap((ecosystem) => {
      const candidates = [lastRuns.get(ecosystem), lastUnnamed].filter((one) => one !== undefined);
      const newest = candidates.sort((a, b) => b.place - a.place)[0];
      return newest === undefined ? [] : [{ ecosystem, run_id: newest.id }];
    });
    extras.set(run.id, {
      packages: listPackages(run, index, failing),
      previous: names.length === 0 ? dropTwins(previous) : previous,
    });
    if (names.length === 0) lastUnnamed = { id: run.id, place };
    for (const name of names) lastRuns.set(name, { id: run.id, place });
  }
  return extras;
}

/** Removes repeated runs. A run that names no ecosystem can follow one run in several ecosystems. */
function dropTwins(previous: Extras["previous"]): Extras["previous"] {
  return previous.filter(({ run_id: id }, place) => previous.findIndex((one) => one.run_id === id) === place);
}

function listPackages(run: DashboardRun, index: DashboardIndex, failing: Set<string>): RunPackage[] {
  const failures = run.failure_ids.map((id) => index.failures.get(id)).filter((failure) => failure !== undefined);
  const failed = groupBy(failures, ({ package: name }) => name);
  const generated = new Set(run.recipes_generated);
  const names = new Set([...run.packages_processed, ...run.recipes_generated, ...failed.keys()]);
  const packages = [...names].map((name): RunPackage => {
    const own = failed.get(name) ?? [];
    const result = generated.has(name)
      ? "succeeded"
      : own.length === 0
        ? "unknown"
        : (own[0]?.blocked_by.length ?? 0) > 0
          ? "blocked"
          : "failed";
    const wasFailing = failing.has(name);
    if (result === "succeeded") failing.delete(name);
    else if (own.length > 0) failing.add(name);
    const platforms = [...new Set(own.flatMap(({ platform }) => platform ?? []))].sort(compareBytewise);
    return {
      change:
        result === "succeeded" ? (wasFailing ? "fixed" : null) : own.length === 0 ? null : wasFailing ? "still" : "new",
      ecosystem: own[0]?.ecosystem ?? index.packages.get(name)?.ecosystem ?? null,
      failure_ids: own.map(({ id }) => id),
      package: name,
      platforms,
      result,
    };
  });
  return packages.sort(
    (a, b) => RESULTS.indexOf(a.result) - RESULTS.indexOf(b.result) || compareBytewise(a.package, b.package),
  );
}

/** How many runs each ecosystem and each outcome has. "" stands for runs that record no ecosystem. */
export function countRuns(runs: readonly Pick<DashboardRun, "ecosystems" | "outcome">[]): RunCounts {
  const ofEach = runs.flatMap(({ ecosystems }) =>
    Object.keys(ecosystems).length === 0 ? [""] : Object.keys(ecosystems),
  );
  return { ecosystems: countWords(ofEach), outcomes: countWords(runs.map(({ outcome }) => outcome)) };
}

function countWords(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => compareBytewise(a, b));
}
