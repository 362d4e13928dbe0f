/** Rewrites a queue file. Unchanged parts stay exactly as they are, including form, unknown keys and odd entries. */

import { UserError } from "../errors.ts";
import { checkStrict, type Schema } from "../formats/check-strict.ts";
import { OldQueuePackage, type QueuedPackage, QueueEntry } from "../formats/queue.ts";
import { RENAMED_STATUSES } from "../pipeline/statuses.ts";
import type { Time } from "../pipeline/times.ts";
import type { Fields } from "./fields.ts";
import { joinMembers, layOut, type Members, printValue, splitElements, splitMembers } from "./kept-json.ts";
import { type Place, Problems } from "./problems.ts";
import { readEntry, readOldPackage } from "./read-queue.ts";

/** A queue file between reading and writing. */
export interface KeptQueue {
  file: string;
  /** Members of the document, including the two lists. */
  members: Members;
  entries: readonly KeptPackage[] | null;
  packages: readonly KeptPackage[] | null;
  /** True if the order of packages differs from the file. */
  isReordered?: boolean;
}

export interface KeptPackage {
  text: string;
  /** The package as readQueue returns it. Null for what readQueue does not use: odd entries and repeated names. */
  found: QueuedPackage | null;
}

type Form = "entries" | "packages";
type Value = string | number | readonly string[] | null;

const DOCUMENT_KEYS = ["schema_version", "updated_at", "tiers", "entries", "packages"];
const ENTRY_KEYS = Object.keys(QueueEntry.shape);
/** The eight keys that a strict entry always has. */
const FIXED_KEYS = new Set(ENTRY_KEYS.slice(0, 8));
const OLD_KEYS = Object.keys(OldQueuePackage.shape);
/** The five keys that a package of the old form always has. Others are written only if they are set. */
const FIXED_OLD_KEYS = new Set(OLD_KEYS.slice(0, 5));
const EMPTY = new Set(["null", '""', "[]"]);

/** Splits a queue file. Throws a UserError if the file is not a JSON object: such a file is never rewritten. */
export function keepQueue(file: string, text: string): KeptQueue {
  const content = text.replace(/^\ufeff/, "");
  const members = splitDocument(content, file);
  const keep = (key: Form) => {
    const list = members.get(key);
    return list?.startsWith("[") ? keepPackages(splitElements(list), key, file) : null;
  };
  return { file, members, entries: keep("entries"), packages: keep("packages") };
}

/**
 * The file's text after updating or adding the packages in `changes`. In the old form, counts, times and blockers are
 * written only if they are set.
 */
export function writeQueue(kept: KeptQueue, changes: ReadonlyMap<string, QueuedPackage>, now: Time): string {
  const members = new Map(kept.members);
  const inEntries = new Set((kept.entries ?? []).map(({ found }) => found?.name));
  const names = new Set([...inEntries, ...(kept.packages ?? []).map(({ found }) => found?.name)]);
  const added = [...changes.values()].filter(({ name }) => !names.has(name));
  const goesToEntries = kept.entries !== null || kept.packages === null;
  let hasChanged = added.length > 0 || kept.isReordered === true;
  for (const key of ["entries", "packages"] as const) {
    const list = kept[key] ?? (key === "entries" && goesToEntries && added.length > 0 ? [] : null);
    if (list === null) continue;
    const texts = list.map(({ text, found }) => {
      if (found === null) return text;
      const kept = rewrite(text, key, { found, next: found });
      const next = changes.get(found.name);
      // If both lists contain a name, the unified one counts. The old one is a leftover.
      if (next === undefined || (key === "packages" && inEntries.has(found.name))) return kept;
      const changed = rewrite(text, key, { found, next });
      hasChanged ||= changed !== kept;
      return changed;
    });
    const isTarget = goesToEntries === (key === "entries");
    if (isTarget) for (const next of added) texts.push(create(next, key, now));
    members.set(key, `[${texts.join(",")}]`);
  }
  if (!members.has("schema_version")) members.set("schema_version", "1");
  if (hasChanged || !members.has("updated_at")) members.set("updated_at", printValue(now, "updated_at"));
  return `${layOut(joinMembers(members, DOCUMENT_KEYS), "indented")}\n`;
}

