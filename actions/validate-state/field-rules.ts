/** Defines what each field may contain. A rule adds a finding for a bad value, and never gets null. */

import { MAX_COUNT } from "../../src/pipeline/count-failure.ts";
import { isSafeName, isSafeSource, isShortName, SAFE_NAME_FORM } from "../../src/pipeline/safe-name.ts";
import { parseStateTime } from "../../src/pipeline/times.ts";
import type { Fields } from "../../src/state/fields.ts";
import type { FileFindings } from "./findings.ts";

export type FieldRule = (value: unknown, findings: FileFindings) => void;

export interface RecordForm {
  /** Looking up a computed name in a map is several times faster than in an object. */
  rules: ReadonlyMap<string, FieldRule>;
  required: readonly string[];
}

const MAX_LIST_ITEMS = 1000;
const TIME_FORM = "a time such as 2026-01-09T14:30:00Z, from 2005 to 2100";

export function formOf(fields: Readonly<Record<string, FieldRule>>, required: readonly string[] = []): RecordForm {
  return { rules: new Map(Object.entries(fields)), required };
}

export function checkFields(fields: Fields, form: RecordForm, findings: FileFindings): void {
  const { path } = findings;
  for (const key in fields) {
    const rule = form.rules.get(key);
    const value = fields[key];
    if (rule === undefined) findings.addUnknownKey(key);
    else if (value !== null) {
      path.push(key);
      rule(value, findings);
      path.pop();
    }
  }
  for (const key of form.required) if (isAbsent(fields[key])) addMissing(key, findings);
}

export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

export function addMissing(key: string, findings: FileFindings): void {
  const message = `"${key}" is missing or blank; the record is not used without it`;
  findings.add({ level: "error", code: "missing-field", expected: `a value for "${key}"`, message }, key);
}

export const anything: FieldRule = () => undefined;

export const text: FieldRule = (value, findings) => {
  if (typeof value !== "string") addType("text", value, findings);
};

export const flag: FieldRule = (value, findings) => {
  if (typeof value !== "boolean") addType("true or false", value, findings);
};

/** A field that stops the pipeline if its type is wrong. */
export function vital(rule: FieldRule, isType: (value: unknown) => boolean, expected: string): FieldRule {
  return (value, findings) => {
    if (isType(value)) rule(value, findings);
    else findings.add({ level: "error", code: "wrong-type", value, expected });
  };
}

export const integer: FieldRule = (value, findings) => {
  if (!Number.isSafeInteger(value)) addType("a whole number", value, findings);
};

export const positiveNumber: FieldRule = (value, findings) => {
  if (typeof value !== "number" || !(value >= 0)) addType("a number of at least 0", value, findings);
};

export const count: FieldRule = (value, findings) => {
  const expected = "a whole number of at least 0";
  if (typeof value === "number" && value < 0) findings.add({ level: "error", code: "negative-count", value, expected });
  else if (typeof value !== "number") addType(expected, value, findings);
  else if (!Number.isInteger(value) || value > MAX_COUNT) {
    findings.add({ level: "warning", code: "bad-value", value, expected: `${expected} and at most ${MAX_COUNT}` });
  }
};

export const priority: FieldRule = (value, findings) => {
  if (value === 1 || value === 2 || value === 3) return;
  findings.add({ level: "error", code: "bad-priority", value, expected: "1, 2 or 3" });
};

export const version: FieldRule = (value, findings) => {
  if (value === 1) return;
  if (typeof value !== "number" || value < 1) return addType("1", value, findings);
  findings.add({ level: "warning", code: "newer-schema", value, expected: "1, the version that is known here" });
};

/** A blank text means that there is no time. */
export const time: FieldRule = (value, findings) => {
  if (value === "" || (typeof value === "string" && parseStateTime(value) !== null)) return;
  findings.add({ level: "error", code: "bad-time", value, expected: TIME_FORM });
};

export const url: FieldRule = (value, findings) => {
  if (value === "" || (typeof value === "string" && value.startsWith("https://") && URL.canParse(value))) return;
  if (typeof value !== "string") return addType("a URL", value, findings);
  findings.add({ level: "warning", code: "bad-value", value, expected: "a URL that begins with https://" });
};

/** A name may become a file name. */
export const name: FieldRule = (value, findings) => checkName(value, findings, isSafeName);

/** A name in a list must not be blank. */
export const listedName: FieldRule = (value, findings) => {
  if (value !== "") return name(value, findings);
  findings.add({ level: "warning", code: "bad-value", value, expected: "a name", message: "a blank name is left out" });
};

/** `ecosystem:identifier`. The identifier may be a URL, with two slashes in a row. */
export const source: FieldRule = (value, findings) => checkName(value, findings, isSafeSource);

export const names: FieldRule = (value, findings) => {
  if (!Array.isArray(value)) return addType("a list of names", value, findings);
  if (value.length > MAX_LIST_ITEMS) {
    const message = `the list has ${value.length} items; expected at most ${MAX_LIST_ITEMS}, and the others are not used`;
    findings.add({ level: "warning", code: "bad-value", expected: `at most ${MAX_LIST_ITEMS} items`, message });
  }
  listOf(listedName)(value, findings);
};

/** One of these words, or blank. */
export function word(
  known: readonly string[],
  { code, level }: { code: string; level: "error" | "warning" },
): FieldRule {
  const words = new Set(known);
  return (value, findings) => {
    if (value === "" || (typeof value === "string" && words.has(value))) return;
    findings.add({ level, code, value, expected: `one of ${known.join(", ")}` });
  };
}

export function listOf(rule: FieldRule): FieldRule {
  return (value, findings) => {
    if (!Array.isArray(value)) return addType("a list", value, findings);
    for (let index = 0; index < value.length; index++) {
      findings.path.push(index);
      rule(value[index], findings);
      findings.path.pop();
    }
  };
}

export function mapOf(rule: FieldRule): FieldRule {
  return (value, findings) => {
    if (!isFields(value)) return addType("an object", value, findings);
    for (const key of Object.keys(value)) {
      findings.path.push(key);
      rule(value[key], findings);
      findings.path.pop();
    }
  };
}

export function objectOf(form: RecordForm, more?: (fields: Fields, findings: FileFindings) => void): FieldRule {
  return (value, findings) => {
    if (!isFields(value)) {
      findings.add({ level: "error", code: "not-an-object", value, expected: "an object" });
      return;
    }
    checkFields(value, form, findings);
    more?.(value, findings);
  };
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function checkName(value: unknown, findings: FileFindings, isSafe: (text: string) => boolean): void {
  if (typeof value !== "string") {
    findings.add({ level: "error", code: "wrong-type", value, expected: "text" });
  } else if (!isSafe(value)) {
    findings.add({ level: "error", code: "unsafe-name", value, expected: SAFE_NAME_FORM });
  } else if (!isShortName(value)) {
    findings.add({ level: "error", code: "bad-value", value, expected: "at most 300 bytes" });
  }
}

function addType(expected: string, value: unknown, findings: FileFindings): void {
  findings.add({ level: "warning", code: "wrong-type", value, expected });
}
