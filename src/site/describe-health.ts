/**
 * Puts the pipeline's health into words. Pages say how long ago something happened; files give the time instead.
 */

import {
  type HealthFacts,
  type HealthVerdict,
  type HealthWord,
  type JudgedRun,
  judgeHealth,
  nextDueMs,
  stallsAfterMs,
} from "../pipeline/judge-health.ts";
import { type Time, toEpochMs } from "../pipeline/times.ts";
import { count } from "../text/count.ts";
import { at, maybeTime, NOT_RECORDED, type Phrase, quote } from "../text/phrase.ts";
import { describeAge, describeDuration } from "./describe-age.ts";
import { type BreakerRow, describeBreakers } from "./describe-breakers.ts";

export interface HealthDescription {
  word: HealthWord;
  /** The whole sentence. */
  sentence: Phrase;
  /**
   * If the verdict is Running, the text after "Running, "; otherwise null. Pages show a chip next to this text.
   */
  news: Phrase | null;
  /** True if `news` has the warning chip. */
  isDrought: boolean;
  /** True if we cannot tell a quiet pipeline from a site that is not rebuilt. Then both workflows are linked. */
  mayBeSite: boolean;
  /** Shown next to the verdict, in place of ages, if the reader's clock is slow. */
  clock: Phrase | null;
  lastRun: Phrase;
  lastMerge: Phrase;
  /** Null if no run is recorded. */
  nextDue: Phrase | null;
  breakersOpen: number;
  breakers: readonly BreakerRow[];
}

interface Clock {
  nowMs: number;
  /** False if no age may be shown: in files, and if the reader's clock is slow. */
  showsAges: boolean;
}

const TOLERATED_LAG_MS = 5 * 60_000;

/** How the pipeline is doing by the reader's clock. */
export function describeHealth(facts: HealthFacts, now: Date): HealthDescription {
  const generatedAtMs = toEpochMs(facts.generated_at);
  const lagMs = generatedAtMs - now.getTime();
  if (lagMs <= TOLERATED_LAG_MS) return describe(facts, { nowMs: now.getTime(), showsAges: true });
  const clock = [`Your clock is ${describeDuration(lagMs)} behind this dashboard.`];
  return { ...describe(facts, { nowMs: generatedAtMs, showsAges: false }), clock };
}

/** For files, as of the moment they are made: with times, and the time when the verdict would change. */
export function describeHealthForFile(facts: HealthFacts): HealthDescription {
  const description = describe(facts, { nowMs: toEpochMs(facts.generated_at), showsAges: false });
  const { last_run: lastRun } = facts;
  if (description.word !== "Running" || lastRun === null) return description;
  const until = at(stallsAfterMs(lastRun, facts));
  const sentence = ["Running as of ", at(lastRun.timestamp), ". If ", until, " has passed, it is stalled."];
  return { ...description, sentence };
}

/** What was known when the dashboard was made, in words without ages. */
export function describeLastKnown(facts: HealthFacts): Phrase {
  const clock = { nowMs: toEpochMs(facts.generated_at), showsAges: false };
  return endSentence(describeVerdict(judgeHealth(facts, clock.nowMs), facts, clock));
}

function describe(facts: HealthFacts, clock: Clock): HealthDescription {
  const { last_run: lastRun } = facts;
  const verdict = judgeHealth(facts, clock.nowMs);
  return {
    word: verdict.word,
    sentence: describeVerdict(verdict, facts, clock),
    news: verdict.word === "Running" ? describeNews(facts) : null,
    isDrought: verdict.word === "Running" && verdict.isDrought,
    mayBeSite: verdict.word === "Stalled" && verdict.mayBeSite,
    clock: null,
    lastRun: lastRun === null ? [NOT_RECORDED] : describeRun(lastRun, clock),
    lastMerge: describeMerge(facts, clock),
    nextDue: lastRun === null ? null : [at(nextDueMs(lastRun, facts))],
    breakersOpen: facts.breakers.filter(({ state }) => state === "open").length,
    breakers: describeBreakers(facts.breakers, clock),
  };
}

