import { describe, expect, test } from "vitest";
import { decideVerdict } from "../../../actions/post-ci-summary/decide-verdict.ts";
import type { Doubt } from "../../../actions/post-ci-summary/observe-ci.ts";
import type { Requirement } from "../../../actions/post-ci-summary/select-required.ts";
import { parseRequiredJobs } from "../../../src/pipeline/match-required-jobs.ts";
import { selectJobs } from "../../../src/pipeline/select-jobs.ts";
import { createJob } from "../../support/ci.ts";

const REQUIRED = ["python ci (3.11)", "python ci (3.12)", "docker smoke", "gate"];

interface Given {
  required?: string[];
  allowSkipped?: string[];
  docsOnly?: string[];
  mayStillCome?: boolean;
  needs?: Record<string, string>;
  mode?: "follower" | "direct";
  requirement?: Requirement;
  doubts?: Doubt[];
}

/** Decides on jobs with these conclusions, by job name. A job with `running` has no conclusion yet. */
function decide(conclusions: Readonly<Record<string, string>>, given: Given = {}) {
  const jobs = Object.entries(conclusions).map(([name, conclusion], at) =>
    createJob({
      name,
      id: at + 1,
      ...(conclusion === "running" ? { status: "queued", conclusion: null } : { conclusion }),
    }),
  );
  const settings = {
    required: parseRequiredJobs(given.required ?? REQUIRED).entries,
    allowSkipped: parseRequiredJobs(given.allowSkipped ?? []).entries,
    docsOnly: parseRequiredJobs(given.docsOnly ?? REQUIRED.slice(0, 3)).entries,
    needs: new Map(Object.entries(given.needs ?? {})),
    mode: given.mode ?? ("follower" as const),
  };
  const requirement = given.requirement ?? { kind: "named" as const, entries: settings.required };
  const runs = [{ workflow: "ci", isCompleted: !given.mayStillCome, run: null }];
  const { jobs: selected } = selectJobs({ attempt: 1, status: "completed" }, jobs);
  return decideVerdict({ jobs: selected, runs, doubts: given.doubts ?? [] }, { ...settings, requirement });
}

const GREEN = Object.fromEntries(REQUIRED.map((name) => [name, "success"]));
const SKIPPED = Object.fromEntries(REQUIRED.slice(0, 3).map((name) => [name, "skipped"]));

describe("verdict of the worst row that does not pass", () => {
  test.each([
    { name: "all passed", jobs: GREEN, want: "success" },
    { name: "neutral passes", jobs: { ...GREEN, gate: "neutral" }, want: "success" },
    { name: "failure", jobs: { ...GREEN, gate: "failure" }, want: "failure" },
    { name: "startup failure", jobs: { ...GREEN, gate: "startup_failure" }, want: "failure" },
    { name: "timed out", jobs: { ...GREEN, gate: "timed_out" }, want: "failure" },
    { name: "action required", jobs: { ...GREEN, gate: "action_required" }, want: "action_required" },
    { name: "cancelled", jobs: { ...GREEN, gate: "cancelled" }, want: "cancelled" },
    { name: "stale is cancelled", jobs: { ...GREEN, gate: "stale" }, want: "cancelled" },
    { name: "skipped", jobs: { ...GREEN, gate: "skipped" }, want: "incomplete" },
    { name: "unknown", jobs: { ...GREEN, gate: "vanished" }, want: "incomplete" },
    { name: "running", jobs: { ...GREEN, gate: "running" }, want: "pending" },
    { name: "failure beats running", jobs: { ...GREEN, gate: "running", "docker smoke": "failure" }, want: "failure" },
    {
      name: "cancelled beats skipped",
      jobs: { ...GREEN, gate: "skipped", "docker smoke": "cancelled" },
      want: "cancelled",
    },
    { name: "running beats skipped", jobs: { ...GREEN, gate: "skipped", "docker smoke": "running" }, want: "pending" },
    { name: "another failed job", jobs: { ...GREEN, lint: "failure" }, want: "success" },
    { name: "gate-summary is not gate", jobs: { ...SKIPPED, "gate-summary": "success" }, want: "incomplete" },
  ])("$name", ({ jobs, want }) => {
    expect(decide(jobs).verdict).toBe(want);
  });
});

test("rows: worst first, then in the order of the configuration", () => {
  const { rows } = decide({ ...GREEN, gate: "running", "python ci (3.12)": "failure" });
  expect(rows.map(({ name, state }) => `${name}: ${state}`)).toEqual([
    "python ci (3.12): failure",
    "gate: running",
    "python ci (3.11): success",
    "docker smoke: success",
  ]);
});

describe("absent jobs", () => {
  const { gate: _, ...rest } = GREEN;
  test("are missing once no more jobs can come", () => {
    const { verdict, rows, problems } = decide(rest);
    expect([verdict, rows[0]]).toEqual(["incomplete", { name: "gate", state: "missing", passes: false, job: null }]);
    expect(problems).toEqual(['No job is called "gate".']);
  });
  test("are running while more jobs may come, without a warning", () => {
    const { verdict, rows, problems } = decide(rest, { mayStillCome: true });
    expect([verdict, rows[0]?.state, problems]).toEqual(["pending", "running", []]);
  });
});

