/** The format of the files in fixtures/ci; its README is for those who write one. */

import type { Fault } from "../../../src/sandbox/faults.ts";

export interface Scenario {
  about: string;
  /** When the things in the store were made. */
  clock: string;
  store: Store;
  /** By action, unless a step sets others. */
  inputs?: Partial<Record<Step["action"], Record<string, string>>>;
  steps: Step[];
}

export interface Store {
  pulls?: GivenPull[];
  issues?: GivenIssue[];
  comments?: GivenComment[];
  /** Number that the next issue gets. */
  nextNumber?: number;
  /** In the working directory of every step. */
  files?: Record<string, string>;
  /** Lists of jobs that runs refer to by name. */
  jobs?: Record<string, GivenJob[]>;
}

export interface GivenPull {
  number: number;
  head: string;
  headSha?: string;
  base?: string;
  /** `owner` of the fork that it comes from; null if that is gone. */
  fork?: string | null;
  state?: "open" | "closed";
  locked?: true;
}

export interface GivenIssue {
  number: number;
  /** Golden file, or the text itself. */
  body: string;
  by?: string;
  title?: string;
  labels?: string[];
  state?: "open" | "closed";
  locked?: true;
}

export interface GivenComment {
  on: number;
  by?: string;
  at?: string;
  body: string;
}

export interface GivenRun {
  id: number;
  attempt?: number;
  /** Shown as `ci #482`. */
  number?: number;
  /** null: still going on. */
  conclusion: string | null;
  event?: string;
  /** Pull request that the run names, as GitHub does except for forks. */
  pr?: number;
  branch?: string;
  head?: string;
  /** `owner` of a fork; null for one that is gone. */
  fork?: string | null;
  path?: string;
  name?: string;
  /** When it ended. */
  at: string;
  jobs?: string | GivenJob[];
}

export interface GivenJob {
  name: string;
  /** `success` by default; null: still running. */
  conclusion?: string | null;
  /** How long it took, ending with the run. */
  seconds?: number;
  attempt?: number;
  /** The step that failed. */
  step?: string;
  /** null for a job without that key. */
  steps?: null;
  /** Lines of the log, each preceded by the time; or all of its bytes; or the status for one that is gone. */
  log?: string[] | { base64: string } | number;
  url?: null;
}

/** What somebody else does. */
export type Act =
  | { run: GivenRun }
  | { close: number; reason?: string; label?: string }
  | { reopen: number }
  | { push: number; head: string }
  | { comment: GivenComment }
  /** Deletes a comment, all of them with `null`, or an issue for good. */
  | { deleteComments: number }
  | { gone: number; status: 404 | 410 }
  | { allow: Record<string, "none" | "read" | "write"> }
  | { issuesAre: "on" | "off" }
  /** GitHub or a person enables or disables the workflow with that path. */
  | { workflow: string; state: string }
  /** Checks that a branch requires; `app` for those of another app. */
  | { require: string; checks: { name: string; by: "ruleset" | "protection"; app?: number }[] }
  /** Files of an artifact, by name. */
  | { artifact: string; of: number; files: Record<string, string>; isExpired?: true };

export type GivenEvent =
  /** Run key: the event shows what the API showed when that attempt was added. */
  | { workflow_run: string }
  | { schedule: string }
  | { pull_request_target: number }
  /** GitHub removed the pull request from the merge queue. */
  | { dequeued: number; reason: string }
  /** As the last job of a run that is still in progress. */
  | { pull_request: number; run: string };

export interface Step {
  name: string;
  action: "post-ci-summary" | "failure-tracker";
  now: string;
  /** What happened since the last step. */
  before?: Act[];
  event: GivenEvent;
  inputs?: Record<string, string>;
  /** What goes wrong; `call` as in `calls`. */
  faults?: ({ call: string } & Omit<Fault, "method" | "path">)[];
  /** What others do just when a call arrives, once each. */
  meanwhile?: { call: string; act: Act }[];
  /** The process is killed when its call of that number arrives, and reports nothing. */
  killedAt?: number;
  expect: Expected;
}

/** Issues, comments and statuses that are not named must be unchanged. */
export interface Expected {
  /** 0 by default. */
  code?: number;
  /** Text, or what it means as JSON. */
  outputs?: Record<string, unknown>;
  /** How many, or each as `GET /issues`, below the repository. */
  calls?: number | string[];
  issues?: ExpectedIssue[];
  /** By issue or pull request, all that are there. */
  comments?: Record<string, (string | ExpectedComment)[]>;
  statuses?: { context: string; state: string; description: string }[];
  /** Annotations: a part of each, in order; an empty list means none. */
  says?: string[];
  /** Parts of the step summary. */
  summary?: string[];
}

export interface ExpectedIssue {
  number: number;
  state: string;
  reason: string | null;
  occurrences?: number;
  tracked?: string[];
  labels?: string[];
  title?: string;
  /** Golden file. */
  body?: string;
  /** Parts of the body. */
  shows?: string[];
}

export interface ExpectedComment {
  is: string;
  /** Golden file. */
  body: string;
}
