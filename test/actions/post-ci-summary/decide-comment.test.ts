/** What is known about the comments of a pull request, and the next step that follows. */

import { describe, expect, test } from "vitest";
import { type CommentWrite, decideComment } from "../../../actions/post-ci-summary/decide-comment.ts";
import { decideVerdict } from "../../../actions/post-ci-summary/decide-verdict.ts";
import {
  noteCreated,
  noteLook,
  noteMissing,
  notePull,
  noteRead,
  noteRemoved,
  noteUpdated,
} from "../../../actions/post-ci-summary/note-progress.ts";
import { type CommentsObserved, observeNothing } from "../../../actions/post-ci-summary/observe-comments.ts";
import { type CiFacts, fitComment } from "../../../actions/post-ci-summary/render-comment.ts";
import type { Standing } from "../../../actions/post-ci-summary/summary-marker.ts";
import type { Comment } from "../../../src/github/comments.ts";
import type { PullRequest } from "../../../src/github/pulls.ts";
import { parseRequiredJobs } from "../../../src/pipeline/match-required-jobs.ts";
import { HEAD } from "../../support/ci.ts";

const BOT = "github-actions[bot]";
const OTHER = "a".repeat(40);
const LONG_AGO = "2026-11-20T08:00:00Z";
const NOW = "2026-11-20T10:00:00Z";
const LATER = "2026-11-20T10:00:01Z";
const SINCE = "2026-11-20T09:50:00.000Z";
const OLDER = { run: 8000 };
const NEWER = { run: 9500 };

const run = { number: 1, url: "https://github.com/acme/registry/actions/runs/9001", state: "success", attempt: 1 };
const runs = [{ workflow: "ci", isCompleted: true, run }];
const { entries } = parseRequiredJobs(["gate"]);
const settings = { required: entries, allowSkipped: [], docsOnly: [], needs: new Map() };
const question = { ...settings, requirement: { kind: "named", entries }, mode: "follower" } as const;

function factsOf(standing: Partial<Standing> = {}): CiFacts {
  return {
    key: "default",
    standing: { headSha: HEAD, run: 9001, attempt: 1, asOf: NOW, ...standing },
    runs,
    decision: decideVerdict({ jobs: [], runs, doubts: [] }, question),
    coverage: { ...NO_COVERAGE, runtimes: [{ name: "3.12", percent: "88.20%", against: null }] },
    ...{ maxOtherFailures: 20, tests: null, maxFailingTests: 20, failedBefore: new Map() },
    serverUrl: "https://github.com",
  };
}
const NO_COVERAGE = {
  ...{ head: null, base: null, change: null, drop: null, threshold: null, status: null },
  reference: "3.12",
};

const bodyOf = (standing?: Partial<Standing>, level = 0) => fitComment(factsOf(standing), 128, { from: level }).body;
const comment = (id: number, standing?: Partial<Standing>, given: Partial<Comment> = {}): Comment => ({
  ...{ id, body: bodyOf(standing), author: BOT, createdAt: LONG_AGO, updatedAt: LONG_AGO, url: "" },
  ...given,
});

type Known = Partial<CommentsObserved>;
const START = observeNothing({ number: 128, headSha: HEAD, comments: 0 }, { key: "default", author: BOT });
const knowing = (listed: Comment[], given: Known = {}): CommentsObserved => ({
  ...{ ...START, last: { kind: "look" }, listed },
  ...given,
});

/** Describes a decision: `create`, `update 1 ours`, `remove 2`, `look unlisted 4 <since>`, `done stale`. */
function describeDecision(observed: CommentsObserved, { facts = factsOf(), isDryRun = false } = {}): string {
  const decision = decideComment(observed, { kind: "summary", facts }, isDryRun);
  if (decision.kind === "read-pull") return "read-pull";
  if (decision.kind === "done") return `done ${decision.result}`;
  if (decision.kind === "look") {
    const { why, wait, jitter, since } = decision;
    return [`look ${why}`, wait, ...(jitter > 0 ? [`+${jitter}`] : []), since].filter(Boolean).join(" ");
  }
  if (decision.kind === "read") {
    const { id, wait, jitter } = decision;
    return [`read ${id}`, wait, ...(jitter > 0 ? [`+${jitter}`] : [])].filter(Boolean).join(" ");
  }
  const { write } = decision;
  if (write.kind === "remove") return `remove ${write.comment.id}`;
  const whose = write.isOurs ? "ours" : "theirs";
  expect(write.body).toBe(write.isOurs ? bodyOf(facts.standing, write.level) : bodyOf(NEWER));
  const level = write.level > 0 ? ` at level ${write.level}` : "";
  const what = write.kind === "create" ? "create" : `update ${write.comment.id} ${whose}`;
  return `${what}${level}`;
}

