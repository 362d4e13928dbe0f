import { WatchState } from "../../src/formats/watch-state.ts";
import type { Refusal } from "../../src/git/refusal.ts";
import type { StateFact } from "./facts.ts";

/** Where a watch keeps its state. */
export interface StateStore {
  /** The file, or repository and ref, for messages. */
  readonly place: string;
  /** Reads the state and remembers it. Throws StateUnavailable if that is impossible. */
  read(): Promise<StateFact>;
  /**
   * Replaces what the last `read` or `swap` saw. `lost` means that something else is stored by now and nothing was
   * written. The summary is for people. Throws StateUnavailable if the outcome is unknown.
   */
  swap(state: WatchState, options: { summary: string }): Promise<"written" | "lost">;
}

/** The server that stores the state was unreachable or refused. */
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

/** The text form of a stored state. */
export function printState(state: WatchState): string {
  return `${JSON.stringify(WatchState.parse(state), null, 2)}\n`;
}
