/** Pipeline Health: one verdict out of recorded times and counts, against the reader's clock. Runs at build and in the browser. */

import type { RunReference } from "../formats/dashboard-runs.ts";
import { describeAge, describeDuration } from "../site/describe-age.ts";
import { type BreakerRow, describeBreakers, isShut } from "../site/describe-breakers.ts";
import type { HealthFacts } from "../site/summary.ts";
import { at, maybeTime, NOT_RECORDED, type Phrase, quote } from "../text/phrase.ts";
import { type Time, toEpochMs } from "./times.ts";

export const HEALTH_WORDS = ["Unknown", "Paused", "No runs yet", "Stalled", "Failing", "Running"] as const;
export type HealthWord = (typeof HEALTH_WORDS)[number];

export interface Judgement {
  word: HealthWord;
  /** The whole sentence. */
  sentence: Phrase;
  /** Of Running: what follows the word and its comma, since it may carry a chip of its own; else null. */
  news: Phrase | null;
  /** True if `news` carries the warning chip. */
  isDrought: boolean;
  /** True if a quiet pipeline cannot be told from a site that is not built: both workflows are linked. */
  mayBeSite: boolean;
  /** Said beside the verdict when the reader's clock is behind; no ages are shown then. */
  clock: Phrase | null;
  lastRun: Phrase;
  lastMerge: Phrase;
  /** Null: no run is recorded. */
  nextDue: Phrase | null;
  breakersOpen: number;
  breakers: readonly BreakerRow[];
}

/** The word that the records alone give, whenever they are read: as of the last run, so that it is never a stall. */
export function recordedWord(facts: HealthFacts): HealthWord {
  return decide(facts, { nowMs: toEpochMs(facts.last_run?.timestamp ?? facts.generated_at), showsAges: false }).word;
}

/** What was known when the dashboard was made, in words that hold no age. */
export function lastKnown(facts: HealthFacts): Phrase {
  return endSentence(decide(facts, { nowMs: toEpochMs(facts.generated_at), showsAges: false }).sentence);
}

interface Clock {
  nowMs: number;
  /** False where no age may be told: in files, and when the reader's clock is behind. */
  showsAges: boolean;
}

const MINUTE_MS = 60_000;
const TOLERATED_LAG_MS = 5 * MINUTE_MS;

/** The first row of the verdict table that holds at `now`, the reader's clock. */
export function judgeHealth(facts: HealthFacts, now: Date): Judgement {
  const generatedAtMs = toEpochMs(facts.generated_at);
  const lagMs = generatedAtMs - now.getTime();
  if (lagMs <= TOLERATED_LAG_MS) return judge(facts, { nowMs: now.getTime(), showsAges: true });
  const clock = [`Your clock is ${describeDuration(lagMs)} behind this dashboard.`];
  return { ...judge(facts, { nowMs: generatedAtMs, showsAges: false }), clock };
}

/** The verdict for files, as of the moment they are made: it holds times, and says from when on it would be another. */
export function bakeHealth(facts: HealthFacts): Judgement {
  const judgement = judge(facts, { nowMs: toEpochMs(facts.generated_at), showsAges: false });
  if (judgement.word !== "Running" || facts.last_run === null) return judgement;
  const { timestamp } = facts.last_run;
  const until = at(toEpochMs(timestamp) + 2 * facts.run_interval_minutes * MINUTE_MS);
  return { ...judgement, sentence: ["Running as of ", at(timestamp), ". If ", until, " has passed, it is stalled."] };
}

function judge(facts: HealthFacts, clock: Clock): Judgement {
  const { last_run: lastRun, run_interval_minutes: interval } = facts;
  const judgement: Judgement = {
    word: "Running",
    sentence: [],
    news: null,
    isDrought: false,
    mayBeSite: false,
    clock: null,
    lastRun: lastRun === null ? [NOT_RECORDED] : tellRun(lastRun, clock),
    lastMerge: tellMerge(facts, clock),
    nextDue: lastRun === null ? null : [at(toEpochMs(lastRun.timestamp) + interval * MINUTE_MS)],
    breakersOpen: facts.breakers.filter(({ state }) => state === "open").length,
    breakers: describeBreakers(facts.breakers, clock),
  };
  return { ...judgement, ...decide(facts, clock) };
}

type Verdict = Pick<Judgement, "word" | "sentence"> & Partial<Judgement>;

