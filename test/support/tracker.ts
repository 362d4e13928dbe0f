/** Blocks, issues, failures and observed facts for tests; each test names only the fields that differ. */

import { decide } from "../../actions/failure-tracker/decide.ts";
import { startObserving } from "../../actions/failure-tracker/observe.ts";
import type { Decision, Observed, OwnIssue, Task } from "../../actions/failure-tracker/observed.ts";
import type { Arrival } from "../../actions/failure-tracker/read-failures.ts";
import type { TrackerSettings } from "../../actions/failure-tracker/settings.ts";
import type { Occurrence, SubjectKey, TrackedFailure } from "../../actions/failure-tracker/tracked-failure.ts";
import type { Issue } from "../../src/github/issues.ts";
import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { createRun } from "./ci.ts";

export const NOW = Date.parse("2026-11-20T10:00:00Z");
export const CATEGORY = "3f9323b8b3a0";

/** The defaults of action.yml. */
export const SETTINGS: TrackerSettings = {
  ...{ author: "github-actions[bot]", enabled: true, category: undefined, "group-by": "job" },
  ...{ "aggregate-jobs": ["gate"], "ignore-jobs": [], events: [], branches: [] },
  ...{ "issue-label": "ci-failure", "extra-labels": [], "open-after": 1, "reopen-within": 14 },
  ...{ "never-reopen-labels": ["wontfix"], "close-when": "all-recovered", "auto-heal-hours": 24 },
  ...{ comments: "limited", "comment-interval-minutes": 15 },
  ...{ "escalate-at": 3, "escalation-label": "priority: high", "escalation-comment": undefined },
  ...{ "log-jobs": 3, "log-max-bytes": 20_971_520, "excerpt-lines": 30, "history-limit": 20 },
  ...{ "max-issues-per-run": 10, "pr-label": undefined, "reconcile-hours": 0, "snapshot-file": undefined },
  ...{ "timeout-seconds": 300, "settle-ms": 500, "dry-run": false },
  ...{ aggregateJobs: [], ignoredJobs: [], expect: [], expectations: [] },
  ...{ serverUrl: "https://github.com", repositoryUrl: "https://github.com/acme/registry" },
};

export function createRow(given: Partial<Occurrence> & { key: string }): Occurrence {
  return {
    at: "2026-11-20T09:00:00Z",
    subject: "pr:128",
    head: "4f0c2d19ab37",
    workflow: "ci",
    isScheduled: false,
    jobs: [{ job: "docker smoke", step: "Start the container", token: "error: x" }],
    signature: "0f759c5350ff",
    late: false,
    due: [],
    ...given,
  };
}

/** `keys` also become the rows of the history. */
export function createTracker(given: Partial<TrackedFailure> = {}): TrackedFailure {
  const keys = given.keys ?? ["9001.1"];
  return {
    category: CATEGORY,
    twinOf: null,
    about: "job `docker smoke` of workflow `ci`",
    earlier: null,
    resolved: null,
    ended: null,
    silence: "",
    archived: 0,
    foldedTo: "",
    openedBy: "",
    openedAfter: "",
    keys,
    flaky: [],
    archivedFlaky: 0,
    tracked: keys.length > 0 ? { "pr:128": keys.at(-1) as string } : {},
    recovered: {},
    lastCommentAt: "2026-11-20T09:00:00Z",
    history: keys.map((key) => createRow({ key })).reverse(),
    jobsTable: "| Job | Result | First failed step | Log |\n|:--|:--|:--|:--|\n| docker smoke | failure | x | – |",
    excerpts: "",
    ...given,
  };
}

/** An open issue, by default number 41, that has just been read. */
export function createOwn(
  tracker: Partial<TrackedFailure> = {},
  { standing = "read", ...issue }: Partial<Issue> & { standing?: OwnIssue["standing"] } = {},
): OwnIssue {
  const number = issue.number ?? 41;
  return {
    tracker: createTracker(tracker),
    ...{ before: "", after: "", standing },
    issue: {
      ...{ number, title: "CI failure", body: "", author: SETTINGS.author, state: "open", stateReason: null },
      ...{
        labels: ["ci-failure"],
        locked: false,
        comments: 0,
        closedAt: null,
        url: `https://github.com/acme/registry/${number}`,
      },
      ...{ createdAt: "2026-11-20T09:00:00Z", updatedAt: "2026-11-20T09:00:00Z" },
      ...issue,
    },
  };
}

