/** Checks that involve several fields of one record. */

import { BREAKER_STATES } from "../../src/pipeline/breaker.ts";
import { CATEGORIES, canonicalCategory, isKnownCategory, OLD_SUBCATEGORIES } from "../../src/pipeline/categories.ts";
import { isWellFormed } from "../../src/pipeline/classify-failure.ts";
import { SELECTION_REASONS } from "../../src/pipeline/select-disambiguations.ts";
import type { Fields } from "../../src/state/fields.ts";
import { addMissing, isAbsent } from "./field-rules.ts";
import type { FileFindings } from "./findings.ts";

export function checkCategory(fields: Fields, findings: FileFindings): void {
  const { category, subcategory, exit_code: exitCode } = fields;
  const finer = typeof subcategory === "string" && subcategory !== "" ? subcategory : null;
  if (isAbsent(category)) {
    if (typeof exitCode !== "number" || exitCode === 0) addMissing("category", findings);
  } else if (typeof category === "string") {
    const current = canonicalCategory(category, finer);
    if (!isKnownCategory(current)) {
      const expected = `one of ${CATEGORIES.join(", ")}`;
      findings.add({ level: "warning", code: "unknown-category", value: category, expected }, "category");
    } else if (current !== category) addOld("category", category, current, findings);
  }
  if (finer === null) return;
  const current =
    finer === "api_error" ? "no subcategory, because the category already says it" : OLD_SUBCATEGORIES.get(finer);
  if (current !== undefined) addOld("subcategory", finer, current, findings);
  else if (!isWellFormed(finer)) {
    const expected = 'lower-case letters, digits and "_"';
    findings.add({ level: "warning", code: "bad-value", value: finer, expected }, "subcategory");
  }
}

function addOld(key: string, value: string, current: string, findings: FileFindings): void {
  const message = `"${key}" has the old name "${value}"; expected ${current}`;
  findings.add({ level: "warning", code: "old-category", value, expected: current, message }, key);
}

export function addDefaults(fields: Fields, keys: readonly string[], findings: FileFindings): void {
  for (const key of keys) {
    if (!isAbsent(fields[key])) continue;
    const message = `"${key}" is missing; it is taken as ${key === "status" ? "pending" : "3"}`;
    findings.add({ level: "warning", code: "bad-value", expected: `a value for "${key}"`, message }, key);
  }
}

export function checkReason(fields: Fields, findings: FileFindings): void {
  if (!isAbsent(fields.selection_reason)) return;
  const expected = `one of ${SELECTION_REASONS.join(", ")}`;
  const message = '"selection_reason" is missing';
  findings.add({ level: "warning", code: "bad-value", expected, message }, "selection_reason");
}

/** Each attempt has exactly one result. The check needs every count except `unverified`. */
export function checkAttempts(fields: Fields, findings: FileFindings): void {
  const { attempts, succeeded, failed, blocked } = fields;
  const parts = "succeeded + failed + blocked + unverified";
  checkSum(
    { key: "attempts", total: attempts, parts, counts: [succeeded, failed, blocked, fields.unverified ?? 0] },
    findings,
  );
}

/** A missing number counts as 0. */
export function checkPlatform({ tested, passed, failed }: Fields, findings: FileFindings): void {
  checkSum(
    { key: "tested", total: tested ?? 0, parts: "passed + failed", counts: [passed ?? 0, failed ?? 0] },
    findings,
  );
}

function checkSum(
  { key, total, parts, counts }: { key: string; total: unknown; parts: string; counts: readonly unknown[] },
  findings: FileFindings,
): void {
  let sum = 0;
  for (const count of counts) {
    if (typeof count !== "number" || count < 0) return;
    sum += count;
  }
  if (typeof total !== "number" || total < 0 || sum === total) return;
  const message = `"${key}" is ${total}, but ${parts} is ${sum}`;
  findings.add({ level: "warning", code: "bad-value", value: total, expected: `${parts}, ${sum}`, message }, key);
}

export function checkBreaker(fields: Fields, findings: FileFindings): void {
  if (isAbsent(fields.state)) {
    const message = '"state" is missing; it is taken as closed';
    findings.add({ level: "warning", code: "bad-value", expected: `one of ${BREAKER_STATES.join(", ")}`, message });
  }
  if (fields.state !== "open" || !isAbsent(fields.opens_at)) return;
  const message = 'this breaker is open without "opens_at", so a probe is due now';
  findings.add({ level: "warning", code: "open-without-time", expected: 'a time in "opens_at"', message });
}
