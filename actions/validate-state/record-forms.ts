/** The fields of every record in the state, in all forms that the readers know. */

import { SELECTION_REASONS } from "../../src/formats/disambiguation.ts";
import { BREAKER_STATES } from "../../src/pipeline/breaker.ts";
import { CATEGORIES, canonicalCategory, isKnownCategory, OLD_SUBCATEGORIES } from "../../src/pipeline/categories.ts";
import { OLD_STATUSES, STATUSES } from "../../src/pipeline/statuses.ts";
import type { Fields } from "../../src/state/fields.ts";
import {
  addMissing,
  anything,
  count,
  flag,
  integer,
  isAbsent,
  listedName,
  listOf,
  mapOf,
  name,
  names,
  objectOf,
  positiveNumber,
  priority,
  type RecordForm,
  source,
  text,
  time,
  url,
  version,
  word,
} from "./field-rules.ts";
import type { FileFindings } from "./findings.ts";

const UNKNOWN_STATUS = { code: "unknown-status", level: "error" } as const;
const ODD_WORD = { code: "bad-value", level: "warning" } as const;

const UPKEEP = {
  failure_count: count,
  next_retry_at: time,
  blocked_by: names,
  status_reason: text,
  status_at: time,
  last_batch_id: text,
};

const ENTRY: RecordForm = {
  fields: {
    name,
    source,
    priority,
    status: word(STATUSES, UNKNOWN_STATUS),
    confidence: word(["auto", "curated"], ODD_WORD),
    disambiguated_at: time,
    ...UPKEEP,
  },
  required: ["name", "source"],
};

const OLD_PACKAGE: RecordForm = {
  fields: {
    id: source,
    source: text,
    name,
    tier: priority,
    status: word(OLD_STATUSES, UNKNOWN_STATUS),
    added_at: time,
    metadata: anything,
    force_override: flag,
    ...UPKEEP,
  },
  required: ["name", "id"],
};

/** A queue file, in the unified or the old form. */
export const QUEUE: RecordForm = {
  fields: {
    schema_version: version,
    updated_at: time,
    tiers: anything,
    entries: listOf(objectOf(ENTRY, (fields, findings) => addDefaults(fields, ["priority", "status"], findings))),
    packages: listOf(objectOf(OLD_PACKAGE, (fields, findings) => addDefaults(fields, ["tier", "status"], findings))),
  },
};

const ATTEMPT = {
  ecosystem: text,
  platform: name,
  exit_code: integer,
  category: text,
  subcategory: text,
  blocked_by: names,
  message: text,
  full_output: text,
  full_output_truncated: flag,
  package_id: source,
  recipe: name,
  batch_id: text,
  workflow_run_url: url,
  workflow_url: url,
  timestamp: time,
  file_time: time,
};

const ITEM: RecordForm = { fields: ATTEMPT, required: ["package_id"] };

/** A line of a failure file: one batch, one recipe on one platform, or both. */
export const FAILURE: RecordForm = {
  fields: {
    schema_version: version,
    environment: text,
    updated_at: time,
    failures: listOf(objectOf(ITEM, checkCategory)),
    ...ATTEMPT,
  },
};

/** One batch run. */
export const RUN: RecordForm = {
  fields: {
    schema_version: version,
    batch_id: name,
    ecosystem: text,
    ecosystems: mapOf(count),
    total: count,
    attempts: count,
    succeeded: count,
    failed: count,
    blocked: count,
    skipped: count,
    unverified: count,
    generated: count,
    merged: count,
    excluded: count,
    constrained: count,
    packages_processed: listOf(listedName),
    recipes_generated: listOf(listedName),
    platforms: mapOf(objectOf({ fields: { tested: count, passed: count, failed: count } }, checkPlatform)),
    timestamp: time,
    duration_seconds: count,
    started_at: time,
    run_attempt: count,
    workflow_run_url: url,
    conclusion: text,
    pull_request_url: url,
    used_disambiguation: count,
    routing: listOf(objectOf({ fields: { name, from: source, to: source } })),
    file_time: time,
  },
  required: ["batch_id", "timestamp"],
};

