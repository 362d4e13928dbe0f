/** The breaker table of Pipeline Health, one row per ecosystem. */

import { compareBreakers, isProbeDue } from "../pipeline/breaker.ts";
import type { BreakerFacts } from "../pipeline/judge-health.ts";
import { toEpochMs } from "../pipeline/times.ts";
import { count } from "../text/count.ts";
import { at, maybeTime, NOT_RECORDED, type Phrase, quote } from "../text/phrase.ts";
import { describeAge } from "./describe-age.ts";

export interface BreakerRow {
  ecosystem: string;
  /** `open`, `half-open`, `disabled`, `closed`, or the unknown word as recorded. */
  state: string;
  pending: number;
  /** Cells of a closed breaker are null, because there is nothing to say. */
  since: Phrase | null;
  who: Phrase | null;
  why: Phrase | null;
  nextProbe: Phrase | null;
}

interface Clock {
  nowMs: number;
  showsAges: boolean;
}

/** Open first, then half-open, disabled, unknown words and closed. Sorted by name within each. */
export function describeBreakers(breakers: readonly BreakerFacts[], clock: Clock): BreakerRow[] {
  return breakers.map((facts) => describeRow(facts, clock)).sort(compareBreakers);
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
    why: facts.why === null ? describeWhy(facts) : [quote(facts.why)],
    nextProbe: state === "open" ? describeProbe(facts.opens_at, clock) : null,
  };
}

function describeWhy({ state, consecutive_failures: failures, last_failure: last }: BreakerFacts): Phrase {
  if (failures === 0 || state === "disabled") return [NOT_RECORDED];
  return [`${count(failures, "failure")} in a row, last `, ...maybeTime(last)];
}

function describeProbe(opensAt: string | null, { nowMs, showsAges }: Clock): Phrase {
  if (opensAt === null) return [NOT_RECORDED];
  if (!isProbeDue(opensAt, nowMs) || !showsAges) return [at(opensAt)];
  return [`probe was due ${describeAge(toEpochMs(opensAt), nowMs)}; nothing has probed since`];
}
