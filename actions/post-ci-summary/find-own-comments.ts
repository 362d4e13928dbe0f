/** Finds the comments that have this summary's marker and were written by `author`. */

import type { Comment } from "../../src/github/comments.ts";
import type { CommentsObserved } from "./observe-comments.ts";
import { findQueueSection, type QueueSection } from "./queue-section.ts";
import { parseSummaryMarker, type Standing } from "./summary-marker.ts";

export interface OwnComment {
  comment: Comment;
  /** Null if the marker's data cannot be read. */
  standing: Standing | null;
  /** What the comment says about the merge queue; null for nothing. */
  queue: QueueSection | null;
}

type Known = Pick<CommentsObserved, "key" | "author" | "listed" | "touched" | "gone">;

/** Oldest first, each comment in its newest known version. */
export function findOwnComments(known: Known): OwnComment[] {
  const { key, author } = known;
  return uniteReadings(known)
    .flatMap((comment) => {
      const marker = parseSummaryMarker(comment.body);
      if (marker?.key !== key || !isSameLogin(comment.author, author)) return [];
      return [{ comment, standing: marker.standing, queue: findQueueSection(comment.body) }];
    })
    .sort((a, b) => a.comment.id - b.comment.id);
}

/** A list may be some seconds old, so this run's own reads and writes count more unless the list is newer. */
function uniteReadings({ listed, touched, gone }: Known): Comment[] {
  const byId = new Map(listed.map((comment) => [comment.id, comment]));
  for (const comment of touched) {
    const other = byId.get(comment.id);
    const isNewer = other === undefined || !(Date.parse(other.updatedAt) > Date.parse(comment.updatedAt));
    if (isNewer) byId.set(comment.id, comment);
  }
  return [...byId.values()].filter(({ id }) => !gone.includes(id));
}

/** The authors of other people's comments with this summary's marker, one per comment. */
export function findForgers({ key, author, listed }: Pick<Known, "key" | "author" | "listed">): string[] {
  return listed
    .filter((comment) => parseSummaryMarker(comment.body)?.key === key && !isSameLogin(comment.author, author))
    .map((comment) => comment.author);
}

/** GitHub ignores case in logins. */
export function isSameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** True if the bodies differ only in the "as of" time, line breaks and trailing white space. */
export function isSameContent(a: string, b: string): boolean {
  const withoutTime = (body: string) =>
    normalize(body).replace(/^(<!-- pipekeeper:ci-summary [^\n]*?) as-of=[^ \n]*/, "$1");
  return withoutTime(a) === withoutTime(b);
}

export function isSameText(a: string, b: string): boolean {
  return normalize(a) === normalize(b);
}

function normalize(body: string): string {
  return body
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
}
