import { describe, expect, test } from "vitest";
import type { HealthFacts, HealthWord } from "../../src/pipeline/judge-health.ts";
import { describeHealth, describeHealthForFile } from "../../src/site/describe-health.ts";
import { printPhrase } from "../../src/text/phrase.ts";
import { aBreaker, aRunReference, healthFacts, NO_CONTROL } from "../support/site/health-facts.ts";

interface Row {
  name: string;
  facts?: Partial<HealthFacts>;
  now?: string;
  word: HealthWord;
  sentence: string;
}

const OPEN = aBreaker({ state: "open", consecutive_failures: 5 });
const paused = (control: Partial<HealthFacts["control"]>) => ({
  control: { ...NO_CONTROL, enabled: false, ...control },
});
const told = (facts: HealthFacts, now = "2026-11-20T12:10:00Z") => {
  const health = describeHealth(facts, new Date(now));
  return { word: health.word, sentence: printPhrase(health.sentence) };
};

describe("each verdict", () => {
  const rows: Row[] = [
    {
      name: "Unknown, with the state when the site was built",
      now: "2026-11-20T15:00:00Z",
      word: "Unknown",
      sentence:
        "Dashboard not rebuilt since 2026-11-20 12:10 UTC, expected every 1 h. Last known: Running, nothing merged for 5 runs (since 2026-11-19 12:00 UTC).",
    },
    {
      name: "Unknown takes precedence over Paused",
      facts: { ...paused({ reason: "Storage is full." }), refresh_interval_minutes: 90 },
      now: "2026-11-21T15:00:00Z",
      word: "Unknown",
      sentence:
        "Dashboard not rebuilt since 2026-11-20 12:10 UTC, expected every 90 min. Last known: Paused, by not recorded, since not recorded: Storage is full. Expected back not recorded.",
    },
    {
      name: "Paused, everything recorded",
      facts: paused({
        disabled_by: "alice",
        disabled_at: "2026-11-20T08:30:00Z",
        reason: "rate limits",
        expected_resume: "2026-11-22T08:00:00Z",
      }),
      word: "Paused",
      sentence: "Paused by alice since 2026-11-20 08:30 UTC: rate limits. Expected back 2026-11-22 08:00 UTC.",
    },
    {
      name: "Paused, nothing recorded",
      facts: paused({}),
      word: "Paused",
      sentence: "Paused, by not recorded, since not recorded: reason not recorded. Expected back not recorded.",
    },
    {
      name: "Paused, with words instead of times",
      facts: paused({ disabled_by: "bob\u202e", disabled_at: "last week", reason: "x", expected_resume: "soon." }),
      word: "Paused",
      sentence: "Paused by bob\\u202e since last week: x. Expected back soon.",
    },
    {
      name: "Paused takes precedence over No runs yet",
      facts: { ...paused({}), last_run: null, last_merge: null },
      word: "Paused",
      sentence: "Paused, by not recorded, since not recorded: reason not recorded. Expected back not recorded.",
    },
    {
      name: "No runs yet",
      facts: { last_run: null, last_merge: null, runs: 0, runs_since_merge: 0 },
      word: "No runs yet",
      sentence: "No run recorded. 7 packages pending.",
    },
    {
      name: "No runs yet, even if all breakers are open",
      facts: { last_run: null, last_merge: null, runs: 0, pending: 1, breakers: [OPEN] },
      word: "No runs yet",
      sentence: "No run recorded. 1 package pending.",
    },
    {
      name: "Stalled",
      facts: { refresh_interval_minutes: 600 },
      now: "2026-11-20T15:00:00Z",
      word: "Stalled",
      sentence: "No run for 3 h; one was due by 2026-11-20 13:00 UTC.",
    },
    {
      name: "Stalled, with all breakers open as its likely cause",
      facts: { refresh_interval_minutes: 600, breakers: [OPEN, aBreaker({ ecosystem: "npm", state: "disabled" })] },
      now: "2026-11-20T15:00:00Z",
      word: "Stalled",
      sentence:
        "No run for 3 h; one was due by 2026-11-20 13:00 UTC. Likely cause: breakers are open for all 2 ecosystems with pending packages.",
    },
    {
      name: "Stalled, for a site without a schedule",
      facts: { refresh_interval_minutes: 0 },
      now: "2026-11-20T15:00:00Z",
      word: "Stalled",
      sentence: "No news since 2026-11-20 12:00 UTC: no run, or the dashboard is not being built.",
    },
    {
      name: "Stalled takes precedence over Failing",
      facts: { refresh_interval_minutes: 600, broken_in_a_row: 3 },
      now: "2026-11-20T15:00:00Z",
      word: "Stalled",
      sentence: "No run for 3 h; one was due by 2026-11-20 13:00 UTC.",
    },
    {
      name: "Failing: the newest runs broke off",
      facts: { broken_in_a_row: 3 },
      word: "Failing",
      sentence: "Running, but failing: the last 3 runs broke off before recording results.",
    },
    {
      name: "Failing: as many runs as configured",
      facts: { broken_in_a_row: 1, failing_runs: 1 },
      word: "Failing",
      sentence: "Running, but failing: the last run broke off before recording results.",
    },
    {
      name: "Failing: all breakers of ecosystems with pending packages",
      facts: {
        breakers: [OPEN, aBreaker({ ecosystem: "npm", state: "open" }), aBreaker({ ecosystem: "go", pending: 0 })],
      },
      word: "Failing",
      sentence: "Running, but failing: breakers are open for all 2 ecosystems with pending packages.",
    },
    {
      name: "Failing: the only breaker",
      facts: { breakers: [OPEN] },
      word: "Failing",
      sentence: "Running, but failing: the breaker is open for the only ecosystem with pending packages.",
    },
    {
      name: "Running: merged in the last run",
      facts: {
        last_run: aRunReference({ recipes_merged: 3 }),
        last_merge: aRunReference({ recipes_merged: 3 }),
        runs_since_merge: 0,
      },
      word: "Running",
      sentence: "Running, merged 3 in the last run",
    },
    {
      name: "Running: a long time without merges is not failing",
      facts: { runs_since_merge: 1709 },
      word: "Running",
      sentence: "Running, nothing merged for 1709 runs (since 2026-11-19 12:00 UTC)",
    },
    {
      name: "Running: never merged",
      facts: { last_merge: null, runs_since_merge: 1 },
      word: "Running",
      sentence: "Running, nothing merged yet in 1 run",
    },
    {
      name: "Running: the run took no packages",
      facts: { last_run: aRunReference({ total: 0 }) },
      word: "Running",
      sentence: "Running, nothing merged for 5 runs (since 2026-11-19 12:00 UTC)",
    },
    {
      name: "Running: nothing is pending anywhere",
      facts: { breakers: [aBreaker({ state: "open", pending: 0 })] },
      word: "Running",
      sentence: "Running, nothing merged for 5 runs (since 2026-11-19 12:00 UTC)",
    },
    {
      name: "Running: no ecosystem is known",
      facts: { breakers: [] },
      word: "Running",
      sentence: "Running, nothing merged for 5 runs (since 2026-11-19 12:00 UTC)",
    },
  ];
  test.each(rows)("$name", ({ facts, now, word, sentence }) => {
    expect(told(healthFacts(facts), now)).toEqual({ word, sentence });
  });
});

