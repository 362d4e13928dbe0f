/** Each promise of the README that says "exactly" or "never", and the test that is named after it. */

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { HEAD } from "../../support/ci.ts";
import { BOT } from "../../support/ci-stage.ts";
import { addCi, openStage } from "../../support/ci-summary.ts";

/** Part of each promise's sentence, as the README has it. */
const PROMISES: Record<string, () => Promise<void>> = {
  "a late, repeated or outdated event never replaces a newer result": async () => {
    await using stage = await openStage();
    const older = addCi(stage.github, { id: 9001 });
    await stage.follow(addCi(stage.github, { id: 9002, conclusion: "failure" }, { gate: "failure" }));
    const before = stage.github.state.comments.map(({ body }) => body);
    for (let nth = 0; nth < 2; nth++) expect((await stage.follow(older)).outputs.result).toBe("stale");
    expect(stage.github.state.comments.map(({ body }) => body)).toEqual(before);
  },
  "`gate` is never `gate-summary` or `Gate`": async () => {
    await using stage = await openStage();
    const run = addCi(stage.github, {}, { gate: null, "gate-summary": "success", Gate: "success" });
    expect((await stage.follow(run)).outputs).toMatchObject({ verdict: "incomplete", "missing-jobs": '["gate"]' });
  },
  "missing never counts as passed": async () => {
    await using stage = await openStage();
    expect((await stage.follow(addCi(stage.github, {}, { gate: null }))).outputs.verdict).toBe("incomplete");
  },
  "is `incomplete`, never `success`": async () => {
    await using stage = await openStage();
    expect((await stage.follow(addCi(stage.github, { conclusion: "failure" }))).outputs.verdict).toBe("incomplete");
  },
  "the result of one attempt never shows under the number of another": async () => {
    await using stage = await openStage();
    const run = addCi(stage.github, { conclusion: "failure" }, { gate: "failure" });
    stage.github.script.beforeNext({ path: /\/runs\/9001$/, skip: 1 }, () => {
      addCi(stage.github, { attempt: 2, conclusion: "success" });
    });
    expect((await stage.follow(run)).outputs).toMatchObject({ verdict: "success", attempt: "2" });
  },
  "A closed or merged pull request is never written to": async () => {
    await using stage = await openStage();
    stage.github.add.change(128, { state: "closed", login: "octocat" });
    expect((await stage.follow(addCi(stage.github))).outputs.result).toBe("closed");
    expect(stage.github.state.comments).toEqual([]);
  },
  "A file that cannot be used is a problem and never fails the step": async () => {
    await using stage = await openStage();
    const { code, outputs } = await stage.follow(addCi(stage.github), { "coverage-file": "none.json" });
    expect([code, outputs.problems]).toEqual([0, "1"]);
  },
};
/** Addressed to the author of a workflow, not a promise of the action. */
const ADVICE = ["never check out or run code of the pull request here"];

describe("the README promises", () => {
  for (const [promise, hold] of Object.entries(PROMISES)) test(promise, hold);
});

test("every sentence of the README with exactly or never is one of these promises", () => {
  const text = readFileSync("actions/post-ci-summary/README.md", "utf8").replace(/\n(?:#\s+)?/g, " ");
  const known = [...Object.keys(PROMISES), ...ADVICE];
  expect(known.filter((promise) => !text.includes(promise))).toEqual([]);
  const said = text.match(/\b(?:exactly|never)\b/gi)?.length ?? 0;
  const covered = known.join(" ").match(/\b(?:exactly|never)\b/gi)?.length ?? 0;
  expect(said).toBe(covered);
});

test("one comment of each released form of the marker is taken over", async () => {
  await using stage = await openStage();
  const body = `<!-- pipekeeper:ci-summary v=1 key=default pr=128 head=${HEAD} run=8000 attempt=1 as-of=2026-11-20T08:00:00Z -->\n## old`;
  stage.github.add.comment({ issue: 128, author: BOT, body });
  expect((await stage.follow(addCi(stage.github))).outputs.result).toBe("updated");
  expect(stage.github.state.comments).toHaveLength(1);
});
