/** The breaker table of Pipeline Health, one row per ecosystem. */

import { compareBytewise } from "../schema/order.ts";
import { type Time, toEpochMs } from "../schema/time.ts";
import { describeAge } from "./describe-age.ts";
import type { HealthFacts } from "./judge-health.ts";
import { at, NOT_RECORDED, type Phrase, quote } from "./phrase.ts";

export interface BreakerFacts {
  name: string;
  pending: number;
  /** The word in the control file; `closed` for an ecosystem that is not in it. */
  state: string;
  disabled: boolean;
  /** When it came into this state; the control file does not tell, so null unless history does. */
  since: Time | null;
  consecutiveFailures: number;
  lastFailure: Time | null;
  opensAt: Time | null;
}

export interface BreakerRow {
  name: string;
  /** `open`, `half-open`, `disabled`, `closed`, or the unknown word as recorded. */
  state: string;
  pending: number;
  /** Cells of a closed breaker are null: there is nothing to tell. */
  since: Phrase | null;
  who: Phrase | null;
  why: Phrase | null;
  nextProbe: Phrase | null;
}

const ORDER = ["open", "half-open", "disabled"];

/** True if batches take nothing of this ecosystem. */
export function isShut({ state, disabled }: BreakerFacts): boolean {
  return disabled || state === "open";
}

/** Open first, then half-open, disabled, unknown words and closed; by name within. */
export function describeBreakers(
  { ecosystems, control }: HealthFacts,
  clock: { nowMs: number; showsAges: boolean },
): BreakerRow[] {
  return ecosystems
    .map((facts) => describeRow(facts, control, clock))
    .sort((a, b) => rank(a.state) - rank(b.state) || compareBytewise(a.name, b.name));
}

function describeRow(
  facts: BreakerFacts,
  control: HealthFacts["control"],
  clock: { nowMs: number; showsAges: boolean },
): BreakerRow {
  const { name, pending, disabled } = facts;
  if (disabled) {
    const whole = control.enabled ? null : control;
    const since = whole?.disabledAt ?? null;
    return {
      name,
      pending,
      state: "disabled",
      since: [since === null ? NOT_RECORDED : isTime(since) ? at(since) : quote(since)],
      who: [told(whole?.disabledBy)],
      why: [told(whole?.reason)],
      nextProbe: null,
    };
  }
  const state = quote(facts.state);
  if (state === "closed") return { name, pending, state, since: null, who: null, why: null, nextProbe: null };
  return {
    name,
    pending,
    state,
    since: [facts.since === null ? NOT_RECORDED : at(facts.since)],
    who: ["automatic"],
    why: tellWhy(facts),
    nextProbe: tellProbe(facts, clock),
  };
}

function tellWhy({ consecutiveFailures: failures, lastFailure }: BreakerFacts): Phrase {
  if (failures === 0) return [NOT_RECORDED];
  const last = lastFailure === null ? [NOT_RECORDED] : [at(lastFailure)];
  return [`${failures} ${failures === 1 ? "failure" : "failures"} in a row, last `, ...last];
}

function tellProbe({ state, opensAt }: BreakerFacts, clock: { nowMs: number; showsAges: boolean }): Phrase | null {
  if (state !== "open") return null;
  if (opensAt === null) return [NOT_RECORDED];
  const opensAtMs = toEpochMs(opensAt);
  if (clock.nowMs <= opensAtMs || !clock.showsAges) return [at(opensAt)];
  return [`probe was due ${describeAge(opensAtMs, clock.nowMs)}; nothing has probed since`];
}

function told(words: string | null | undefined): string {
  return words === null || words === undefined || words.trim() === "" ? NOT_RECORDED : quote(words);
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text);
}

function rank(state: string): number {
  const index = ORDER.indexOf(state);
  return index >= 0 ? index : state === "closed" ? ORDER.length + 1 : ORDER.length;
}
