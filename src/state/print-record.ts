import { joinMembers, printValue } from "./kept-json.ts";

/** Other readers drop the whole file if a line reaches 64 KiB. */
export const MAX_LINE_BYTES = 60_000;

/** Prints one compact object: first the schema's keys in their order, then the others in their original order. */
export function printRecord(record: object, order: readonly string[], what: string): string {
  const members = new Map<string, string>();
  for (const [key, value] of Object.entries(record)) {
    if (value !== undefined) members.set(key, printValue(value, `${what} ${key}`));
  }
  return joinMembers(members, order);
}

/** A record as one line. Throws if the line is too long; `what` names the record in the error. */
export function printLine(text: string, what: string): string {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MAX_LINE_BYTES) return `${text}\n`;
  throw new Error(`${what} has ${bytes} bytes; a line that is written has at most ${MAX_LINE_BYTES}`);
}
