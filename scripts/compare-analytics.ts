/**
 * Compares a published queue-analytics document with ours from the same state.
 *
 * Differences are allowed in `generated_at`, in the order of failures with equal times, and in which failures with the
 * last shown time were left out. The published generator chose those failures at random.
 */

const SHOWN_FAILURES = 200;
const OLD_CATEGORIES = [
  "api_error",
  "deterministic",
  "deterministic_insufficient",
  "network",
  "timeout",
  "validation_failed",
];

export type Json = unknown;

export interface Comparison {
  /** The number of values that were compared. A failure counts as one value. */
  compared: number;
  /** For each difference, the JSON path and both values. */
  differences: string[];
}

/** `atCutOff` has all failures of the state with the time from cutOffTime, and is empty without such a time. */
export function compareAnalytics(published: Json, produced: Json, atCutOff: readonly Json[]): Comparison {
  const result: Comparison = { compared: 0, differences: [] };
  const { failure_details: wanted, generated_at: _then, ...rest } = asObject(published);
  const { failure_details: made, generated_at: _now, ...madeRest } = asObject(produced);
  compareValues("$", rest, madeRest, result);
  if (Array.isArray(wanted) && Array.isArray(made)) compareFailures(wanted, made, atCutOff, result);
  else compareValues("$.failure_details", wanted, made, result);
  return result;
}

/** Returns the time of the last failure shown, if the limit may have cut off failures with the same time. */
export function cutOffTime(published: Json): string | undefined {
  const details = asObject(published).failure_details;
  return Array.isArray(details) && details.length >= SHOWN_FAILURES ? timeOf(details.at(-1)) : undefined;
}

/** True for documents of the first shape: no failure details, and categories that were renamed later. */
export function isOldestShape(published: Json): boolean {
  const { failure_details, failures } = asObject(published);
  return (
    failure_details === undefined && OLD_CATEGORIES.some((category) => Object.hasOwn(asObject(failures), category))
  );
}

/** Documents of the first shape share only the queue's numbers and the number of failures with later ones. */
export function compareOldest(published: Json, produced: Json): Comparison {
  const result: Comparison = { compared: 0, differences: [] };
  const wanted = asObject(asObject(published).queue);
  const made = asObject(asObject(produced).queue);
  compareValues("$.queue.total", wanted.total, made.total, result);
  compareValues("$.queue.by_status", wanted.by_status, made.by_status, result);
  compareValues("sum of $.failures", sumOf(asObject(published).failures), sumOf(asObject(produced).failures), result);
  return result;
}

function compareFailures(wanted: Json[], made: Json[], atCutOff: readonly Json[], result: Comparison): void {
  const path = "$.failure_details";
  compareValues(`${path}.length`, wanted.length, made.length, result);
  for (let index = 1; index < made.length; index++) {
    if (timeOf(made[index]) > timeOf(made[index - 1]))
      result.differences.push(`${path}[${index}]: newer than the one before`);
  }
  const cutOff = cutOffTime({ failure_details: wanted });
  const isAbove = (failure: Json) => cutOff === undefined || timeOf(failure) > cutOff;
  const above = made.filter(isAbove);
  result.compared += wanted.length;
  reportMissing(`${path}: published, not produced`, wanted.filter(isAbove), above, result);
  reportMissing(`${path}: produced, not published`, above, wanted.filter(isAbove), result);
  const isBelow = (failure: Json) => !isAbove(failure);
  reportMissing(`${path}: published, no candidate at the cut-off`, wanted.filter(isBelow), atCutOff, result);
  reportMissing(`${path}: produced, no candidate at the cut-off`, made.filter(isBelow), atCutOff, result);
}

function reportMissing(what: string, list: readonly Json[], other: readonly Json[], result: Comparison): void {
  const left = new Map<string, number>();
  for (const element of other) left.set(canonical(element), (left.get(canonical(element)) ?? 0) + 1);
  for (const element of list) {
    const count = left.get(canonical(element)) ?? 0;
    if (count === 0) result.differences.push(`${what}: ${shorten(element)}`);
    else left.set(canonical(element), count - 1);
  }
}

function compareValues(path: string, wanted: Json, made: Json, result: Comparison): void {
  if (Array.isArray(wanted) && Array.isArray(made)) {
    const length = Math.max(wanted.length, made.length);
    for (let index = 0; index < length; index++) compareValues(`${path}[${index}]`, wanted[index], made[index], result);
  } else if (isObject(wanted) && isObject(made)) {
    for (const key of new Set([...Object.keys(wanted), ...Object.keys(made)])) {
      const keyPath = /^[A-Za-z_]\w*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
      compareValues(keyPath, own(wanted, key), own(made, key), result);
    }
  } else {
    result.compared++;
    if (canonical(wanted) !== canonical(made)) {
      result.differences.push(`${path}: published ${shorten(wanted)}, produced ${shorten(made)}`);
    }
  }
}

function canonical(value: Json): string {
  return JSON.stringify(value, (_key, part: Json) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  ) as string;
}

function shorten(value: Json): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}

function timeOf(failure: Json): string {
  return String(asObject(failure).timestamp);
}

function sumOf(counts: Json): number {
  return Object.values(asObject(counts)).reduce((sum: number, count) => sum + Number(count), 0);
}

function own(object: Record<string, Json>, key: string): Json {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function asObject(value: Json): Record<string, Json> {
  return isObject(value) ? value : {};
}

function isObject(value: Json): value is Record<string, Json> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
