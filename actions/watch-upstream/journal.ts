/** The state during a run. It is written before each effect, so that it survives if the run dies. */

import { WatchStage, type WatchState } from "../../src/formats/watch-state.ts";
import { applyChanges, isWorthWriting } from "./apply-changes.ts";
import type { StateChange } from "./decision.ts";
import type { MergeOptions } from "./merge-states.ts";
import { saveChanges } from "./save-changes.ts";
import type { StateStore } from "./state-store.ts";

export interface Journal {
  /** The state after the next write; null if there is none yet. */
  readonly state: WatchState | null;
  /** Records changes for the next write. */
  note(changes: readonly StateChange[]): void;
  /** Makes changes and writes the state. */
  write(changes: readonly StateChange[]): Promise<void>;
  /** Writes the run's result, and any changes not written yet. */
  end(lastRun: WatchState["lastRun"]): Promise<void>;
}

/** Another run wrote the state before this one pushed anything, so this run leaves the work to it. */
export class StateLost extends Error {}

export interface JournalOptions extends MergeOptions {
  store: StateStore;
  /** The stored state; null if nothing is stored. */
  stored: WatchState | null;
  /** True if the result is written even when the run did nothing. */
  writesLastRun: boolean;
}

export function openJournal({ store, stored, writesLastRun, ...merge }: JournalOptions): Journal {
  let written = stored;
  let state = stored;
  /** Changes not written yet. */
  let pending: StateChange[] = [];

  function note(changes: readonly StateChange[]): void {
    if (changes.length === 0) return;
    state = applyChanges(state, changes);
    pending.push(...changes);
  }

  async function flush(): Promise<void> {
    if (pending.length === 0) return;
    const mayMerge = hasPushed(written) || hasPushed(state);
    const summary = `${state?.lastRun.sentence ?? "A run is in progress."}\n`;
    const saved = await saveChanges(store, { ...merge, state: written, changes: pending, mayMerge, summary });
    if (saved.kind === "lost") throw new StateLost("another run has written the state");
    written = saved.state;
    state = saved.state;
    pending = [];
  }

  return {
    get state() {
      return state;
    },
    note,
    async write(changes) {
      note(changes);
      await flush();
    },
    async end(lastRun) {
      if (state === null) return;
      note([{ kind: "end", lastRun }]);
      if (writesLastRun || isWorthWriting(written, state)) await flush();
    },
  };
}

/** True once the branch is pushed. Others can see the work from then on, so every run has to finish it. */
function hasPushed(state: WatchState | null): boolean {
  const stage = state?.inFlight?.stage;
  return stage !== undefined && WatchStage.options.indexOf(stage) >= WatchStage.options.indexOf("pushed");
}
