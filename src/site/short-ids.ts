/** Shortens failure ids stored next to the values they consist of, and times next to ids that contain them. */

import { readFailureInstant } from "./shard-paths.ts";

const BASE = 36;
/** Length of `-2026-06-26T20-47-13Z-`. */
const TIME_LENGTH = 22;
const FRACTION = /^\.\d+$/;

interface Owner {
  ecosystem: string;
  name: string;
}

/** The suffix that distinguishes attempts within one second. */
const SUFFIX = "~";

/**
 * A short id: the second since 1970 in base 36, if the rest of the id is the owner's ecosystem and name. Otherwise the
 * full id, which is recognized by its hyphens.
 */
export function shortenId(id: string, owner: Owner): string {
  const second = secondOf(id);
  if (second === null) return id;
  const suffix = id.slice(owner.ecosystem.length + TIME_LENGTH + owner.name.length);
  const short = (Date.parse(`${second}Z`) / 1000).toString(BASE) + suffix;
  const isPlain = suffix === "" || (suffix.startsWith(SUFFIX) && !suffix.includes("-"));
  return isPlain && !short.includes("-") && readShortId(short, owner) === id ? short : id;
}

export function readShortId(short: string, { ecosystem, name }: Owner): string {
  if (short.includes("-")) return short;
  const { second, suffix } = splitShort(short);
  const time = new Date(second * 1000).toISOString();
  return `${ecosystem}-${time.slice(0, 19).replaceAll(":", "-")}Z-${name}${suffix}`;
}

/** Shortens the ids of one owner, newest first. Each short id is the number of seconds between it and the id before. */
export function shortenIds(ids: readonly string[], owner: Owner): string[] {
  let last: number | null = null;
  return ids.map((id) => {
    const short = shortenId(id, owner);
    if (short.includes("-")) return short;
    const { second, suffix } = splitShort(short);
    if (last !== null && second > last) return id;
    const step: number = last === null ? second : last - second;
    last = second;
    return step.toString(BASE) + suffix;
  });
}

export function readShortIds(shorts: readonly string[], owner: Owner): string[] {
  let last: number | null = null;
  return shorts.map((short) => {
    if (short.includes("-")) return short;
    const { second: step, suffix } = splitShort(short);
    last = last === null ? step : last - step;
    return readShortId(last.toString(BASE) + suffix, owner);
  });
}

function splitShort(short: string): { second: number; suffix: string } {
  const end = short.indexOf(SUFFIX);
  const suffix = end < 0 ? "" : short.slice(end);
  return { second: Number.parseInt(short, BASE), suffix };
}

/** The beginning of a failure id: ecosystem and second; empty if it contains no time. */
export function idPrefix(id: string): string {
  const { second } = readFailureInstant(id);
  return second === "" ? "" : id.slice(0, id.indexOf(second) + second.length);
}

/** Returns the part of the time that the id does not contain: 0 for nothing, a fraction of a second, or the whole time. */
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
