import { describe, expect, test } from "vitest";
import { joinFailures } from "../../src/dashboard/join-failures.ts";
import type { Failure } from "../../src/formats/failure.ts";
import type { RecordedRun } from "../../src/formats/run.ts";
import { aFailure, aRun, identified } from "../support/describe-state.ts";

const URL_1 = "https://example.com/actions/runs/1";
const at = (time: string, fields: Parameters<typeof aRun>[0] = {}) =>
  aRun({ batch_id: `run at ${time}`, timestamp: `2026-05-12T${time}Z`, ...fields });
const join = (failure: Partial<Failure>, ...runs: RecordedRun[]) => {
  const found = joinFailures(identified(...runs))(aFailure(failure));
  return [found.by, found.run?.id ?? null];
};

describe("by batch id", () => {
  test.each<{ name: string; failure: Partial<Failure>; runs: RecordedRun[]; want: [string, string | null] }>([
    {
      name: "one run has it, at any time and of any ecosystem",
      failure: { batch_id: "b" },
      runs: [at("12:05:00"), at("23:00:00", { batch_id: "b", ecosystems: { npm: 1 } })],
      want: ["batch_id", "b"],
    },
    {
      name: "the batch id takes precedence over the workflow run",
      failure: { batch_id: "b", workflow_run_url: URL_1 },
      runs: [at("12:05:00", { workflow_run_url: URL_1 }), at("12:06:00", { batch_id: "b" })],
      want: ["batch_id", "b"],
    },
    {
      name: "the batch id is enough without a time",
      failure: { batch_id: "b", time: null },
      runs: [at("12:06:00", { batch_id: "b" })],
      want: ["batch_id", "b"],
    },
    {
      name: "no run has it: the next rules apply",
      failure: { batch_id: "unheard", workflow_run_url: URL_1 },
      runs: [at("18:05:00", { workflow_run_url: URL_1 })],
      want: ["workflow_run", "run at 18:05:00"],
    },
    {
      name: "several runs have it: the next run, at any later time",
      failure: { batch_id: "d" },
      runs: [at("11:00:00", { batch_id: "d" }), at("19:00:00", { batch_id: "d" }), at("21:00:00", { batch_id: "d" })],
      want: ["inferred", "d~19-00-00Z"],
    },
    {
      name: "several runs have it: no other run counts",
      failure: { batch_id: "d" },
      runs: [at("11:00:00", { batch_id: "d" }), at("12:01:00"), at("19:00:00", { batch_id: "d" })],
      want: ["inferred", "d~19-00-00Z"],
    },
    {
      name: "several runs have it: only those of a fitting ecosystem count",
      failure: { batch_id: "d" },
      runs: [
        at("11:00:00", { batch_id: "d" }),
        at("13:00:00", { batch_id: "d", ecosystems: { npm: 1 } }),
        at("19:00:00", { batch_id: "d" }),
      ],
      want: ["inferred", "d~19-00-00Z"],
    },
    {
      name: "several runs have it, and all ended earlier: the last run",
      failure: { batch_id: "d" },
      runs: [at("10:00:00", { batch_id: "d" }), at("11:00:00", { batch_id: "d" })],
      want: ["inferred", "d~11-00-00Z"],
    },
    {
      name: "several runs have it, and later runs do not fit: the last run that fits",
      failure: { batch_id: "d" },
      runs: [
        at("10:00:00", { batch_id: "d" }),
        at("11:00:00", { batch_id: "d" }),
        at("13:00:00", { batch_id: "d", ecosystems: { npm: 1 } }),
      ],
      want: ["inferred", "d~11-00-00Z"],
    },
    {
      name: "several runs have it, and none fits: the last run",
      failure: { batch_id: "d", ecosystem: "go" },
      runs: [at("10:00:00", { batch_id: "d" }), at("13:00:00", { batch_id: "d" })],
      want: ["inferred", "d~13-00-00Z"],
    },
    {
      name: "several runs have it, but the failure has no time: the last run",
      failure: { batch_id: "d", time: null },
      runs: [at("10:00:00", { batch_id: "d" }), at("13:00:00", { batch_id: "d" })],
      want: ["inferred", "d~13-00-00Z"],
    },
  ])("$name", ({ failure, runs, want }) => {
    expect(join(failure, ...runs)).toEqual(want);
  });
});

