/** Trackers and arrivals for tests; each test states only what differs. */

import type { Arrival, KnownIssue, TrackerSettings } from "../../actions/failure-tracker/plan-tracker.ts";
import type { Occurrence, TrackedFailure } from "../../actions/failure-tracker/tracked-failure.ts";

export const SETTINGS: TrackerSettings = {
  comments: "limited",
  commentIntervalMinutes: 15,
  escalateAt: 3,
  reopenWithin: 14,
  neverReopenLabels: ["wontfix"],
  openAfter: 1,
  historyLimit: 20,
};

export function createRow(given: Partial<Occurrence> & { key: string }): Occurrence {
  return {
    at: "2026-11-20T09:00:00Z",
    subject: "pr:128",
    head: "4f0c2d19ab37",
    workflow: "ci",
    jobs: [{ job: "docker smoke", step: "Start the container", token: "error: x" }],
    signature: "0f759c5350ff",
    late: false,
    due: [],
    ...given,
  };
}

/** `keys` also become the rows of history. */
export function createTracker(given: Partial<TrackedFailure> = {}): TrackedFailure {
  const keys = given.keys ?? ["9001.1"];
  return {
    category: "3f9323b8b3a0",
    twinOf: null,
    about: "job `docker smoke` of workflow `ci`",
    earlier: null,
    resolved: null,
    archived: 0,
    foldedTo: "",
    openedBy: "",
    keys,
    tracked: keys.length > 0 ? { "pr:128": keys.at(-1) as string } : {},
    recovered: {},
    lastCommentAt: "2026-11-20T09:00:00Z",
    history: keys.map((key) => createRow({ key })).reverse(),
    jobsTable: "| Job | Result | First failed step | Log |\n|:--|:--|:--|:--|\n| docker smoke | failure | x | – |",
    excerpts: "",
    ...given,
  };
}

export function createIssue(given: Partial<KnownIssue> = {}): KnownIssue {
  const standing = { state: "open", stateReason: null, closedAt: null } as const;
  return { number: 41, tracker: createTracker(), ...standing, labels: ["ci-failure"], ...given };
}

export function createArrival(
  key: string,
  given: Partial<Omit<Arrival, "occurrence">> & { subject?: string } = {},
): Arrival {
  const { subject = "pr:128", ...rest } = given;
  const { late: _late, due: _due, ...occurrence } = createRow({ key, subject });
  return {
    category: "3f9323b8b3a0",
    about: "job `docker smoke` of workflow `ci`",
    occurrence,
    jobsTable: `table of ${key}`,
    excerpts: `### Log excerpt: of ${key}`,
    recoveredBy: null,
    ...rest,
  };
}
