import { MAX_SETTLED, type SettledPull, type WatchState } from "../../src/formats/watch-state.ts";
import type { StateChange } from "./decision.ts";

/** The state after these changes. If there is no state yet, the first change has to create one. */
export function applyChanges(state: WatchState | null, changes: readonly StateChange[]): WatchState {
  const after = changes.reduce<WatchState | null>(applyChange, state);
  if (after === null) throw new Error("There is no state to change");
  return after;
}

/** True if anything changed except the record of the last run and the hold. */
export function isWorthWriting(before: WatchState | null, after: WatchState): boolean {
  if (before === null) return true;
  const essence = (state: WatchState) => JSON.stringify({ ...state, lastRun: null, held: null });
  return essence(before) !== essence(after);
}

function applyChange(state: WatchState | null, change: StateChange): WatchState {
  if (change.kind === "initialize") return change.state;
  if (state === null) throw new Error(`There is no state for the change "${change.kind}"`);
  switch (change.kind) {
    case "advance":
      return { ...state, [change.cursor]: change.to };
    case "rebase":
      return { ...state, lastMergedCommit: change.to, lastProposedCommit: change.to };
    case "set-pull":
      return { ...state, pr: change.pull };
    case "decline":
      return { ...state, declined: prepend(state.declined, change.pull) };
    case "undecline":
      return { ...state, declined: state.declined.filter(({ number }) => number !== change.number) };
    case "supersede":
      return { ...state, superseded: prepend(state.superseded, change.pull) };
    case "start":
      return { ...state, inFlight: change.inFlight };
    case "reach": {
      if (state.inFlight === null) throw new Error(`There is no journal to write "${change.stage}" to`);
      const { stage, commit, at } = change;
      return { ...state, inFlight: { ...state.inFlight, stage, commit: commit ?? state.inFlight.commit, at } };
    }
    case "clear-journal":
      return { ...state, inFlight: null };
    case "set-failures":
      return { ...state, failures: change.failures };
    case "hold":
      return { ...state, held: change.held };
    case "claim":
      return { ...state, claim: change.claim };
    case "set-drift": {
      const { drift: _, ...others } = state;
      return change.drift === null ? others : { ...others, drift: change.drift };
    }
    case "set-bot-login":
      return { ...state, botLogin: change.login };
    case "end":
      return { ...state, lastRun: change.lastRun };
  }
}

/** Newest first, with each pull request listed once. */
function prepend(list: readonly SettledPull[], pull: SettledPull): SettledPull[] {
  return [pull, ...list.filter(({ number }) => number !== pull.number)].slice(0, MAX_SETTLED);
}
