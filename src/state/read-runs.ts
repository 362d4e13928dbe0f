/** Reads run metrics in their old, newer and strict forms. */

import type { PlatformResult, RecordedRun } from "../formats/run.ts";
import {
  asFields,
  checkVersion,
  describe,
  type Fields,
  readAllNames,
  readCount,
  readTime,
  readUrl,
  readWord,
  requireName,
} from "./fields.ts";
import { type Place, type Problems, report } from "./problems.ts";
import type { RawFile } from "./read-json-stream.ts";

const NO_ECOSYSTEMS: ReadonlyMap<string, number> = new Map();
const NO_PLATFORMS: ReadonlyMap<string, PlatformResult> = new Map();

/** Passes each run of the file to `add`, in the order of the file. */
export function readRuns(raw: RawFile, problems: Problems, add: (run: RecordedRun) => void): void {
  const place: Place = { file: raw.file, line: null, entry: null, problems };
  for (const { value, line } of raw.values) {
    place.line = line;
    const fields = asFields(value, place);
    if (fields === null) continue;
    if (fields.batch_id === undefined && fields.timestamp === undefined) {
      report(
        place,
        "unknown-shape",
        "warning",
        'has neither "batch_id" nor "timestamp", so it contains no run; kept as it is',
      );
      continue;
    }
    const run = readRun(fields, place);
    if (run !== null) add(run);
  }
}

function readRun(fields: Fields, place: Place): RecordedRun | null {
  checkVersion(fields, place);
  const batchId = requireName(fields.batch_id, "batch_id", place);
  const timestamp = batchId === null ? null : requireTime(fields, place);
  if (batchId === null || timestamp === null) return null;
  const run: RecordedRun = {
    batch_id: batchId,
    timestamp,
    recorded_timestamp: fields.timestamp as string,
    ecosystem: readWord(fields.ecosystem, "ecosystem", place),
    ecosystems: readEcosystems(fields, place),
    total: readCount(fields.total, "total", place),
    attempts: readCount(fields.attempts, "attempts", place),
    succeeded: readCount(fields.succeeded, "succeeded", place),
    failed: readCount(fields.failed, "failed", place),
    blocked: readCount(fields.blocked, "blocked", place),
    skipped: readCount(fields.skipped, "skipped", place),
    unverified: readCount(fields.unverified, "unverified", place),
    merged: readCount(fields.merged, "merged", place),
    excluded: readCount(fields.excluded, "excluded", place),
    constrained: readCount(fields.constrained, "constrained", place),
    used_disambiguation: readCount(fields.used_disambiguation, "used_disambiguation", place),
    packages_processed: readAllNames(fields.packages_processed, "packages_processed", place),
    recipes_generated: readAllNames(fields.recipes_generated, "recipes_generated", place),
    platforms: readPlatforms(fields, place),
    started_at: readTime(fields.started_at, "started_at", place),
    duration_seconds: readCount(fields.duration_seconds, "duration_seconds", place),
    conclusion: readWord(fields.conclusion, "conclusion", place),
    workflow_run_url: readUrl(fields.workflow_run_url, "workflow_run_url", place),
    pull_request_url: readUrl(fields.pull_request_url, "pull_request_url", place),
    file: place.file,
    line: place.line as number,
  };
  checkSums(run, place);
  return run;
}

function requireTime(fields: Fields, place: Place): string | null {
  if (typeof fields.timestamp === "string" && fields.timestamp !== "") {
    const time = readTime(fields.timestamp, "timestamp", place);
    if (time === null)
      report(place, "missing-field", "error", '"timestamp" is not usable; a run needs the time of its end');
    return time;
  }
  const code = fields.timestamp === undefined || fields.timestamp === null || fields.timestamp === "";
  const reason = code
    ? '"timestamp" is missing; a run needs it'
    : `"timestamp" is ${describe(fields.timestamp)}; expected text`;
  report(place, code ? "missing-field" : "wrong-type", "error", reason);
  return null;
}

function readEcosystems(fields: Fields, place: Place): ReadonlyMap<string, number> {
  const entries = readMap(fields.ecosystems, "ecosystems", place);
  if (entries === null) return NO_ECOSYSTEMS;
  const counts = new Map<string, number>();
  for (const name of Object.keys(entries)) {
    const count = readCount(entries[name], name, place);
    if (count !== null) counts.set(name, count);
  }
  return counts;
}

function readPlatforms(fields: Fields, place: Place): ReadonlyMap<string, PlatformResult> {
  const entries = readMap(fields.platforms, "platforms", place);
  if (entries === null) return NO_PLATFORMS;
  const results = new Map<string, PlatformResult>();
  for (const name of Object.keys(entries)) {
    const counts = readMap(entries[name], name, place);
    if (counts === null) continue;
    results.set(name, {
      tested: readCount(counts.tested, "tested", place) ?? 0,
      passed: readCount(counts.passed, "passed", place) ?? 0,
      failed: readCount(counts.failed, "failed", place) ?? 0,
    });
  }
  return results;
}

function readMap(value: unknown, key: string, place: Place): Fields | null {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  if (value !== undefined && value !== null) {
    report(place, "wrong-type", "warning", `"${key}" is ${describe(value)}, which is not used; expected an object`);
  }
  return null;
}

function checkSums(run: RecordedRun, place: Place): void {
  const { attempts, succeeded, failed, blocked } = run;
  if (attempts !== null && succeeded !== null && failed !== null && blocked !== null) {
    const sum = succeeded + failed + blocked + (run.unverified ?? 0);
    if (sum !== attempts) {
      const parts = "succeeded + failed + blocked + unverified";
      report(
        place,
        "bad-value",
        "warning",
        `"attempts" is ${attempts} but ${parts} is ${sum}; kept, expected equal numbers`,
      );
    }
  }
  for (const [platform, { tested, passed, failed: broken }] of run.platforms) {
    if (tested === passed + broken) continue;
    report(
      place,
      "bad-value",
      "warning",
      `"${platform}" tested ${tested} but passed + failed is ${passed + broken}; kept`,
    );
  }
}
