/** Defines the fields of every record in the state, in all forms that the readers know. */

import { BREAKER_STATES } from "../../src/pipeline/breaker.ts";
import { SELECTION_REASONS } from "../../src/pipeline/select-disambiguations.ts";
import { OLD_STATUSES, STATUSES } from "../../src/pipeline/statuses.ts";
import { addDefaults, checkBreaker, checkCategory, checkPlatform, checkReason } from "./check-record.ts";
import {
  anything,
  count,
  type FieldRule,
  flag,
  formOf,
  integer,
  isFields,
  listedName,
  listOf,
  mapOf,
  name,
  names,
  objectOf,
  positiveNumber,
  priority,
  source,
  text,
  time,
  url,
  version,
  vital,
  word,
} from "./field-rules.ts";

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

const vitalList = (rule: FieldRule) => vital(listOf(rule), Array.isArray, "a list");

const ENTRY = formOf(
  {
    name,
    source,
    priority,
    status: word(STATUSES, UNKNOWN_STATUS),
    confidence: word(["auto", "curated"], ODD_WORD),
    disambiguated_at: time,
    ...UPKEEP,
  },
  ["name", "source"],
);

const OLD_PACKAGE = formOf(
  {
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
  ["name", "id"],
);

export const QUEUE = formOf({
  schema_version: version,
  updated_at: time,
  tiers: anything,
  entries: vitalList(objectOf(ENTRY, (fields, findings) => addDefaults(fields, ["priority", "status"], findings))),
  packages: vitalList(objectOf(OLD_PACKAGE, (fields, findings) => addDefaults(fields, ["tier", "status"], findings))),
});

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

const ITEM = formOf(ATTEMPT, ["package_id"]);

/** A line of a failure file: one batch, one recipe on one platform, or both. */
export const FAILURE = formOf({
  schema_version: version,
  environment: text,
  updated_at: time,
  failures: listOf(objectOf(ITEM, checkCategory)),
  ...ATTEMPT,
});

export const RUN = formOf(
  {
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
    platforms: mapOf(objectOf(formOf({ tested: count, passed: count, failed: count }), checkPlatform)),
    timestamp: time,
    duration_seconds: count,
    started_at: time,
    run_attempt: count,
    workflow_run_url: url,
    conclusion: text,
    pull_request_url: url,
    used_disambiguation: count,
    routing: listOf(objectOf(formOf({ name, from: source, to: source }))),
    file_time: time,
  },
  ["batch_id", "timestamp"],
);

const CHOICE = formOf(
  {
    tool: name,
    selected: source,
    alternatives: names,
    selection_reason: word(SELECTION_REASONS, ODD_WORD),
    downloads_ratio: positiveNumber,
    high_risk: flag,
  },
  ["tool", "selected"],
);

export const DISAMBIGUATIONS = formOf({
  schema_version: version,
  ecosystem: text,
  environment: text,
  updated_at: time,
  batch_id: text,
  disambiguations: listOf(objectOf(CHOICE, checkReason)),
});

const BREAKER = formOf({
  state: word(BREAKER_STATES, UNKNOWN_STATUS),
  failures: count,
  last_failure: time,
  opens_at: time,
});

export const CONTROL = formOf({
  schema_version: version,
  // select-batch fails if this field is not true or false.
  enabled: vital(flag, (value) => typeof value === "boolean", "true or false"),
  disabled_ecosystems: vitalList(listedName),
  reason: text,
  incident_url: text,
  disabled_by: text,
  disabled_at: time,
  expected_resume: text,
  circuit_breaker: vital(mapOf(objectOf(BREAKER, checkBreaker)), isFields, "an object"),
  budget: anything,
});

export const BATCH_RESULTS = formOf(
  {
    schema_version: version,
    batch_id: name,
    ecosystems: mapOf(count),
    per_ecosystem: mapOf(objectOf(formOf({ total: count, succeeded: count, failed: count }))),
    total: count,
    succeeded: count,
    failed: count,
    blocked: count,
    timestamp: time,
  },
  ["batch_id", "total", "timestamp"],
);
