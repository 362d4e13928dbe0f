import type { WatchState } from "../../src/formats/watch-state.ts";
import { applyChanges } from "./apply-changes.ts";
import type { StateChange } from "./decision.ts";
import { type MergeOptions, mergeStates } from "./merge-states.ts";
import type { StateStore } from "./state-store.ts";

export interface SaveOptions extends MergeOptions {
  /** Null if nothing was stored yet. */
  state: WatchState | null;
  changes: readonly StateChange[];
  /**
   * True if a state written by another run meanwhile is merged with ours. Before the push, the run just ends instead.
   */
  mayMerge: boolean;
  summary: string;
}

const ATTEMPTS = 5;

/** Writes the state with these changes. `lost` means that another run was faster, and nothing was written. */
export async function saveChanges(
  store: StateStore,
  { state, changes, mayMerge, summary, ...merge }: SaveOptions,
): Promise<{ kind: "saved"; state: WatchState } | { kind: "lost" }> {
  let after = applyChanges(state, changes);
  for (let attempt = 1; (await store.swap(after, { summary })) === "lost"; attempt++) {
    if (!mayMerge || attempt === ATTEMPTS) return { kind: "lost" };
    const there = await store.read();
    // Never overwrite what we cannot read. If the state is gone, write it again.
    if (there.kind === "invalid" || there.kind === "old") return { kind: "lost" };
    if (there.kind === "present") after = await mergeStates(after, there.state, merge);
  }
  return { kind: "saved", state: after };
}