function describeVerdict(verdict: HealthVerdict, facts: HealthFacts, clock: Clock): Phrase {
  switch (verdict.word) {
    case "Unknown": {
      const every = describeInterval(facts.refresh_interval_minutes);
      const words = ["Dashboard not rebuilt since ", at(facts.generated_at), `, expected every ${every}. Last known: `];
      return [...words, ...describeLastKnown(facts)];
    }
    case "Paused":
      return describePause(facts.control);
    case "No runs yet":
      return [`No run recorded. ${count(facts.pending, "package")} pending.`];
    case "Stalled":
      return describeStall(verdict, facts, clock);
    case "Failing":
      return [`Running, but failing: ${describeCause(verdict, facts)}.`];
    case "Running":
      return ["Running, ", ...describeNews(facts)];
  }
}

function describePause(control: HealthFacts["control"]): Phrase {
  const { disabled_by: disabledBy, disabled_at: disabledAt, reason, expected_resume: expectedResume } = control;
  const who = disabledBy === null ? ", by not recorded," : ` by ${quote(disabledBy)}`;
  const why = reason === null ? "reason not recorded" : quote(reason).replace(/\.$/, "");
  return [
    `Paused${who} since `,
    ...maybeTime(disabledAt),
    `: ${why}. Expected back `,
    ...endSentence(maybeTime(expectedResume)),
  ];
}

function describeStall(
  { ecosystemsShut, mayBeSite }: Extract<HealthVerdict, { word: "Stalled" }>,
  facts: HealthFacts,
  { nowMs, showsAges }: Clock,
): Phrase {
  const lastRun = facts.last_run as JudgedRun;
  const lastRunMs = toEpochMs(lastRun.timestamp);
  const likely = ecosystemsShut === 0 ? "" : ` Likely cause: ${describeShut(ecosystemsShut)}.`;
  if (mayBeSite) return ["No news since ", at(lastRunMs), `: no run, or the dashboard is not being built.${likely}`];
  const silence: Phrase = showsAges
    ? [`No run for ${describeDuration(nowMs - lastRunMs)}`]
    : ["No run since ", at(lastRunMs)];
  return [...silence, "; one was due by ", at(nextDueMs(lastRun, facts)), `.${likely}`];
}

function describeCause(
  { cause, ecosystemsShut }: Extract<HealthVerdict, { word: "Failing" }>,
  { failing_runs: failingRuns }: HealthFacts,
): string {
  if (cause === "breakers") return describeShut(ecosystemsShut);
  const runs = failingRuns === 1 ? "the last run" : `the last ${failingRuns} runs`;
  return `${runs} broke off before recording results`;
}

function describeShut(ecosystems: number): string {
  if (ecosystems === 1) return "the breaker is open for the only ecosystem with pending packages";
  return `breakers are open for all ${ecosystems} ecosystems with pending packages`;
}

function describeNews({ last_run: lastRun, last_merge: lastMerge, runs_since_merge: runs }: HealthFacts): Phrase {
  const merged = lastRun?.recipes_merged ?? 0;
  if (merged > 0) return [`merged ${merged} in the last run`];
  if (lastMerge === null) return [`nothing merged yet in ${count(runs, "run")}`];
  return [`nothing merged for ${count(runs, "run")} (since `, at(lastMerge.timestamp), ")"];
}

function describeRun(run: JudgedRun, clock: Clock): Phrase {
  const result = run.total === 0 ? "took no packages" : `${run.succeeded} of ${run.total} succeeded`;
  return [...describeMoment(run.timestamp, clock), `: ${result}`];
}

function describeMerge({ last_merge: lastMerge }: HealthFacts, clock: Clock): Phrase {
  if (lastMerge === null) return ["none recorded"];
  return [...describeMoment(lastMerge.timestamp, clock), `: ${count(lastMerge.recipes_merged, "recipe")}`];
}

function describeMoment(time: Time, { nowMs, showsAges }: Clock): Phrase {
  return showsAges ? [`${describeAge(toEpochMs(time), nowMs)}, `, at(time)] : [at(time)];
}

function describeInterval(minutes: number): string {
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}

function endSentence(phrase: Phrase): Phrase {
  const last = phrase.at(-1);
  return typeof last === "string" && last.endsWith(".") ? phrase : [...phrase, "."];
}
