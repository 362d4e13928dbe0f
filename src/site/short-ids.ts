/** Failure ids beside what they are made of, and times beside the ids that hold them. */

import { readFailureInstant } from "./shard-paths.ts";

const BASE = 36;
const FRACTION = /^\.\d+$/;

interface Owner {
  ecosystem: string;
  name: string;
}

/** The second since 1970 in base 36, where the owner's ecosystem and name are the rest of the id; ids themselves have a hyphen. */
export function shortenId(id: string, owner: Owner): string {
  const second = secondOf(id);
  if (second === null) return id;
  const short = (Date.parse(`${second}Z`) / 1000).toString(BASE);
  return !short.includes("-") && readShortId(short, owner) === id ? short : id;
}

export function readShortId(short: string, { ecosystem, name }: Owner): string {
  if (short.includes("-")) return short;
  const time = new Date(Number.parseInt(short, BASE) * 1000).toISOString();
  return `${ecosystem}-${time.slice(0, 19).replaceAll(":", "-")}Z-${name}`;
}

/** What a failure id begins with: ecosystem and second; empty if it names no time. */
export function idPrefix(id: string): string {
  const { second } = readFailureInstant(id);
  return second === "" ? "" : id.slice(0, id.indexOf(second) + second.length);
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
