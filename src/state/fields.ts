/**
 * Reads one field of a decoded record. An absent field is null. A wrong type is reported, and the field is then treated
 * as absent. Each function takes the value as well as its key, because property names written out in the readers are
 * looked up several times faster.
 */

import { MAX_COUNT } from "../pipeline/count-failure.ts";
import { parseStateTime, type Time } from "../pipeline/times.ts";
import { type Place, quote, report } from "./problems.ts";

export type Fields = Record<string, unknown>;

const MAX_NAME_BYTES = 300;
const MAX_LIST_ITEMS = 1000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

/** The value as a record. Anything else is null, with a problem. */
export function asFields(value: unknown, place: Place): Fields | null {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  report(place, "not-an-object", "error", `expected an object, found ${describe(value)}`);
  return null;
}

export function readText(value: unknown, key: string, place: Place): string | null {
  if (typeof value === "string") return value;
  if (value !== undefined && value !== null) reportType(key, "text", value, place);
  return null;
}

/** Reads text. Blank counts as absent, as in every field that can be "not set". */
export function readWord(value: unknown, key: string, place: Place): string | null {
  if (typeof value === "string" && value !== "") return value;
  return value === "" ? null : readText(value, key, place);
}

/**
 * Reads a required name: 1 to 300 bytes, no control characters. Null, with a problem, means that the record is skipped.
 */
export function requireName(value: unknown, key: string, place: Place): string | null {
  if (typeof value === "string" && value.trim() !== "") return isName(value, key, place) ? value : null;
  if (value === undefined || value === null || typeof value === "string") {
    report(place, "missing-field", "error", `"${key}" is missing or blank; a record needs it`);
  } else {
    report(place, "wrong-type", "error", `"${key}" is ${describe(value)}; expected text`);
  }
  return null;
}

/** True if the text can be a name. Otherwise a problem says why the record is skipped. */
export function isName(value: string, key: string, place: Place): boolean {
  if (value.length <= MAX_NAME_BYTES / 3 && !CONTROL.test(value)) return true;
  const bytes = Buffer.byteLength(value);
  if (bytes <= MAX_NAME_BYTES && !CONTROL.test(value)) return true;
  const what = bytes > MAX_NAME_BYTES ? `has ${bytes} bytes` : "contains a control character";
  report(
    place,
    "bad-value",
    "error",
    `"${key}" ${quote(value)} ${what}; expected 1 to ${MAX_NAME_BYTES} bytes of plain text`,
  );
  return false;
}

/** A whole number >= 0. Anything else is null, with a problem. */
export function readCount(value: unknown, key: string, place: Place): number | null {
  if (typeof value === "number" && value >= 0 && value <= MAX_COUNT && Number.isInteger(value)) return value;
  if (value === undefined || value === null) return null;
  reportType(key, `a whole number from 0 to ${MAX_COUNT}`, value, place);
  return null;
}

export function readInteger(value: unknown, key: string, place: Place): number | null {
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  if (value !== undefined && value !== null) reportType(key, "a whole number", value, place);
  return null;
}

export function readFlag(value: unknown, key: string, place: Place): boolean | null {
  if (typeof value === "boolean") return value;
  if (value !== undefined && value !== null) reportType(key, "true or false", value, place);
  return null;
}

export function readTime(value: unknown, key: string, place: Place): Time | null {
  const text = readWord(value, key, place);
  if (text === null) return null;
  const time = parseStateTime(text);
  if (time === null) {
    report(
      place,
      "bad-time",
      "warning",
      `"${key}" ${quote(text)} is not a time; expected the form 2026-01-09T14:30:00Z, from 2005 to 2100`,
    );
  }
  return time;
}

const NONE: readonly string[] = [];

/**
 * Reads a list of names and uses at most 1,000 of them; empty if the list is absent. Null if a name is unusable, so
 * that the record is skipped.
 */
export function readNames(value: unknown, key: string, place: Place): readonly string[] | null {
  if (value === undefined || value === null) return NONE;
  if (!Array.isArray(value)) {
    reportType(key, "a list of names", value, place);
    return NONE;
  }
  if (value.length > MAX_LIST_ITEMS) {
    report(place, "bad-value", "warning", `"${key}" has ${value.length} items; the first ${MAX_LIST_ITEMS} are used`);
  }
  return takeNames(value.slice(0, MAX_LIST_ITEMS), key, place);
}

/** Reads a list of names of any length. Null if it is absent, not a list, or contains an unusable name. */
export function readAllNames(value: unknown, key: string, place: Place): readonly string[] | null {
  if (Array.isArray(value)) return takeNames(value, key, place);
  if (value !== undefined && value !== null) reportType(key, "a list of names", value, place);
  return null;
}

function takeNames(list: readonly unknown[], key: string, place: Place): readonly string[] | null {
  const names: string[] = [];
  for (const item of list) {
    if (typeof item !== "string") reportType(key, "a list of names", item, place);
    else if (item === "") report(place, "bad-value", "warning", `"${key}" contains a blank name, which is left out`);
    else if (!isName(item, key, place)) return null;
    else names.push(item);
  }
  return names;
}

export function readUrl(value: unknown, key: string, place: Place): string | null {
  const text = readWord(value, key, place);
  if (text === null) return null;
  if (text.startsWith("https://") && URL.canParse(text)) return text;
  report(
    place,
    "bad-value",
    "warning",
    `"${key}" ${quote(text)} is not used; expected a URL that begins with https://`,
  );
  return null;
}

/** A `schema_version` newer than ours is read as ours, with a problem. */
export function checkVersion(fields: Fields, place: Place): void {
  const version = fields.schema_version;
  if (version === 1 || version === undefined || version === null) return;
  if (typeof version === "number" && version > 1) {
    report(place, "newer-schema", "warning", `"schema_version" is ${version}, newer than 1; read as version 1`);
  } else {
    reportType("schema_version", "1", version, place);
  }
}

export function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return `the ${typeof value === "string" ? "text" : typeof value} ${quote(value)}`;
}

function reportType(key: string, expected: string, value: unknown, place: Place): void {
  report(place, "wrong-type", "warning", `"${key}" is ${describe(value)}, which is not used; expected ${expected}`);
}
