/** Reads the server's clock from the `Date` headers of its answers. Nobody who runs a step can change it. */

import { headersOf } from "./failure.ts";

export interface ServerClock {
  /** Notes the headers of an answer that has just arrived. */
  note(headers: object): void;
  /** Does the same for an answer that the client threw as an error. */
  noteError(error: unknown): void;
  /** The server's time, up to a second late; null until an answer has shown it. */
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
