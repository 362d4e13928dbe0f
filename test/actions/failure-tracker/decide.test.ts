/** The next step, for everything that may be known about one issue. */

import { describe, expect, test } from "vitest";
import type { Observed, OwnIssue, PostedComment, Task } from "../../../actions/failure-tracker/observed.ts";
import type { TrackedFailure } from "../../../actions/failure-tracker/tracked-failure.ts";
import type { Comment } from "../../../src/github/comments.ts";
import { createJob } from "../../support/ci.ts";
import {
  CATEGORY,
  createArrival,
  createClosed,
  createObserved,
  createOwn,
  createTracker,
  decideFor,
  failureOf,
  recoveryOf,
} from "../../support/tracker.ts";

interface Row {
  name: string;
  task: Task;
  issues?: OwnIssue[];
  known?: Partial<Observed>;
  settings?: Parameters<typeof decideFor>[1];
  is: string;
  next?: Partial<TrackedFailure>;
}

function judge({ task, issues = [], known = {}, settings, is, next }: Row): void {
  const decision = decideFor(createObserved(task, issues, known), settings);
  expect(decision.is).toBe(is);
  if (next !== undefined) expect(decision.next).toMatchObject(next);
}

const FAILURE = failureOf(createArrival("9002.1"));
const OTHER = failureOf(createArrival("9002.1", { subject: "pr:131" }));
const PASSED = { jobs: [createJob({ name: "docker smoke" })], isComplete: true };
const TWO = { keys: ["9001.1", "9002.1"], tracked: { "pr:128": "9001.1", "pr:131": "9002.1" } };
/** What FAILURE writes over an issue that knows run 9001. */
const WRITTEN = createTracker({ keys: ["9001.1", "9002.1"], tracked: { "pr:128": "9002.1" } });
/** What the recovery in run 9003 writes over an issue that knows run 9001. */
const RESOLVED = { tracked: {}, recovered: { "pr:128": "9003.1" }, resolved: "now" };

function comment(id: number, kind: string, key: string, createdAt = "2026-11-20T10:00:00Z"): Comment {
  const body = `<!-- pipekeeper:failure-comment kind=${kind} key=${key} -->\ntext`;
  return { id, body, author: "github-actions[bot]", createdAt, updatedAt: createdAt, url: "" };
}

function posted(kind: PostedComment["given"]["kind"], key: string, id = 7): PostedComment {
  return { issue: 41, given: { kind, key, text: "text" }, comment: comment(id, kind, key) };
}