const CHOICE: RecordForm = {
  fields: {
    tool: name,
    selected: source,
    alternatives: names,
    selection_reason: word(SELECTION_REASONS, ODD_WORD),
    downloads_ratio: positiveNumber,
    high_risk: flag,
  },
  required: ["tool", "selected"],
};

/** A line of recorded choices. */
export const DISAMBIGUATIONS: RecordForm = {
  fields: {
    schema_version: version,
    ecosystem: text,
    environment: text,
    updated_at: time,
    batch_id: text,
    disambiguations: listOf(objectOf(CHOICE, checkReason)),
  },
};

const BREAKER: RecordForm = {
  fields: {
    state: word(BREAKER_STATES, UNKNOWN_STATUS),
    failures: count,
    last_failure: time,
    opens_at: time,
  },
};

/** `batch-control.json`. */
export const CONTROL: RecordForm = {
  fields: {
    schema_version: version,
    enabled: flag,
    disabled_ecosystems: listOf(listedName),
    reason: text,
    incident_url: text,
    disabled_by: text,
    disabled_at: time,
    expected_resume: text,
    circuit_breaker: mapOf(objectOf(BREAKER, checkBreaker)),
    budget: anything,
  },
};

/** `batch-results.json`. */
export const BATCH_RESULTS: RecordForm = {
  fields: {
    schema_version: version,
    batch_id: name,
    ecosystems: mapOf(count),
    per_ecosystem: mapOf(objectOf({ fields: { total: count, succeeded: count, failed: count } })),
    total: count,
    succeeded: count,
    failed: count,
    blocked: count,
    timestamp: time,
  },
  required: ["batch_id", "total", "timestamp"],
};

/** Also for a failure in a record of its own. */
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
  const current = finer === "api_error" ? "none, because the category says it" : OLD_SUBCATEGORIES.get(finer);
  if (current !== undefined) addOld("subcategory", finer, current, findings);
  else if (!/^[a-z][a-z0-9_]{0,63}$/.test(finer)) {
    const expected = 'lower-case letters, digits and "_"';
    findings.add({ level: "warning", code: "bad-value", value: finer, expected }, "subcategory");
  }
}

function addOld(key: string, value: string, current: string, findings: FileFindings): void {
  const message = `"${key}" has the old name "${value}"; expected ${current}`;
  findings.add({ level: "warning", code: "old-category", value, expected: current, message }, key);
}

/** What the readers fill in. */
function addDefaults(fields: Fields, keys: readonly string[], findings: FileFindings): void {
  for (const key of keys) {
    if (!isAbsent(fields[key])) continue;
    const message = `"${key}" is missing; it is taken as ${key === "status" ? "pending" : "3"}`;
    findings.add({ level: "warning", code: "bad-value", expected: `a value for "${key}"`, message }, key);
  }
}

function checkReason(fields: Fields, findings: FileFindings): void {
  if (!isAbsent(fields.selection_reason)) return;
  const expected = `one of ${SELECTION_REASONS.join(", ")}`;
  const message = '"selection_reason" is missing';
  findings.add({ level: "warning", code: "bad-value", expected, message }, "selection_reason");
}

/** Attempts have exactly one result each. Nothing is said if a count other than `unverified` is missing. */
export function checkAttempts(fields: Fields, findings: FileFindings): void {
  const { attempts, succeeded, failed, blocked } = fields;
  const parts = "succeeded + failed + blocked + unverified";
  checkSum(
    { key: "attempts", total: attempts, parts, counts: [succeeded, failed, blocked, fields.unverified ?? 0] },
    findings,
  );
}

/** A missing count is 0. */
function checkPlatform({ tested, passed, failed }: Fields, findings: FileFindings): void {
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

function checkBreaker(fields: Fields, findings: FileFindings): void {
  if (isAbsent(fields.state)) {
    const message = '"state" is missing; it is taken as closed';
    findings.add({ level: "warning", code: "bad-value", expected: `one of ${BREAKER_STATES.join(", ")}`, message });
  }
  if (fields.state !== "open" || !isAbsent(fields.opens_at)) return;
  const message = 'this breaker is open without "opens_at", so a probe is due now';
  findings.add({ level: "warning", code: "open-without-time", expected: 'a time in "opens_at"', message });
}
