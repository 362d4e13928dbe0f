import type { Comment } from "../../src/github/comments.ts";
import { compareStandings } from "./compare-freshness.ts";
import { parseSummaryMarker, type Standing } from "./summary-marker.ts";

/** A comment that carries our marker and was written by us. */
export interface Own {
  comment: Comment;
  /** null if its data cannot be read. */
  standing: Standing | null;
}

interface Identity {
  author: string;
  plan: { key: string };
}

/** Own comments, the oldest first. */
export function findOwn(comments: readonly Comment[], { author, plan }: Identity): Own[] {
  return comments
    .flatMap((comment) => {
      const marker = parseSummaryMarker(comment.body);
      const isOwn = marker?.key === plan.key && comment.author.toLowerCase() === author.toLowerCase();
      return isOwn ? [{ comment, standing: marker.standing }] : [];
    })
    .sort((a, b) => a.comment.id - b.comment.id);
}

/** Comments of others that carry our marker, told once. */
export function listForged(comments: readonly Comment[], { author, plan }: Identity): string[] {
  const forged = comments.filter(
    (comment) =>
      parseSummaryMarker(comment.body)?.key === plan.key && comment.author.toLowerCase() !== author.toLowerCase(),
  );
  const authors = [...new Set(forged.map((comment) => `"${comment.author}"`))].join(", ");
  if (forged.length === 0) return [];
  const what = forged.length === 1 ? "A comment carries" : `${forged.length} comments carry`;
  return [`${what} the marker of this summary, but by ${authors}, not by "${author}": ignored.`];
}

/** Of several that are equally fresh the oldest. */
export function freshestOf(own: readonly Own[]): Own {
  return own.reduce((best, each) => (compareStandings(each.standing, best.standing) > 0 ? each : best));
}

/** True if the bodies differ in nothing but the time they are as of, line ends and white space at the end. */
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
    .replace(/[^\S\n]+$/gm, "")
    .trimEnd();
}
