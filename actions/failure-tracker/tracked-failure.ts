/** What the managed block of an issue records about its category. */

import type { RunKey } from "../../src/pipeline/run-key.ts";
import type { Time } from "../../src/pipeline/times.ts";

/**
 * `pr:128`, `branch:main`, `branch:someone:fix` for a fork whose pull request is not known, `workflow:ci` for a tag or a
 * branch that is gone.
 */
export type SubjectKey = string;

/** A comment that an occurrence still owes. If it is already there, nothing is owed. */
export type Due = "occurrence" | "reopened" | "escalation";

/** One failed job, as used in a signature. */
export interface FailedJob {
  /** Name without a matrix suffix. */
  job: string;
  /** First step that failed; `NO_STEP` if none is known. */
  step: string;
  /** Normalised reason; `NO_LOG` if there was no log. */
  token: string;
}

export const NO_STEP = "no-step";
export const NO_LOG = "no-log";

export interface Occurrence {
  key: RunKey;
  /** When the run ended, as the API says. */
  at: Time;
  subject: SubjectKey;
  /** Commit, 12 digits. */
  head: string;
  /** Base name of the workflow's file, without extension. */
  workflow: string;
  /** A schedule started its run. */
  isScheduled: boolean;
  /** The failed jobs of this category. */
  jobs: readonly FailedJob[];
  /** Signature of all failed jobs of the run. */
  signature: string;
  /** It arrived after its subject had recovered. */
  late: boolean;
  due: readonly Due[];
}

export interface TrackedFailure {
  category: string;
  /** Number of the older issue that replaced this one. */
  twinOf: number | null;
  /** What it is about, as Markdown. */
  about: string;
  /** The issue before this one. */
  earlier: number | null;
  /** When and how it was resolved, as Markdown; null while it is not resolved. */
  resolved: string | null;
  /** For a workflow that did not run: since when, and what to do, as Markdown; "" for a failure. */
  silence: string;
  /** Why it was closed without being resolved, as Markdown; null if it was not. */
  ended: string | null;
  /** Occurrences whose keys are no longer listed. */
  archived: number;
  /** The greatest key that is no longer listed; every key up to it counts as known. */
  foldedTo: RunKey | "";
  /** The run that reopened the issue; "" if it was never reopened. */
  openedBy: RunKey | "";
  /** When the issue had been closed before that, to tell one open period from another; "" if that is not known. */
  openedAfter: Time | "";
  keys: readonly RunKey[];
  /** The listed keys that a re-run of the same commit recovered. */
  flaky: readonly RunKey[];
  /** How many of the archived occurrences such a re-run recovered. */
  archivedFlaky: number;
  /** The newest failed run of each subject that has not recovered. */
  tracked: Readonly<Record<SubjectKey, RunKey>>;
  /** The newest run in which each subject recovered. */
  recovered: Readonly<Record<SubjectKey, RunKey>>;
  lastCommentAt: Time | "";
  /** Newest first. */
  history: readonly Occurrence[];
  /** The failed jobs of the newest occurrence, as Markdown. */
  jobsTable: string;
  /** Their log excerpts, as Markdown; "" for none. */
  excerpts: string;
}

/** 128 for `pr:128`, null for a branch. */
export function pullNumberOf(subject: SubjectKey): number | null {
  const digits = /^pr:(\d{1,15})$/.exec(subject)?.[1];
  return digits === undefined ? null : Number(digits);
}