/** All reads, updates and deletions up to the next step of another kind. Only the comments in `given` still exist. */
function describeSteps(start: CommentsObserved, given?: ReadonlyMap<number, Comment>): string {
  const there = new Map(given ?? start.listed.map((each) => [each.id, each]));
  const steps: string[] = [];
  for (let observed = start; ; ) {
    const decision = decideComment(observed, { kind: "summary", facts: factsOf() }, false);
    steps.push(describeDecision(observed));
    if (decision.kind === "read") {
      const found = there.get(decision.id);
      observed = found === undefined ? noteMissing(observed, decision.id) : noteRead(observed, found);
      // observeComments does the same after a wait that is long enough.
      if (decision.wait >= 2) observed = { ...observed, owesPause: false };
    } else if (decision.kind === "act" && decision.write.kind === "remove") {
      there.delete(decision.write.comment.id);
      observed = noteRemoved(observed, decision.write.comment.id);
    } else if (decision.kind === "act" && decision.write.kind === "update") {
      const written = { ...decision.write.comment, body: decision.write.body, updatedAt: LATER };
      there.set(written.id, written);
      observed = noteUpdated(observed, decision.write, written);
    } else return steps.join(", ");
  }
}

describe("after a look at all comments", () => {
  test.each([
    { name: "no comment", listed: [], want: "create" },
    { name: "the same result", listed: [comment(1)], want: "done unchanged" },
    { name: "the same result of an earlier time", listed: [comment(1, { asOf: LONG_AGO })], want: "done unchanged" },
    {
      name: "an older result",
      listed: [comment(1, OLDER)],
      want: "read 1, update 1 ours, read 1 4 +2, done updated",
    },
    { name: "a newer result", listed: [comment(1, NEWER)], want: "done stale" },
    {
      name: "an older run of another head",
      listed: [comment(1, { headSha: OTHER, ...OLDER })],
      want: "read 1, update 1 ours, read 1 4 +2, done updated",
    },
    {
      name: "a marker of another version",
      listed: [comment(1, NEWER, { body: bodyOf(NEWER).replace("v=1", "v=7") })],
      want: "read 1, update 1 ours, read 1 4 +2, done updated",
    },
    { name: "another author's marker", listed: [comment(1, {}, { author: "mallory" })], want: "create" },
    {
      name: "the author's name in other letter case",
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
      want: "read 1, update 1 ours, read 1 4 +2, read 2, remove 2, read 3 2, remove 3, done updated",
    },
    {
      name: "twins, the oldest is right",
      listed: [comment(1), comment(2, OLDER)],
      want: "read 1, read 2, remove 2, done unchanged",
    },
    {
      name: "twins, and a younger twin has a newer result",
      listed: [comment(1, OLDER), comment(2, NEWER), comment(3)],
      want: "read 1, update 1 theirs, read 1 4 +2, read 2, remove 2, read 3 2, remove 3, done stale",
    },
  ])("$name: $want", ({ listed, want }) => {
    expect(describeSteps(knowing(listed))).toBe(want);
  });
});

