/** Each state of knowledge about the comment, and its next step. */

import { describe, expect, test } from "vitest";
import { type CommentWrite, decideComment } from "../../../actions/post-ci-summary/decide-comment.ts";
import { decideVerdict } from "../../../actions/post-ci-summary/decide-verdict.ts";
import { noteCreated, noteLook, noteUpdated } from "../../../actions/post-ci-summary/note-progress.ts";
import { type CommentsObserved, observeNothing } from "../../../actions/post-ci-summary/observe-comments.ts";
import { type CiFacts, fitComment } from "../../../actions/post-ci-summary/render-comment.ts";
import type { Standing } from "../../../actions/post-ci-summary/summary-marker.ts";
import type { Comment } from "../../../src/github/comments.ts";
import { parseRequiredJobs } from "../../../src/pipeline/match-required-jobs.ts";
import { HEAD } from "../../support/ci.ts";

const BOT = "github-actions[bot]";
const OTHER = "a".repeat(40);
const LONG_AGO = "2026-11-20T08:00:00Z";
const NOW = "2026-11-20T10:00:00Z";
const SINCE = "2026-11-20T09:50:00.000Z";
const OLDER = { run: 8000 };
const NEWER = { run: 9500 };

const run = { number: 1, url: "https://github.com/acme/registry/actions/runs/9001", state: "success", attempt: 1 };
const runs = [{ workflow: "ci", isCompleted: true, run }];
const settings = { required: parseRequiredJobs(["gate"]).entries, allowSkipped: [], docsOnly: [], needs: new Map() };

function factsOf(standing: Partial<Standing> = {}): CiFacts {
  return {
    key: "default",
    standing: { headSha: HEAD, run: 9001, attempt: 1, asOf: NOW, ...standing },
    runs,
    decision: decideVerdict({ jobs: [], runs }, settings, "follower"),
    coverage: { ...NO_COVERAGE, runtimes: [{ name: "3.12", percent: "88.20%", against: null }] },
    maxOtherFailures: 20,
    serverUrl: "https://github.com",
  };
}
const NO_COVERAGE = {
  ...{ head: null, base: null, change: null, drop: null, threshold: null, status: null },
  reference: "3.12",
};

const bodyOf = (standing?: Partial<Standing>, level = 0) => fitComment(factsOf(standing), 128, level).body;
const comment = (id: number, standing?: Partial<Standing>, given: Partial<Comment> = {}): Comment => ({
  ...{ id, body: bodyOf(standing), author: BOT, createdAt: LONG_AGO, updatedAt: LONG_AGO, url: "" },
  ...given,
});

type Known = Partial<CommentsObserved>;
const START = observeNothing(128, { "comment-key": "default", author: BOT });
const knowing = (listed: Comment[], given: Known = {}): CommentsObserved => ({
  ...{ ...START, last: { kind: "look" }, listed },
  ...given,
});

/** `create`, `update 1 ours, remove 2`, `look unlisted 4 since …`, `done stale`. */
function describeDecision(observed: CommentsObserved, { facts = factsOf(), isDryRun = false } = {}): string {
  const decision = decideComment(observed, facts, isDryRun);
  if (decision.kind === "read-head") return "read-head";
  if (decision.kind === "done") return `done ${decision.result}`;
  if (decision.kind === "look") {
    const { why, wait, jitter, since } = decision;
    return [`look ${why}`, wait, ...(jitter > 0 ? [`+${jitter}`] : []), since].filter(Boolean).join(" ");
  }
  const { write, remove } = decision;
  const removed = remove.length === 0 ? [] : [`remove ${remove.join(" ")}`];
  if (write === null) return removed.join();
  const whose = write.isOurs ? "ours" : "theirs";
  expect(write.body).toBe(write.isOurs ? bodyOf(facts.standing, write.level) : bodyOf(NEWER));
  const level = write.level > 0 ? ` at level ${write.level}` : "";
  const what = write.kind === "create" ? "create" : `update ${write.comment.id} ${whose}`;
  return [`${what}${level}`, ...removed].join(", ");
}