describe("the first decision about", () => {
  const closedAt = (time: string) => createClosed({}, { closedAt: time });
  test.each<Row>([
    {
      name: "a first failure",
      task: FAILURE,
      is: "create",
      next: { keys: ["9002.1"], tracked: { "pr:128": "9002.1" } },
    },
    {
      name: "a failure that may already be over, without an open issue",
      task: FAILURE,
      known: { recoveredBy: "unread" },
      is: "read later-runs",
    },
    {
      name: "a failure before closed issues were looked for",
      task: FAILURE,
      known: { latest: "unread" },
      is: "read latest",
    },
    {
      name: "a failure again",
      task: FAILURE,
      issues: [createOwn()],
      is: "write 41",
      next: { keys: ["9001.1", "9002.1"], tracked: { "pr:128": "9002.1" } },
    },
    {
      name: "a failure of a second subject",
      task: OTHER,
      issues: [createOwn()],
      is: "write 41",
      next: { tracked: { "pr:128": "9001.1", "pr:131": "9002.1" } },
    },
    {
      name: "a failure again, if the issue was read before another write of this run",
      task: FAILURE,
      issues: [createOwn({}, { standing: "outdated" })],
      is: "read issue 41",
    },
    {
      name: "the recovery of one of two subjects",
      task: recoveryOf("9003.1"),
      issues: [createOwn(TWO)],
      known: { jobs: PASSED },
      is: "write 41",
      next: { tracked: { "pr:131": "9002.1" }, recovered: { "pr:128": "9003.1" } },
    },
    {
      name: "the recovery of the last subject",
      task: recoveryOf("9003.1"),
      issues: [createOwn()],
      known: { jobs: PASSED },
      is: "write 41 closed",
      next: { tracked: {} },
    },
    {
      name: "a failure within the window",
      task: FAILURE,
      known: { latest: closedAt("2026-11-06T10:00:00Z") },
      is: "write 41 open",
      next: { resolved: null, openedBy: "9002.1", tracked: { "pr:128": "9002.1" } },
    },
    {
      name: "a failure after the window",
      task: FAILURE,
      known: { latest: closedAt("2026-11-06T09:59:59Z") },
      is: "create",
      next: { earlier: 41, keys: ["9002.1"] },
    },
    {
      name: "a failure of an issue with a never-reopen label",
      task: FAILURE,
      known: { latest: createClosed({}, { labels: ["ci-failure", "wontfix"] }) },
      is: "done suppressed",
    },
    {
      name: "a failure of an issue that a person reopened",
      task: FAILURE,
      issues: [createOwn({ tracked: {}, resolved: "yesterday" }, { stateReason: "reopened" })],
      is: "write 41",
      next: { resolved: null, openedBy: "9002.1" },
    },
    {
      name: "a failure of an issue that a person closed",
      task: FAILURE,
      known: { latest: createClosed({ tracked: { "pr:128": "9001.1" }, recovered: {}, resolved: null }) },
      is: "write 41 open",
      next: { openedBy: "9002.1" },
    },
    {
      name: "an event older than what is tracked",
      task: failureOf(createArrival("9000.1")),
      issues: [createOwn()],
      is: "write 41",
      next: { keys: ["9000.1", "9001.1"], tracked: { "pr:128": "9001.1" } },
    },
    {
      name: "an event older than the recovery of its subject",
      task: FAILURE,
      known: { latest: createClosed({ recovered: { "pr:128": "9005.1" } }) },
      is: "write 41",
      next: { tracked: {}, recovered: { "pr:128": "9005.1" } },
    },
    {
      name: "the same event again",
      task: failureOf(createArrival("9001.1")),
      issues: [createOwn()],
      known: { comments: { 41: [] } },
      is: "done duplicate-event",
    },
  ])("$name", judge);
});