describe("each limit, to the second", () => {
  const runs = { refresh_interval_minutes: 0 };
  const rows: (Omit<Row, "sentence"> & { now: string })[] = [
    {
      name: "twice the refresh interval has passed",
      now: "2026-11-20T14:10:00Z",
      facts: { run_interval_minutes: 600 },
      word: "Running",
    },
    { name: "a second after that", now: "2026-11-20T14:10:01Z", facts: { run_interval_minutes: 600 }, word: "Unknown" },
    { name: "twice the run interval has passed", now: "2026-11-20T14:00:00Z", facts: runs, word: "Running" },
    { name: "twice the run interval and a second", now: "2026-11-20T14:00:01Z", facts: runs, word: "Stalled" },
    {
      name: "a fraction in the run's time counts",
      now: "2026-11-20T14:00:00Z",
      facts: { ...runs, last_run: aRunReference({ timestamp: "2026-11-20T12:00:00.5Z" }) },
      word: "Running",
    },
    {
      name: "without a refresh interval it is never Unknown",
      now: "2027-11-20T12:00:00Z",
      facts: runs,
      word: "Stalled",
    },
    {
      name: "one broken run too few for Failing",
      now: "2026-11-20T12:10:00Z",
      facts: { broken_in_a_row: 2 },
      word: "Running",
    },
    {
      name: "one ecosystem still takes packages",
      now: "2026-11-20T12:10:00Z",
      facts: { breakers: [OPEN, aBreaker({ ecosystem: "npm", state: "half-open" })] },
      word: "Running",
    },
  ];
  test.each(rows)("$name: $word", ({ facts, now, word }) => {
    expect(told(healthFacts(facts), now).word).toBe(word);
  });

  test.each([
    { runsSinceMerge: 23, isDrought: false },
    { runsSinceMerge: 24, isDrought: true },
  ])("$runsSinceMerge runs without a merge: drought $isDrought", ({ runsSinceMerge, isDrought }) => {
    const health = describeHealth(healthFacts({ runs_since_merge: runsSinceMerge }), new Date("2026-11-20T12:10:00Z"));
    expect(health).toMatchObject({ word: "Running", isDrought });
    expect(printPhrase(health.news ?? [])).toMatch(/^nothing merged for/);
  });

  test("a reader's clock may be five minutes behind; one more second is reported and hides the ages", () => {
    const facts = healthFacts();
    const tolerated = describeHealth(facts, new Date("2026-11-20T12:05:00Z"));
    expect(tolerated.clock).toBeNull();
    expect(printPhrase(tolerated.lastRun)).toBe("5 min ago, 2026-11-20 12:00 UTC: 0 of 10 succeeded");
    const behind = describeHealth(facts, new Date("2026-11-20T12:04:59Z"));
    expect(printPhrase(behind.clock ?? [])).toBe("Your clock is 5 min behind this dashboard.");
    expect(printPhrase(behind.lastRun)).toBe("2026-11-20 12:00 UTC: 0 of 10 succeeded");
    expect(behind.word).toBe("Running");
  });
});

