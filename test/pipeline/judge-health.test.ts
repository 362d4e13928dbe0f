import { expect, test } from "vitest";
import { type HealthFacts, type HealthVerdict, judgeHealth, recordedWord } from "../../src/pipeline/judge-health.ts";
import { aBreaker, aRunReference, healthFacts, NO_CONTROL } from "../support/site/health-facts.ts";

const OPEN = aBreaker({ state: "open" });

test.each<{ name: string; facts?: Partial<HealthFacts>; now?: string; verdict: HealthVerdict }>([
  { name: "an old dashboard", now: "2026-11-20T15:00:00Z", verdict: { word: "Unknown" } },
  { name: "a pause", facts: { control: { ...NO_CONTROL, enabled: false } }, verdict: { word: "Paused" } },
  { name: "no run", facts: { last_run: null }, verdict: { word: "No runs yet" } },
  {
    name: "silence",
    facts: { refresh_interval_minutes: 600 },
    now: "2026-11-20T15:00:00Z",
    verdict: { word: "Stalled", ecosystemsShut: 0, mayBeSite: false },
  },
  {
    name: "silence of a site without a schedule, with open breakers",
    facts: { refresh_interval_minutes: 0, breakers: [OPEN, aBreaker({ ecosystem: "npm", state: "disabled" })] },
    now: "2026-11-20T15:00:00Z",
    verdict: { word: "Stalled", ecosystemsShut: 2, mayBeSite: true },
  },
  {
    name: "broken runs come before open breakers",
    facts: { broken_in_a_row: 3, breakers: [OPEN] },
    verdict: { word: "Failing", cause: "broken-runs", ecosystemsShut: 1 },
  },
  {
    name: "all breakers of ecosystems with pending packages are open",
    facts: { breakers: [OPEN, aBreaker({ ecosystem: "npm", pending: 0 })] },
    verdict: { word: "Failing", cause: "breakers", ecosystemsShut: 1 },
  },
  { name: "a drought", facts: { runs_since_merge: 24 }, verdict: { word: "Running", isDrought: true } },
  {
    name: "a merge ends the drought",
    facts: { runs_since_merge: 24, last_run: aRunReference({ recipes_merged: 1 }) },
    verdict: { word: "Running", isDrought: false },
  },
])("$name: $verdict.word", ({ facts, now = "2026-11-20T12:10:00Z", verdict }) => {
  expect(judgeHealth(healthFacts(facts), Date.parse(now))).toEqual(verdict);
});

test("the recorded word follows from the last run, however old that is", () => {
  expect(recordedWord(healthFacts({ generated_at: "2027-11-20T12:10:00Z" }))).toBe("Running");
});
