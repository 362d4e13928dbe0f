import type { WatchClaim } from "../../src/formats/watch-state.ts";
import { parseRunKey } from "../../src/pipeline/run-key.ts";
import { formatTime, type Time, toEpochMs } from "../../src/pipeline/times.ts";

/** Time for everything except the updater. */
const MARGIN_MIN = 20;

/** free: no claim. ours: this run made it. dead: the run that made it is over. held: another run is working. */
export type WatchClaimVerdict = "free" | "ours" | "dead" | "held";

export interface Claimant {
  now: Time;
  nonce: string;
  /** `<run id>.<attempt>`, or the process's own name outside of Actions. */
  run: string;
  /** True if the workflow run that made the claim is completed; null if that cannot be read. */
  isRunOver: boolean | null;
}

/** Judges the claim in the state. */
export function judgeWatchClaim(claim: WatchClaim | null, { now, nonce, run, isRunOver }: Claimant): WatchClaimVerdict {
  if (claim === null) return "free";
  if (claim.nonce === nonce) return "ours";
  if (isRunOver === true || toEpochMs(claim.expiresAt) <= toEpochMs(now)) return "dead";
  const [theirs, own] = [parseRunKey(claim.run), parseRunKey(run)];
  // A workflow run has only one attempt at a time.
  return own.run > 0 && theirs.run === own.run && theirs.attempt < own.attempt ? "dead" : "held";
}

/** Makes a claim that lasts longer than the longest updater. */
export function makeClaim({
  now,
  nonce,
  run,
  updaterTimeoutMin,
}: Omit<Claimant, "isRunOver"> & { updaterTimeoutMin: number }): WatchClaim {
  const expiresAt = formatTime(new Date(toEpochMs(now) + (updaterTimeoutMin + MARGIN_MIN) * 60_000));
  return { nonce, run, expiresAt };
}
