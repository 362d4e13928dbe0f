import { describe, expect, test } from "vitest";
import type { DashboardFailure } from "../../src/formats/dashboard.ts";
import type { Failure } from "../../src/formats/failure.ts";
import { aFailure, aRun, describeState } from "../support/describe-state.ts";

const URL_1 = "https://example.com/actions/runs/1";

test("one failure, with everything as recorded", () => {
  const failure = aFailure({
    category: "generation_failed",
    recorded_category: "deterministic",
    subcategory: "no_bottle",
    subcategory_from: "tag",
    message: "[no_bottle] \u001b[31mred\n",
    full_output: "all\nof it",
    full_output_truncated: true,
    exit_code: 9,
    platform: "linux-debian-glibc-aarch64",
    blocked_by: ["a"],
    batch_id: "b",
    workflow_run_url: URL_1,
    time: "2026-05-12T12:00:00.25Z",
    file: "data/failures/x.jsonl",
    line: 7,
  });
  const { failures, clusters } = describeState({ failures: [failure] });
  expect(failures).toEqual([
    {
      id: "homebrew-2026-05-12T12-00-00Z-neovim",
      package: "neovim",
      source: "homebrew:neovim",
      ecosystem: "homebrew",
      category: "generation_failed",
      recorded_category: "deterministic",
      subcategory: "no_bottle",
      subcategory_from: "tag",
      message: "[no_bottle] \u001b[31mred\n",
      full_output: "all\nof it",
      full_output_truncated: true,
      attempt: 1,
      exit_code: 9,
      platform: "linux-debian-glibc-aarch64",
      platform_group: "linux-arm64",
      blocked_by: ["a"],
      batch_id: "b",
      run_id: null,
      run_join: "none",
      timestamp: "2026-05-12T12:00:00.25Z",
      workflow_run_url: URL_1,
      cluster: clusters[0]?.id,
      transition: null,
      file: "data/failures/x.jsonl",
      line: 7,
    },
  ]);
});

describe("platform groups", () => {
  test.each([
    { platform: "linux-debian-glibc-x86_64", want: "linux-x86_64" },
    { platform: "linux-alpine-musl-arm64", want: "linux-arm64" },
    { platform: "linux-aarch64", want: "linux-arm64" },
    { platform: "linux-amd64", want: "linux-x86_64" },
    { platform: "darwin-arm64", want: "darwin-arm64" },
    { platform: "Windows-AMD64", want: "windows-x86_64" },
    { platform: "x86_64-linux", want: "linux-x86_64" },
    { platform: "linux", want: null },
    { platform: "x86_64", want: null },
    { platform: "linuxx86_64", want: null },
    { platform: "multiple", want: null },
    { platform: null, want: null },
  ])("$platform is $want", ({ platform, want }) => {
    // Two failures, because groups are cached.
    const given = [aFailure({ platform }), aFailure({ platform, package: "b" })];
    expect(describeState({ failures: given }).failures.map((failure) => failure.platform_group)).toEqual([want, want]);
  });
});

describe("source of the batch and its URL", () => {
  const run = aRun({ batch_id: "run", workflow_run_url: URL_1 });
  const own = { batch_id: "own", workflow_run_url: "https://example.com/own" };
  const fileTime = { file_time: "2026-01-09T14:30:00Z" };
  test.each<{ name: string; failure: Partial<Failure>; runs?: (typeof run)[]; want: Partial<DashboardFailure> }>([
    { name: "the failure", failure: { ...own, ...fileTime }, runs: [run], want: { ...own, run_join: "inferred" } },
    {
      name: "the joined run",
      failure: fileTime,
      runs: [run],
      want: { batch_id: "run", workflow_run_url: URL_1, run_id: "run", run_join: "inferred" },
    },
    {
      name: "the file's time, in the form that files use",
      failure: fileTime,
      want: { batch_id: "2026-01-09T14-30-00Z", workflow_run_url: null, run_join: "none" },
    },
    { name: "nowhere", failure: {}, want: { batch_id: null, workflow_run_url: null, run_id: null } },
    {
      name: "the run's batch id, not the run's id",
      failure: {},
      runs: [aRun({ timestamp: "2026-05-12T09:00:00Z" }), aRun()],
      want: { batch_id: "2026-05-12", run_id: "2026-05-12~12-05-00Z" },
    },
  ])("$name", ({ failure, runs = [], want }) => {
    expect(describeState({ failures: [aFailure(failure)], runs }).failures[0]).toMatchObject(want);
  });
});

describe("attempts", () => {
  const attempts = (...failures: Partial<Failure>[]) =>
    describeState({ failures: failures.map((fields) => aFailure(fields)) }).failures.map(
      ({ timestamp, platform, attempt }) => [timestamp?.slice(11) ?? null, platform, attempt],
    );
  test("are one more than the number of distinct earlier times of the package; platforms at the same time count once", () => {
    expect(
      attempts(
        { time: "2026-05-12T10:00:00Z" },
        { time: "2026-05-12T11:00:00Z", platform: "a" },
        { time: "2026-05-12T11:00:00Z", platform: "b" },
        { time: "2026-05-12T11:00:00.5Z" },
        { time: null },
      ),
    ).toEqual([
      ["11:00:00.5Z", null, 3],
      ["11:00:00Z", "a", 2],
      ["11:00:00Z", "b", 2],
      ["10:00:00Z", null, 1],
      [null, null, 1],
    ]);
  });
  test("count failures of one package in all its ecosystems, and none of other packages", () => {
    expect(
      attempts(
        { time: "2026-05-12T10:00:00Z", ecosystem: "npm" },
        { time: "2026-05-12T11:00:00Z" },
        { package: "b", time: "2026-05-12T12:00:00Z" },
      ),
    ).toEqual([
      ["12:00:00Z", null, 1],
      ["11:00:00Z", null, 2],
      ["10:00:00Z", null, 1],
    ]);
  });
});

describe("summary", () => {
  test("nothing", () => {
    expect(describeState({}).failures_summary).toEqual({
      total: 0,
      packages: 0,
      by_category: {},
      by_subcategory: {},
      by_ecosystem: {},
      by_platform: {},
      by_run_join: {},
      first_at: null,
      last_at: null,
    });
  });
  test("counts by each word, with keys in byte order and an empty key if nothing is recorded", () => {
    const failures = [
      aFailure({ platform: "linux-x86_64", subcategory: "s", time: "2026-05-01T00:00:00.1Z" }),
      aFailure({ package: "b", ecosystem: "__proto__" }),
      aFailure({ package: "b", category: "B", time: null }),
    ];
    const { failures_summary: summary } = describeState({ failures, runs: [aRun({ ecosystems: { __proto: 1 } })] });
    expect(JSON.stringify(summary)).toBe(
      JSON.stringify({
        total: 3,
        packages: 2,
        by_category: { B: 1, install_failed: 2 },
        by_subcategory: { B: { "": 1 }, install_failed: { "": 1, s: 1 } },
        by_ecosystem: JSON.parse('{"__proto__":1,"homebrew":2}'),
        by_platform: { "": 2, "linux-x86_64": 1 },
        by_run_join: { none: 3 },
        first_at: "2026-05-01T00:00:00.1Z",
        last_at: "2026-05-12T12:00:00Z",
      }),
    );
  });
  test("only undated failures give no first and last time", () => {
    expect(describeState({ failures: [aFailure({ time: null })] }).failures_summary).toMatchObject({
      total: 1,
      first_at: null,
      last_at: null,
    });
  });
});
