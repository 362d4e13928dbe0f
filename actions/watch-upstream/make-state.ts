import type { CommitSha, WatchIdentity, WatchState } from "../../src/formats/watch-state.ts";
import type { Time } from "../../src/pipeline/times.ts";

/** A new state that contains only its cursors. */
export function makeState(
  watch: WatchIdentity,
  { now, merged, proposed }: { now: Time; merged: CommitSha; proposed: CommitSha | null },
): WatchState {
  return {
    version: 1,
    ...watch,
    lastMergedCommit: merged,
    lastProposedCommit: proposed,
    pr: null,
    declined: [],
    superseded: [],
    inFlight: null,
    failures: null,
    held: null,
    claim: null,
    lastRun: { at: now, outcome: "initialized", reason: null, exitCode: 0 },
  };
}
