import { describe, expect, test } from "vitest";
import { factsOf, judgePipeline, type PipelineFacts } from "../../src/dashboard/judge-pipeline.ts";
import { aControl, aPackage, aRun, describeState, NO_LIMITS } from "../support/describe-state.ts";

const NOW = new Date("2026-05-12T17:30:00Z");
const ago = (minutes: number) => `${new Date(NOW.getTime() - minutes * 60_000).toISOString().slice(0, 19)}Z`;
const hourly = (count: number, from = 30) => Array.from({ length: count }, (_, n) => ago(from + 60 * n));
const HEALTHY: PipelineFacts = {
  enabled: true,
  pausedBecause: null,
  runTimes: hourly(5),
  isBroken: [false, false, false],
  mergedInLastRun: 0,
  runsSinceMerge: 5,
  admits: new Map([["npm", true]]),
  pending: 7,
};

describe("verdicts", () => {
  test.each<{ name: string; facts: Partial<PipelineFacts>; status: string; sentence: string }>([
    {
      name: "paused, with a reason",
      facts: { enabled: false, pausedBecause: "budget" },
      status: "idle",
      sentence: "Paused: budget",
    },
    { name: "paused, without", facts: { enabled: false }, status: "idle", sentence: "Paused: no reason recorded" },
    {
      name: "paused comes before all else",
      facts: { enabled: false, runTimes: [], isBroken: [true, true, true] },
      status: "idle",
      sentence: "Paused: no reason recorded",
    },
    { name: "never run", facts: { runTimes: [] }, status: "idle", sentence: "No run recorded, 7 packages pending" },
    {
      name: "never run, one pending",
      facts: { runTimes: [], pending: 1 },
      status: "idle",
      sentence: "No run recorded, 1 package pending",
    },
    {
      name: "two hours of silence where runs are hourly",
      facts: { runTimes: hourly(5, 120) },
      status: "running",
      sentence: "Running, nothing merged for 5 runs",
    },
    {
      name: "a minute more",
      facts: { runTimes: hourly(5, 121) },
      status: "stalled",
      sentence: "Stalled: no run since 2026-05-12T15:29:00Z",
    },
    {
      name: "runs four hours apart",
      facts: { runTimes: [ago(479), ago(719), ago(959), ago(1199)] },
      status: "running",
      sentence: "Running, nothing merged for 5 runs",
    },
    {
      name: "silence for more than twice four hours",
      facts: { runTimes: [ago(481), ago(721), ago(961)] },
      status: "stalled",
      sentence: "Stalled: no run since 2026-05-12T09:29:00Z",
    },
    {
      name: "runs minutes apart are judged by the hour",
      facts: { runTimes: [ago(119), ago(120), ago(121)] },
      status: "running",
      sentence: "Running, nothing merged for 5 runs",
    },
    {
      name: "one run alone is judged by the hour",
      facts: { runTimes: [ago(121)] },
      status: "stalled",
      sentence: "Stalled: no run since 2026-05-12T15:29:00Z",
    },
    {
      name: "one long pause does not stretch the interval",
      facts: { runTimes: [ago(130), ago(190), ago(250), ago(90_000)] },
      status: "stalled",
      sentence: "Stalled: no run since 2026-05-12T15:20:00Z",
    },
    {
      name: "the last three broke off",
      facts: { isBroken: [true, true, true] },
      status: "failing",
      sentence: "Failing: the last 3 runs broke off before recording results",
    },
    {
      name: "older ones do not matter",
      facts: { isBroken: [true, true, true, false] },
      status: "failing",
      sentence: "Failing: the last 3 runs broke off before recording results",
    },
    {
      name: "two of three broke off",
      facts: { isBroken: [true, false, true] },
      status: "running",
      sentence: "Running, nothing merged for 5 runs",
    },
    {
      name: "two runs, both broken",
      facts: { isBroken: [true, true] },
      status: "running",
      sentence: "Running, nothing merged for 5 runs",
    },
    {
      name: "stalled before failing",
      facts: { runTimes: hourly(5, 500), isBroken: [true, true, true] },
      status: "stalled",
      sentence: "Stalled: no run since 2026-05-12T09:10:00Z",
    },
    {
      name: "all doors closed",
      facts: {
        admits: new Map([
          ["a", false],
          ["b", false],
        ]),
      },
      status: "failing",
      sentence: "Failing: breakers are open for all of 2 ecosystems with pending packages",
    },
    {
      name: "the only door closed",
      facts: { admits: new Map([["a", false]]) },
      status: "failing",
      sentence: "Failing: breakers are open for all of 1 ecosystem with pending packages",
    },
    {
      name: "one of two",
      facts: {
        admits: new Map([
          ["a", false],
          ["b", true],
        ]),
      },
      status: "running",
      sentence: "Running, nothing merged for 5 runs",
    },
    {
      name: "nothing pending",
      facts: { admits: new Map(), pending: 0 },
      status: "running",
      sentence: "Running, nothing merged for 5 runs",
    },
    {
      name: "merged in the last run",
      facts: { mergedInLastRun: 2, runsSinceMerge: 0 },
      status: "running",
      sentence: "Running, merged 2 in the last run",
    },
    {
      name: "one run since",
      facts: { runsSinceMerge: 1 },
      status: "running",
      sentence: "Running, nothing merged for 1 run",
    },
    {
      name: "months without a success are still running",
      facts: { runsSinceMerge: 436 },
      status: "running",
      sentence: "Running, nothing merged for 436 runs",
    },
    {
      name: "a run that is yet to come",
      facts: { runTimes: [ago(-90)] },
      status: "running",
      sentence: "Running, nothing merged for 5 runs",
    },
  ])("$name", ({ facts, status, sentence }) => {
    expect(judgePipeline({ ...HEALTHY, ...facts }, NOW)).toEqual({ status, sentence });
  });
});