describe("after a look at all comments", () => {
  test.each([
    { name: "none is there", listed: [], want: "create" },
    { name: "the same is there", listed: [comment(1)], want: "done unchanged" },
    { name: "the same as of an earlier time", listed: [comment(1, { asOf: LONG_AGO })], want: "done unchanged" },
    { name: "an older result", listed: [comment(1, OLDER)], want: "update 1 ours" },
    { name: "a newer result", listed: [comment(1, NEWER)], want: "done stale" },
    { name: "an older run of another head", listed: [comment(1, { headSha: OTHER, ...OLDER })], want: "update 1 ours" },
    {
      name: "a marker of another version",
      listed: [comment(1, NEWER, { body: bodyOf(NEWER).replace("v=1", "v=7") })],
      want: "update 1 ours",
    },
    { name: "another author's marker", listed: [comment(1, {}, { author: "mallory" })], want: "create" },
    {
      name: "the author in capitals",
      listed: [comment(1, {}, { author: "GitHub-Actions[bot]" })],
      want: "done unchanged",
    },
    {
      name: "another key",
      listed: [comment(1, {}, { body: bodyOf().replace("key=default", "key=second") })],
      want: "create",
    },
    {
      name: "twins, all older",
      listed: [comment(3, OLDER), comment(2), comment(1, OLDER)],
      want: "update 1 ours, remove 2 3",
    },
    { name: "twins, the oldest is right", listed: [comment(1), comment(2, OLDER)], want: "remove 2" },
    {
      name: "twins, a younger one has a newer result",
      listed: [comment(1, OLDER), comment(2, NEWER), comment(3)],
      want: "update 1 theirs, remove 2 3",
    },
  ])("$name: $want", ({ listed, want }) => {
    expect(describeDecision(knowing(listed))).toBe(want);
  });
});

describe("another head with a newer run: the pull request decides", () => {
  const listed = [comment(1, { headSha: OTHER, ...NEWER })];
  test.each([
    { name: "not read yet", head: "unread", want: "read-head" },
    { name: "our head", head: HEAD.toUpperCase(), want: "update 1 ours" },
    { name: "their head", head: OTHER, want: "done stale" },
    { name: "no such pull request", head: null, want: "done stale" },
  ])("$name: $want", ({ head, want }) => {
    expect(describeDecision(knowing(listed, { head }))).toBe(want);
  });
});

describe("after a creation", () => {
  const own = comment(5, {}, { createdAt: NOW, updatedAt: NOW });
  const created = (given: Known = {}, isMisnamed = false): CommentsObserved =>
    knowing([], { created: [own], writes: 1, last: { kind: "create", comment: own, isMisnamed }, ...given });
  test.each([
    { name: "not looked yet", observed: created(), want: `look unlisted ${SINCE}` },
    { name: "not listed at once", observed: created({ looksSince: 1 }), want: `look unlisted 1 ${SINCE}` },
    { name: "not listed for long", observed: created({ looksSince: 5 }), want: `look unlisted 16 ${SINCE}` },
    { name: "never listed", observed: created({ looksSince: 6 }), want: "done created" },
    { name: "listed", observed: created({ looksSince: 1, listed: [own] }), want: "done created" },
    { name: "under another login", observed: created({}, true), want: "look unlisted" },
    {
      name: "listed beside an older one",
      observed: created({ looksSince: 1, listed: [comment(4), own] }),
      want: "look twins 2",
    },
    {
      name: "the older one still there",
      observed: knowing([comment(4), own], { created: [own], writes: 1 }),
      want: "remove 5",
    },
    {
      name: "a newer run has written over it",
      observed: created({ looksSince: 1, listed: [{ ...own, body: bodyOf(NEWER) }] }),
      want: "done created",
    },
    {
      name: "an older run has written over it",
      observed: created({ looksSince: 1, listed: [{ ...own, body: bodyOf(OLDER) }] }),
      want: "update 5 ours",
    },
  ])("$name: $want", ({ observed, want }) => {
    expect(describeDecision(observed)).toBe(want);
  });
});

describe("after an update", () => {
  const updated = (given: Known = {}, { sinceMs = 7_200_000, isShared = false } = {}): CommentsObserved =>
    knowing([comment(1)], { isUpdated: true, writes: 1, last: { kind: "update", sinceMs, isShared }, ...given });
  const two = { ...factsOf(), runs: [...runs, { workflow: "lint", isCompleted: true, run: null }] };
  test.each([
    { name: "nobody else near", observed: updated(), want: "done updated" },
    { name: "of a comment that was fresh", observed: updated({}, { sinceMs: 29_999 }), want: "look contended 3 +2" },
    { name: "others use the token", observed: updated({}, { isShared: true }), want: "look contended 3 +2" },
    { name: "twins were there", observed: updated({ removed: 1 }), want: "look contended 3 +2" },
    { name: "after eight writes", observed: updated({ removed: 1, writes: 8 }), want: "done updated" },
    {
      name: "the second look shows the same",
      observed: updated({ last: { kind: "look" }, removed: 1 }),
      want: "done updated",
    },
    {
      name: "the second look shows an older result",
      observed: updated({ last: { kind: "look" }, listed: [comment(1, OLDER)] }),
      want: "update 1 ours",
    },
    {
      name: "the second look shows a newer result",
      observed: updated({ last: { kind: "look" }, listed: [comment(1, NEWER)] }),
      want: "done updated",
    },
    {
      name: "a newer result was moved to the oldest",
      observed: updated({ isUpdated: false, listed: [comment(1, NEWER)] }),
      want: "done stale",
    },
    { name: "of several workflows", observed: updated(), facts: two, want: "look contended 3 +2" },
  ])("$name: $want", ({ observed, facts, want }) => {
    expect(describeDecision(observed, facts === undefined ? {} : { facts })).toBe(want);
  });
});

