import { describe, expect, test } from "vitest";
import type { DerivedDashboard } from "../../../actions/update-dashboard/derive.ts";
import type { Inputs } from "../../../actions/update-dashboard/inputs.ts";
import type { DashboardReport } from "../../../actions/update-dashboard/main.ts";
import type { PlannedPaths } from "../../../actions/update-dashboard/plan-paths.ts";
import { renderOutcome } from "../../../actions/update-dashboard/render-outcome.ts";
import { printQueueAnalytics } from "../../../src/analytics/print-analytics.ts";
import { printDashboard } from "../../../src/dashboard/print-dashboard.ts";
import type { FolderUpdate } from "../../../src/files/update-folder.ts";
import type { Dashboard } from "../../../src/formats/dashboard.ts";
import type { Problem } from "../../../src/formats/problem.ts";
import type { QueueAnalytics } from "../../../src/formats/queue-analytics.ts";
import type { Refusal } from "../../../src/git/refusal.ts";
import type { Publication } from "../../../src/publish/publish.ts";
import { aPackage, aRun, describeState } from "../../support/describe-state.ts";

const NOW = new Date("2026-05-12T17:30:00Z");
const YARDSTICKS = {
  "run-interval-minutes": 60,
  "refresh-interval-minutes": 0,
  "failing-runs": 3,
  "drought-runs": 24,
};
const COMMON = { counts: { packages: 2, failures: 1, runs: 3 }, progress: "", now: NOW, whole: null };
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
const outcomeOf = (
  publication: object,
  derived = own(),
  inputs: Partial<Inputs> = {},
  { prefix = "", planned, site = null }: { prefix?: string; planned?: PlannedPaths; site?: FolderUpdate | null } = {},
) => {
  const report: DashboardReport = { derived, files: { changed: [], bytes: 1, site, warnings: ["large"] }, prefix };
  const common = { branch: null, attempts: 1, paths: [], report, durationMs: 12, insteadOf: null, warnings: [] };
  return renderOutcome({
    inputs: {
      publish: "commit",
      output: "out/dashboard.json",
      strict: false,
      "site-dir": undefined,
      ...YARDSTICKS,
      ...inputs,
    } as Inputs,
    planned: planned ?? { output: "out/dashboard.json", site: null },
    publication: { ...common, ...publication } as unknown as Publication<DashboardReport>,
    report,
    durationMs: 12,
    env: { GITHUB_SERVER_URL: "https://x.test", GITHUB_REPOSITORY: "o/r" },
  });
};
const SITE: FolderUpdate = {
  written: ["dashboard.json", "index.html"],
  removed: ["data/old.json"],
  writtenBytes: 17,
  files: 2,
  bytes: 17,
  large: [],
};
const WRITTEN = { kind: "written", paths: ["out/dashboard.json"] };

describe("the sentence", () => {
  const published = { kind: "published", commit: "c0ffee", branch: "main" };
  test.each([
    { name: "written", publication: WRITTEN, want: 'Wrote "out/dashboard.json".' },
    { name: "published", publication: published, want: 'Published the dashboard to branch "main" as c0ffee.' },
    {
      name: "published after lost races",
      publication: { ...published, attempts: 3 },
      want: 'Published the dashboard to branch "main" as c0ffee, at attempt 3.',
    },
    {
      name: "unchanged on disk",
      publication: { kind: "unchanged" },
      want: 'Unchanged: "out/dashboard.json" already says the same.',
    },
    {
      name: "unchanged on the branch",
      publication: { kind: "unchanged", branch: "main" },
      want: 'Unchanged: branch "main" already says the same.',
    },
    { name: "dry run", publication: { kind: "dry-run", paths: ["a"] }, want: 'Dry run: would write "a".' },
    {
      name: "dry run on a branch",
      publication: { kind: "dry-run", paths: ["a", "b"], branch: "main" },
      want: 'Dry run: would publish "a" and "b" to branch "main".',
    },
    { name: "failed", publication: { kind: "failed", message: "It was refused." }, want: "It was refused." },
  ])("$name", ({ publication, want }) => {
    expect(outcomeOf(publication).sentence).toBe(want);
  });

  test("in the summary the commit is a link", () => {
    const { summary } = outcomeOf({ ...published, commit: "0123456789abcdef" });
    expect(summary).toContain('to branch "main" as [0123456789](https://x.test/o/r/commit/0123456789abcdef).');
  });
});