function decide(facts: HealthFacts, clock: Clock): Verdict {
  const { generated_at: generatedAt, control, last_run: lastRun } = facts;
  const { refresh_interval_minutes: refresh, run_interval_minutes: interval } = facts;
  const generatedAtMs = toEpochMs(generatedAt);
  if (refresh > 0 && clock.nowMs > generatedAtMs + 2 * refresh * MINUTE_MS) {
    const every = describeInterval(refresh);
    const words = ["Dashboard not rebuilt since ", at(generatedAt), `, expected every ${every}. Last known: `];
    return { word: "Unknown", sentence: [...words, ...lastKnown(facts)] };
  }
  if (!control.enabled) return { word: "Paused", sentence: tellPause(control) };
  if (lastRun === null) {
    return { word: "No runs yet", sentence: [`No run recorded. ${count(facts.pending, "package")} pending.`] };
  }
  const lastRunMs = toEpochMs(lastRun.timestamp);
  if (clock.nowMs > lastRunMs + 2 * interval * MINUTE_MS) return tellStall(facts, lastRunMs, clock);
  const cause = tellBroken(facts) ?? tellBreakers(facts);
  if (cause !== null) return { word: "Failing", sentence: [`Running, but failing: ${cause}.`] };
  return tellRunning(facts, lastRun);
}

function tellPause(control: HealthFacts["control"]): Phrase {
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

function tellStall(facts: HealthFacts, lastRunMs: number, { nowMs, showsAges }: Clock): Verdict {
  const cause = tellBreakers(facts);
  const likely = cause === null ? "" : ` Likely cause: ${cause}.`;
  // At the moment that the dashboard is made, that it is not made is no reason for silence.
  if (facts.refresh_interval_minutes === 0 && nowMs > toEpochMs(facts.generated_at)) {
    const sentence = ["No news since ", at(lastRunMs), `: no run, or the dashboard is not being built.${likely}`];
    return { word: "Stalled", mayBeSite: true, sentence };
  }
  const silence: Phrase = showsAges
    ? [`No run for ${describeDuration(nowMs - lastRunMs)}`]
    : ["No run since ", at(lastRunMs)];
  const due = at(lastRunMs + facts.run_interval_minutes * MINUTE_MS);
  return { word: "Stalled", sentence: [...silence, "; one was due by ", due, `.${likely}`] };
}

function tellBroken({ broken_in_a_row: broken, failing_runs: failingRuns }: HealthFacts): string | null {
  if (failingRuns < 1 || broken < failingRuns) return null;
  const runs = failingRuns === 1 ? "the last run" : `the last ${failingRuns} runs`;
  return `${runs} broke off before recording results`;
}

function tellBreakers({ breakers }: HealthFacts): string | null {
  const waiting = breakers.filter(({ pending }) => pending > 0);
  if (waiting.length === 0 || !waiting.every(isShut)) return null;
  if (waiting.length === 1) return "the breaker is open for the only ecosystem with pending packages";
  return `breakers are open for all ${waiting.length} ecosystems with pending packages`;
}

function tellRunning(facts: HealthFacts, lastRun: RunReference): Verdict {
  const { last_merge: lastMerge, runs_since_merge: runsSinceMerge } = facts;
  const news: Phrase =
    lastRun.recipes_merged > 0
      ? [`merged ${lastRun.recipes_merged} in the last run`]
      : lastMerge === null
        ? [`nothing merged yet in ${count(runsSinceMerge, "run")}`]
        : [`nothing merged for ${count(runsSinceMerge, "run")} (since `, at(lastMerge.timestamp), ")"];
  const isDrought = lastRun.recipes_merged === 0 && runsSinceMerge >= facts.drought_runs;
  return { word: "Running", sentence: ["Running, ", ...news], news, isDrought };
}

function tellRun(run: RunReference, clock: Clock): Phrase {
  const result = run.total === 0 ? "took no packages" : `${run.succeeded} of ${run.total} succeeded`;
  return [...tellTime(run.timestamp, clock), `: ${result}`];
}

function tellMerge({ last_merge: lastMerge }: HealthFacts, clock: Clock): Phrase {
  if (lastMerge === null) return ["none recorded"];
  return [...tellTime(lastMerge.timestamp, clock), `: ${count(lastMerge.recipes_merged, "recipe")}`];
}

function tellTime(time: Time, { nowMs, showsAges }: Clock): Phrase {
  return showsAges ? [`${describeAge(toEpochMs(time), nowMs)}, `, at(time)] : [at(time)];
}

function describeInterval(minutes: number): string {
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}

function endSentence(phrase: Phrase): Phrase {
  const last = phrase.at(-1);
  return typeof last === "string" && last.endsWith(".") ? phrase : [...phrase, "."];
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
