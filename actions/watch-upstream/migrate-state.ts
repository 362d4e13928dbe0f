import type { OldWatchState, ProposedPull, WatchIdentity, WatchState } from "../../src/formats/watch-state.ts";
import type { Time } from "../../src/pipeline/times.ts";
import type { Range } from "./decision.ts";
import { makeState } from "./make-state.ts";

/** The last pull request of an older tool, in its current state. */
export interface OldPull extends Omit<ProposedPull, "head"> {
  state: "open" | "closed" | "merged";
  /** From the trailers; null if there are none. */
  range: Range | null;
}

/** The number of the pull request named in the old state; null if it names none. */
export function numberOfOldPull({ lastPRUrl }: OldWatchState): number | null {
  const [, number] = /\/pull\/([1-9]\d{0,8})(?:[/?#]|$)/.exec(lastPRUrl ?? "") ?? [];
  return number === undefined ? null : Number(number);
}

/**
 * Turns the state with one cursor into one with two. Null if nobody knows what the base branch contains, so a person
 * has to decide. `pull` is null if the last pull request could not be found.
 */
export function migrateState(
  old: OldWatchState,
  { pull, watch, now }: { pull: OldPull | null; watch: WatchIdentity; now: Time },
): WatchState | null {
  const { lastProcessedCommit } = old;
  if (!old.lastPRUrl || pull?.state === "merged")
    return makeState(watch, { now, merged: lastProcessedCommit, proposed: lastProcessedCommit });
  if (pull?.state !== "open" || pull.range === null) return null;
  const { number, url, headSha, author, range } = pull;
  const state = makeState(watch, { now, merged: range.base, proposed: range.head });
  return { ...state, pr: { number, url, headSha, author, head: range.head } };
}