describe("below the headline", () => {
  const now = new Date("2026-11-20T12:12:00Z");
  test("last run, last merge and next run have an age and a time", () => {
    const health = describeHealth(healthFacts(), now);
    expect(printPhrase(health.lastRun)).toBe("12 min ago, 2026-11-20 12:00 UTC: 0 of 10 succeeded");
    expect(printPhrase(health.lastMerge)).toBe("24 h ago, 2026-11-19 12:00 UTC: 2 recipes");
    expect(printPhrase(health.nextDue ?? [])).toBe("2026-11-20 13:00 UTC");
  });

  test("missing facts are mentioned", () => {
    const health = describeHealth(healthFacts({ last_run: null, last_merge: null }), now);
    expect(printPhrase(health.lastRun)).toBe("not recorded");
    expect(printPhrase(health.lastMerge)).toBe("none recorded");
    expect(health.nextDue).toBeNull();
  });

  test("a run without packages is mentioned", () => {
    const health = describeHealth(healthFacts({ last_run: aRunReference({ total: 0 }) }), now);
    expect(printPhrase(health.lastRun)).toBe("12 min ago, 2026-11-20 12:00 UTC: took no packages");
  });

  test("files contain times, never ages", () => {
    expect(printPhrase(describeHealthForFile(healthFacts()).sentence)).toBe(
      "Running as of 2026-11-20 12:00 UTC. If 2026-11-20 14:00 UTC has passed, it is stalled.",
    );
    const stalled = describeHealthForFile(healthFacts({ generated_at: "2026-11-20T15:00:00Z" }));
    expect(printPhrase(stalled.sentence)).toBe(
      "No run since 2026-11-20 12:00 UTC; one was due by 2026-11-20 13:00 UTC.",
    );
    const told = [stalled.sentence, stalled.lastRun, stalled.lastMerge].map(printPhrase).join();
    expect(told).not.toMatch(/ago|\bmin\b|\d h\b/);
  });
});

describe("the breaker table", () => {
  const now = new Date("2026-11-20T16:00:00Z");
  const cells = (facts: Partial<HealthFacts>) =>
    describeHealth(healthFacts({ refresh_interval_minutes: 0, ...facts }), now).breakers.map(
      ({ ecosystem, state, since, who, why, nextProbe }) =>
        [ecosystem, state, ...[since, who, why, nextProbe].map((cell) => cell && printPhrase(cell))].join(" | "),
    );

  test("open first, then half-open, disabled, unknown words and closed", () => {
    const last = "2026-11-20T12:00:00Z";
    const breakers = [
      aBreaker({ ecosystem: "a" }),
      aBreaker({ ecosystem: "b", state: "ajar" }),
      aBreaker({ ecosystem: "c", state: "disabled" }),
      aBreaker({ ecosystem: "d", state: "half-open", consecutive_failures: 1, last_failure: last }),
      aBreaker({
        ecosystem: "f",
        state: "open",
        consecutive_failures: 5,
        last_failure: last,
        opens_at: "2026-11-20T16:00:00Z",
      }),
      aBreaker({ ecosystem: "e", state: "open", opens_at: "2026-11-20T15:00:00Z", since: last }),
    ];
    expect(cells({ breakers })).toEqual([
      "e | open | 2026-11-20 12:00 UTC | automatic | not recorded | probe was due 60 min ago; nothing has probed since",
      "f | open | not recorded | automatic | 5 failures in a row, last 2026-11-20 12:00 UTC | probe was due under 1 min ago; nothing has probed since",
      "d | half-open | not recorded | automatic | 1 failure in a row, last 2026-11-20 12:00 UTC | ",
      "c | disabled | not recorded | not recorded | not recorded | ",
      "b | ajar | not recorded | automatic | not recorded | ",
      "a | closed |  |  |  | ",
    ]);
  });

  test("a disabled ecosystem shows who disabled it, since when and why", () => {
    const breaker = aBreaker({
      state: "disabled",
      who: "alice",
      since: "2026-11-20T08:00:00Z",
      why: "rate\u0007 limits",
    });
    expect(cells({ breakers: [breaker] })).toEqual([
      "homebrew | disabled | 2026-11-20 08:00 UTC | alice | rate\\u0007 limits | ",
    ]);
  });
});
