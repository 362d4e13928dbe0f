import { WatchState } from "../../src/formats/watch-state.ts";
import type { Refusal } from "../../src/git/refusal.ts";
import type { StateFact } from "./facts.ts";

/** Where a watch keeps its state. */
export interface StateStore {
  /** For messages: the file, or repository and ref. */
  readonly place: string;
  /** Reads the state, and remembers what was there. Throws StateUnavailable if nobody can tell. */
  read(): Promise<StateFact>;
  /**
   * Replaces what the last `read` or `swap` saw. `lost`: something else is there by now, and nothing was written. The
   * summary is for people. Throws StateUnavailable if nobody can tell whether it was written.
   */
  swap(state: WatchState, options: { summary: string }): Promise<"written" | "lost">;
}

/** The server that has the state could not be asked, or refused. */
export class StateUnavailable extends Error {
  override readonly name = "StateUnavailable";
  readonly refusal: Refusal;

  constructor(place: string, refusal: Refusal) {
    super(
      `The state at ${place} is not available: ${refusal.reasons.join(" ") || refusal.said.join(" ") || refusal.kind}`,
    );
    this.refusal = refusal;
  }
}

/** The text in which a state is stored. */
export function printState(state: WatchState): string {
  return `${JSON.stringify(WatchState.parse(state), null, 2)}\n`;
}