describe("facts of a dashboard", () => {
  const open = { state: "open", failures: 5, last_failure: null, opens_at: null };
  test("what the judgement looks at", () => {
    const dashboard = describeState({
      packages: [
        ...["npm:a", "go:b", "pypi:c", "cask:d"].map((source) => aPackage({ name: source.slice(-1), source })),
        aPackage({ name: "e", source: "cpan:e", status: "failed" }),
      ],
      control: aControl({
        reason: "r",
        disabled_ecosystems: ["cask"],
        breakers: new Map([
          ["go", open],
          ["pypi", { ...open, state: "half-open" }],
          ["cpan", open],
        ]),
      }),
      runs: [
        aRun({ batch_id: "c", timestamp: ago(30), conclusion: "failure" }),
        aRun({ batch_id: "b", timestamp: ago(90), conclusion: "success", merged: 3 }),
        aRun({ batch_id: "a", timestamp: ago(150) }),
      ],
    });
    expect(factsOf(dashboard)).toEqual({
      enabled: true,
      pausedBecause: "r",
      runTimes: [ago(30), ago(90), ago(150)],
      isBroken: [true, false, false],
      mergedInLastRun: 0,
      runsSinceMerge: 1,
      admits: new Map([
        ["cask", false],
        ["go", false],
        ["npm", true],
        ["pypi", true],
      ]),
      pending: 4,
    });
  });
  test("a limit that leaves no run in the list does not unmake the last one", () => {
    const dashboard = describeState({ runs: [aRun({ timestamp: ago(1) })] }, { limits: { ...NO_LIMITS, runs: 0 } });
    expect(factsOf(dashboard)).toMatchObject({ runTimes: [ago(1)] });
  });
  test("ecosystems named like what every object has", () => {
    const packages = ["constructor:a", "__proto__:b"].map((source) => aPackage({ name: source, source }));
    const control = aControl({
      breakers: new Map([
        ["__proto__", open],
        ["constructor", open],
      ]),
    });
    const verdict = judgePipeline(
      factsOf(describeState({ packages, control, runs: [aRun({ timestamp: ago(1) })] })),
      NOW,
    );
    expect(verdict).toEqual({
      status: "failing",
      sentence: "Failing: breakers are open for all of 2 ecosystems with pending packages",
    });
  });
});
