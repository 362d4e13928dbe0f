import type { WatchOutcome } from "../../src/formats/watch-state.ts";
import type { ShownProblem } from "../../src/kit/define-action.ts";
import type { Time } from "../../src/pipeline/times.ts";

/** How a run ended, and what it learned. */
export interface WatchResult {
  outcome: WatchOutcome;
  /** A word for programs; null if the outcome says it all. */
  reason: string | null;
  sentence: string;
  exitCode: 0 | 1 | 2 | 3;
  upstreamHead?: string | null;
  rangeBase?: string | null;
  branch?: string;
  commit?: string;
  pull?: { number: number; url: string };
  changedFiles?: number;
  /** Path of the validation report. */
  report?: string;
  updaterRan?: boolean;
  nextAt?: Time | null;
  issueNumber?: number;
  /** Concerns that do not fail the run. */
  notes?: readonly string[];
  /** What broke a rule, for annotations. */
  problems?: readonly ShownProblem[];
  /** A mistake of ours that ended the run; it is thrown once the state is written. */
  bug?: unknown;
  /** Further Markdown for the step summary. */
  details?: string;
}
