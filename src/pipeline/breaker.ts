/**
 * Circuit breakers, one per ecosystem. They stop batches from taking packages while one batch after another fails.
 */

import { countFailure } from "./count-failure.ts";
import { compareBytewise } from "./order.ts";
import { addDelay, formatTime, type Time, toEpochMs } from "./times.ts";

/** The states that we write. Any other word is kept as it is. */
export const BREAKER_STATES = ["closed", "open", "half-open"] as const;

/** Open breakers first, because somebody may have to act. */
const ORDER = ["open", "half-open", "disabled"];

/** The effective state of a breaker. If control disabled the ecosystem, it is `disabled`, whatever is recorded. */
export function effectiveState(recorded: string, isDisabled: boolean): string {
  return isDisabled ? "disabled" : recorded;
}

/** True if batches skip ecosystems whose breaker is in this state. */
export function isShut(state: string): boolean {
  return state === "disabled" || state === "open";
}

/** True once an open breaker may let a probe through. */
export function isProbeDue(opensAt: Time, nowMs: number): boolean {
  return nowMs >= toEpochMs(opensAt);
}

/** What a stored breaker means for a batch that starts now. */
export interface Admission {
  /** The word in the control file; `closed` if it has no breaker. */
  observed: string;
  /** `closed` lets a whole batch through, `half-open` one probe, `open` nothing. */
  effective: (typeof BREAKER_STATES)[number];
  /** Why the stored breaker cannot be trusted; null if it can. */
  doubt: string | null;
}

/**
 * What a stored breaker means now. This follows from the breaker and the time, so it is not stored itself. An open
 * breaker without a usable date lets a probe through, because otherwise it would stay open for ever.
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

/** When a breaker opens, and for how long. */
export interface BreakerRule {
  /** The number of failed batches in a row. */
  failureThreshold: number;
  recoveryMs: number;
  /** After each failed probe, the next wait is the last one times this. */
  recoveryMultiplier: number;
  maxRecoveryMs: number;
}

/** A breaker as it is stored. */
export interface StoredBreaker {
  state: string;
  failures: number;
  last_failure: Time | null;
  opens_at: Time | null;
}

/**
 * The breaker after a batch. Whether the batch was a probe follows from the stored breaker and the time. So nothing has
 * to be recorded when a probe starts, and a probe whose runner died leaves nothing behind.
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

/** Open first, then half-open, disabled, unknown words and closed. Sorted by name within each. */
export function compareBreakers(a: Listed, b: Listed): number {
  return rank(a.state) - rank(b.state) || compareBytewise(a.ecosystem, b.ecosystem);
}

function rank(state: string): number {
  const index = ORDER.indexOf(state);
  return index >= 0 ? index : state === "closed" ? ORDER.length + 1 : ORDER.length;
}
