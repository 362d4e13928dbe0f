/** Circuit breakers, one per ecosystem: they stop batches from taking packages while package after package fails. */

import { compareBytewise } from "./order.ts";
import { type Time, toEpochMs } from "./times.ts";

/** The states that we write. Any other word is kept and counts as closed. */
export const BREAKER_STATES = ["closed", "open", "half-open"] as const;

/** Open ones first, because somebody may have to act. */
const ORDER = ["open", "half-open", "disabled"];

/**
 * The effective state of a breaker. If control has switched the ecosystem off, it is `disabled`, whatever is recorded.
 */
export function effectiveState(recorded: string, isDisabled: boolean): string {
  return isDisabled ? "disabled" : recorded;
}

/** True if batches skip ecosystems whose breaker is in this state. */
export function isShut(state: string): boolean {
  return state === "disabled" || state === "open";
}

/** True once an open breaker may let a probe through. */
export function isProbeDue(opensAt: Time, nowMs: number): boolean {
  return nowMs > toEpochMs(opensAt);
}

interface Listed {
  ecosystem: string;
  state: string;
}

/** Open first, then half-open, disabled, unknown words and closed; by name within each. */
export function compareBreakers(a: Listed, b: Listed): number {
  return rank(a.state) - rank(b.state) || compareBytewise(a.ecosystem, b.ecosystem);
}

function rank(state: string): number {
  const index = ORDER.indexOf(state);
  return index >= 0 ? index : state === "closed" ? ORDER.length + 1 : ORDER.length;
}
