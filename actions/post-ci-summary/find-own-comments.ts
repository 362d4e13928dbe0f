/** Which comments belong to this summary: they carry its marker, and the login of its token wrote them. */

import type { Comment } from "../../src/github/comments.ts";
import type { CommentsObserved } from "./observe-comments.ts";
import { parseSummaryMarker, type Standing } from "./summary-marker.ts";

export interface OwnComment {
  comment: Comment;
  /** null if the marker's data cannot be read. */
  standing: Standing | null;
}

type Known = Pick<CommentsObserved, "key" | "author" | "listed" | "created">;

/** Own comments, the oldest first; the created ones that no list shows yet are among them. */
export function findOwnComments({ key, author, listed, created }: Known): OwnComment[] {
  const unlisted = created.filter(({ id }) => !listed.some((comment) => comment.id === id));
  return [...listed, ...unlisted]
    .flatMap((comment) => {
      const marker = parseSummaryMarker(comment.body);
      return marker?.key === key && isSameLogin(comment.author, author) ? [{ comment, standing: marker.standing }] : [];
    })
    .sort((a, b) => a.comment.id - b.comment.id);
}

/** Logins of others whose comments carry this summary's marker, one for each comment. */
export function findForgers({ key, author, listed }: Omit<Known, "created">): string[] {
  return listed
    .filter((comment) => parseSummaryMarker(comment.body)?.key === key && !isSameLogin(comment.author, author))
    .map((comment) => comment.author);
}

/** GitHub does not tell logins apart by case. */
export function isSameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** True if the bodies differ in nothing but the time they are as of, line ends and white space at the end of lines. */
export function isSameContent(a: string, b: string): boolean {
  const withoutTime = (body: string) =>
    normalize(body).replace(/^(<!-- pipekeeper:ci-summary [^\n]*?) as-of=[^ \n]*/, "$1");
  return withoutTime(a) === withoutTime(b);
}

/** True if GitHub kept the text that was sent. */
export function isSameText(a: string, b: string): boolean {
  return normalize(a) === normalize(b);
}

function normalize(body: string): string {
  return body
    .replaceAll("\r\n", "\n")
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, "")
    .trimEnd();
}
