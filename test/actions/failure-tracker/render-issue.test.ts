import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { countFlaky, countOccurrences, countSinceOpen } from "../../../actions/failure-tracker/merge-tracked.ts";
import { describeCategory, identifyCategory } from "../../../actions/failure-tracker/name-category.ts";
import { parseIssue } from "../../../actions/failure-tracker/parse-issue.ts";
import {
  type IssueSetting,
  renderExcerpts,
  renderFailureIssue,
  renderJobsTable,
} from "../../../actions/failure-tracker/render-issue.ts";
import type { TrackedFailure } from "../../../actions/failure-tracker/tracked-failure.ts";
import { createRow, createTracker } from "../../support/tracker.ts";

const SERVER = "https://github.com";
const RUNS = `${SERVER}/acme/registry/actions/runs`;

function settingOf(tracker: TrackedFailure): IssueSetting {
  return {
    repositoryUrl: `${SERVER}/acme/registry`,
    closeWhen: "all-recovered",
    autoHealHours: 24,
    occurrences: countOccurrences(tracker),
    flaky: countFlaky(tracker),
    sinceOpen: countSinceOpen(tracker),
  };
}

function render(tracker: TrackedFailure): string {
  return renderFailureIssue(tracker, settingOf(tracker)).body;
}

const HOSTILE = "a|b\n<!-- pipekeeper:failure end --> @team #1 `x` [l](javascript:1) <img src=x>";

function threeOccurrences(): TrackedFailure {
  const category = { kind: "job", workflow: "ci", job: "docker smoke" } as const;
  const job = { name: "docker smoke", result: "failure", step: "Start the container", url: `${RUNS}/9001/job/70003` };
  const lines = [
    "container registry-smoke started",
    "Error: health check on 127.0.0.1:8080 failed after 30s: status 503",
    "##[error]Process completed with exit code 1.",
  ];
  return createTracker({
    category: identifyCategory(category),
    about: describeCategory(category),
    keys: ["8710.1", "9001.1", "9001.2"],
    tracked: { "pr:128": "9001.2", "branch:main": "8710.1" },
    lastCommentAt: "2026-11-20T09:58:05Z",
    history: [
      createRow({ key: "9001.2", at: "2026-11-20T10:15:42Z" }),
      createRow({ key: "9001.1", at: "2026-11-20T09:58:03Z" }),
      createRow({ key: "8710.1", at: "2026-11-18T07:02:10Z", subject: "branch:main", head: "a91be07f4d22" }),
    ],
    jobsTable: renderJobsTable([job], SERVER),
    excerpts: renderExcerpts([{ name: "docker smoke", lines, note: null }]),
  });
}

test("the documented example, byte for byte but for the history's data", () => {
  const want = readFileSync("fixtures/render/failure-issue/three-occurrences.md", "utf8").trimEnd();
  expect(render(threeOccurrences()).replace(/"history":\[.*\]\}/, '"history":[]}')).toBe(want);
});

describe("what was rendered is read back", () => {
  const rows = [
    { name: "the example", tracker: threeOccurrences() },
    { name: "a twin", tracker: createTracker({ twinOf: 12 }) },
    {
      name: "a resolved one with an earlier issue",
      tracker: createTracker({ tracked: {}, resolved: "at `noon`", earlier: 7 }),
    },
    {
      name: "a reopened one",
      tracker: createTracker({ keys: ["1.1", "2.1"], openedBy: "2.1", recovered: { "pr:128": "1.2" } }),
    },
    {
      name: "branches with odd names",
      tracker: createTracker({ tracked: { "branch:a--b#1 %|ü": "9001.1", "branch:someone:fix": "9001.1" } }),
    },
    {
      name: "late rows, folded keys and comments that are due",
      tracker: createTracker({
        archived: 5,
        foldedTo: "8000.1",
        history: [createRow({ key: "9001.1", late: true, due: ["occurrence", "escalation"] })],
      }),
    },
    {
      name: "hostile jobs",
      tracker: createTracker({
        history: [createRow({ key: "9001.1", jobs: [{ job: HOSTILE, step: HOSTILE, token: HOSTILE }] })],
      }),
    },
    { name: "neither jobs nor excerpts", tracker: createTracker({ jobsTable: "", excerpts: "" }) },
    { name: "no history", tracker: createTracker({ keys: [], tracked: {}, history: [] }) },
  ];
  test.each(rows)("$name", ({ tracker }) => {
    expect(parseIssue(render(tracker))).toEqual({ tracker, before: "", after: "", problems: [] });
  });
});

describe("text of people", () => {
  const tracker = threeOccurrences();
  test("before and after the block is kept as it is", () => {
    const around = { before: "Look at this:\r\n\r\n", after: "\r\n\r\nSeen again?\r\n" };
    const parsed = parseIssue(`${around.before}${render(tracker)}${around.after}`.replaceAll(/(?<!\r)\n/g, "\r\n"));
    expect(parsed).toMatchObject({ tracker, before: around.before });
    expect(parsed?.after.replaceAll("\r\n", "\n")).toBe("\n\nSeen again?\n");
  });

  test("quoted markers do not count", () => {
    expect(parseIssue(`> ${render(tracker).split("\n")[0]}`)).toBeNull();
    expect(parseIssue("")).toBeNull();
  });

  test("a subject is no longer tracked if its line is deleted, and tracked if its line is added", () => {
    const body = render(tracker).replace("<!-- tracked-pr: 128 -->", "<!-- tracked-pr: 131 -->");
    expect(parseIssue(body)?.tracker.tracked).toEqual({ "pr:131": "0.0", "branch:main": "8710.1" });
  });
});

