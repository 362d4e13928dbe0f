/** What the parts of the decision pass to each other. */

import type { CommitSha } from "../../src/formats/watch-state.ts";
import type { Time } from "../../src/pipeline/times.ts";
import type { Act, HoldCause, StateChange, WatchDecision } from "./decision.ts";

/** An act, and the state changes to make before it. */
export interface Choice {
  settle: readonly StateChange[];
  act: Act;
  obsoleteBranches?: WatchDecision["obsoleteBranches"];
}

/** The tip of the upstream branch. */
export interface HeadFact {
  sha: CommitSha;
  committedAt: Time;
}

/** Holds the watch. Each combination of reason and subject gets one comment. */
export function held(
  hold: HoldCause,
  { subject, number = null }: { subject: string | number; number?: number | null },
): Act {
  return { kind: "held", hold, key: `${hold.reason}:${subject}`, number };
}
