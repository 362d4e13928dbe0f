/** The format of the files in fixtures/ci. The README there explains how to write one. */

import type { Fault } from "../../../src/sandbox/faults.ts";

export interface Scenario {
  about: string;
  /** Time of everything in the store. */
  clock: string;
  store: Store;
  /** Inputs by action. A step may set others. */
  inputs?: Partial<Record<Step["action"], Record<string, string>>>;
  steps: Step[];
}

export interface Store {
  pulls?: GivenPull[];
  issues?: GivenIssue[];
  comments?: GivenComment[];
  /** Number that the next issue gets. */
  nextNumber?: number;
  /** Files in the working directory of every step. */
  files?: Record<string, string>;
  /** Lists of jobs that runs refer to by name. */
  jobs?: Record<string, GivenJob[]>;
}

export interface GivenPull {
  number: number;
  head: string;
  headSha?: string;
  base?: string;
  /** Owner of the fork with the head; null if the fork is gone. */
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
  /** null while the run is in progress. */
  conclusion: string | null;
  event?: string;
  /** Pull request that the run names. On GitHub, a run of a fork names none. */
  pr?: number;
  branch?: string;
  head?: string;
  /** Owner of the fork with the head; null if the fork is gone. */
  fork?: string | null;
  path?: string;
  name?: string;
  /** Time when the run ended. */
  at: string;
  jobs?: string | GivenJob[];
}

export interface GivenJob {
  name: string;
  /** `success` by default; null while the job is running. */
  conclusion?: string | null;
  /** Duration of the job. The job ends when the run ends. */
  seconds?: number;
  attempt?: number;
  /** The step that failed. */
  step?: string;
  /** null for a job without the key `steps`. */
  steps?: null;
  /** Lines of the log, without the time at their start; or all bytes of the log; or the HTTP status if it is gone. */
  log?: string[] | { base64: string } | number;
  url?: null;
}

/** Something that somebody else does. */
export type Act =
  | { run: GivenRun }
  | { close: number; reason?: string; label?: string }
  | { reopen: number }
  | { push: number; head: string }
  | { comment: GivenComment }
  /** Deletes all comments on an issue or pull request. */
  | { deleteComments: number }
  | { gone: number; status: 404 | 410 }
  | { allow: Record<string, "none" | "read" | "write"> }
  | { issuesAre: "on" | "off" }
  /** GitHub or a person enables or disables the workflow with that path. */
  | { workflow: string; state: string }
  /** Required checks of a branch; `app` if only a certain app may report the check. */
  | { require: string; checks: { name: string; by: "ruleset" | "protection"; app?: number }[] }
  /** Files of an artifact, by name. */
  | { artifact: string; of: number; files: Record<string, string>; isExpired?: true };

export type GivenEvent =
  /** Run key. The event contains the run as the API showed it when the attempt was added. */
  | { workflow_run: string }
  | { schedule: string }
  | { pull_request_target: number }
  /** GitHub removed the pull request from the merge queue. */
  | { dequeued: number; reason: string }
  /** The action is the last job of this run, which is still in progress. */
  | { pull_request: number; run: string };

export interface Step {
  name: string;
  action: "post-ci-summary" | "failure-tracker";
  now: string;
  /** Things that happened since the last step. */
  before?: Act[];
  event: GivenEvent;
  inputs?: Record<string, string>;
  /** Faults of calls; `call` has the form of `calls`. */
  faults?: ({ call: string } & Omit<Fault, "method" | "path">)[];
  /** Something that others do, once, when a call arrives. */
  meanwhile?: { call: string; act: Act }[];
  /** The process is killed when its call with this number arrives, and reports nothing. */
  killedAt?: number;
  expect: Expected;
}

/** Issues, comments and statuses that are not named must be unchanged. */
export interface Expected {
  /** Exit code; 0 by default. */
  code?: number;
  /** Values as text, or as the JSON value of that text. */
  outputs?: Record<string, unknown>;
  /** Number of calls, or every call as `GET /issues`, relative to the repository. */
  calls?: number | string[];
  issues?: ExpectedIssue[];
  /** All comments by issue or pull request. */
  comments?: Record<string, (string | ExpectedComment)[]>;
  statuses?: { context: string; state: string; description: string }[];
  /** A part of each annotation, in order; an empty list means no annotations. */
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
