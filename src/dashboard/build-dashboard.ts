/** Builds version 1 of the dashboard from the state of a pipeline. */

import type { Dashboard, DashboardFailure } from "../formats/dashboard.ts";
import type { Problem } from "../formats/problem.ts";
import type { State } from "../formats/state.ts";
import { compareProblems } from "../pipeline/order.ts";
import { formatTime } from "../pipeline/times.ts";
import { cutMiddle } from "../text/fit.ts";
import { assessHealth } from "./assess-health.ts";
import { compareRuns } from "./compare-runs.ts";
import { Tally } from "./count.ts";
import { describeFailures } from "./describe-failures.ts";
import { describeQueue } from "./describe-queue.ts";
import { describeRuns, matchBatchResults } from "./describe-runs.ts";
import { identifyFailures } from "./identify-failures.ts";
import { type IdentifiedRun, identifyRuns } from "./identify-runs.ts";
import { joinFailures } from "./join-failures.ts";
import { summarizeDisambiguations } from "./summarize-disambiguations.ts";
import { type Snapshots, tallyHistory } from "./tally-history.ts";

/** Limits of the file's lists. Counts still cover everything. */
export interface Limits {
  /** The number of newest failures to keep; null for all. */
  failures: number | null;
  /** The number of newest runs to keep; null for all. */
  runs: number | null;
  historyDays: number;
  /** The number of bytes to keep of each `full_output`, split between head and tail; null for all. */
  outputBytes: number | null;
}

export interface DashboardOptions {
  now: Date;
  sourceCommit: string | null;
  limits: Limits;
  snapshots?: Snapshots;
}

const LISTED_PROBLEMS = 200;
/** About ten years. Without a limit, one impossible date would create a row for every day since then. */
const MOST_DAYS = 4000;

/** Returns the document and all problems, including problems that only the whole state shows. */
export function buildDashboard(state: State, options: DashboardOptions): { dashboard: Dashboard; problems: Problem[] } {
  const { historyDays } = options.limits;
  const copy = { ...state, failures: [...state.failures], runs: [...state.runs] };
  const { dashboard, problems } = buildWholeDashboard(copy, { ...options, historyDays });
  return { dashboard: limitDashboard(dashboard, options.limits), problems };
}

/**
 * Keeps all failures and runs, for readers that show everything page by page. Removes failures and runs from the state
 * as it goes, because a large state does not fit in memory twice.
 */
export function buildWholeDashboard(
  state: State,
  options: Omit<DashboardOptions, "limits"> & Pick<Limits, "historyDays">,
): { dashboard: Dashboard; problems: Problem[] } {
  const { described, ...past } = describePast(state);
  const { failures, runs } = past;
  const { queue, blockers, blockersSummary, curated } = describeQueue(state.packages, described);
  const { historyDays, now, snapshots = new Map() } = options;
  const limit = Math.max(MOST_DAYS, historyDays);
  const { history, leftOut } = tallyHistory(runs, failures, { limit, snapshots });
  const problems = [...state.problems, ...past.problems].sort(compareProblems);
  const dashboard: Dashboard = {
    schema_version: 1,
    generated_at: formatTime(now),
    source_commit: options.sourceCommit,
    queue,
    blockers,
    blockers_summary: blockersSummary,
    failures_summary: past.summary,
    failures,
    clusters: past.clusters,
    runs,
    transitions: past.transitions,
    health: assessHealth({ packages: state.packages, control: state.control, runs, now }),
    disambiguations: summarizeDisambiguations(state.disambiguations),
    curated,
    history,
    problems: summarizeProblems(problems, LISTED_PROBLEMS),
    left_out: {
      failures: 0,
      runs: 0,
      history_days: leftOut,
      problems: Math.max(0, problems.length - LISTED_PROBLEMS),
      full_outputs: 0,
    },
  };
  return { dashboard, problems };
}

/** A separate function, because its variables must not keep the records afterwards. */
function describePast(state: State) {
  const { runs, duplicates: twinRuns } = identifyRuns(state.runs);
  state.runs.length = 0;
  const { ordered, duplicates } = identifyFailures(state.failures);
  state.failures.length = 0;
  const { failures, described, clusters, summary, byRun } = describeFailures(ordered, joinFailures(runs));
  const { results, stale } = placeBatchResults(state, runs);
  const transitions = compareRuns({ runs, failures, byRun, packages: state.packages });
  const describedRuns = describeRuns(runs, byRun, results);
  const problems = [...twinRuns, ...duplicates, ...stale];
  return { failures, described, clusters, summary, runs: describedRuns, transitions, problems };
}

/** Shortens the lists and counts the omitted elements. Does not change the original. */
export function limitDashboard(dashboard: Dashboard, limits: Limits): Dashboard {
  const { failures, cutOutputs } = limitFailures(dashboard.failures, limits);
  const runs = limits.runs === null ? dashboard.runs : dashboard.runs.slice(0, limits.runs);
  const history = dashboard.history.slice(Math.max(0, dashboard.history.length - limits.historyDays));
  return {
    ...dashboard,
    failures,
    runs,
    history,
    left_out: {
      ...dashboard.left_out,
      failures: dashboard.failures.length - failures.length,
      runs: dashboard.runs.length - runs.length,
      history_days: dashboard.left_out.history_days + dashboard.history.length - history.length,
      full_outputs: cutOutputs,
    },
  };
}

function placeBatchResults(
  { batchResults }: State,
  runs: readonly IdentifiedRun[],
): { results: { of: IdentifiedRun; total: number } | null; stale: Problem[] } {
  const results = batchResults === null ? null : matchBatchResults(runs, batchResults);
  if (batchResults === null || results !== null) return { results, stale: [] };
  const { file, batch_id: batchId } = batchResults;
  const reason = `no run "${batchId}" ended within two hours of these results, so they are left over from another batch`;
  return { results, stale: [{ file, line: 1, entry: null, code: "superseded", severity: "notice", reason }] };
}

function limitFailures(
  failures: DashboardFailure[],
  { failures: count, outputBytes }: Limits,
): { failures: DashboardFailure[]; cutOutputs: number } {
  const shown = count === null ? failures : failures.slice(0, count);
  if (outputBytes === null) return { failures: shown, cutOutputs: 0 };
  let cutOutputs = 0;
  const limited = shown.map((failure) => {
    const cut = failure.full_output === null ? null : cutMiddle(failure.full_output, outputBytes);
    if (cut === failure.full_output) return failure;
    cutOutputs++;
    return { ...failure, full_output: cut, full_output_truncated: true };
  });
  return { failures: limited, cutOutputs };
}

function summarizeProblems(problems: readonly Problem[], limit: number): Dashboard["problems"] {
  const byCode = new Tally();
  const bySeverity = new Tally();
  for (const problem of problems) {
    byCode.add(problem.code);
    bySeverity.add(problem.severity);
  }
  return {
    total: problems.length,
    by_code: byCode.toObject(),
    by_severity: bySeverity.toObject(),
    items: problems.slice(0, limit),
  };
}
