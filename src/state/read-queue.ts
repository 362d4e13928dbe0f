/** Reads one queue file, in the unified or the old per-ecosystem form. The content shows which form it is. */

import type { QueuedPackage } from "../formats/queue.ts";
import { MAX_COUNT } from "../pipeline/count-failure.ts";
import { OLD_STATUSES, STATUSES } from "../pipeline/statuses.ts";
import {
  asFields,
  checkVersion,
  describe,
  type Fields,
  readInteger,
  readNames,
  readTime,
  readWord,
  requireName,
} from "./fields.ts";
import { type Place, type Problems, quote, report } from "./problems.ts";
import type { RawFile } from "./read-json-stream.ts";

const KNOWN = new Set<string>(STATUSES);
const KNOWN_OLD = new Set<string>(OLD_STATUSES);
const BAD_ECOSYSTEM = /[/\\]|\.\./;

/** A file's packages by form. A file may contain both lists. Each list contains a name only once. */
export interface QueueFile {
  file: string;
  unified: QueuedPackage[];
  old: QueuedPackage[];
  /** False if the file has content but nothing usable. A blank file and an empty list are fine. */
  isUsable: boolean;
  /** The line of the package with that name in one of the lists. */
  lineOf(form: "unified" | "old", name: string): number | null;
}

/** `lineOf` finds the line of the n-th element of a list in the file. Called only for problems. */
export function readQueue(raw: RawFile, problems: Problems, lineOf: (key: string, index: number) => number): QueueFile {
  const place: Place = { file: raw.file, line: 1, entry: null, problems };
  const isBlank = raw.values.length === 0 && !raw.isBroken;
  const queue: QueueFile = { file: raw.file, unified: [], old: [], isUsable: isBlank, lineOf: () => null };
  const fields = raw.values.length === 0 ? null : asFields(raw.values[0]?.value, place);
  if (fields === null) return queue;
  checkVersion(fields, place);
  readTime(fields.updated_at, "updated_at", place);
  if ((fields.entries ?? fields.packages ?? null) === null) {
    report(place, "unknown-shape", "warning", 'has neither "entries" nor "packages", so it contains no queue');
    return queue;
  }
  const isClear = [readList("entries", readEntry, queue.unified), readList("packages", readOldPackage, queue.old)];
  queue.isUsable = isClear.every(Boolean) || queue.unified.length + queue.old.length > 0;
  queue.lineOf = (form, name) => {
    const key = form === "unified" ? "entries" : "packages";
    const list = fields[key] as (Fields | null)[];
    return lineOf(
      key,
      list.findIndex((item) => item?.name === name),
    );
  };
  return queue;

  /** True if the list is absent or empty, or contains something usable. */
  function readList(
    key: string,
    read: (fields: Fields, at: Place) => QueuedPackage | null,
    packages: QueuedPackage[],
  ): boolean {
    const names = new Set<string>();
    const list = (fields as Fields)[key];
    if (list === undefined || list === null) return true;
    if (!Array.isArray(list)) {
      report(place, "wrong-type", "error", `"${key}" is ${describe(list)}; expected a list of packages`);
      return false;
    }
    const at = new LazyPlace(raw.file, problems, key, lineOf);
    for (let index = 0; index < list.length; index++) {
      at.entry = index;
      const item = asFields(list[index], at);
      const found = item === null ? null : read(item, at);
      if (found === null) continue;
      if (names.has(found.name))
        report(at, "duplicate", "warning", `${quote(found.name)} is already listed above; the first one counts`);
      else packages.push(found);
      names.add(found.name);
    }
    return list.length === 0 || packages.length > 0;
  }
}

/** A place that finds the line of its entry only when a problem needs the line. */
class LazyPlace implements Place {
  readonly file: string;
  readonly problems: Problems;
  entry: number | string | null = null;
  readonly #key: string;
  readonly #lineOf: (key: string, index: number) => number;

  constructor(file: string, problems: Problems, key: string, lineOf: (key: string, index: number) => number) {
    this.file = file;
    this.problems = problems;
    this.#key = key;
    this.#lineOf = lineOf;
  }

  get line(): number {
    return this.#lineOf(this.#key, this.entry as number);
  }
}