describe("after the write", () => {
  const own = (tracker: TrackedFailure, issue: Parameters<typeof createOwn>[1] = {}) => [createOwn(tracker, issue)];
  const known = { origin: createOwn(), seen: WRITTEN };
  const limited = { "escalate-at": 0, comments: "none" } as const;
  test.each<Row>([
    {
      name: "the comment is posted",
      task: FAILURE,
      issues: own({ ...WRITTEN, lastCommentAt: "" }, { standing: "written" }),
      known,
      is: "post occurrence 9002.1",
    },
    {
      name: "the comments are listed once after a comment was posted",
      task: FAILURE,
      issues: own(WRITTEN, { standing: "written" }),
      known: { ...known, posted: [posted("occurrence", "9002.1")] },
      is: "read comments 41",
    },
    {
      name: "a comment that repeats an older one is withdrawn",
      task: FAILURE,
      issues: own(WRITTEN, { standing: "written" }),
      known: {
        ...known,
        posted: [posted("occurrence", "9002.1")],
        comments: { 41: [comment(6, "occurrence", "9002.1"), comment(7, "occurrence", "9002.1")] },
        commentLooks: 1,
      },
      is: "delete comment 7",
    },
    {
      name: "a comment that may have been posted is looked for",
      task: FAILURE,
      issues: own(WRITTEN, { standing: "written" }),
      known: { ...known, doubtful: { issue: 41, given: posted("occurrence", "9002.1").given } },
      is: "read comments 41",
    },
    {
      name: "a locked issue gets no comment",
      task: FAILURE,
      issues: own(WRITTEN, { standing: "read", locked: true }),
      known,
      is: "done updated",
    },
    {
      name: "an issue that a person meanwhile closed as wontfix gets no comment and stays closed",
      task: FAILURE,
      issues: own(WRITTEN, {
        standing: "read",
        state: "closed",
        closedAt: "2026-11-20T10:00:00Z",
        labels: ["wontfix"],
      }),
      known,
      is: "done updated",
    },
    {
      name: "an issue that a person meanwhile closed is reopened",
      task: FAILURE,
      issues: own(WRITTEN, { standing: "read", state: "closed", closedAt: "2026-11-20T10:00:00Z" }),
      known,
      settings: limited,
      is: "write 41 open",
      next: { openedBy: "9002.1" },
    },
    {
      name: "an issue that a newer recovery closed stays closed",
      task: FAILURE,
      issues: own({ ...WRITTEN, ...RESOLVED }, { standing: "read", state: "closed", closedAt: "2026-11-20T10:00:00Z" }),
      known,
      settings: limited,
      is: "done updated",
    },
    {
      name: "the block is read again",
      task: FAILURE,
      issues: own(WRITTEN, { standing: "written" }),
      known,
      settings: limited,
      is: "read issue 41",
    },
    {
      name: "a block that another run overwrote is written again, with what both runs know",
      task: FAILURE,
      issues: own(createTracker({ keys: ["9001.1", "9003.1"], tracked: { "pr:131": "9003.1" } }), { standing: "read" }),
      known,
      settings: limited,
      is: "write 41",
      next: { keys: ["9001.1", "9002.1", "9003.1"], tracked: { "pr:128": "9002.1", "pr:131": "9003.1" } },
    },
    {
      name: "an occurrence of a third run that this run has seen is written again too",
      task: FAILURE,
      issues: own(WRITTEN, { standing: "read" }),
      known: { ...known, seen: createTracker({ ...WRITTEN, keys: ["9001.1", "9002.1", "9003.1"] }) },
      settings: limited,
      is: "write 41",
      next: { keys: ["9001.1", "9002.1", "9003.1"] },
    },
    {
      name: "a write that was lost five times is given up",
      task: FAILURE,
      issues: own(createTracker(), { standing: "read" }),
      known: { ...known, counts: { writes: 5, merges: 0, losses: 0, posts: 0, repairs: 0 } },
      settings: limited,
      is: "done updated, failed",
    },
    {
      name: "a write that may have happened is checked before anything else",
      task: FAILURE,
      issues: own(createTracker(), { standing: "unsure" }),
      known,
      is: "read issue 41",
    },
    {
      name: "a write that did not happen is made again",
      task: FAILURE,
      issues: own(createTracker(), { standing: "checked" }),
      known,
      is: "write 41",
      next: { keys: ["9001.1", "9002.1"] },
    },
    {
      name: "a newer failure that arrived while this run closed the issue reopens it",
      task: recoveryOf("9003.1"),
      issues: own(createTracker({ ...RESOLVED, tracked: { "pr:131": "9004.1" }, keys: ["9001.1", "9004.1"] }), {
        standing: "read",
        state: "closed",
        closedAt: "2026-11-20T10:00:00Z",
      }),
      known: {
        ...{ origin: createOwn(), seen: createTracker(RESOLVED), jobs: PASSED },
        ...{ posted: [posted("resolution", "9003.1")], comments: { 41: [comment(7, "resolution", "9003.1")] } },
        commentLooks: 1,
      },
      is: "write 41 open",
      next: { resolved: null, openedBy: "9004.1", tracked: { "pr:131": "9004.1" } },
    },
    {
      name: "an older failure that arrived while this run closed the issue leaves it closed",
      task: recoveryOf("9003.1"),
      issues: own(createTracker({ ...RESOLVED, keys: ["9001.1", "9002.1"] }), {
        ...{ standing: "read", state: "closed", closedAt: "2026-11-20T10:00:00Z" },
      }),
      known: {
        ...{ origin: createOwn(), seen: createTracker(RESOLVED), jobs: PASSED },
        ...{ posted: [posted("resolution", "9003.1")], comments: { 41: [comment(7, "resolution", "9003.1")] } },
        commentLooks: 1,
      },
      is: "done resolved",
    },
    {
      name: "the label of an escalation comes before its comment",
      task: FAILURE,
      issues: own(WRITTEN, { standing: "read" }),
      known: { ...known, comments: { 41: [] } },
      settings: { "escalate-at": 2, comments: "none" },
      is: "label priority: high",
    },
    {
      name: "if the issue became the twin of an older issue, the failure is recorded in the older one",
      task: FAILURE,
      issues: own({ ...WRITTEN, twinOf: 12 }, { standing: "read", state: "closed" }),
      known,
      is: "read issue 12",
    },
  ])("$name", judge);
});

