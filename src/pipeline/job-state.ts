/** The states of jobs and runs, and how each counts. */

export interface StateFacts {
  sign: string;
  passes: boolean;
  /** The commit status for this state. */
  status: "failure" | "error" | "pending" | "success";
}

/** States in one row are equally bad. */
const WORST_FIRST: readonly (StateFacts & { states: readonly string[] })[] = [
  { states: ["failure", "startup_failure"], sign: "❌", passes: false, status: "failure" },
  { states: ["timed_out"], sign: "❌", passes: false, status: "error" },
  { states: ["action_required"], sign: "❌", passes: false, status: "pending" },
  { states: ["cancelled"], sign: "❌", passes: false, status: "error" },
  { states: ["missing"], sign: "❔", passes: false, status: "pending" },
  { states: ["running"], sign: "⏳", passes: false, status: "pending" },
  { states: ["skipped"], sign: "⏭️", passes: false, status: "pending" },
  { states: ["neutral"], sign: "✅", passes: true, status: "success" },
  { states: ["success"], sign: "✅", passes: true, status: "success" },
];

export function stateFacts(state: string): StateFacts {
  return WORST_FIRST[placeOf(state)] as StateFacts;
}

export function isKnownState(state: string): boolean {
  return WORST_FIRST.some(({ states }) => states.includes(state));
}

/** For sorting, worst first. */
export function compareStates(a: string, b: string): number {
  return placeOf(a) - placeOf(b);
}

/** True if the state is this one, an equally bad one or a worse one. */
export function isAsBadAs(state: string, other: string): boolean {
  return compareStates(state, other) <= 0;
}

/** True if a job in this state has failed. A cancelled one has not. */
export function isFailed(state: string): boolean {
  return isAsBadAs(state, "timed_out");
}

/** Status and conclusion of a job or run as one word; `running` until there is a conclusion. */
export function toState(status: string, conclusion: string | null): string {
  if (status !== "completed" || conclusion === null || conclusion.trim() === "") return "running";
  return conclusion === "stale" ? "cancelled" : conclusion;
}

/** A word that we do not know does not count as passed, and is as urgent as a missing job. */
function placeOf(state: string): number {
  const known = isKnownState(state) ? state : "missing";
  return WORST_FIRST.findIndex(({ states }) => states.includes(known));
}
