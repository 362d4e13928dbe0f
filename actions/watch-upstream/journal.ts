/** The state during a run. What is written survives the run's death, so it is written before the next effect. */

import { WatchStage, type WatchState } from "../../src/formats/watch-state.ts";
import { applyChanges, isWorthWriting } from "./apply-changes.ts";
import type { StateChange } from "./decision.ts";
import type { MergeOptions } from "./merge-states.ts";
import { saveChanges } from "./save-changes.ts";
import type { StateStore } from "./state-store.ts";

export interface Journal {
  /** As it will be after the next write; null before there is one. */
  readonly state: WatchState | null;
  /** Changes the state with the next write. */
  note(changes: readonly StateChange[]): void;
  /** Changes the state and writes it. */
  write(changes: readonly StateChange[]): Promise<void>;
  /** Writes how the run went, and what else is not written yet. */
  end(lastRun: WatchState["lastRun"]): Promise<void>;
}

/** Another run has written the state before this one had pushed anything, so the work is theirs. */
export class StateLost extends Error {}

export interface JournalOptions extends MergeOptions {
  store: StateStore;
  /** As it is stored; null if it is not. */
  stored: WatchState | null;
  /** True if even a run that did nothing writes how it went. */
  writesLastRun: boolean;
}

export function openJournal({ store, stored, writesLastRun, ...merge }: JournalOptions): Journal {
  let written = stored;
  let state = stored;
  /** Changes since the last write. */
  let pending: StateChange[] = [];

  function note(changes: readonly StateChange[]): void {
    if (changes.length === 0) return;
    state = applyChanges(state, changes);
    pending.push(...changes);
  }

  async function flush(): Promise<void> {
    if (pending.length === 0) return;
    const mayMerge = hasPushed(written) || hasPushed(state);
    const summary = `${state?.lastRun.sentence ?? "A run is at work."}\n`;
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

/** From then on others can see the work, so it is finished whatever the state says. */
function hasPushed(state: WatchState | null): boolean {
  const stage = state?.inFlight?.stage;
  return stage !== undefined && WatchStage.options.indexOf(stage) >= WatchStage.options.indexOf("pushed");
}
