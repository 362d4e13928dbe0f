/** Makes the corrections that are certain, and keeps everything else. */

import { canonicalCategory, isKnownCategory, OLD_SUBCATEGORIES } from "../../src/pipeline/categories.ts";
import { isWellFormed } from "../../src/pipeline/classify-failure.ts";
import { compareBytewise } from "../../src/pipeline/order.ts";
import { joinMembers, layOut, type Members, splitElements, splitMembers } from "../../src/state/kept-json.ts";
import { listChildren } from "../../src/state/list-children.ts";
import { isSpace, scanJson } from "../../src/state/scan-json.ts";
import type { FileKind } from "./check-file.ts";
import { findConflicts } from "./check-text.ts";
import { isFields } from "./field-rules.ts";

/** Returns the text to write, or null to delete the file. An unchanged text means that there is nothing to do. */
export function fixFile(text: string, kind: FileKind): string | null {
  if (kind === "failures" && text.trim() === "") return null;
  if (findConflicts(text).length > 0 || text.includes("\ufffd")) return text;
  if (kind === "queue") return orderLists(text);
  if (kind === "control" || kind === "batch-results") return text;
  return compactRecords(text, kind);
}

/** A file with a part that is not JSON stays as it is. */
function compactRecords(text: string, kind: FileKind): string {
  const records = splitRecords(text);
  if (records === null) return text;
  return records.map((record) => `${kind === "failures" ? rename(record) : compact(record)}\n`).join("");
}

function splitRecords(text: string): string[] | null {
  const records: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at++;
    if (at >= text.length) return records;
    const scan = scanJson(text, at);
    if (scan.kind === "error") return null;
    const record = text.slice(at, scan.end);
    // The elements of a top-level list are records too, but only a person can place them.
    if (!record.startsWith("{")) return null;
    records.push(record);
    at = scan.end;
  }
}

/** A record that is on one line stays as it is, including its spaces. */
function compact(record: string): string {
  return /[\r\n]/.test(record) ? layOut(record, "compact") : record;
}

function rename(record: string): string {
  const members = splitUnique(record);
  if (members === null) return compact(record);
  let hasChanged = renameMembers(members);
  const list = members.get("failures");
  if (list?.startsWith("[")) {
    const items = splitElements(list).map((item) => {
      if (!item.startsWith("{")) return item;
      const fields = splitUnique(item);
      if (fields === null || !renameMembers(fields)) return item;
      hasChanged = true;
      return joinMembers(fields, []);
    });
    members.set("failures", `[${items.join(",")}]`);
  }
  return hasChanged ? layOut(joinMembers(members, []), "compact") : compact(record);
}

/** Returns true if anything changed. */
function renameMembers(members: Members): boolean {
  const category = readText(members.get("category"));
  const subcategory = readText(members.get("subcategory"));
  const current = category === null ? null : canonicalCategory(category, subcategory);
  // The readers derive a subcategory from the old category `timeout`, so keep the word.
  const saysMore =
    category === "timeout" && (subcategory === null || subcategory === "api_error" || !isWellFormed(subcategory));
  const isLost = saysMore && subcategory !== null && subcategory !== "api_error";
  const isOld = current !== null && current !== category && isKnownCategory(current) && !isLost;
  const finer = saysMore ? "timeout" : OLD_SUBCATEGORIES.get(subcategory ?? "");
  const isFinerOld = !isLost && (finer !== undefined || subcategory === "api_error");
  if (isOld) members.set("category", JSON.stringify(current));
  if (isFinerOld && finer !== undefined) members.set("subcategory", JSON.stringify(finer));
  else if (isFinerOld) members.delete("subcategory");
  return isOld || isFinerOld;
}

/**
 * Sorts the lists of a queue by priority, then name. A list with a repeated or missing name keeps its order, because
 * the first entry of a name counts.
 */
function orderLists(text: string): string {
  const document = parse(text);
  if (!isFields(document)) return text;
  const members = splitUnique(text);
  if (members === null) return text;
  let hasChanged = false;
  for (const [key, rank] of [
    ["entries", "priority"],
    ["packages", "tier"],
  ] as const) {
    const list = members.get(key);
    if (!list?.startsWith("[")) continue;
    const elements = splitElements(list);
    const keys = elements.map((element) => readKey(element, rank));
    if (keys.includes(null) || new Set(keys.map((each) => each?.name)).size < keys.length) continue;
    const order = elements.map((_, index) => index).sort((a, b) => compareKeys(keys[a] as Key, keys[b] as Key));
    if (order.every((from, to) => from === to)) continue;
    hasChanged = true;
    members.set(key, `[${order.map((index) => elements[index]).join(",")}]`);
  }
  return hasChanged ? `${layOut(joinMembers(members, []), "indented")}\n` : text;
}

/** Null if a key is repeated, because only one of its values would be written back. */
function splitUnique(object: string): Members | null {
  const members = splitMembers(object);
  return members.size === [...listChildren(object, object.indexOf("{"))].length ? members : null;
}

interface Key {
  priority: number;
  name: string;
}

function readKey(element: string, rank: string): Key | null {
  const fields = parse(element);
  if (!isFields(fields) || typeof fields.name !== "string") return null;
  const priority = fields[rank];
  return { name: fields.name, priority: typeof priority === "number" ? priority : 3 };
}

function compareKeys(a: Key, b: Key): number {
  return a.priority - b.priority || compareBytewise(a.name, b.name);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readText(json: string | undefined): string | null {
  const value = json === undefined ? undefined : parse(json);
  return typeof value === "string" && value !== "" ? value : null;
}
