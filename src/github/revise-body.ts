/** What a write does before it is made again: text that others write too must not be overwritten unread. */

import type { AnswerFields } from "./read-fields.ts";

/** From what is there now: the body to write over it, or null to leave it as it is. */
export type Again<T> = (current: T) => string | null;

/** How a call goes on after an outage: with other parameters, or with what was read as its answer. */
export type Revision = { change: Record<string, unknown> } | { data: unknown };

/** Options of a request that lets the client ask before it writes a body a second time. */
export function reviseBody<T>(
  sent: string,
  read: () => Promise<AnswerFields>,
  parse: (raw: AnswerFields) => T & { body: string },
  again: Again<T> = () => sent,
): { revise(): Promise<Revision> } {
  let last = sent;
  return {
    async revise() {
      const raw = await read();
      const current = parse(raw);
      // GitHub stores line ends as browsers send them.
      if (current.body.replaceAll("\r\n", "\n") === last.replaceAll("\r\n", "\n")) return { data: raw };
      const body = again(current);
      if (body === null) return { data: raw };
      last = body;
      return { change: { body } };
    },
  };
}