describe("by workflow run", () => {
  test.each<{ name: string; runs: RecordedRun[]; want: [string, string | null] }>([
    {
      name: "the workflow run takes precedence over the next run in time",
      runs: [at("12:05:00"), at("18:00:00", { workflow_run_url: URL_1, ecosystems: { npm: 1 } })],
      want: ["workflow_run", "run at 18:00:00"],
    },
    {
      name: "several records of one workflow run: the record of this ecosystem",
      runs: [
        at("12:01:00", { workflow_run_url: URL_1, ecosystems: { npm: 1 } }),
        at("12:02:00", { workflow_run_url: URL_1 }),
        at("12:03:00", { workflow_run_url: URL_1, ecosystems: { go: 1 } }),
      ],
      want: ["workflow_run", "run at 12:02:00"],
    },
    {
      name: "another URL does not match",
      runs: [at("18:00:00", { workflow_run_url: `${URL_1}0` })],
      want: ["none", null],
    },
  ])("$name", ({ runs, want }) => {
    expect(join({ workflow_run_url: URL_1 }, ...runs)).toEqual(want);
  });
});

describe("by time", () => {
  test.each<{ name: string; failure?: Partial<Failure>; runs: RecordedRun[]; want: string | null }>([
    {
      name: "the first run that ended after the failure",
      runs: [at("11:59:59"), at("12:05:00"), at("12:06:00")],
      want: "run at 12:05:00",
    },
    { name: "a run that ended at exactly the failure's time", runs: [at("12:00:00")], want: "run at 12:00:00" },
    { name: "not a run that ended before", runs: [at("11:59:59.999")], want: null },
    { name: "a run 7,200 seconds later", runs: [at("14:00:00")], want: "run at 14:00:00" },
    { name: "not a run 7,201 seconds later", runs: [at("14:00:01")], want: null },
    { name: "not a run 7,200.001 seconds later", runs: [at("14:00:00.001")], want: null },
    {
      name: "a fraction of a second before the end",
      failure: { time: "2026-05-12T12:00:00.9Z" },
      runs: [at("12:00:00"), at("12:00:00.25"), at("12:00:01")],
      want: "run at 12:00:01",
    },
    { name: "not a run of another ecosystem", runs: [at("12:05:00", { ecosystems: { npm: 1 } })], want: null },
    {
      name: "an old record names its only ecosystem",
      runs: [
        at("12:05:00", { ecosystems: {}, ecosystem: "npm" }),
        at("12:07:00", { ecosystems: {}, ecosystem: "homebrew" }),
      ],
      want: "run at 12:07:00",
    },
    { name: "a run that names no ecosystem", runs: [at("12:05:00", { ecosystems: {} })], want: "run at 12:05:00" },
    {
      name: "a mixed run without a list",
      runs: [at("12:05:00", { ecosystems: {}, ecosystem: "mixed" })],
      want: "run at 12:05:00",
    },
    {
      name: "a failure of unknown ecosystem fits every run",
      failure: { ecosystem: "unknown" },
      runs: [at("12:05:00", { ecosystems: { npm: 1 } })],
      want: "run at 12:05:00",
    },
    { name: "no run if the failure has no time", failure: { time: null }, runs: [at("12:05:00")], want: null },
    { name: "no run if there are none", runs: [], want: null },
  ])("$name", ({ failure = {}, runs, want }) => {
    expect(join(failure, ...runs)).toEqual(want === null ? ["none", null] : ["inferred", want]);
  });
});
