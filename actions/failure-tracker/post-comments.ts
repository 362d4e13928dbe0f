/** Comments on an issue: each at most once, however many runs say the same at the same time. */

import { type Comment, createComment, deleteComment, listComments } from "../../src/github/comments.ts";
import { isLocked, isUnsureWrite } from "../../src/github/failure.ts";
import type { RunKey } from "../../src/pipeline/run-key.ts";
import { parseRunKey } from "../../src/pipeline/run-key.ts";
import { type CommentKind, readCommentMarker, renderComment } from "./failure-comment.ts";
import { isPlannedOnly, type OwnIssue, type Session } from "./session.ts";

export interface NewComment {
  kind: CommentKind;
  key: string;
  text: string;
  /** Another comment of the same kind within this time says enough. */
  withinMs?: number;
  /** What belongs to it and has to be done first. */
  before?: () => Promise<void>;
}

const EARLIER_MS = 10 * 60_000;

/**
 * Posts them in order, lists once what was said lately, and takes back what an older own comment says already. Returns
 * the occurrences that were told of there: the block has to know them too.
 */
export async function postComments(
  session: Session,
  own: OwnIssue,
  comments: readonly NewComment[],
): Promise<RunKey[]> {
  if (comments.length === 0) return [];
  const { number } = own.issue;
  if (own.issue.locked) {
    session.problems.push(`Issue #${number} is locked; its comment was left out.`);
    return [];
  }
  const posted: { comment: Comment; given: NewComment }[] = [];
  for (const given of comments) {
    await given.before?.();
    const body = renderComment(given.kind, given.key, given.text);
    if (isPlannedOnly(session, `POST comment on #${number}`, "", body)) continue;
    const comment = await post(session, number, { ...given, body });
    if (comment === "locked") return [];
    posted.push({ comment, given });
  }
  const first = posted[0]?.comment;
  if (first === undefined) return [];
  const span = Math.max(EARLIER_MS, ...comments.map(({ withinMs = 0 }) => withinMs));
  const others = await listOwn(session, number, new Date(Date.parse(first.createdAt) - span).toISOString());
  for (const { comment, given } of posted) {
    const older = others.find((other) => other.id < comment.id && saysSame(other, comment, given));
    if (older !== undefined) await deleteComment(session.repository, comment.id);
  }
  return others.flatMap((other) => {
    const marker = readCommentMarker(other.body);
    return marker?.kind === "occurrence" && parseRunKey(marker.key).run > 0 ? [marker.key] : [];
  });
}

/** Own comments since then. */
export async function listOwn(session: Session, number: number, since: string): Promise<Comment[]> {
  const comments = await listComments(session.repository, number, { since });
  return comments.filter(({ author, body }) => author === session.author && readCommentMarker(body) !== null);
}

export function isComment(comment: Comment, kind: CommentKind, key?: string): boolean {
  const marker = readCommentMarker(comment.body);
  return marker?.kind === kind && (key === undefined || marker.key === key);
}

function saysSame(older: Comment, comment: Comment, { kind, key, withinMs }: NewComment): boolean {
  if (isComment(older, kind, key)) return true;
  if (withinMs === undefined || !isComment(older, kind)) return false;
  return Date.parse(comment.createdAt) - Date.parse(older.createdAt) < withinMs;
}

async function post(
  session: Session,
  number: number,
  { kind, key, body }: NewComment & { body: string },
): Promise<Comment | "locked"> {
  const { repository } = session;
  const since = new Date(session.now.getTime() - EARLIER_MS).toISOString();
  for (let tries = 1; ; tries++) {
    try {
      return await createComment(repository, number, body);
    } catch (error) {
      if (isLocked(error)) {
        session.problems.push(`Issue #${number} is locked; its comment was left out.`);
        return "locked";
      }
      if (!isUnsureWrite(error)) throw error;
      const found = (await listOwn(session, number, since)).find((comment) => isComment(comment, kind, key));
      if (found !== undefined) return found;
      if (tries === 3) throw error;
    }
  }
}
