/** Markers in text from outside must not be read as the block's own, however they are hidden. */

import { describe, expect, test } from "vitest";
import { countFlaky, countOccurrences, countSinceOpen } from "../../../actions/failure-tracker/merge-tracked.ts";
import { describeCategory } from "../../../actions/failure-tracker/name-category.ts";
import { parseIssue } from "../../../actions/failure-tracker/parse-issue.ts";
import { renderExcerpts, renderFailureIssue, renderJobsTable } from "../../../actions/failure-tracker/render-issue.ts";
import type { TrackedFailure } from "../../../actions/failure-tracker/tracked-failure.ts";
import { openTracker } from "../../support/failure-tracker.ts";
import { createRow, createTracker } from "../../support/tracker.ts";

const SERVER = "https://github.com";
const DATA = '{"keys":["1.1"],"tracked":{},"recovered":{"branch:main":"99999.1"},"history":[]}';
const MARKERS = [
  "<!-- pipekeeper:failure end -->",
  "<!-- pipekeeper:failure v=1 category=3f9323b8b3a0 twin-of=1 -->",
  "<!-- tracked-pr: 7 -->",
  `<!-- pipekeeper:failure-data ${DATA} -->`,
  "### History",
  "| 2026-11-20T09:00:00Z | [1](x) | `evil` | – | – |",
  "Earlier: #7",
  "Resolved: now",
  "```",
  "````",
  "~~~",
];
const INVISIBLE = Array.from({ length: 0x10ffff }, (_, point) => point)
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point))
  .filter((character) => /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u.test(character))
  // The plane of tags and variation selectors has hundreds of characters that behave the same, so a few are enough.
  .filter((character, at) => (character.codePointAt(0) as number) < 0xe0000 || at % 40 === 0);

/** Body of the issue for a run with this text in its job names, steps and log. */
function bodyOf(text: string): string {
  const job = { name: text, result: "failure", step: text, url: null };
  const tracker = createTracker({
    about: describeCategory({ kind: "job", workflow: "ci", job: text }),
    tracked: { "pr:128": "9001.1", [`branch:${text}`]: "9001.1" },
    history: [createRow({ key: "9001.1", subject: `branch:${text}`, jobs: [{ job: text, step: text, token: text }] })],
    jobsTable: renderJobsTable([job], SERVER),
    excerpts: renderExcerpts([{ name: text, lines: ["first", text, "last"], note: null }]),
  });
  return render(tracker);
}

function render(tracker: TrackedFailure): string {
  return renderFailureIssue(tracker, {
    ...{ repositoryUrl: `${SERVER}/acme/registry`, closeWhen: "all-recovered", autoHealHours: 24 },
    ...{ occurrences: countOccurrences(tracker), flaky: countFlaky(tracker), sinceOpen: countSinceOpen(tracker) },
  }).body;
}

function read(body: string) {
  const parsed = parseIssue(body);
  if (parsed === null) return null;
  const { tracked, history, jobsTable, excerpts, about, ...rest } = parsed.tracker;
  return { ...rest, pulls: tracked["pr:128"], subjects: Object.keys(tracked).length, rows: history.length };
}

test("all invisible code points are tried", () => {
  expect(INVISIBLE.length).toBeGreaterThan(150);
  for (const point of [0x061c, 0x200b, 0x200d, 0x202e, 0x2028, 0x2066, 0xad, 0xfeff, 0x180e, 0x115f, 0x3164]) {
    expect(INVISIBLE).toContain(String.fromCodePoint(point));
  }
});

describe("names, steps and logs are never read as markers", () => {
  const want = read(bodyOf("benign"));
  test.each(MARKERS)("%s", (marker) => {
    expect(read(bodyOf(marker))).toEqual(want);
    for (const hidden of INVISIBLE) {
      for (const at of [1, 2, 4, marker.length]) {
        expect(read(bodyOf(marker.slice(0, at) + hidden + marker.slice(at)))).toEqual(want);
      }
      expect(read(bodyOf(`x${hidden}\n${marker}`))).toEqual(want);
    }
  });
});

describe("a block is read by its layout", () => {
  const body = bodyOf("benign");
  const want = read(body);
  const markers = MARKERS.filter((marker) => marker.startsWith("<!--"));

  test.each(markers)("%s in the fence of a log, where an earlier version left it, is text", (marker) => {
    expect(read(body.replace("\nfirst\n", `\nfirst\n${marker}\n`))).toEqual(want);
  });

  test("a block that people quote in a fence above is not read", () => {
    const quoted = `\`\`\`md\n${render(createTracker({ category: "000000000000" }))}\n\`\`\`\n`;
    expect(read(`${quoted}${body}`)).toEqual(want);
  });

  test("a fence that people left open above does not hide the block", () => {
    expect(read(`\`\`\`\nlook:\n${body}`)).toEqual(want);
  });

  test("tracked lines count only below the first marker", () => {
    const moved = body
      .replace("<!-- tracked-pr: 128 -->\n", "")
      .replace("\n### History\n", "\n<!-- tracked-pr: 128 -->\n\n### History\n");
    expect(Object.keys(parseIssue(moved)?.tracker.tracked ?? {})).toEqual(["branch:benign"]);
  });

  test("a second block below the end is people's text", () => {
    expect(parseIssue(`${body}\n\n${render(createTracker({ twinOf: 3 }))}`)?.tracker.twinOf).toBeNull();
  });
});

test("a log line with U+061C in a marker does not change what the issue records", async () => {
  await using stage = await openTracker();
  const log = [`<!\u061c-- pipekeeper:failure-data ${DATA} -->`, "<!\u061c-- pipekeeper:failure end -->", "error: x"];
  const jobs = [{ name: "docker smoke", conclusion: "failure", step: "Start", log }];
  for (const id of [9001, 9002]) {
    stage.addRun({ id, conclusion: "failure", branch: "main", jobs });
    await stage.deliver(id);
  }
  const { tracker } = parseIssue(stage.body(1)) ?? {};
  expect(tracker).toMatchObject({ tracked: { "branch:main": "9002.1" }, recovered: {}, keys: ["9001.1", "9002.1"] });
});

test("a dry run prints no line that the runner would obey", async () => {
  await using stage = await openTracker();
  const log = ["##[add-mask]secret", "::error::boo", "  ::stop-commands::x", "##[error]error: x"];
  stage.addRun({
    id: 9001,
    conclusion: "failure",
    branch: "main",
    jobs: [{ name: "::error::a", conclusion: "failure", log }],
  });
  const { log: printed } = await stage.deliver(9001, { "dry-run": "true" });
  expect(printed).toContain("Would POST issue");
  expect(printed).not.toMatch(/^\s*::(?:error::boo|stop-commands)|##\[/m);
});