describe("a list that lags behind", () => {
  const newer = comment(1, NEWER, { updatedAt: NOW });
  test("a newer result that the list does not show yet is found before it is overwritten", () => {
    expect(describeSteps(knowing([comment(1, OLDER)]), new Map([[1, newer]]))).toBe("read 1, done stale");
  });
  test("a twin that is already gone is not deleted, and the comment that stays is not changed", () => {
    const listed = [comment(1), comment(2)];
    const now = new Map([[1, comment(1)]]);
    expect(describeSteps(knowing(listed), now)).toBe("read 1, read 2, done unchanged");
  });
  test("the only comment is gone: look again before creating one", () => {
    expect(describeSteps(knowing([comment(1, OLDER)]), new Map())).toBe("read 1, look gone");
  });
  test("a twin got a newer result meanwhile: that result stays", () => {
    const now = new Map([
      [1, comment(1)],
      [2, comment(2, NEWER, { updatedAt: NOW })],
    ]);
    expect(describeSteps(knowing([comment(1), comment(2, OLDER)]), now)).toBe(
      "read 1, read 2, read 1, update 1 theirs, read 1 4 +2, read 2, remove 2, done stale",
    );
  });
  test("the run's own writes count, not an old list", () => {
    const write: CommentWrite = { kind: "update", comment: comment(1, OLDER), body: bodyOf(), level: 0, isOurs: true };
    const written = noteUpdated(knowing([comment(1, OLDER)]), write, comment(1, {}, { updatedAt: NOW }));
    const look = { kind: "look", why: "twins", since: undefined, wait: 0, jitter: 0 } as const;
    const seen = noteLook({ ...written, last: { kind: "read" } }, look, [comment(1, OLDER)]);
    expect(describeDecision(seen)).toBe("done updated");
  });
  test.each([
    { name: "an older list does not hide a twin again", listed: [comment(2)] },
    { name: "a list of recent changes does not hide a twin again", listed: [] },
    { name: "an older list does not bring back an older text", listed: [comment(1, OLDER), comment(2)] },
  ])("$name", ({ listed }) => {
    const look = { kind: "look", why: "twins", since: undefined, wait: 2, jitter: 0 } as const;
    const seen = noteLook(knowing([comment(1, {}, { updatedAt: NOW }), comment(2)]), look, listed);
    expect(describeSteps(seen, new Map([1, 2].map((id) => [id, comment(id)])))).toBe(
      "read 1, read 2, remove 2, done unchanged",
    );
  });
  test("comments that this run deleted do not come back", () => {
    const look = { kind: "look", why: "twins", since: undefined, wait: 0, jitter: 0 } as const;
    const seen = noteLook(noteMissing(knowing([comment(1), comment(2)]), 2), look, [comment(1), comment(2)]);
    expect(describeDecision(seen)).toBe("done unchanged");
  });
});

describe("between two heads, the pull request decides", () => {
  const newer = comment(1, { headSha: OTHER, ...NEWER });
  const older = comment(1, { headSha: OTHER, ...OLDER });
  test.each([
    { name: "a newer run, and its head may be new", listed: [newer], head: HEAD, want: "read-pull" },
    { name: "a newer run of the head that we know", listed: [newer], head: OTHER, want: "done stale" },
    { name: "an older run of the head that we know", listed: [older], head: OTHER, want: "done stale" },
    { name: "an older run, and ours ran on the head", listed: [older], head: HEAD, want: "read 1" },
    { name: "an older run, and the head is a third commit", listed: [older], head: "c".repeat(40), want: "read 1" },
  ])("$name: $want", ({ listed, head, want }) => {
    expect(describeDecision(knowing(listed, { head }))).toBe(want);
  });

  test.each([
    { name: "our commit is the head", head: HEAD.toUpperCase(), want: "read 1" },
    { name: "their commit is the head", head: OTHER, want: "done stale" },
    { name: "a third commit", head: "c".repeat(40), want: "done stale" },
    { name: "no such pull request", head: null, want: "done stale" },
  ])("once the pull request is read again: $name: $want", ({ head, want }) => {
    const pull = head === null ? "gone" : ({ headSha: head, comments: 1 } as PullRequest);
    // Comments are read again, because the answer about the pull request may have taken long.
    expect(describeDecision(notePull(knowing([newer], { current: [1] }), pull))).toBe(want);
  });

  test("of twins, the comment about the head is the freshest", () => {
    const listed = [newer, comment(2, { run: 9400 }), comment(3, OLDER)];
    const there = new Map(listed.map((each) => [each.id, each]));
    const known = notePull(knowing(listed), { headSha: HEAD, comments: 3 } as PullRequest);
    const steps: string[] = [];
    for (let observed = known; ; ) {
      const decision = decideComment(observed, { kind: "summary", facts: factsOf() }, false);
      if (decision.kind === "act" && decision.write.kind === "update") {
        expect([steps, decision.write.body]).toEqual([["1"], bodyOf({ run: 9400 })]);
        return;
      }
      if (decision.kind !== "read") throw new Error(decision.kind);
      steps.push(`${decision.id}`);
      observed = noteRead(observed, there.get(decision.id) as Comment);
    }
  });
});

