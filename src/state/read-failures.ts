/**
 * Reads failure files: one line per batch with many items, or one line per recipe and platform, or both in one file.
 */

import type { Failure } from "../formats/failure.ts";
import type { Evidence, Subcategory } from "../pipeline/classify-failure.ts";
import { compareBytewise } from "../pipeline/order.ts";
import type { Time } from "../pipeline/times.ts";
import {
  asFields,
  checkVersion,
  describe,
  type Fields,
  isName,
  readFlag,
  readInteger,
  readNames,
  readText,
  readTime,
  readUrl,
  readWord,
  requireName,
} from "./fields.ts";
import { type FailureFileName, parseFailureFileName } from "./parse-failure-file-name.ts";
import { type Place, type Problems, quote, report } from "./problems.ts";
import { nameOfSource, type QueueIndex } from "./queue-index.ts";
import { readCategory, readSubcategory } from "./read-category.ts";
import type { RawFile } from "./read-json-stream.ts";

interface Context {
  readonly queue: QueueIndex;
  readonly problems: Problems;
  /** Keeps only one copy of each repeated word (ecosystem, platform, category) in memory. */
  share(text: string): string;
  /** Finds the subcategory. */
  classify(evidence: Evidence): Subcategory;
}

/** What a record says about all its items. */
interface Defaults {
  ecosystem: string | null;
  platform: string | null;
  batchId: string | null;
  workflowRunUrl: string | null;
  time: Time | null;
}

/** Passes each failure of the file to `add`, in the order of the file. */
export function readFailures(raw: RawFile, context: Context, add: (failure: Failure) => void): void {
  const ofFile = parseFailureFileName(raw.name);
  const place: Place = { file: raw.file, line: null, entry: null, problems: context.problems };
  for (const { value, line } of raw.values) {
    place.line = line;
    place.entry = null;
    const fields = asFields(value, place);
    if (fields === null) continue;
    checkVersion(fields, place);
    const name = fields.file_time === undefined ? ofFile : nameBeforeMove(fields, ofFile, place);
    const hasItems = fields.failures !== undefined && fields.failures !== null;
    const isRecipe =
      Boolean(fields.recipe) || (!hasItems && (fields.recipe ?? fields.category ?? fields.package_id) !== undefined);
    if (hasItems) readItems(fields, { name, place, context }, add);
    place.entry = null;
    if (isRecipe) readRecipe(fields, { name, place, context }, add);
    else if (!hasItems) {
      report(
        place,
        "unknown-shape",
        "warning",
        'has neither "failures" nor "recipe", so it contains no failure; kept as it is',
      );
    }
  }
}

/** A record that was moved to a month's file keeps the time from its first file's name. */
function nameBeforeMove(fields: Fields, ofFile: FailureFileName, place: Place): FailureFileName {
  return ofFile.time === null ? { ...ofFile, time: readTime(fields.file_time, "file_time", place) } : ofFile;
}

interface At {
  name: FailureFileName;
  place: Place;
  context: Context;
}

function readItems(record: Fields, at: At, add: (failure: Failure) => void): void {
  const { place } = at;
  if (!Array.isArray(record.failures)) {
    report(place, "wrong-type", "error", `"failures" is ${describe(record.failures)}; expected a list`);
    return;
  }
  const defaults = readDefaults(record, place);
  for (let item = 0; item < record.failures.length; item++) {
    place.entry = item;
    const fields = asFields(record.failures[item], place);
    const source = fields === null ? null : requireName(fields.package_id, "package_id", place);
    if (fields === null || source === null) continue;
    const failure = readFailure(fields, { source, recipe: null, item, defaults }, at);
    if (failure !== null) add(failure);
  }
}

function readRecipe(record: Fields, at: At, add: (failure: Failure) => void): void {
  const recipe = requireName(record.recipe, "recipe", at.place);
  if (recipe === null) return;
  const source = readWord(record.package_id, "package_id", at.place);
  if (source !== null && !isName(source, "package_id", at.place)) return;
  const defaults: Defaults = { ecosystem: null, platform: null, batchId: null, workflowRunUrl: null, time: null };
  const failure = readFailure(record, { source, recipe, item: -1, defaults }, at);
  if (failure !== null) add(failure);
}

interface Subject {
  source: string | null;
  recipe: string | null;
  item: number;
  defaults: Defaults;
}

