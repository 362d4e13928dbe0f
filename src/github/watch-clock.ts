/** Reads the server's clock from `Date` headers, because a step could change the runner's clock. */

import { headersOf } from "./failure.ts";

export interface ServerClock {
  note(headers: object): void;
  noteError(error: unknown): void;
  /** The server's time, up to a second late; null before the first `Date` header. */
  now(): Date | null;
}

export function watchClock(elapsedMs: () => number): ServerClock {
  /** The server's time minus the elapsed time. */
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