describe("after creating a comment", () => {
  const own = comment(5, {}, { createdAt: NOW, updatedAt: NOW });
  const created = (given: Known = {}, isMisnamed = false): CommentsObserved =>
    knowing([], {
      ...{ created: [5], touched: [own], writes: 1, owesPause: true },
      last: { kind: "create", comment: own, isMisnamed },
      ...given,
    });
  test.each([
    { name: "no look yet", observed: created(), want: `look unlisted ${SINCE}` },
    { name: "not listed immediately", observed: created({ looksSince: 1 }), want: `look unlisted 1 ${SINCE}` },
    { name: "not listed for long", observed: created({ looksSince: 5 }), want: `look unlisted 16 ${SINCE}` },
    { name: "never listed", observed: created({ looksSince: 6 }), want: "done created" },
    { name: "listed", observed: created({ looksSince: 1, listed: [own] }), want: "done created" },
    { name: "under another login", observed: created({}, true), want: "look unlisted" },
    {
      name: "listed next to an older comment",
      observed: created({ looksSince: 1, listed: [comment(4), own] }),
      want: "look twins 2",
    },
    {
      name: "the older comment is still there",
      observed: knowing([comment(4), own], { created: [5], touched: [own], writes: 1, current: [4, 5] }),
      want: "remove 5",
    },
    {
      name: "not read since the write",
      observed: knowing([comment(4), own], { created: [5], touched: [own], writes: 1, owesPause: true }),
      want: "read 4 2",
    },
    {
      name: "a newer run has written over it",
      observed: created({ looksSince: 1, listed: [{ ...own, updatedAt: LATER, body: bodyOf(NEWER) }] }),
      want: "done created",
    },
    {
      name: "an older run has written over it",
      observed: created({ looksSince: 1, listed: [{ ...own, updatedAt: LATER, body: bodyOf(OLDER) }] }),
      want: "read 5 2",
    },
  ])("$name: $want", ({ observed, want }) => {
    expect(describeDecision(observed)).toBe(want);
  });
});

describe("after an update", () => {
  const updated = (given: Known = {}): CommentsObserved =>
    knowing([comment(1)], { isUpdated: true, writes: 1, owesPause: true, last: { kind: "update", id: 1 }, ...given });
  const reread = { last: { kind: "read" }, current: [1] } as const;
  test.each([
    { name: "not read yet", observed: updated(), want: "read 1 4 +2" },
    { name: "after eight writes", observed: updated({ writes: 8 }), want: "done updated" },
    { name: "the comment shows the same result", observed: updated(reread), want: "done updated" },
    {
      name: "the comment shows an older result",
      observed: updated({ ...reread, listed: [comment(1, OLDER)] }),
      want: "update 1 ours",
    },
    {
      name: "the comment shows a newer result",
      observed: updated({ ...reread, listed: [comment(1, NEWER)] }),
      want: "done updated",
    },
    {
      name: "a newer result was moved to the oldest twin",
      observed: updated({ ...reread, isUpdated: false, listed: [comment(1, NEWER)] }),
      want: "done stale",
    },
  ])("$name: $want", ({ observed, want }) => {
    expect(describeDecision(observed)).toBe(want);
  });
});

