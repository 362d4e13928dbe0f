/** The states of jobs and runs, worst first, and how each counts. Any other word from GitHub is `unknown`. */

export interface StateFacts {
  sign: string;
  /** Lower is worse. */
  rank: number;
  passes: boolean;
  /** The commit status for this state. */
  status: "failure" | "error" | "pending" | "success";
}

const STATES: Readonly<Record<string, StateFacts>> = {
  failure: { sign: "❌", rank: 1, passes: false, status: "failure" },
  startup_failure: { sign: "❌", rank: 1, passes: false, status: "failure" },
  timed_out: { sign: "❌", rank: 2, passes: false, status: "error" },
  action_required: { sign: "❌", rank: 3, passes: false, status: "pending" },
  cancelled: { sign: "❌", rank: 4, passes: false, status: "error" },
  missing: { sign: "❔", rank: 5, passes: false, status: "pending" },
  running: { sign: "⏳", rank: 6, passes: false, status: "pending" },
  skipped: { sign: "⏭️", rank: 7, passes: false, status: "pending" },
  neutral: { sign: "✅", rank: 8, passes: true, status: "success" },
  success: { sign: "✅", rank: 9, passes: true, status: "success" },
};

/** An unknown conclusion is not a pass. It is as urgent as a missing one. */
const UNKNOWN: StateFacts = { sign: "❔", rank: 5, passes: false, status: "pending" };

export function stateFacts(state: string): StateFacts {
  return Object.hasOwn(STATES, state) ? (STATES[state] as StateFacts) : UNKNOWN;
}

export function isKnownState(state: string): boolean {
  return Object.hasOwn(STATES, state);
}

/** Status and conclusion of a job or run as one word; `running` until there is a conclusion. */
export function toState(status: string, conclusion: string | null): string {
  if (status !== "completed" || conclusion === null || conclusion.trim() === "") return "running";
  return conclusion === "stale" ? "cancelled" : conclusion;
}
