/** The state during a run. What is written survives the run's death, so it is written before the next effect. */

import { UserError } from "../../src/errors.ts";
import { WatchStage, type WatchState } from "../../src/formats/watch-state.ts";
import { applyChanges, isWorthWriting } from "./apply-changes.ts";
import type { StateChange } from "./facts.ts";
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

/** Somebody else has written the state, so the work is theirs. */
export class StateLost extends Error {}

export interface JournalOptions {
  store: StateStore;
  /** As read at the start of the run. */
  state: WatchState | null;
  /** True if even a run that did nothing writes how it went. */
  writesLastRun: boolean;
  /** True if an upstream commit comes after another. */
  isAhead(commit: string, before: string): Promise<boolean>;
}

const MOST_TRIES = 5;

export function openJournal({ store, state: before, writesLastRun, isAhead }: JournalOptions): Journal {
  let written = before;
  let state = before;
  /** Changes since the last write. */
  let pending: StateChange[] = [];

  function note(changes: readonly StateChange[]): void {
    if (changes.length === 0) return;
    state = applyChanges(state, changes);
    pending.push(...changes);
  }

  async function flush(): Promise<void> {
    for (let tries = 1; pending.length > 0; tries++) {
      const wanted = state as WatchState;
      if ((await store.swap(wanted, { summary: wanted.lastRun.sentence ?? "" })) === "written") {
        written = wanted;
        pending = [];
        return;
      }
      if (!(hasPushed(written) || hasPushed(wanted)) || tries >= MOST_TRIES)
        throw new StateLost("another run has written the state");
      await merge();
    }
  }

  /** The other run's state with our changes on top. Its cursors stay where they are further on. */
  async function merge(): Promise<void> {
    const read = await store.read();
    if (read.kind !== "present") throw new UserError("The state was removed or broken while this run was working.");
    const kept: StateChange[] = [];
    let merged = read.state;
    for (const change of pending) {
      if (change.kind === "advance") {
        const at = merged[change.cursor];
        if (at !== null && at !== change.to && !(await isAhead(change.to, at))) continue;
      }
      if (change.kind === "reach" && merged.inFlight === null) continue;
      merged = applyChanges(merged, [change]);
      kept.push(change);
    }
    state = merged;
    pending = kept;
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
