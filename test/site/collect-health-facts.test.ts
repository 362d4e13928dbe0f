import { expect, test } from "vitest";
import { collectHealthFacts } from "../../src/site/collect-health-facts.ts";
import { aControl, aPackage, aRun, describeState } from "../support/describe-state.ts";

const SETTINGS = { runIntervalMinutes: 60, refreshIntervalMinutes: 0, failingRuns: 2, droughtRuns: 24 };

test("facts are taken from the document", () => {
  const control = aControl({
    enabled: false,
    reason: " ",
    disabled_by: "alice",
    breakers: new Map([["npm", { state: "open", failures: 5, last_failure: null, opens_at: "2026-05-12T15:00:00Z" }]]),
  });
  const runs = [
    aRun({ batch_id: "1", timestamp: "2026-05-12T12:05:00Z", total: 4, merged: 2 }),
    aRun({ batch_id: "2", timestamp: "2026-05-12T13:05:00Z", conclusion: "failure" }),
    aRun({ batch_id: "3", timestamp: "2026-05-12T14:05:00Z", attempts: 0 }),
  ];
  const packages = [
    aPackage({ name: "fd" }),
    aPackage({ name: "rg", source: "npm:rg" }),
    aPackage({ name: "x", source: "go:x", status: "failed" }),
  ];
  const facts = collectHealthFacts(describeState({ control, runs, packages }), SETTINGS);
  expect(facts).toMatchObject({
    ...SETTINGS,
    generatedAt: "2026-05-12T17:30:00Z",
    control: { enabled: false, reason: null, disabledBy: "alice", disabledAt: null },
    pending: 2,
    lastRun: { id: "3", total: 0, merged: 0 },
    lastMerge: { id: "1", timestamp: "2026-05-12T12:05:00Z", merged: 2 },
    runsSinceMerge: 2,
    broken: [false, true],
  });
  expect(facts.ecosystems.map(({ name, pending, state }) => ({ name, pending, state }))).toEqual([
    { name: "go", pending: 0, state: "closed" },
    { name: "homebrew", pending: 1, state: "closed" },
    { name: "npm", pending: 1, state: "open" },
  ]);
});

test("a state without anything has facts too", () => {
  const facts = collectHealthFacts(describeState({}), SETTINGS);
  expect(facts).toMatchObject({ pending: 0, lastRun: null, lastMerge: null, broken: [], ecosystems: [] });
});
