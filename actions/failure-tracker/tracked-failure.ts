/** What the managed block of an issue records about its category. */

import type { RunKey } from "../../src/pipeline/run-key.ts";
import type { Time } from "../../src/pipeline/times.ts";

/**
 * `pr:128`, `branch:main`, `branch:someone:fix` for a fork with an unknown pull request, `workflow:ci` for a tag or a
 * deleted branch.
 */
export type SubjectKey = string;

/** A comment that is due for an occurrence, unless the issue already has it. */
export type Due = "occurrence" | "reopened" | "escalation";

/** One failed job, as used in a signature. */
export interface FailedJob {
  /** The name without its matrix suffix. */
  job: string;
  /** The first step that failed; `NO_STEP` if none is known. */
  step: string;
  /** The normalised reason; `NO_LOG` if there was no log. */
  token: string;
}

export const NO_STEP = "no-step";
export const NO_LOG = "no-log";

export interface Occurrence {
  key: RunKey;
  /** When the run ended, according to the API. */
  at: Time;
  subject: SubjectKey;
  /** The first 12 digits of the commit id. */
  head: string;
  /** The base name of the workflow's file, without extension. */
  workflow: string;
  /** True if a schedule started the run. */
  isScheduled: boolean;
  /** The failed jobs of this category. */
  jobs: readonly FailedJob[];
  /** The signature of all failed jobs of the run. */
  signature: string;
  /** True if the occurrence became known after its subject had recovered. */
  late: boolean;
  due: readonly Due[];
}

export interface TrackedFailure {
  category: string;
  /** The number of the older issue that replaced this one. */
  twinOf: number | null;
  /** What the issue is about, as Markdown. */
  about: string;
  /** The number of the closed issue that this issue follows; null for none. */
  earlier: number | null;
  /** When and how the failure was resolved, as Markdown; null while it is not resolved. */
  resolved: string | null;
  /** For a workflow that did not run: since when, and what to do, as Markdown; "" for a failure. */
  silence: string;
  /** When and why the issue was closed without a recovery, as Markdown; null otherwise. */
  ended: string | null;
  /** How many occurrences are no longer listed. */
  archived: number;
  /** The greatest key that is no longer listed. Every key up to it counts as known. */
  foldedTo: RunKey | "";
  /** The run that reopened the issue; "" if it was never reopened. */
  openedBy: RunKey | "";
  /** When the issue was closed before `openedBy` reopened it, to distinguish open periods; "" if unknown. */
  openedAfter: Time | "";
  keys: readonly RunKey[];
  /** The listed keys that a re-run of the same commit recovered. */
  flaky: readonly RunKey[];
  /** How many occurrences recovered by a re-run of the same commit are no longer listed. */
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
  /** The log excerpts of these jobs, as Markdown; "" for none. */
  excerpts: string;
}

/** 128 for `pr:128`, null for a branch. */
export function pullNumberOf(subject: SubjectKey): number | null {
  const digits = /^pr:(\d{1,15})$/.exec(subject)?.[1];
  return digits === undefined ? null : Number(digits);
}
