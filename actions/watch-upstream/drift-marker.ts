/** The hidden first line of the issue about drift. */

import type { Range } from "./decision.ts";
import { digestText } from "./pull-marker.ts";

export interface DriftMarker {
  /** Name of the watch. */
  name: string;
  /** What the issue reports; null once everything is handled. */
  range: Range | null;
  /** True if nobody has changed the text since we wrote it. */
  isTextOurs: boolean;
}

const SHA = "[0-9a-f]{40}(?:[0-9a-f]{24})?";
const MARKER = new RegExp(
  `^<!-- pipekeeper:watch-drift name=([a-z0-9-]+)(?: head=(${SHA}) base=(${SHA}))? text=([0-9a-f]{16}) -->(?:\\r?\\n|$)`,
);

/** The body with its marker as the first line. */
export function markDrift({ name, range }: Pick<DriftMarker, "name" | "range">, text: string): string {
  const facts = range === null ? "" : ` head=${range.head} base=${range.base}`;
  return `<!-- pipekeeper:watch-drift name=${name}${facts} text=${digestText(text)} -->\n${text}`;
}

/** The marker of a body; null if it has none. */
export function readDriftMarker(body: string): DriftMarker | null {
  const [line, name, head, base, text] = MARKER.exec(body) ?? [];
  if (line === undefined || name === undefined) return null;
  const range = head === undefined || base === undefined ? null : { base, head };
  return { name, range, isTextOurs: digestText(body.slice(line.length)) === text };
}

/** The body without its marker. */
export function readDriftText(body: string): string {
  const [line = ""] = MARKER.exec(body) ?? [];
  return body.slice(line.length);
}

/** The body of an issue whose drift is handled: without the range, so that the issue is not taken for a declined one. */
export function markHandled(body: string): string {
  const [line = ""] = MARKER.exec(body) ?? [];
  return line.replace(/ head=\S+ base=\S+/, "") + body.slice(line.length);
}