/** An issue that was resolved yesterday by run 9001.5. */
export function createClosed(tracker: Partial<TrackedFailure> = {}, issue: Partial<Issue> = {}): OwnIssue {
  const resolved = { tracked: {}, recovered: { "pr:128": "9001.5" }, resolved: "yesterday" };
  return createOwn({ ...resolved, ...tracker }, { state: "closed", closedAt: "2026-11-19T10:00:00Z", ...issue });
}

export function createArrival(
  key: string,
  given: Partial<Omit<Arrival, "occurrence">> & { subject?: SubjectKey } = {},
): Arrival {
  const { subject = "pr:128", ...rest } = given;
  const { late: _late, due: _due, ...occurrence } = createRow({ key, subject });
  return {
    category: CATEGORY,
    about: "job `docker smoke` of workflow `ci`",
    occurrence,
    jobsTable: `table of ${key}`,
    excerpts: `### Log excerpt: of ${key}`,
    recoveredBy: null,
    ...rest,
  };
}

/** The task of a failed run. */
export function failureOf(arrival: Arrival): Task {
  const [id = 0, attempt = 1] = arrival.occurrence.key.split(".").map(Number);
  const found = { arrival, title: "CI failure: docker smoke (ci)", jobs: [], withoutLog: null };
  return { kind: "failure", category: CATEGORY, found, run: createRun({ id, attempt, conclusion: "failure" }) };
}

/** The task of a passed run. */
export function recoveryOf(key: string, given: { subjects?: SubjectKey[]; run?: Partial<WorkflowRun> } = {}): Task {
  const [id = 0, attempt = 1] = key.split(".").map(Number);
  const run = createRun({ id, attempt, updatedAt: "2026-11-20T10:00:00Z", ...given.run });
  return { kind: "recovery", category: CATEGORY, passed: { run, subjects: given.subjects ?? ["pr:128"] } };
}

/** Facts before jobs, comments and other runs are read. There is no closed issue. */
export function createObserved(task: Task, issues: readonly OwnIssue[], given: Partial<Observed> = {}): Observed {
  const start = startObserving(task, { issues, latest: null, jobs: "unread", last: null });
  return { ...start, recoveredBy: null, isRechecked: true, ...given };
}

/** A decision as `read jobs`, `create`, `write 41 open`, `twin 42 closed`, `post occurrence 9002.1`, `done updated`. */
export function describeDecision(decision: Decision): string {
  if (decision.kind === "read") {
    return `read ${decision.what}${"issue" in decision ? ` ${decision.issue}` : ""}`;
  }
  if (decision.kind === "done") {
    const { action, result, failure } = decision;
    return `done ${action ?? result ?? "nothing to do"}${failure === null ? "" : ", failed"}`;
  }
  const { step } = decision;
  if (step.kind === "create-issue") return "create";
  if (step.kind === "post-comment") return `post ${step.comment.kind} ${step.comment.key}`;
  if (step.kind === "delete-comment") return `delete comment ${step.comment}`;
  if (step.kind === "add-labels") return `label ${step.labels.join()}`;
  const verb = step.purpose === "change" ? "write" : step.purpose;
  return `${verb} ${step.own.issue.number}${step.state.state === undefined ? "" : ` ${step.state.state}`}`;
}

/** The decision in words, and the block that it writes, if any. */
export function decideFor(
  observed: Observed,
  settings: Partial<TrackerSettings> = {},
): { is: string; next: TrackedFailure | null } {
  const decision = decide(observed, { ...SETTINGS, ...settings }, NOW);
  const next = decision.kind === "act" && "tracker" in decision.step ? decision.step.tracker : null;
  return { is: describeDecision(decision), next };
}
