/** Failure ids beside what they are made of, and times beside the ids that hold them. */

import { readFailureInstant } from "./shard-paths.ts";

/** `2026-06-26T20-47-13Z`, which no id is: it has the ecosystem before it. */
const SECOND = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/;
const FRACTION = /^\.\d+$/;

interface Owner {
  ecosystem: string;
  name: string;
}

/** The second alone where the owner's ecosystem and name are the rest of the id. */
export function shortenId(id: string, { ecosystem, name }: Owner): string {
  const { second } = readFailureInstant(id);
  return second !== "" && id === `${ecosystem}-${second}-${name}` ? second : id;
}

export function readShortId(short: string, { ecosystem, name }: Owner): string {
  return SECOND.test(short) ? `${ecosystem}-${short}-${name}` : short;
}

/** 0 where the id says it, the fraction of a second where it says the rest, else the time itself. */
export function shortenTime(time: string | null, id: string): string | 0 | null {
  const second = secondOf(id);
  if (time === null || second === null || time.slice(0, 19) !== second) return time;
  if (time === `${second}Z`) return 0;
  const fraction = time.slice(19, -1);
  return time.endsWith("Z") && FRACTION.test(fraction) ? fraction : time;
}

export function readShortTime(short: string | 0 | null, id: string): string | null {
  if (short === 0) return `${secondOf(id)}Z`;
  return short !== null && FRACTION.test(short) ? `${secondOf(id)}${short}Z` : short;
}

/** `2026-06-26T20:47:13`. */
function secondOf(id: string): string | null {
  const { day, second } = readFailureInstant(id);
  return second === "" ? null : `${day}T${second.slice(11, 19).replaceAll("-", ":")}`;
}
