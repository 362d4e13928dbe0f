import type { WatchClaim } from "../../src/formats/watch-state.ts";
import { parseRunKey } from "../../src/pipeline/run-key.ts";
import { formatTime, type Time, toEpochMs } from "../../src/pipeline/times.ts";

/** Time for everything but the updater. */
const MARGIN_MIN = 20;

/** free: there is none. ours: this run made it. dead: whoever made it is gone. held: somebody is at work. */
export type WatchClaimVerdict = "free" | "ours" | "dead" | "held";

export interface Claimant {
  now: Time;
  nonce: string;
  /** `<run id>.<attempt>`, or whatever names this process outside of Actions. */
  run: string;
  /** Whether the workflow run that made the claim is completed; null if that cannot be read. */
  isRunOver: boolean | null;
}

/** Judges the claim in the state. */
export function judgeWatchClaim(claim: WatchClaim | null, { now, nonce, run, isRunOver }: Claimant): WatchClaimVerdict {
  if (claim === null) return "free";
  if (claim.nonce === nonce) return "ours";
  if (isRunOver === true || toEpochMs(claim.expiresAt) <= toEpochMs(now)) return "dead";
  const [theirs, own] = [parseRunKey(claim.run), parseRunKey(run)];
  // A run has one attempt at a time.
  return own.run > 0 && theirs.run === own.run && theirs.attempt < own.attempt ? "dead" : "held";
}

/** A claim that outlasts the longest updater. */
export function makeClaim({
  now,
  nonce,
  run,
  updaterTimeoutMin,
}: Omit<Claimant, "isRunOver"> & { updaterTimeoutMin: number }): WatchClaim {
  const expiresAt = formatTime(new Date(toEpochMs(now) + (updaterTimeoutMin + MARGIN_MIN) * 60_000));
  return { nonce, run, expiresAt };
}
