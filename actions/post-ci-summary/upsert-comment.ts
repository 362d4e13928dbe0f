/**
 * One comment per pull request and key, whatever else is running: list, create, list again, keep the oldest. Each of
 * several racing runs takes its own younger comment back, and whoever sees twins brings the oldest to the freshest
 * content, so that the last one to look leaves one.
 */

import { UserError } from "../../src/errors.ts";
import { type Comment, createComment, deleteComment, listComments, updateComment } from "../../src/github/comments.ts";
import { isLocked, isUnsureWrite } from "../../src/github/failure.ts";
import { readPullRequest } from "../../src/github/pulls.ts";
import type { Repository } from "../../src/github/repository.ts";
import { compareFreshness } from "./compare-freshness.ts";
import { findOwn, freshestOf, isSameContent, listForged, type Own } from "./own-comments.ts";
import type { Standing } from "./summary-marker.ts";
import { writeFitting } from "./write-fitting.ts";

export interface UpsertPlan {
  issue: number;
  key: string;
  /** Login whose comments are ours. */
  author: string;
  standing: Standing;
  /** The body at a level of reduction; the plain one by default. */
  compose(from: number): { body: string; level: number };
  settleMs: number;
  /** True if other events about the same commit are to be expected at any moment. */
  expectsOthers: boolean;
  /** Reads and decides, and writes nothing. */
  isDryRun: boolean;
  sleep(ms: number): Promise<void>;
  /** [0, 1) */
  random(): number;
}

export interface Upserted {
  kind: "created" | "updated" | "unchanged" | "stale" | "locked" | "dry-run";
  comment: Comment | null;
  duplicatesRemoved: number;
  /** Level of reduction that was written. */
  level: number;
  problems: string[];
  warnings: string[];
}

/** What happens on the way, besides the answer. */
interface Course extends Upserted {
  repository: Repository;
  plan: UpsertPlan;
  author: string;
  /** True once another writer was seen: what was written is then looked at again. */
  isContended: boolean;
  /** Created here, and perhaps not in the lists yet. */
  created: Comment[];
  /** How often the comment was deleted between the listing and the update. */
  goneRounds: number;
}

const MOST_PASSES = 8;
const MOST_LOSSES = 2;
/** A comment this fresh may be in the hands of another run right now. */
const RECENT_MS = 30_000;
const SINCE_MARGIN_MS = 600_000;

export async function upsertComment(repository: Repository, plan: UpsertPlan): Promise<Upserted> {
  const course: Course = {
    ...{ repository, plan, author: plan.author, isContended: plan.expectsOthers, created: [], goneRounds: 0 },
    ...{ kind: "unchanged", comment: null, duplicatesRemoved: 0, level: 0, problems: [], warnings: [] },
  };
  try {
    await run(course);
  } catch (error) {
    if (!isLocked(error)) throw error;
    course.kind = "locked";
  }
  const { kind, comment, duplicatesRemoved, level, problems, warnings } = course;
  return { kind, comment, duplicatesRemoved, level, problems, warnings };
}

async function run(course: Course): Promise<void> {
  const { plan, repository } = course;
  let comments = await listComments(repository, plan.issue);
  course.problems.push(...listForged(comments, course));
  for (let pass = 1; ; pass++) {
    const own = findOwn(withCreated(comments, course), course);
    const written = own.length > 0 ? await reconcile(course, own) : await create(course);
    if (written === "done" || pass === MOST_PASSES) return;
    // The longer wait lets those finish who listed before this write and write after it.
    if (written === "verify") await plan.sleep(plan.settleMs * (3 + 2 * plan.random()));
    comments = await listComments(repository, plan.issue);
  }
}

/** What is to happen after a pass: nothing, another listing, or another one after a wait. */
type Next = "done" | "again" | "verify";

async function reconcile(course: Course, own: readonly Own[]): Promise<Next> {
  const { plan } = course;
  const [oldest, ...twins] = own as [Own, ...Own[]];
  const freshest = freshestOf(own);
  const isOurs = await isFresher(course, freshest.standing);
  const fitted = plan.compose(course.level);
  const wanted = isOurs ? fitted.body : freshest.comment.body;
  course.comment = oldest.comment;
  if (!isOurs && course.kind === "unchanged") course.kind = "stale";
  if (twins.length > 0) course.isContended = true;
  if (plan.isDryRun) {
    course.kind = "dry-run";
    return "done";
  }
  let isWritten = false;
  if (!isSameContent(oldest.comment.body, wanted)) {
    const send = (body: string) => updateComment(course.repository, oldest.comment.id, body);
    const updated = isOurs ? await writeOurs(course, send) : await send(wanted);
    if (updated === "gone") return listAfterLoss(course, oldest.comment);
    const sinceMs = Date.parse(updated.updatedAt) - Date.parse(oldest.comment.updatedAt);
    // Of an old comment nothing tells that another run is about to write it too, but that run has asked for it by now.
    if (sinceMs < RECENT_MS || course.repository.client.isShared()) course.isContended = true;
    course.comment = updated;
    if (isOurs && course.kind !== "created") course.kind = "updated";
    isWritten = true;
  }
  for (const { comment } of twins) {
    await deleteComment(course.repository, comment.id);
    course.created = course.created.filter(({ id }) => id !== comment.id);
    course.duplicatesRemoved++;
  }
  if (course.kind === "created" && course.created.length === 0) course.kind = withdrawnKind(isOurs, isWritten);
  return course.isContended && isWritten ? "verify" : "done";
}