/**
 * Converts the old form to the unified one. Leaves out packages that the unified list already has, and keeps other
 * keys.
 */
export function convertQueue(kept: KeptQueue): KeptQueue {
  const known = new Set((kept.entries ?? []).map(({ found }) => found?.name));
  const converted = (kept.packages ?? []).flatMap(({ text, found }): KeptPackage[] => {
    if (found === null) return [{ text, found }];
    if (known.has(found.name)) return [];
    const next = { ...found, status: RENAMED_STATUSES.get(found.status) ?? found.status };
    const members = splitMembers(text);
    for (const key of OLD_KEYS.slice(0, 5)) members.delete(key);
    for (const key of FIXED_KEYS) members.set(key, printValue(pick(next, key), key));
    return [{ text: joinMembers(members, ENTRY_KEYS), found: next }];
  });
  const members = new Map(kept.members);
  members.delete("packages");
  members.set("entries", "[]");
  return { file: kept.file, members, entries: [...(kept.entries ?? []), ...converted], packages: null };
}

function splitDocument(content: string, file: string): Members {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return splitMembers(content);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UserError(
    `"${file}" is not a JSON object, so it is not rewritten. Expected {"schema_version": 1, ...}. Fix it by hand.`,
  );
}

function keepPackages(texts: readonly string[], key: Form, file: string): KeptPackage[] {
  const place: Place = { file, line: null, entry: null, problems: new Problems() };
  const names = new Set<string>();
  return texts.map((text) => {
    if (!text.startsWith("{")) return { text, found: null };
    const fields = JSON.parse(text) as Fields;
    const found = key === "entries" ? readEntry(fields, place) : readOldPackage(fields, place);
    if (found === null || names.has(found.name)) return { text, found: null };
    names.add(found.name);
    return { text, found };
  });
}

const FIELDS: Record<Form, readonly string[]> = {
  entries: ENTRY_KEYS,
  packages: [...FIXED_OLD_KEYS, ...OLD_KEYS.slice(OLD_KEYS.indexOf("failure_count"))],
};
const FIXED: Record<Form, ReadonlySet<string>> = { entries: FIXED_KEYS, packages: FIXED_OLD_KEYS };

function rewrite(text: string, key: Form, { found, next }: { found: QueuedPackage; next: QueuedPackage }): string {
  const members = splitMembers(text);
  for (const field of FIELDS[key]) {
    const value = pick(next, field, key);
    const isFixed = FIXED[key].has(field);
    if (!isSame(pick(found, field, key), value) || (isFixed && !members.has(field)))
      setField(members, field, value, key);
    if (key === "entries" && !isFixed && EMPTY.has(members.get(field) ?? "")) members.delete(field);
  }
  return joinMembers(members, key === "entries" ? ENTRY_KEYS : OLD_KEYS);
}

function create(next: QueuedPackage, key: Form, now: Time): string {
  const members: Members = new Map();
  for (const field of FIELDS[key]) setField(members, field, pick(next, field, key), key);
  if (key === "packages") members.set("added_at", printValue(now, "added_at"));
  return joinMembers(members, key === "entries" ? ENTRY_KEYS : OLD_KEYS);
}

/** An optional field is removed when it becomes empty. */
function setField(members: Members, field: string, value: Value, key: Form): void {
  const isEmpty = value === null || value === "" || (Array.isArray(value) && value.length === 0);
  if (!FIXED[key].has(field) && (isEmpty || (key === "packages" && value === 0))) {
    members.delete(field);
    return;
  }
  const shape: Record<string, Schema> = key === "entries" ? QueueEntry.shape : OldQueuePackage.shape;
  checkStrict(shape[field] as Schema, value, `queue ${field}`);
  members.set(field, printValue(value, field));
}

function pick(found: QueuedPackage, field: string, key: Form = "entries"): Value {
  if (key === "packages" && FIXED_OLD_KEYS.has(field)) {
    const { source: id, ecosystem: source, name, priority: tier } = found;
    const status = found.status === "excluded" ? "skipped" : found.status;
    return ({ id, source, name, tier, status } as Record<string, Value>)[field] ?? null;
  }
  return found[field as keyof QueuedPackage] ?? null;
}

function isSame(a: Value, b: Value): boolean {
  return (
    a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => item === b[i]))
  );
}
