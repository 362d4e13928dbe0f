import type { WatchState } from "../../src/formats/watch-state.ts";
import { applyChanges } from "./apply-changes.ts";
import type { StateChange } from "./decision.ts";
import { type MergeOptions, mergeStates } from "./merge-states.ts";
import type { StateStore } from "./state-store.ts";

export interface SaveOptions extends MergeOptions {
  /** null: nothing was stored yet. */
  state: WatchState | null;
  changes: readonly StateChange[];
  /** Whether a state that somebody else wrote meanwhile is merged with ours. Before the push, the run just ends. */
  mayMerge: boolean;
  summary: string;
}

const ATTEMPTS = 5;

/** Writes the state with these changes. `lost`: another run was faster, and nothing was written. */
export async function saveChanges(
  store: StateStore,
  { state, changes, mayMerge, summary, ...merge }: SaveOptions,
): Promise<{ kind: "saved"; state: WatchState } | { kind: "lost" }> {
  let after = applyChanges(state, changes);
  for (let attempt = 1; (await store.swap(after, { summary })) === "lost"; attempt++) {
    if (!mayMerge || attempt === ATTEMPTS) return { kind: "lost" };
    const there = await store.read();
    // What cannot be read is not overwritten. A state that is gone is written again.
    if (there.kind === "invalid" || there.kind === "old") return { kind: "lost" };
    if (there.kind === "present") after = await mergeStates(after, there.state, merge);
  }
  return { kind: "saved", state: after };
}
