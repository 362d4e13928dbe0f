import type { WatchOutcome } from "../../src/formats/watch-state.ts";
import type { ShownProblem } from "../../src/kit/define-action.ts";
import type { Time } from "../../src/pipeline/times.ts";

/** How a run ended, and what it learned. */
export interface WatchResult {
  outcome: WatchOutcome;
  /** A short code for programs; null if the outcome says everything. */
  reason: string | null;
  sentence: string;
  exitCode: 0 | 1 | 2 | 3;
  upstreamHead?: string | null;
  rangeBase?: string | null;
  branch?: string;
  commit?: string;
  pull?: { number: number; url: string };
  changedFiles?: number;
  /** The path of the validation report. */
  report?: string;
  updaterRan?: boolean;
  nextAt?: Time | null;
  issueNumber?: number;
  /** Warnings that do not fail the run. */
  notes?: readonly string[];
  /** Broken rules, for annotations. */
  problems?: readonly ShownProblem[];
  /** A bug of ours that ended the run. It is thrown after the state is written. */
  bug?: unknown;
  /** More Markdown for the step summary. */
  details?: string;
}