describe("after a write that failed or got no answer", () => {
  const create: CommentWrite = { kind: "create", body: bodyOf(), level: 0, isOurs: true };
  const update: CommentWrite = { kind: "update", comment: comment(1, OLDER), body: bodyOf(), level: 0, isOurs: true };
  const remove: CommentWrite = { kind: "remove", comment: comment(2) };
  test.each([
    {
      name: "a deletion without an answer",
      observed: knowing([comment(1), comment(2)], {
        owesPause: true,
        last: { kind: "unsure", write: remove, looks: 0 },
      }),
      want: "read 2 2",
    },
    {
      name: "a create without an answer",
      observed: knowing([], { last: { kind: "unsure", write: create, looks: 1 }, createTries: 2 }),
      want: "look unsure 4",
    },
    {
      name: "an update without an answer",
      observed: knowing([comment(1, OLDER)], { owesPause: true, last: { kind: "unsure", write: update, looks: 0 } }),
      want: "read 1 2",
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
      observed: knowing([comment(1, {}, { body: bodyOf().slice(0, -9) })], { level: 1, misfits: 1, current: [1] }),
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
  { name: "before the first look", observed: START, want: "look first" },
  { name: "no comment", observed: knowing([]), want: "done dry-run" },
  {
    name: "twins, and another head",
    observed: knowing([comment(1, { headSha: OTHER, ...NEWER }), comment(2)]),
    want: "done dry-run",
  },
])("a dry run only looks: $name", ({ observed, want }) => {
  expect(describeDecision(observed, { isDryRun: true })).toBe(want);
});

describe("a look after a create without an answer", () => {
  const look = { kind: "look", why: "unsure", since: undefined, wait: 0, jitter: 0 } as const;
  const create: CommentWrite = { kind: "create", body: bodyOf(), level: 0, isOurs: true };
  const seen = (listed: Comment[], looks = 0, given: Known = {}) =>
    noteLook(knowing([], { counted: null, ...given, last: { kind: "unsure", write: create, looks } }), look, listed);
  const pull = (comments: number) => ({ headSha: HEAD, comments }) as PullRequest;
  const strangers = [1, 2, 3].map((id) => comment(id, {}, { author: "octocat" }));
  test.each([
    { name: "the created comment is there", observed: seen([comment(5)], 2), want: "done created" },
    { name: "not listed, but it may be too early to be sure", observed: seen([]), want: "look unsure 4" },
    { name: "not listed after the third read", observed: seen([], 2), want: "read-pull" },
    { name: "the pull request counts no comment", observed: notePull(seen([], 2), pull(0)), want: "create" },
    { name: "the list lags by one comment", observed: notePull(seen([], 2), pull(1)), want: "look unsure 16" },
    { name: "the list still lags", observed: seen([], 5, { counted: 1 }), want: "look unsure 128" },
    { name: "the list has lagged for two minutes", observed: seen([], 6, { counted: 1 }), want: "create" },
    { name: "an older run's comment", observed: seen([comment(5, OLDER)], 2, { counted: 1 }), want: "read 5" },
    { name: "a newer run's comment", observed: seen([comment(5, NEWER)], 2, { counted: 1 }), want: "done stale" },
    {
      name: "all comments that the pull request counts are by others",
      observed: notePull(seen(strangers, 2), pull(3)),
      want: "create",
    },
    {
      name: "the pull request counts a comment that lists never show",
      observed: notePull(seen(strangers, 2, { hidden: 1 }), pull(4)),
      want: "create",
    },
  ])("$name: $want", ({ observed, want }) => {
    expect(describeDecision(observed)).toBe(want);
  });
});

describe("reading the comment after an update without an answer", () => {
  const update: CommentWrite = { kind: "update", comment: comment(1, OLDER), body: bodyOf(), level: 0, isOurs: true };
  const before = knowing([comment(1, OLDER)], { last: { kind: "unsure", write: update, looks: 0 } });
  test.each([
    { name: "it has our text", observed: noteRead(before, comment(1, {}, { updatedAt: NOW })), want: "read 1 4 +2" },
    { name: "it has the old text", observed: noteRead(before, comment(1, OLDER)), want: "update 1 ours" },
    { name: "a newer run has written it", observed: noteRead(before, comment(1, NEWER)), want: "done stale" },
    { name: "it is gone", observed: noteMissing(before, 1), want: "look gone" },
  ])("$name: $want", ({ observed, want }) => {
    expect(describeDecision(observed)).toBe(want);
  });
});

test("a token that writes under another login: from then on, comments of that login count as our own", () => {
  const created = comment(5, {}, { author: "acme-app[bot]" });
  const known = noteCreated(START, { kind: "create", body: bodyOf(), level: 0, isOurs: true }, created);
  expect(known).toMatchObject({ author: "acme-app[bot]", last: { isMisnamed: true } });
});
