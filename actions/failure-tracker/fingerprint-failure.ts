/** The failed jobs of a run, each with the step and the reason of its failure, and what their set is called. */

import { shortHash } from "./name-category.ts";

export interface FailedJob {
  /** Base name: without a matrix suffix. */
  job: string;
  /** First step that failed; `no-step` where none is known. */
  step: string;
  /** Normalised reason; `no-log` where there was no log. */
  token: string;
}

export const NO_STEP = "no-step";
export const NO_LOG = "no-log";

/** 12 hexadecimal digits for a set of failed jobs, whatever their order. */
export function fingerprintFailure(jobs: readonly FailedJob[]): string {
  const parts = jobs.map(({ job, step, token }) => `${job}::${step}::${token}`);
  return shortHash([...new Set(parts)].sort(compareUnits).join("|"));
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