/** What happened when the comment created here gave way to an older one. */
function withdrawnKind(isOurs: boolean, isWritten: boolean): Upserted["kind"] {
  if (!isOurs) return "stale";
  return isWritten ? "updated" : "unchanged";
}

async function writeOurs(course: Course, send: (body: string) => Promise<Comment | "gone">): Promise<Comment | "gone"> {
  const { repository, plan, level } = course;
  const written = await writeFitting({ repository, compose: plan.compose, level }, send);
  course.level = written.level;
  course.problems.push(...written.problems);
  return written.comment;
}

async function isFresher({ plan, repository }: Course, theirs: Standing | null): Promise<boolean> {
  const freshness = compareFreshness(plan.standing, theirs);
  if (freshness !== "ask") return freshness === "fresher";
  const pull = await readPullRequest(repository, plan.issue);
  return pull !== "gone" && pull.headSha.toLowerCase() === plan.standing.headSha.toLowerCase();
}

async function create(course: Course): Promise<Next> {
  const { plan } = course;
  if (plan.isDryRun) {
    course.kind = "dry-run";
    return "done";
  }
  const created = await createOnce(course);
  course.kind = "created";
  course.comment = created;
  course.created.push(created);
  const isMisnamed = created.author !== "" && created.author.toLowerCase() !== course.author.toLowerCase();
  if (isMisnamed) {
    course.warnings.push(
      `This token writes as "${created.author}", but the input author is "${course.author}". ` +
        `Set author: ${created.author}, so that the comment is found the next time.`,
    );
    course.author = created.author;
  }
  // Those of the true author may be of any age.
  const seen = await listUntilSeen(course, created, isMisnamed ? undefined : toSince(created));
  if (findOwn(withCreated(seen, course), course).length <= 1) return "done";
  // Another run has created one too. The next write has to wait anyway, and this way the listing is newer than the wait.
  course.isContended = true;
  await plan.sleep(2 * plan.settleMs);
  return "again";
}

function listAfterLoss(course: Course, lost: Comment): Next {
  course.created = course.created.filter(({ id }) => id !== lost.id);
  if (++course.goneRounds <= MOST_LOSSES) return "again";
  throw new UserError(
    `The summary comment was deleted ${course.goneRounds} times while it was being updated. Find out what deletes comments, or give this summary a comment-key of its own.`,
  );
}

function withCreated(comments: readonly Comment[], { created }: Course): Comment[] {
  return [...comments, ...created.filter(({ id }) => !comments.some((listed) => listed.id === id))];
}

function toSince({ createdAt }: Comment): string {
  return new Date(Date.parse(createdAt) - SINCE_MARGIN_MS).toISOString();
}

/** A create whose answer was lost may have happened: the listing tells, and only then it is done again. */
async function createOnce(course: Course): Promise<Comment> {
  const { repository, plan } = course;
  for (let tries = 1; ; tries++) {
    try {
      const comment = await writeOurs(course, (body) => createComment(repository, plan.issue, body));
      if (comment !== "gone") return comment;
    } catch (error) {
      if (!isUnsureWrite(error) || tries === 4) throw error;
      await plan.sleep(plan.settleMs * 2 ** tries);
      const found = findOwn(await listComments(repository, plan.issue), course)[0];
      if (found !== undefined) return found.comment;
    }
  }
}

/** Listings until the created comment shows; whatever is older shows as well by then, or shows to its own writer. */
async function listUntilSeen({ repository, plan }: Course, created: Comment, since?: string): Promise<Comment[]> {
  for (let wait = plan.settleMs, tries = 1; ; wait *= 2, tries++) {
    const comments = await listComments(repository, plan.issue, since === undefined ? {} : { since });
    if (tries > 5 || comments.some(({ id }) => id === created.id)) return comments;
    await plan.sleep(wait);
  }
}