function readFailure(fields: Fields, subject: Subject, { name, place, context }: At): Failure | null {
  const { defaults } = subject;
  const exitCode = readInteger(fields.exit_code, "exit_code", place);
  const subcategory = readSubcategory(fields, place);
  const blockedBy = readNames(fields.blocked_by, "blocked_by", place);
  const category = readCategory(fields, { exitCode, subcategory, isBlocked: (blockedBy?.length ?? 0) > 0 }, place);
  const environment = subject.recipe === null ? null : readWord(fields.environment, "environment", place);
  const platform = readWord(fields.platform, "platform", place) ?? defaults.platform ?? environment;
  if (blockedBy === null || category === null) return null;
  if (platform !== null && !isName(platform, "platform", place)) return null;
  const recordedEcosystem = readWord(fields.ecosystem, "ecosystem", place) ?? defaults.ecosystem;
  const identity = identify(subject, recordedEcosystem, { name, place, context });
  const message = readText(fields.message, "message", place);
  const output = readText(fields.full_output, "full_output", place);
  const recorded = typeof fields.category === "string" ? context.share(fields.category) : "";
  const evidence = {
    category,
    recordedCategory: recorded,
    recordedSubcategory: subcategory,
    message,
    output,
    exitCode,
  };
  const finer = context.classify(evidence);
  const own = readOwnTime(fields, subject, place);
  return {
    // Not a spread, because the engine would build each record property by property.
    package: identity.package,
    source: identity.source,
    recipe: subject.recipe,
    ecosystem: identity.ecosystem,
    recorded_ecosystem: recordedEcosystem === null ? null : context.share(recordedEcosystem),
    category: category === recorded ? recorded : context.share(category),
    recorded_category: recorded,
    recorded_subcategory: subcategory === null ? null : context.share(subcategory),
    subcategory: finer.subcategory,
    subcategory_from: finer.from,
    blocked_by: blockedBy.length < 2 ? blockedBy : [...new Set(blockedBy)].sort(compareBytewise),
    recorded_blocked_by: blockedBy,
    message: message || null,
    full_output: output || null,
    full_output_truncated: readFlag(fields.full_output_truncated, "full_output_truncated", place) ?? false,
    platform: platform === null ? null : context.share(platform),
    exit_code: exitCode,
    batch_id: readWord(fields.batch_id, "batch_id", place) ?? defaults.batchId ?? name.batchId,
    workflow_run_url: readRunUrl(fields, place) ?? defaults.workflowRunUrl,
    time: own?.time ?? defaults.time ?? name.time ?? reportUndated(place),
    recorded_time: own?.recorded ?? null,
    file_time: name.time,
    file: place.file,
    line: place.line as number,
    item: subject.item,
  };
}

function identify(
  { source, recipe }: Subject,
  recordedEcosystem: string | null,
  { name, place, context }: At,
): { package: string; source: string; ecosystem: string } {
  const { bySource, byName } = context.queue;
  const isBare = source === null || !source.includes(":");
  const entry =
    (source === null ? undefined : bySource.get(source)) ??
    (isBare ? byName.get(source ?? (recipe as string)) : undefined);
  const prefix = source?.includes(":") ? source.slice(0, source.indexOf(":")) : null;
  const known = prefix || recordedEcosystem || (source === null ? entry?.ecosystem : null) || name.ecosystem;
  if (!known) {
    const subject = quote(source ?? recipe);
    report(
      place,
      "bad-value",
      "warning",
      `no ecosystem is known for ${subject}; expected "ecosystem:identifier", taken as unknown`,
    );
  }
  const ecosystem = context.share(known || "unknown");
  if (entry !== undefined) {
    // Uses the queue's copy of an equal text, so that only one copy is in memory.
    const isSame = source === null || source === entry.source;
    return { package: entry.name, source: isSame ? entry.source : source, ecosystem };
  }
  if (source !== null) return { package: nameOfSource(source), source, ecosystem };
  return { package: recipe as string, source: `${ecosystem}:${recipe}`, ecosystem };
}

function readDefaults(record: Fields, place: Place): Defaults {
  return {
    ecosystem: readWord(record.ecosystem, "ecosystem", place),
    platform: readWord(record.platform, "platform", place) ?? readWord(record.environment, "environment", place),
    batchId: readWord(record.batch_id, "batch_id", place),
    workflowRunUrl: readRunUrl(record, place),
    time: readTime(record.timestamp, "timestamp", place) ?? readTime(record.updated_at, "updated_at", place),
  };
}

function readRunUrl(fields: Fields, place: Place): string | null {
  const { workflow_run_url: url } = fields;
  const isAbsent = url === undefined || url === null || url === "";
  return isAbsent ? readUrl(fields.workflow_url, "workflow_url", place) : readUrl(url, "workflow_run_url", place);
}

/** A per-recipe record uses its `updated_at` if it has no other time. */
function readOwnTime(fields: Fields, { recipe }: Subject, place: Place): { time: Time; recorded: string } | null {
  const time = readTime(fields.timestamp, "timestamp", place);
  if (time !== null) return { time, recorded: fields.timestamp as string };
  const updatedAt = recipe === null ? null : readTime(fields.updated_at, "updated_at", place);
  return updatedAt === null ? null : { time: updatedAt, recorded: fields.updated_at as string };
}

function reportUndated(place: Place): null {
  report(place, "bad-time", "warning", "neither the record nor the file name has a time; sorted last");
  return null;
}
