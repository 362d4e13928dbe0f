/** The hidden first line of our pull requests and comments, which identifies them later. */

import { createHash } from "node:crypto";
import { markerValue } from "../../src/text/marker.ts";

/** What the marker of a pull request says. */
export interface PullMarker {
  /** Name of the watch. */
  name: string;
  /** The upstream commit that the pull request is for. */
  head: string;
  /** The upstream commit that the range starts after. */
  rangeBase: string;
  /** The commit on the branch. */
  commit: string;
}

const SHA = "[0-9a-f]{40}(?:[0-9a-f]{24})?";
const PULL = new RegExp(
  `^<!-- pipekeeper:watch v=1 name=([a-z0-9-]+) head=(${SHA}) base=(${SHA}) commit=(${SHA}) text=([0-9a-f]{16}) -->(?:\\r?\\n|$)`,
);

/** The body with its marker as the first line. The marker also shows whether somebody has changed the text since. */
export function markPull({ name, head, rangeBase, commit }: PullMarker, text: string): string {
  const facts = `name=${name} head=${head} base=${rangeBase} commit=${commit}`;
  return `<!-- pipekeeper:watch v=1 ${facts} text=${digestText(text)} -->\n${text}`;
}

/** Reads the marker of a body, and whether the text after it is still ours. Null if there is no marker. */
export function readPullMarker(body: string): (PullMarker & { isTextOurs: boolean }) | null {
  const [line, name, head, rangeBase, commit, text] = PULL.exec(body) ?? [];
  if (line === undefined || !name || !head || !rangeBase || !commit) return null;
  return { name, head, rangeBase, commit, isTextOurs: digestText(body.slice(line.length)) === text };
}

/** The first line of a comment of the watch. The key distinguishes the comments of one watch. */
export function markNote(kind: "hold" | "superseded", name: string, key = ""): string {
  return `<!-- pipekeeper:watch-${kind} name=${name}${key === "" ? "" : ` key=${markerValue(key)}`} -->`;
}

/**
 * The digest that shows whether a text is ours. GitHub stores line endings as browsers send them, and drops white space
 * at the end.
 */
export function digestText(text: string): string {
  const plain = text.replaceAll("\r\n", "\n").trimEnd();
  return createHash("sha256").update(plain).digest("hex").slice(0, 16);
}
