import { describe, expect, test } from "vitest";
import { printDashboard } from "../../src/dashboard/print-dashboard.ts";
import { printQueueAnalytics } from "../../src/dashboard/queue-analytics.ts";
import type { Dashboard } from "../../src/schema/dashboard.ts";
import type { Problem } from "../../src/schema/problem.ts";
import type { QueueAnalytics } from "../../src/schema/queue-analytics.ts";
import type { DerivedDashboard } from "../../src/usecases/derive-dashboard.ts";
import { describeUpdate } from "../../src/usecases/describe-update.ts";
import type { UpdateDashboardInputs, Updated } from "../../src/usecases/update-dashboard.ts";
import { aPackage, aRun, describeState } from "../support/describe-state.ts";

const NOW = new Date("2026-05-12T17:30:00Z");
const TARGET = { targetBranch: "main" };
const COMMON = { counts: { packages: 2, failures: 1, runs: 3 }, progress: "", now: NOW };
const own = (document: Dashboard = describeState({}), problems: readonly Problem[] = []): DerivedDashboard => ({
  ...COMMON,
  format: "dashboard",
  document,
  print: printDashboard,
  problems,
});
const analytics = (document: Partial<QueueAnalytics>): DerivedDashboard => ({
  ...COMMON,
  format: "queue-analytics",
  document: {
    generated_at: "",
    queue: { total: 0, by_status: {}, by_tier: {}, packages: {} },
    blockers: [],
    failures: {},
    ...document,
  },
  print: (value) => printQueueAnalytics(value as QueueAnalytics),
  problems: [],
});
const report = (updated: object, derived = own(), inputs: Partial<UpdateDashboardInputs> = {}) =>
  describeUpdate({
    inputs: {
      publish: "commit",
      output: "out/dashboard.json",
      strict: false,
      "site-dir": undefined,
      ...inputs,
    } as UpdateDashboardInputs,
    updated: { attempts: 1, ...updated } as Updated,
    derived,
    warnings: ["large"],
    durationMs: 12,
  });
const WRITTEN = { kind: "written", paths: ["out/dashboard.json"] };

describe("the sentence", () => {
  test.each([
    { name: "written", updated: WRITTEN, want: "Wrote out/dashboard.json." },
    {
      name: "published",
      updated: { kind: "published", commit: "c0ffee", attempts: 3, target: TARGET },
      want: 'Published the dashboard to branch "main" as c0ffee, at attempt 3.',
    },
    {
      name: "unchanged on disk",
      updated: { kind: "unchanged" },
      want: 'Unchanged: "out/dashboard.json" says the same already.',
    },
    {
      name: "unchanged on the branch",
      updated: { kind: "unchanged", target: TARGET },
      want: 'Unchanged: branch "main" says the same already.',
    },
    {
      name: "dry run",
      updated: { kind: "dry-run", paths: ["a", "b"], target: TARGET },
      want: 'Dry run: would write a, b to branch "main".',
    },
    { name: "failed", updated: { kind: "failed", message: "It was refused." }, want: "It was refused." },
  ])("$name", ({ updated, want }) => {
    expect(report(updated).sentence).toBe(want);
  });
});

describe("outputs", () => {
  test("each fact it learned", () => {
    const derived = own(
      describeState({
        packages: [aPackage({ name: "a" })],
        runs: [aRun({ merged: 1, timestamp: "2026-05-12T17:00:00Z" })],
      }),
    );
    expect(report({ kind: "published", commit: "c0ffee", attempts: 2, target: TARGET }, derived).outputs).toEqual({
      outcome: "published",
      changed: "true",
      "commit-sha": "c0ffee",
      attempts: "2",
      "dashboard-path": "out/dashboard.json",
      "site-path": "",
      packages: "2",
      failures: "1",
      runs: "3",
      problems: "0",
      "pipeline-status": "running",
      "duration-ms": "12",
    });
  });
  test("nothing changed", () => {
    expect(report({ kind: "unchanged" }).outputs).toMatchObject({
      outcome: "unchanged",
      changed: "false",
      "commit-sha": "",
      "pipeline-status": "idle",
    });
  });
  test("pages put the file into the site", () => {
    const { outputs } = report(WRITTEN, own(), { publish: "pages", "site-dir": "_site" });
    expect(outputs).toMatchObject({ "dashboard-path": "_site/dashboard.json", "site-path": "_site" });
  });
});