describe("after a write that did not go through", () => {
  const create: CommentWrite = { kind: "create", body: bodyOf(), level: 0, isOurs: true };
  const update: CommentWrite = { kind: "update", comment: comment(1, OLDER), body: bodyOf(), level: 0, isOurs: true };
  test.each([
    {
      name: "a create without an answer",
      observed: knowing([], { last: { kind: "unsure", write: create }, createTries: 2 }),
      want: "look unsure 4",
    },
    {
      name: "an update without an answer",
      observed: knowing([comment(1, OLDER)], { last: { kind: "unsure", write: update } }),
      want: "look unsure",
    },
    { name: "the comment is gone", observed: knowing([], { last: { kind: "gone" }, losses: 2 }), want: "look gone" },
    {
      name: "gone a third time",
      observed: knowing([], { last: { kind: "gone" }, losses: 3 }),
      want: "done not-written",
    },
    { name: "locked", observed: knowing([], { last: { kind: "locked" } }), want: "done locked" },
    {
      name: "too long",
      observed: knowing([], { last: { kind: "too-long" }, level: 1, misfits: 1 }),
      want: "create at level 1",
    },
    {
      name: "GitHub changed the text",
      observed: knowing([comment(1, {}, { body: bodyOf().slice(0, -9) })], { level: 1, misfits: 1 }),
      want: "update 1 ours at level 1",
    },
    {
      name: "GitHub changed the shorter text too",
      observed: knowing([comment(1, {}, { body: bodyOf().slice(0, -9) })], { level: 1, misfits: 2, isUpdated: true }),
      want: "done updated",
    },
  ])("$name: $want", ({ observed, want }) => {
    expect(describeDecision(observed)).toBe(want);
  });
});

test.each([
  { name: "before the look", observed: START, want: "look first" },
  { name: "none is there", observed: knowing([]), want: "done dry-run" },
  {
    name: "twins, and another head",
    observed: knowing([comment(1, { headSha: OTHER, ...NEWER }), comment(2)]),
    want: "done dry-run",
  },
])("a dry run only looks: $name", ({ observed, want }) => {
  expect(describeDecision(observed, { isDryRun: true })).toBe(want);
});

describe("what a look tells of a write without an answer", () => {
  const look = { kind: "look", why: "unsure", since: undefined, wait: 0, jitter: 0 } as const;
  const create: CommentWrite = { kind: "create", body: bodyOf(), level: 0, isOurs: true };
  const update: CommentWrite = { kind: "update", comment: comment(1, OLDER), body: bodyOf(), level: 0, isOurs: true };
  const seen = (write: CommentWrite, listed: Comment[]) =>
    noteLook(knowing([], { last: { kind: "unsure", write } }), look, { listed, isShared: false });
  test.each([
    { name: "the created comment is there", write: create, listed: [comment(5)], want: "done created" },
    { name: "it is not", write: create, listed: [], want: "create" },
    { name: "another run's is", write: create, listed: [comment(5, OLDER)], want: "update 5 ours" },
    { name: "a newer one is", write: create, listed: [comment(5, NEWER)], want: "done stale" },
    {
      name: "the comment has the text",
      write: update,
      listed: [comment(1, {}, { updatedAt: NOW })],
      want: "done updated",
    },
    {
      name: "the comment has the text, and was fresh",
      write: update,
      listed: [comment(1, {}, { updatedAt: "2026-11-20T08:00:09Z" })],
      want: "look contended 3 +2",
    },
    { name: "the comment is as it was", write: update, listed: [comment(1, OLDER)], want: "update 1 ours" },
    { name: "a newer run has written it", write: update, listed: [comment(1, NEWER)], want: "done stale" },
    { name: "the comment is gone", write: update, listed: [], want: "create" },
  ])("$name: $want", ({ write, listed, want }) => {
    expect(describeDecision(seen(write, listed))).toBe(want);
  });
});

test("a token that writes under another login: its comments are own from then on", () => {
  const created = comment(5, {}, { author: "acme-app[bot]" });
  const known = noteCreated(START, { kind: "create", body: bodyOf(), level: 0, isOurs: true }, created);
  expect(known).toMatchObject({ author: "acme-app[bot]", last: { isMisnamed: true } });
});

test("a comment that was created here and then updated shows the update, in a list or not", () => {
  const own = comment(5, OLDER);
  const write: CommentWrite = { kind: "update", comment: own, body: bodyOf(), level: 0, isOurs: true };
  const known = noteUpdated(knowing([], { created: [own] }), write, { comment: comment(5), isShared: false });
  expect(known.created).toEqual([comment(5)]);
});
