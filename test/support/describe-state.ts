/** Small builders for the input of the dashboard. Fields that a test does not set have plain defaults. */

import { buildDashboard, type DashboardOptions, type Limits } from "../../src/dashboard/build-dashboard.ts";
import { identifyRuns } from "../../src/dashboard/identify-runs.ts";
import type { RecordedBreaker, RecordedControl } from "../../src/formats/control.ts";
import { Dashboard } from "../../src/formats/dashboard.ts";
import type { Failure } from "../../src/formats/failure.ts";
import type { QueuedPackage } from "../../src/formats/queue.ts";
import type { RecordedRun } from "../../src/formats/run.ts";
import type { State } from "../../src/formats/state.ts";

export const NOW = new Date("2026-05-12T17:30:00.750Z");
export const NO_LIMITS: Limits = { failures: null, runs: null, historyDays: 400, outputBytes: null };

/** A failure of "neovim" from homebrew at noon. `package` and `ecosystem` give the source. */
export function aFailure(fields: Partial<Failure> = {}): Failure {
  const name = fields.package ?? "neovim";
  const ecosystem = fields.ecosystem ?? "homebrew";
  return {
    package: name,
    source: `${ecosystem}:${name}`,
    recipe: null,
    ecosystem,
    recorded_ecosystem: null,
    category: "install_failed",
    recorded_category: fields.category ?? "install_failed",
    recorded_subcategory: null,
    subcategory: null,
    subcategory_from: null,
    blocked_by: [],
    recorded_blocked_by: fields.blocked_by ?? [],
    message: null,
    full_output: null,
    full_output_truncated: false,
    platform: null,
    exit_code: null,
    batch_id: null,
    workflow_run_url: null,
    time: "2026-05-12T12:00:00Z",
    recorded_time: fields.time === undefined ? "2026-05-12T12:00:00Z" : fields.time,
    file_time: null,
    file: "data/failures/a.jsonl",
    line: 1,
    item: -1,
    ...fields,
  };
}

/** A run of homebrew that ended five minutes after noon. Other fields are not recorded. */
export function aRun(fields: Partial<Omit<RecordedRun, "ecosystems">> & { ecosystems?: object } = {}): RecordedRun {
  const { ecosystems = { homebrew: 10 }, ...rest } = fields;
  return {
    batch_id: "2026-05-12",
    timestamp: "2026-05-12T12:05:00Z",
    recorded_timestamp: fields.timestamp ?? "2026-05-12T12:05:00Z",
    ecosystem: null,
    ecosystems: new Map(Object.entries(ecosystems)),
    total: null,
    attempts: null,
    succeeded: null,
    failed: null,
    blocked: null,
    skipped: null,
    unverified: null,
    merged: null,
    excluded: null,
    constrained: null,
    used_disambiguation: null,
    packages_processed: null,
    recipes_generated: null,
    platforms: new Map(),
    started_at: null,
    duration_seconds: null,
    conclusion: null,
    workflow_run_url: null,
    pull_request_url: null,
    file: "data/metrics/batch-runs.jsonl",
    line: 1,
    ...rest,
  };
}

/** A pending package of homebrew. */
export function aPackage(fields: Partial<QueuedPackage> & { name: string }): QueuedPackage {
  const source = fields.source ?? `homebrew:${fields.name}`;
  return {
    form: "unified",
    source,
    ecosystem: source.includes(":") ? source.slice(0, source.indexOf(":")) : "",
    priority: 3,
    status: "pending",
    confidence: "auto",
    disambiguated_at: null,
    failure_count: 0,
    next_retry_at: null,
    recorded_next_retry_at: fields.next_retry_at ?? null,
    blocked_by: [],
    status_reason: null,
    status_at: null,
    last_batch_id: null,
    ...fields,
  };
}

const A_BREAKER: RecordedBreaker = {
  ...{ state: "closed", failures: 0, last_failure: null, opens_at: null },
  ...{ recorded_last_failure: null, recorded_opens_at: null },
};
type ControlFields = Omit<RecordedControl, "breakers"> & { breakers: ReadonlyMap<string, Partial<RecordedBreaker>> };

/** A control file that neither pauses the pipeline nor disables an ecosystem. */
export function aControl({ breakers, ...fields }: Partial<ControlFields> = {}): RecordedControl {
  const unset = { reason: null, incident_url: null, disabled_by: null, disabled_at: null, expected_resume: null };
  const complete = [...(breakers ?? [])].map(([name, breaker]) => [name, { ...A_BREAKER, ...breaker }] as const);
  return { enabled: true, disabled_ecosystems: [], ...unset, breakers: new Map(complete), ...fields };
}

export function aState(fields: Partial<State> = {}): State {
  return {
    packages: [],
    failures: [],
    runs: [],
    batchResults: null,
    control: null,
    hasControlFile: (fields.control ?? null) !== null,
    disambiguations: [],
    problems: [],
    ...fields,
  };
}

/** Builds the dashboard of a state, and checks it against its schema. */
export function describeState(fields: Partial<State>, options: Partial<DashboardOptions> = {}): Dashboard {
  const { dashboard } = buildDashboard(aState(fields), { now: NOW, sourceCommit: null, limits: NO_LIMITS, ...options });
  Dashboard.parse(dashboard);
  return dashboard;
}

export function identified(...runs: RecordedRun[]) {
  return identifyRuns(runs).runs;
}

/** The package with this name in the queue; throws if there is none. */
export function packageOf({ queue }: Dashboard, name: string) {
  const found = Object.values(queue.packages)
    .flat()
    .find((entry) => entry.name === name);
  if (found === undefined) throw new Error(`no package "${name}" in the queue`);
  return found;
}