describe("warnings and failure", () => {
  const problem = (severity: Problem["severity"], line: number | null = 3): Problem => ({
    file: "a.json",
    line,
    entry: null,
    code: "bad-value",
    severity,
    reason: "r",
  });
  test.each<{ name: string; strict: boolean; problems: Problem[]; want: string | undefined }>([
    { name: "problems alone", strict: false, problems: [problem("error")], want: undefined },
    { name: "strict, no problem", strict: true, problems: [], want: undefined },
    { name: "strict, notices", strict: true, problems: [problem("notice")], want: undefined },
    {
      name: "strict, one warning",
      strict: true,
      problems: [problem("notice"), problem("warning")],
      want: "The state has problems, which `strict` does not allow: a.json:3: r. Correct them, or set strict to false.",
    },
    {
      name: "strict, several",
      strict: true,
      problems: [problem("error", null), problem("warning")],
      want: "The state has problems, which `strict` does not allow: a.json: r, and 1 more. Correct them, or set strict to false.",
    },
  ])("$name", ({ strict, problems, want }) => {
    const outcome = report(WRITTEN, own(describeState({}), problems), { strict });
    expect(outcome.failure).toBe(want);
    expect(outcome.problems).toBe(problems);
    expect(outcome.outputs.problems).toBe(String(problems.length));
  });
  test("a failed push fails the step, and its message is in the summary", () => {
    const outcome = report({ kind: "failed", message: "Refused by <rule>." });
    expect(outcome.failure).toBe("Refused by <rule>.");
    expect(outcome.summary).toContain("Refused by &lt;rule&gt;.");
  });
  test("what was done instead is a warning", () => {
    const updated = { kind: "published", commit: "c", target: TARGET, fallback: "It waits in a pull request" };
    expect(report(updated).warnings).toEqual(["large", "It waits in a pull request."]);
  });
});

describe("the compatible format", () => {
  const run = { batch_id: "b", timestamp: "2026-05-12T19:00:00+02:00", succeeded: 0, failed: 1, total: 1 };
  const health = { ecosystems: {}, last_run: run, last_successful_run: null, runs_since_last_success: 4 };
  test.each<{ name: string; document: Partial<QueueAnalytics>; want: string }>([
    { name: "no run", document: {}, want: "**No run recorded, 0 packages pending.**" },
    {
      name: "a run half an hour ago, in another time zone",
      document: { health },
      want: "**Running, nothing merged for 4 runs.**",
    },
    {
      name: "a run too long ago, in another time zone",
      document: { health: { ...health, last_run: { ...run, timestamp: "2026-05-12T17:00:00+02:00" } } },
      want: "**Stalled: no run since 2026\\-05\\-12T15:00:00Z.**",
    },
    {
      name: "a run at no time at all",
      document: { health: { ...health, last_run: { ...run, timestamp: "|x" } } },
      want: "**No run recorded, 0 packages pending.**",
    },
  ])("verdict: $name", ({ document, want }) => {
    expect(report(WRITTEN, analytics(document)).summary).toContain(want);
  });
  test("times as recorded are text from outside", () => {
    const breaker = { breaker_state: "open", failures: 1, opens_at: "<b>|" };
    const failure = {
      id: "x",
      package: "jq",
      ecosystem: "npm",
      category: "c",
      timestamp: "`|",
      message: "first\nan error",
    };
    const { summary } = report(
      WRITTEN,
      analytics({ health: { ...health, ecosystems: { npm: breaker } }, failure_details: [failure] }),
    );
    expect(summary).toContain("| npm | open | 1 | none | &lt;b&gt;\\| |");
    expect(summary).toContain("| jq | c | not recorded | not recorded | \\`\\| | an error |");
  });
});