describe("what cannot be read is reported and rebuilt", () => {
  const tracker = threeOccurrences();
  test("from the visible lines", () => {
    const parsed = parseIssue(render(tracker).replace('{"archived"', "{archived"));
    expect(parsed?.problems).toHaveLength(1);
    expect(parsed?.tracker).toMatchObject({ keys: tracker.keys, archived: 0, tracked: tracker.tracked });
    expect(
      parsed?.tracker.history.map(({ key, at, subject, head, signature }) => [key, at, subject, head, signature]),
    ).toEqual(tracker.history.map(({ key, at, subject, head, signature }) => [key, at, subject, head, signature]));
  });

  test("with the count that was shown", () => {
    const parsed = parseIssue(render({ ...tracker, archived: 39 }).replace(/^<!-- pipekeeper:failure-data.*$/m, ""));
    expect([parsed?.tracker.archived, parsed?.problems.length]).toEqual([39, 1]);
  });

  test("a block without its end", () => {
    const parsed = parseIssue(render(tracker).replace("<!-- pipekeeper:failure end -->", ""));
    expect(parsed?.tracker).toEqual(tracker);
    expect(parsed?.problems).toHaveLength(1);
  });

  test("fields of a wrong kind", () => {
    const data =
      '{"archived":-1,"keys":["9001.1","x",7],"tracked":[],"recovered":{"pr:1":"no"},"lastCommentAt":5,"history":[{"key":"9001.1"},7]}';
    const body = render(tracker).replace(/^(<!-- pipekeeper:failure-data ).*( -->)$/m, `$1${data}$2`);
    expect(parseIssue(body)?.tracker).toMatchObject({
      archived: 0,
      keys: ["9001.1"],
      recovered: {},
      history: [],
    });
  });
});

describe("hostile text", () => {
  const job = { name: HOSTILE, result: HOSTILE, step: HOSTILE, url: "javascript:alert(1)" };
  const elsewhere = { ...job, url: "https://evil.test/runs/1" };
  const tracker = createTracker({
    about: describeCategory({ kind: "job", workflow: HOSTILE, job: HOSTILE }),
    tracked: { [`branch:${HOSTILE}`]: "9001.1" },
    history: [createRow({ key: "9001.1", subject: `branch:${HOSTILE}` })],
    jobsTable: renderJobsTable([job, elsewhere], SERVER),
    excerpts: renderExcerpts([
      {
        name: HOSTILE,
        lines: [
          "```` ``` --> <!-- pipekeeper:failure end -->",
          "<!-- pipekeeper:failure end -->",
          "### History",
          "@team",
        ],
        note: null,
      },
    ]),
  });
  const body = render(tracker);

  test("adds no second marker, row or mention, and stays within its fence", async () => {
    expect(body.match(/^<!-- pipekeeper:failure end -->$/gm)).toHaveLength(1);
    expect(body.match(/^\| .*$/gm)).toHaveLength(5);
    expect(body.match(/^`{5}(text)?$/gm)).toHaveLength(2);
    await expect(body).toMatchFileSnapshot("../../../fixtures/render/failure-issue/hostile-texts.md");
  });

  test("is read back whole", () => {
    expect(parseIssue(body)?.tracker).toEqual(tracker);
  });
});

describe("a body that is too long loses", () => {
  const lines = Array.from({ length: 30 }, () => "x y ".repeat(75));
  const jobs = Array.from({ length: 400 }, (_, at) => ({
    name: `job ${at} ${"💥".repeat(110)}`,
    result: "failure",
    step: "s",
    url: null,
  }));
  const excerpts = renderExcerpts(Array.from({ length: 20 }, (_, at) => ({ name: `job ${at}`, lines, note: null })));
  const rendered = (tracker: TrackedFailure) => {
    const { body, fits } = renderFailureIssue(tracker, settingOf(tracker));
    expect([fits, body.length <= 65_000, Buffer.byteLength(body) <= 262_144]).toEqual([true, true, true]);
    return body;
  };

  test("its excerpts first", () => {
    const body = rendered({ ...threeOccurrences(), excerpts });
    expect(body).toContain("Left out for length: log excerpts; see [run 9001, attempt 2]");
    expect(body).not.toContain("### Log excerpt");
    expect(body.match(/^\| 2026-/gm)).toHaveLength(3);
  });

  test("then all but five rows of history, then rows of jobs, never markers and data", () => {
    const keys = Array.from({ length: 100 }, (_, at) => `${9000 + at}.1`);
    const rows = keys.map((key) =>
      createRow({ key, jobs: [{ job: "x".repeat(300), step: "y".repeat(300), token: "z".repeat(160) }] }),
    );
    const tracker = createTracker({
      keys,
      history: rows.reverse(),
      excerpts,
      jobsTable: renderJobsTable(jobs, SERVER),
    });
    const body = rendered(tracker);
    expect(body).toContain("Left out for length: log excerpts, 95 rows of history, 300 failed jobs");
    const read = parseIssue(body)?.tracker;
    expect(read?.keys).toEqual(keys);
    expect(read?.history.map(({ key }) => key)).toEqual(["9099.1", "9098.1", "9097.1", "9096.1", "9000.1"]);
  });
});