describe("twin issues", () => {
  const TOLD = { issue: 42, given: { kind: "twin", key: "41", text: "" }, comment: null } as const;
  const younger = createOwn({ keys: ["9000.1"], tracked: { "pr:131": "9000.1" } }, { number: 42 });
  const known = createOwn({ ...TWO, keys: ["9000.1", "9001.1"], tracked: { "pr:128": "9001.1", "pr:131": "9000.1" } });
  test.each<Row>([
    {
      name: "are merged into the oldest issue first",
      task: FAILURE,
      issues: [createOwn(), younger],
      is: "merge 41",
      next: { keys: ["9000.1", "9001.1"], tracked: { "pr:128": "9001.1", "pr:131": "9000.1" } },
    },
    {
      name: "are read again before they are closed",
      task: FAILURE,
      issues: [known, { ...younger, standing: "outdated" }],
      is: "read issue 42",
    },
    {
      name: "get a comment once the oldest contains what they record",
      task: FAILURE,
      issues: [known, { ...younger, standing: "read" }],
      is: "post twin 41",
    },
    {
      name: "with comments are searched for the twin comment",
      task: FAILURE,
      issues: [known, { ...younger, issue: { ...younger.issue, comments: 1 }, standing: "read" }],
      is: "read comments 42",
    },
    {
      name: "whose comments do not include the twin comment get it",
      task: FAILURE,
      issues: [known, { ...younger, issue: { ...younger.issue, comments: 1 }, standing: "read" }],
      known: { comments: { 42: [] } },
      is: "post twin 41",
    },
    {
      name: "are closed after their comment",
      task: FAILURE,
      issues: [known, { ...younger, standing: "read" }],
      known: { posted: [TOLD] },
      is: "twin 42 closed",
      next: { twinOf: 41 },
    },
    {
      name: "whose comments are not listed yet are closed",
      task: FAILURE,
      issues: [known, { ...younger, issue: { ...younger.issue, comments: 1 }, standing: "read" }],
      known: { comments: { 42: [] }, hiddenComments: [42] },
      is: "twin 42 closed",
    },
    {
      name: "that their own writers withdrew stay as they are",
      task: { kind: "merge", category: CATEGORY },
      issues: [known, { ...younger, tracker: { ...younger.tracker, twinOf: 41 } }],
      is: "done nothing to do",
    },
    {
      name: "that this run closed without the twin comment get it",
      task: { kind: "merge", category: CATEGORY },
      issues: [known, { ...younger, tracker: { ...younger.tracker, twinOf: 41 }, standing: "written" }],
      known: { closedTwins: [42] },
      is: "post twin 41",
    },
  ])("$name", judge);
});

describe("an issue that this run opened", () => {
  const mine = createOwn({ keys: ["9002.1"], tracked: { "pr:128": "9002.1" } }, { number: 50, standing: "written" });
  const opened: Partial<Observed> = { created: 50, origin: "none", isAwaited: true, seen: mine.tracker };
  const older = createOwn({ keys: ["9001.1"], tracked: { "pr:131": "9001.1" } }, { number: 49, standing: "outdated" });
  test.each<Row>([
    { name: "is waited for in the list", task: FAILURE, issues: [mine], known: opened, is: "read newest" },
    {
      name: "gets the label that it is found by, if it has no label",
      task: FAILURE,
      issues: [{ ...mine, issue: { ...mine.issue, labels: [] } }],
      known: opened,
      is: "label ci-failure",
    },
    {
      name: "is done once the list shows it",
      task: FAILURE,
      issues: [{ ...mine, standing: "outdated" }],
      known: { ...opened, isAwaited: false },
      is: "done opened",
    },
    {
      name: "is merged into an older one",
      task: FAILURE,
      issues: [
        { ...older, standing: "read" },
        { ...mine, standing: "outdated" },
      ],
      known: { ...opened, isAwaited: false, origin: older },
      is: "merge 49",
      next: { keys: ["9001.1", "9002.1"] },
    },
    {
      name: "may have been opened although the answer was lost",
      task: FAILURE,
      known: { created: "unsure" },
      is: "read lost",
    },
    { name: "is looked for again after it disappeared", task: FAILURE, known: { issues: "unread" }, is: "read open" },
    {
      name: "is given up after it disappeared three times",
      task: FAILURE,
      known: { issues: "unread", counts: { writes: 0, merges: 0, losses: 3, posts: 0, repairs: 0 } },
      is: "done nothing to do, failed",
    },
  ])("$name", judge);
});
