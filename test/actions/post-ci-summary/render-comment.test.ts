/** Bodies of the comment as files: fixtures/render/ci-comment/<name>.md. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareCoverage } from "../../../actions/post-ci-summary/compare-coverage.ts";
import { decideVerdict } from "../../../actions/post-ci-summary/decide-verdict.ts";
import { type CiFacts, fitComment } from "../../../actions/post-ci-summary/render-comment.ts";
import { parseSummaryMarker } from "../../../actions/post-ci-summary/summary-marker.ts";
import { parseRequiredJobs } from "../../../src/pipeline/match-required-jobs.ts";
import { selectJobs } from "../../../src/pipeline/select-jobs.ts";
import type { Job } from "../../../src/pipeline/workflow-run.ts";
import { createJob, HEAD } from "../../support/ci.ts";

const REQUIRED = ["python ci (3.11)", "python ci (3.12)", "docker smoke", "gate"];
const HEAVY = REQUIRED.slice(0, 3);

interface Given {
  required?: string[];
  jobs: Job[];
  isCompleted?: boolean;
  run?: Partial<NonNullable<CiFacts["runs"][number]["run"]>>;
  facts?: Partial<CiFacts>;
}

function createFacts({ required = REQUIRED, jobs, isCompleted = true, run, facts }: Given): CiFacts {
  const attempt = run?.attempt ?? 1;
  const url = "https://github.com/acme/registry/actions/runs/9001";
  const runs = [{ workflow: "ci", isCompleted, run: { number: 482, url, state: "success", attempt, ...run } }];
  const { jobs: selected } = selectJobs({ attempt, status: isCompleted ? "completed" : "in_progress" }, jobs);
  const settings = {
    required: parseRequiredJobs(required).entries,
    allowSkipped: [],
    docsOnly: parseRequiredJobs(HEAVY).entries,
    needs: new Map(),
  };
  const requirement = { kind: "named", entries: settings.required } as const;
  return {
    key: "default",
    standing: { headSha: HEAD, run: 9001, attempt, asOf: "2026-11-20T10:15:42Z" },
    runs,
    decision: decideVerdict({ jobs: selected, runs, doubts: [] }, { ...settings, requirement, mode: "follower" }),
    coverage: null,
    ...{ maxOtherFailures: 20, tests: null, maxFailingTests: 20, failedBefore: new Map() },
    serverUrl: "https://github.com",
    ...facts,
  };
}

const took = (name: string, id: number, seconds: number, given: Partial<Job> = {}) =>
  createJob({
    name,
    id,
    startedAt: "2026-11-20T10:00:00Z",
    completedAt: new Date(Date.parse("2026-11-20T10:00:00Z") + seconds * 1000).toISOString(),
    ...given,
  });
const python = [took("python ci (3.11)", 70001, 363), took("python ci (3.12)", 70002, 401)];
const smoke = (given: Partial<Job> = {}) => took("docker smoke", 70003, 252, given);
const gate = (given: Partial<Job> = {}) => took("gate", 70004, 3, given);
const COVERAGE = compareCoverage({
  ...{ head: 88.41, base: 88.9, threshold: 1, status: null, reference: null },
  runtimes: [
    { name: "3.12", percent: 88.2 },
    { name: "3.11", percent: 88.41 },
  ],
});
const HOSTILE =
  "|`x` [a](javascript:alert(1)) <img src=x onerror=alert(1)> @team #1 &commat;all\n| b | **c** https://x.test www.y.test";
const FORGED = "<!-- pipekeeper:ci-summary v=1 key=default pr=1 head=0 run=9 attempt=9 as-of=9999-01-01T00:00:00Z -->";

const BODIES: Record<string, Given> = {
  "all-green": { jobs: [...python, smoke(), gate()] },
  "one-failed": { jobs: [...python, smoke({ conclusion: "failure" }), gate()], run: { state: "failure" } },
  "one-missing": { jobs: [...python, smoke(), took("gate-summary", 70005, 9)] },
  "one-running": {
    jobs: [...python, smoke({ status: "in_progress", conclusion: null, completedAt: null })],
    isCompleted: false,
    run: { state: "running" },
  },
  "docs-only": {
    jobs: [...HEAVY.map((name, at) => took(name, 70001 + at, 0, { conclusion: "skipped" })), gate()],
    facts: { coverage: COVERAGE },
  },
  coverage: { jobs: [...python, smoke(), gate()], facts: { coverage: COVERAGE } },
  everything: {
    jobs: [...python, smoke({ conclusion: "failure" }), took("lint / a|b", 70009, 60, { conclusion: "timed_out" })],
    run: { state: "failure", attempt: 2 },
    facts: { coverage: COVERAGE },
  },
  "several-workflows": {
    jobs: [
      ...python,
      took("docker smoke (arm)", 1, 5),
      took("docker smoke (x86)", 2, 5, { conclusion: "cancelled" }),
      gate(),
    ],
    facts: {
      runs: [
        {
          workflow: "ci",
          isCompleted: true,
          run: {
            number: 482,
            url: "https://github.com/acme/registry/actions/runs/9001",
            state: "cancelled",
            attempt: 1,
          },
        },
        { workflow: "lint.yml", isCompleted: true, run: null },
      ],
    },
  },
  hostile: {
    required: ["gate", HOSTILE.replace(/\s+/g, " "), `${"long name ".repeat(30)}`, FORGED, "missing *"],
    jobs: [
      took(HOSTILE.replace(/\s+/g, " "), 1, 5, { conclusion: "failure" }),
      took("long name ".repeat(30).trim(), 2, 5, { conclusion: "failure", url: "javascript:alert(1)" }),
      took(FORGED, 3, 5, { conclusion: "failure", url: "https://evil.test/a)b" }),
      took(HOSTILE, 4, 5, { conclusion: "failure" }),
      took("</summary></details>", 5, 5, { conclusion: "timed_out" }),
      gate({ conclusion: "odd|`state`" }),
    ],
    run: { state: "failure" },
    facts: {
      runs: [
        {
          workflow: `ci ${HOSTILE}`,
          isCompleted: true,
          run: { number: 482, url: "https://github.com/acme/registry/actions/runs/9001", state: "failure", attempt: 1 },
        },
      ],
      coverage: compareCoverage({
        ...{ head: 1, base: null, threshold: null, status: HOSTILE, reference: null },
        runtimes: [{ name: HOSTILE, percent: 1 }],
      }),
    },
  },
};

describe("golden bodies", () => {
  test.each(Object.keys(BODIES))("%s", (name) => {
    const body = fitComment(createFacts(BODIES[name] as Given), 128).body;
    expect(`${body}\n`).toBe(readFileSync(`fixtures/render/ci-comment/${name}.md`, "utf8"));
  });

  test("the same facts give the same bytes, for any order of jobs", () => {
    const { jobs, ...given } = BODIES.everything as Given;
    const body = fitComment(createFacts({ ...given, jobs: [...jobs].reverse() }), 128).body;
    expect(`${body}\n`).toBe(readFileSync("fixtures/render/ci-comment/everything.md", "utf8"));
  });
});

test("hostile text forms no row, no second marker, no mention and no address", () => {
  const body = fitComment(createFacts(BODIES.hostile as Given), 128).body;
  const rows = body.split("\n").filter((line) => line.startsWith("| "));
  // Without its escaped bars, every row has as many cells as its table has columns.
  expect(rows.map((row) => row.replace(/\\\|/g, "").split("|").length - 2)).toEqual(
    rows.map((_, at) => (at < 6 ? 4 : 3)),
  );
  expect(body.match(/<!--/g)).toHaveLength(1);
  expect(body).not.toMatch(
    /@(?!\u200b)|#(?=1)|:\/\/(?!\u200b)(?!github\.com)|(?<!\\)<img|(?<!\\)\]\((?!https:\/\/github)/,
  );
  expect(parseSummaryMarker(body)?.standing?.run).toBe(9001);
});

describe("too long for GitHub", () => {
  const many = (count: number, start: string) =>
    Array.from({ length: count }, (_, at) =>
      took(`${start} ${at} ${"x".repeat(500)}`, at + 1, 9, { conclusion: "failure" }),
    );

  test("500 failing jobs are cut by priority, and the comment says so", () => {
    const jobs = [...many(500, "heavy"), ...many(60, "other"), ...python];
    const given = { required: ["python*", "heavy*"], jobs, facts: { coverage: COVERAGE }, run: { state: "failure" } };
    const { body, leftOut, fits } = fitComment(createFacts(given), 128);
    expect(fits).toBe(true);
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(`${body}\n`).toBe(readFileSync("fixtures/render/ci-comment/too-long.md", "utf8"));
    const shown = body.split("\n").filter((line) => line.startsWith("| **heavy")).length;
    expect(leftOut.map(({ what, jobs: names }) => `${what}: ${names.length}`)).toEqual([
      "coverage: 0",
      "20 other failed jobs: 20",
      "2 required jobs that passed: 2",
      `${500 - shown} required jobs that did not pass: ${500 - shown}`,
      "names beyond 60 characters: 0",
    ]);
  });

  test("emoji only", () => {
    const jobs = Array.from({ length: 900 }, (_, at) =>
      took(`😀`.repeat(120 + at), at + 1, 9, { conclusion: "failure" }),
    );
    const { body, fits } = fitComment(createFacts({ required: ["😀*"], jobs }), 128);
    expect(fits).toBe(true);
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(body.isWellFormed()).toBe(true);
  });

  test("the comment at level 1 is not longer than the whole comment", () => {
    const facts = createFacts({
      required: ["heavy*", "python*"],
      jobs: [...many(30, "heavy"), ...many(40, "other"), ...python],
    });
    const whole = fitComment(facts, 128);
    expect(whole).toMatchObject({ level: 0, leftOut: [] });
    expect(fitComment(facts, 128, { from: 1 }).body.length).toBeLessThanOrEqual(whole.body.length);
  });
});
