/** The breaker table of Pipeline Health, one row per ecosystem. */

import { compareBytewise } from "../pipeline/order.ts";
import { toEpochMs } from "../pipeline/times.ts";
import { at, maybeTime, NOT_RECORDED, type Phrase, quote } from "../text/phrase.ts";
import { describeAge } from "./describe-age.ts";
import type { BreakerFacts } from "./summary.ts";

export interface BreakerRow {
  ecosystem: string;
  /** `open`, `half-open`, `disabled`, `closed`, or the unknown word as recorded. */
  state: string;
  pending: number;
  /** Cells of a closed breaker are null: there is nothing to tell. */
  since: Phrase | null;
  who: Phrase | null;
  why: Phrase | null;
  nextProbe: Phrase | null;
}

interface Clock {
  nowMs: number;
  showsAges: boolean;
}

const ORDER = ["open", "half-open", "disabled"];

/** True if batches take nothing of this ecosystem. */
export function isShut({ state }: BreakerFacts): boolean {
  return state === "disabled" || state === "open";
}

/** Open first, then half-open, disabled, unknown words and closed; by name within. */
export function describeBreakers(breakers: readonly BreakerFacts[], clock: Clock): BreakerRow[] {
  return breakers
    .map((facts) => describeRow(facts, clock))
    .sort((a, b) => rank(a.state) - rank(b.state) || compareBytewise(a.ecosystem, b.ecosystem));
}

function describeRow(facts: BreakerFacts, clock: Clock): BreakerRow {
  const { ecosystem, pending } = facts;
  const state = quote(facts.state);
  if (state === "closed") return { ecosystem, pending, state, since: null, who: null, why: null, nextProbe: null };
  const who = facts.who ?? (facts.tracked && state !== "disabled" ? "automatic" : NOT_RECORDED);
  return {
    ecosystem,
    pending,
    state,
    since: maybeTime(facts.since),
    who: [quote(who)],
    why: facts.why === null ? tellWhy(facts) : [quote(facts.why)],
    nextProbe: state === "open" ? tellProbe(facts.opens_at, clock) : null,
  };
}

function tellWhy({ state, consecutive_failures: failures, last_failure: last }: BreakerFacts): Phrase {
  if (failures === 0 || state === "disabled") return [NOT_RECORDED];
  return [`${failures} ${failures === 1 ? "failure" : "failures"} in a row, last `, ...maybeTime(last)];
}

function tellProbe(opensAt: string | null, { nowMs, showsAges }: Clock): Phrase {
  if (opensAt === null) return [NOT_RECORDED];
  const opensAtMs = toEpochMs(opensAt);
  if (nowMs <= opensAtMs || !showsAges) return [at(opensAt)];
  return [`probe was due ${describeAge(opensAtMs, nowMs)}; nothing has probed since`];
}

function rank(state: string): number {
  const index = ORDER.indexOf(state);
  return index >= 0 ? index : state === "closed" ? ORDER.length + 1 : ORDER.length;
}
