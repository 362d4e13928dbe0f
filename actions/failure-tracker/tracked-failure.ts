/** What the issue of one category says, as its managed block holds it. */

import type { RunKey } from "../../src/pipeline/run-key.ts";
import type { Time } from "../../src/pipeline/times.ts";

/** `pr:128`, `branch:main`, `branch:someone:fix` for a fork whose pull request is not known. */
export type SubjectKey = string;

/** A comment that an occurrence still owes. One that was posted already settles it. */
export type Due = "occurrence" | "reopened" | "escalation";

/** One failed job, as it enters a signature. */
export interface FailedJob {
  /** Base name: without a matrix suffix. */
  job: string;
  /** First step that failed; `NO_STEP` where none is known. */
  step: string;
  /** Normalised reason; `NO_LOG` where there was no log. */
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
  /** Stem of the workflow's file. */
  workflow: string;
  /** The failed jobs of this category. */
  jobs: readonly FailedJob[];
  /** Of all failed jobs of the run. */
  signature: string;
  /** Arrived after its subject had recovered. */
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
  /** When and how it was resolved, as Markdown; null while it is not. */
  resolved: string | null;
  /** Why it was closed without that, as Markdown; null if it was not. */
  ended: string | null;
  /** Occurrences whose keys are no longer listed. */
  archived: number;
  /** The greatest key that is no longer listed; every key up to it counts as known. */
  foldedTo: RunKey | "";
  /** The run that reopened the issue; "" if it was never reopened. */
  openedBy: RunKey | "";
  /** When the issue had been closed before that, which tells one open period from another; "" if that is not known. */
  openedAfter: Time | "";
  keys: readonly RunKey[];
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