describe("outputs", () => {
  test("a published dashboard", () => {
    const derived = own(
      describeState({
        packages: [aPackage({ name: "a" })],
        runs: [aRun({ merged: 1, timestamp: "2026-05-12T17:00:00Z" })],
      }),
    );
    expect(outcomeOf({ kind: "published", commit: "c0ffee", attempts: 2, branch: "main" }, derived).outputs).toEqual({
      outcome: "published",
      changed: "true",
      "commit-sha": "c0ffee",
      attempts: "2",
      "dashboard-path": "out/dashboard.json",
      "site-path": "",
      "site-files-written": "",
      "site-bytes-written": "",
      packages: "2",
      failures: "1",
      runs: "3",
      problems: "0",
      "pipeline-status": "running",
      "duration-ms": "12",
    });
  });
  test("nothing changed", () => {
    expect(outcomeOf({ kind: "unchanged" }).outputs).toMatchObject({
      outcome: "unchanged",
      changed: "false",
      "commit-sha": "",
      "pipeline-status": "idle",
    });
  });
  test("a failed publication changed nothing", () => {
    expect(outcomeOf({ kind: "failed", message: "no" }).outputs).toMatchObject({ outcome: "failed", changed: "false" });
  });
  test("with publish pages the dashboard is in the site", () => {
    const { outputs } = outcomeOf(
      WRITTEN,
      own(),
      { publish: "pages", "site-dir": "_site" },
      { planned: { output: null, site: "_site" }, site: SITE },
    );
    expect(outputs).toMatchObject({
      "dashboard-path": "_site/dashboard.json",
      "site-path": "_site",
      "site-files-written": "2",
      "site-bytes-written": "17",
    });
  });
  test("below a folder of the repository, published paths are relative to the repository", () => {
    const path = (publication: object) =>
      outcomeOf(publication, own(), {}, { prefix: "sub" }).outputs["dashboard-path"];
    expect([path({ kind: "unchanged", branch: "main" }), path(WRITTEN)]).toEqual([
      "sub/out/dashboard.json",
      "out/dashboard.json",
    ]);
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
    { name: "only problems", strict: false, problems: [problem("error")], want: undefined },
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
    const outcome = outcomeOf(WRITTEN, own(describeState({}), problems), { strict });
    expect(outcome.failure).toBe(want);
    expect(outcome.problems).toEqual(problems);
    expect(outcome.outputs.problems).toBe(String(problems.length));
  });
  test("a failed push fails the step, and its message is in the summary", () => {
    const outcome = outcomeOf({ kind: "failed", message: "Refused by <rule>." });
    expect(outcome.failure).toBe("Refused by <rule>.");
    expect(outcome.summary).toContain("Refused by &lt;rule&gt;.");
  });
  test("annotations point to the file in the repository", () => {
    const derived = own(describeState({}), [problem("warning")]);
    expect(outcomeOf(WRITTEN, derived, {}, { prefix: "sub" }).problems).toMatchObject([{ file: "sub/a.json" }]);
  });
  const refusal: Refusal = { kind: "refused", rule: "protection", said: [], reasons: ["no pushes"] };
  const REFUSED = 'Branch "main" was refused by branch protection: no pushes; the dashboard';
  const url = "https://x.test/pull/1";
  test.each([
    { pullRequest: null, warning: `${REFUSED} is on branch "own" instead.`, link: 'is on branch "own" instead.' },
    {
      pullRequest: { url, state: "open" as const, warnings: [] },
      warning: `${REFUSED} waits in a pull request: ${url}`,
      link: `waits in [a pull request](${url}).`,
    },
    {
      pullRequest: { url, state: "waiting" as const, warnings: [] },
      warning: `${REFUSED} waits in a pull request that will be merged automatically: ${url}`,
      link: `waits in [a pull request](${url}) that will be merged automatically.`,
    },
    {
      pullRequest: { url, state: "merged" as const, warnings: [] },
      warning: `${REFUSED} was merged by a pull request: ${url}`,
      link: `was merged by [a pull request](${url}).`,
    },
  ])("where the dashboard went instead is in a warning and the summary: $link", ({ pullRequest, warning, link }) => {
    const insteadOf = { branch: "main", refusal, pullRequest };
    const { warnings, summary } = outcomeOf({ kind: "published", commit: "c", branch: "own", insteadOf });
    expect(warnings).toEqual(["large", warning]);
    expect(summary).toContain(link);
  });
});

describe("the compatible format", () => {
  const run = { batch_id: "b", timestamp: "2026-05-12T19:00:00+02:00", succeeded: 0, failed: 1, total: 1 };
  const health = { ecosystems: {}, last_run: run, last_successful_run: null, runs_since_last_success: 4 };
  test.each<{ name: string; document: Partial<QueueAnalytics>; want: string }>([
    { name: "no run", document: {}, want: "**No run recorded. 0 packages pending.**" },
    {
      name: "a run half an hour ago, in another time zone",
      document: { health },
      want: "**Running, nothing merged yet in 4 runs.**",
    },
    {
      name: "a run too long ago, in another time zone",
      document: { health: { ...health, last_run: { ...run, timestamp: "2026-05-12T17:00:00+02:00" } } },
      want: "**No run for 2 h; one was due by 2026\\-05\\-12 16:00 UTC.**",
    },
    {
      name: "a run without a time",
      document: { health: { ...health, last_run: { ...run, timestamp: "|x" } } },
      want: "**No run recorded. 0 packages pending.**",
    },
  ])("verdict: $name", ({ document, want }) => {
    expect(outcomeOf(WRITTEN, analytics(document)).summary).toContain(want);
  });
  test("recorded times are escaped like other text from outside", () => {
    const breaker = { breaker_state: "open", failures: 1, opens_at: "<b>|" };
    const failure = {
      id: "x",
      package: "jq",
      ecosystem: "npm",
      category: "c",
      timestamp: "`|",
      message: "first\nan error",
    };
    const { summary } = outcomeOf(
      WRITTEN,
      analytics({ health: { ...health, ecosystems: { npm: breaker } }, failure_details: [failure] }),
    );
    expect(summary).toContain(
      "| npm | open | 1 | not recorded | automatic | 1 failure in a row, last not recorded | not recorded | 0 |",
    );
    expect(summary).toContain("| jq | c | not recorded | not recorded | \\`\\| | an error |");
  });
});