/** Reads one entry of the unified form; null, with a problem, if it is unusable. */
export function readEntry(fields: Fields, place: Place): QueuedPackage | null {
  const name = requireName(fields.name, "name", place);
  const source = name === null ? null : requireName(fields.source, "source", place);
  if (name === null || source === null) return null;
  const ecosystem = readEcosystem(source, place);
  const blockedBy = readNames(fields.blocked_by, "blocked_by", place);
  if (ecosystem === null || blockedBy === null) return null;
  return {
    form: "unified",
    name,
    source,
    ecosystem,
    priority: readPriority(fields, "priority", place),
    status: readStatus(fields, KNOWN, place),
    confidence: readConfidence(fields, place),
    disambiguated_at: readTime(fields.disambiguated_at, "disambiguated_at", place),
    failure_count: readFailureCount(fields, place),
    next_retry_at: readTime(fields.next_retry_at, "next_retry_at", place),
    recorded_next_retry_at: recordedText(fields.next_retry_at),
    blocked_by: blockedBy,
    status_reason: readWord(fields.status_reason, "status_reason", place),
    status_at: readTime(fields.status_at, "status_at", place),
    last_batch_id: readWord(fields.last_batch_id, "last_batch_id", place),
  };
}

/** Reads one package of the old form; null, with a problem, if it is unusable. */
export function readOldPackage(fields: Fields, place: Place): QueuedPackage | null {
  const name = requireName(fields.name, "name", place);
  const id = name === null ? null : requireName(fields.id, "id", place);
  if (name === null || id === null) return null;
  const ecosystem = readEcosystem(id, place);
  const blockedBy = readNames(fields.blocked_by, "blocked_by", place);
  if (ecosystem === null || blockedBy === null) return null;
  const word = readWord(fields.source, "source", place);
  if (word !== null && word !== ecosystem) {
    report(place, "bad-value", "warning", `"source" ${quote(word)} differs from "id" ${quote(id)}; the id counts`);
  }
  readTime(fields.added_at, "added_at", place);
  return {
    form: "old",
    name,
    source: id,
    ecosystem,
    priority: readPriority(fields, "tier", place),
    status: readStatus(fields, KNOWN_OLD, place),
    confidence: "auto",
    disambiguated_at: null,
    failure_count: readFailureCount(fields, place),
    next_retry_at: readTime(fields.next_retry_at, "next_retry_at", place),
    recorded_next_retry_at: recordedText(fields.next_retry_at),
    blocked_by: blockedBy,
    status_reason: readWord(fields.status_reason, "status_reason", place),
    status_at: readTime(fields.status_at, "status_at", place),
    last_batch_id: readWord(fields.last_batch_id, "last_batch_id", place),
  };
}

/** The ecosystem becomes part of file names, so it must not lead to another folder. */
function readEcosystem(source: string, place: Place): string | null {
  const colon = source.indexOf(":");
  const ecosystem = colon < 0 ? "" : source.slice(0, colon);
  if (!BAD_ECOSYSTEM.test(ecosystem)) return ecosystem;
  report(
    place,
    "bad-value",
    "error",
    `source ${quote(source)} is not used; expected an ecosystem without "/", "\\" or ".."`,
  );
  return null;
}

function readPriority(fields: Fields, key: string, place: Place): number {
  const priority = readInteger(fields[key], key, place);
  if (priority === null) {
    if (fields[key] === undefined || fields[key] === null) {
      report(place, "bad-value", "warning", `"${key}" is missing; taken as 3`);
    }
    return 3;
  }
  if (priority < 1 || priority > 3) {
    report(place, "bad-value", "warning", `"${key}" ${quote(priority)} is kept; expected 1, 2 or 3`);
  }
  return priority;
}

function readStatus(fields: Fields, known: ReadonlySet<string>, place: Place): string {
  const status = readWord(fields.status, "status", place);
  if (status === null) {
    const isAbsent = fields.status === undefined || fields.status === null || fields.status === "";
    if (isAbsent) report(place, "bad-value", "warning", '"status" is missing; taken as "pending"');
    return "pending";
  }
  if (!known.has(status)) {
    report(
      place,
      "unknown-status",
      "warning",
      `"status" ${quote(status)} is kept; expected one of ${[...known].join(", ")}`,
    );
  }
  return status;
}

function readConfidence(fields: Fields, place: Place): string {
  const confidence = readWord(fields.confidence, "confidence", place);
  if (confidence !== null && confidence !== "auto" && confidence !== "curated") {
    const reason = `"confidence" ${quote(confidence)} is kept and treated as auto; expected auto or curated`;
    report(place, "bad-value", "warning", reason);
  }
  return confidence ?? "auto";
}

function readFailureCount(fields: Fields, place: Place): number {
  const value = fields.failure_count;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= MAX_COUNT) return value;
  if (value === undefined || value === null) return 0;
  const reason = `"failure_count" ${quote(value)} is taken as 0; expected a whole number from 0 to ${MAX_COUNT}`;
  report(place, typeof value === "number" ? "bad-value" : "wrong-type", "warning", reason);
  return 0;
}

/** The text as it is in the file, even if the readers do not accept it as a time. Null if it is blank or not text. */
function recordedText(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
