import type { Transition, Transitions } from "../../formats/dashboard-runs.ts";
import type { ChangeIds } from "../shards.ts";

/** All of them; the summary names the first of each. */
export function listChanges({ new: began, still, fixed }: Transitions): ChangeIds {
  return { fixed: listIds(fixed), new: listIds(began), still: listIds(still) };
}

function listIds(transitions: readonly Transition[]): string[] {
  return transitions.flatMap(({ failure_id: id, previous_failure_id: previous }) => id ?? previous ?? []);
}