describe("needs", () => {
  const { gate: _, ...rest } = GREEN;
  test.each([
    { name: "do not contain a job in direct mode: it is missing", mode: "direct" as const, want: "incomplete" },
    { name: "are ignored if another run's event starts the step", mode: "follower" as const, want: "pending" },
  ])("$name", ({ mode, want }) => {
    expect(decide(rest, { mode, mayStillCome: true, needs: { build: "success" } }).verdict).toBe(want);
  });
  test("give the result of a job that the API still shows running", () => {
    const given = { mode: "direct" as const, mayStillCome: true, needs: { gate: "failure" } };
    expect(decide({ ...rest, gate: "running" }, given).verdict).toBe("failure");
  });
});

describe("a skipped job with a matrix", () => {
  const MATRIX = "ci ($" + "{{ matrix.v }}, x)";
  test.each([
    { name: "an expression", job: MATRIX, entry: "ci (3.11, x)", stands: true },
    { name: "no suffix", job: "ci", entry: "ci (3.11)", stands: true },
    { name: "below a calling job", job: `Gate / ${MATRIX}`, entry: "ci (3.11, x)", stands: true },
    { name: "another text around the expression", job: MATRIX, entry: "ci (3.11, y)", stands: false },
    { name: "an entry without a suffix", job: "ci", entry: "cd", stands: false },
    { name: "a prefix", job: MATRIX, entry: "cx*", stands: false },
  ])("$name stands for the entry: $stands", ({ job, entry, stands }) => {
    const stateOf = (conclusion: string) =>
      decide({ [job]: conclusion }, { required: [entry], docsOnly: [] }).rows.map(({ name, state }) => [name, state]);
    expect(stateOf("skipped")).toEqual([[entry, stands ? "skipped" : "missing"]]);
    expect(stateOf("success")).toEqual([[entry, "missing"]]);
  });
});

describe("one name, several jobs", () => {
  const jobs = { "smoke (1)": "success", "smoke (2)": "failure", "smoke (3)": "cancelled" };
  test("an exact entry has one row, for the worst job", () => {
    const { rows } = decide(jobs, { required: ["smoke"] });
    expect(rows).toMatchObject([{ name: "smoke (3 jobs)", state: "failure", job: { name: "smoke (2)" } }]);
  });
  test("a prefix has a row for each job", () => {
    const { rows } = decide(jobs, { required: ["smoke*"] });
    expect(rows.map(({ name }) => name)).toEqual(["smoke (2)", "smoke (3)", "smoke (1)"]);
  });
  test("a prefix without a job is one missing row", () => {
    expect(decide({}, { required: ["smoke*"] }).rows).toMatchObject([{ name: "smoke*", state: "missing" }]);
  });
});

describe("skipped jobs", () => {
  test.each([
    { name: "docs only", jobs: { ...SKIPPED, gate: "success" }, given: {}, want: ["success", true] },
    {
      name: "one heavy job ran",
      jobs: { ...SKIPPED, "docker smoke": "success", gate: "success" },
      given: {},
      want: ["incomplete", false],
    },
    {
      name: "one heavy job is missing",
      jobs: { "python ci (3.11)": "skipped", "python ci (3.12)": "skipped", gate: "success" },
      given: {},
      want: ["incomplete", false],
    },
    {
      name: "another job is skipped too",
      jobs: { ...SKIPPED, gate: "skipped" },
      given: {},
      want: ["incomplete", false],
    },
    { name: "another job failed", jobs: { ...SKIPPED, gate: "failure" }, given: {}, want: ["failure", false] },
    {
      name: "switched off",
      jobs: { ...SKIPPED, gate: "success" },
      given: { docsOnly: [] },
      want: ["incomplete", false],
    },
    { name: "nothing skipped", jobs: GREEN, given: {}, want: ["success", false] },
    {
      name: "allowed",
      jobs: { ...GREEN, gate: "skipped" },
      given: { allowSkipped: ["gate"] },
      want: ["success", false],
    },
    {
      name: "allowed by prefix",
      jobs: { ...SKIPPED, gate: "success" },
      given: { docsOnly: [], allowSkipped: ["python*", "docker*"] },
      want: ["success", false],
    },
  ])("$name", ({ jobs, given, want }) => {
    const { verdict, isDocsOnly } = decide(jobs, given);
    expect([verdict, isDocsOnly]).toEqual(want);
  });
});

test("other failures: failed jobs that match no entry", () => {
  const { otherFailures } = decide({
    ...GREEN,
    a: "failure",
    b: "cancelled",
    c: "timed_out",
    d: "success",
    gate: "failure",
  });
  expect(otherFailures.map(({ name }) => name)).toEqual(["a", "c"]);
});
