/** Defines the states of jobs and runs, and how each state counts. */

export interface StateFacts {
  sign: string;
  passes: boolean;
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

/** Sorts the worst state first. */
export function compareStates(a: string, b: string): number {
  return placeOf(a) - placeOf(b);
}

export function isAsBadAs(state: string, other: string): boolean {
  return compareStates(state, other) <= 0;
}

/** A cancelled job has not failed. */
export function isFailed(state: string): boolean {
  return isAsBadAs(state, "timed_out");
}

/** Joins status and conclusion into one word; `running` until there is a conclusion. */
export function toState(status: string, conclusion: string | null): string {
  if (status !== "completed" || conclusion === null || conclusion.trim() === "") return "running";
  return conclusion === "stale" ? "cancelled" : conclusion;
}

/** An unknown word does not count as passed, and is as urgent as a missing job. */
function placeOf(state: string): number {
  const known = isKnownState(state) ? state : "missing";
  return WORST_FIRST.findIndex(({ states }) => states.includes(known));
}
