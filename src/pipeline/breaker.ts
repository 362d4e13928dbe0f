/** Stops the batches of an ecosystem while one batch after another fails (a circuit breaker). */

import { countFailure } from "./count-failure.ts";
import { compareBytewise } from "./order.ts";
import { addDelay, formatTime, type Time, toEpochMs } from "./times.ts";

/** The states that we write. Other words are kept. */
export const BREAKER_STATES = ["closed", "open", "half-open"] as const;

/** Open breakers first, because somebody may have to act. */
const ORDER = ["open", "half-open", "disabled"];

/** If the control file disables the ecosystem, the recorded state does not matter. */
export function effectiveState(recorded: string, isDisabled: boolean): string {
  return isDisabled ? "disabled" : recorded;
}

/** True if batches skip ecosystems in this state. */
export function isShut(state: string): boolean {
  return state === "disabled" || state === "open";
}

export function isProbeDue(opensAt: Time, nowMs: number): boolean {
  return nowMs >= toEpochMs(opensAt);
}

export interface Admission {
  /** The word in the control file; `closed` if the file has no breaker. */
  observed: string;
  /** `closed` lets a whole batch through, `half-open` lets one probe through, and `open` lets nothing through. */
  effective: (typeof BREAKER_STATES)[number];
  /** Why the stored breaker cannot be trusted; null if there is no doubt. */
  doubt: string | null;
}

/**
 * Returns what a stored breaker means now. An open breaker without a usable date lets a probe through, because
 * otherwise it would never close.
 */
export function admitBatch(
  stored: { state: string; opens_at: Time | null } | undefined,
  nowMs: number,
  maxRecoveryMs: number,
): Admission {
  const observed = stored?.state ?? "closed";
  if (stored === undefined || observed === "closed") return { observed, effective: "closed", doubt: null };
  if (observed === "half-open") return { observed, effective: "half-open", doubt: null };
  if (observed !== "open") {
    return { observed, effective: "half-open", doubt: `its state "${observed}" is not closed, open or half-open` };
  }
  const opensAt = stored.opens_at;
  if (opensAt === null) return { observed, effective: "half-open", doubt: "it is open without a time in `opens_at`" };
  if (toEpochMs(opensAt) > nowMs + maxRecoveryMs) {
    return { observed, effective: "half-open", doubt: `it is open until ${opensAt}, and no recovery lasts that long` };
  }
  return { observed, effective: isProbeDue(opensAt, nowMs) ? "half-open" : "open", doubt: null };
}

export interface BreakerRule {
  failureThreshold: number;
  recoveryMs: number;
  /** After each failed probe, the wait is multiplied by this number. */
  recoveryMultiplier: number;
  maxRecoveryMs: number;
}

export interface StoredBreaker {
  state: string;
  failures: number;
  last_failure: Time | null;
  opens_at: Time | null;
}

/**
 * Returns the breaker after a batch. The stored breaker and the time tell whether the batch was a probe, so the start
 * of a probe need not be recorded.
 */
export function updateBreaker(
  stored: StoredBreaker | undefined,
  outcome: "success" | "failure",
  { nowMs, rule }: { nowMs: number; rule: BreakerRule },
): StoredBreaker {
  const { failures, last_failure, opens_at } = stored ?? { failures: 0, last_failure: null, opens_at: null };
  if (outcome === "success") return { state: "closed", failures: 0, last_failure, opens_at: null };
  const now = formatTime(new Date(nowMs));
  const after = { failures: countFailure(failures), last_failure: now };
  const { effective } = admitBatch(stored, nowMs, rule.maxRecoveryMs);
  if (effective === "open") return { ...after, state: "open", opens_at };
  if (effective === "closed" && after.failures < rule.failureThreshold) {
    return { ...after, state: "closed", opens_at: null };
  }
  const probes = effective === "closed" ? 0 : Math.max(0, failures - rule.failureThreshold);
  const recoveryMs = Math.min(rule.recoveryMs * rule.recoveryMultiplier ** probes, rule.maxRecoveryMs);
  return { ...after, state: "open", opens_at: addDelay(nowMs, recoveryMs) };
}

interface Listed {
  ecosystem: string;
  state: string;
}

/** Open first, then half-open, disabled, unknown words and closed. Equal states are sorted by name. */
export function compareBreakers(a: Listed, b: Listed): number {
  return rank(a.state) - rank(b.state) || compareBytewise(a.ecosystem, b.ecosystem);
}

function rank(state: string): number {
  const index = ORDER.indexOf(state);
  return index >= 0 ? index : state === "closed" ? ORDER.length + 1 : ORDER.length;
}
