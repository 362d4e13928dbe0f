/** The server's clock, as the `Date` headers of its answers tell it. Nobody who runs a step can set it. */

import { headersOf } from "./failure.ts";

export interface ServerClock {
  /** Notes the headers of an answer that came just now. */
  note(headers: object): void;
  /** The same for an answer that the client threw. */
  noteError(error: unknown): void;
  /** The server's time, up to a second behind; null before an answer has told it. */
  now(): Date | null;
}

export function watchClock(elapsedMs: () => number): ServerClock {
  /** Server's time minus elapsed time. */
  let offsetMs: number | null = null;
  const note = (headers: object) => {
    const toldMs = "date" in headers ? Date.parse(String(headers.date)) : Number.NaN;
    if (!Number.isNaN(toldMs)) offsetMs = toldMs - elapsedMs();
  };
  return {
    note,
    noteError: (error) => note(headersOf(error)),
    now: () => (offsetMs === null ? null : new Date(elapsedMs() + offsetMs)),
  };
}
