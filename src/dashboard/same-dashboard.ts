/** Decides whether publishing would change anything besides timestamps. */

import { encodePieces } from "./encode-pieces.ts";

/** Changes at these paths do not count. If `source_commit` counted, each dashboard commit would cause the next. */
const VOLATILE_PATHS: readonly string[] = [
  "generated_at",
  "source_commit",
  "health.hours_since_last_run",
  "health.hours_since_recipe_merged",
];

/**
 * Parsing takes several times the size of the file in memory, so larger published files are compared only as text.
 * Volatile values are at most this far from the start or the end of the file.
 */
const PARSED_BYTES = 32 * 1024 * 1024;

export interface PublishedBytes {
  length: number;
  /** Returns the bytes from `from` up to `to`. They are valid only until the next call. */
  read(from: number, to: number): Buffer;
}

export interface Derived {
  document: object;
  print(document: object): Iterable<string>;
}

/** True if the published bytes equal the document, apart from volatile paths and key order. */
export function isPublished(published: PublishedBytes, { document, print }: Derived): boolean {
  const likePublished = takeVolatile(document as Fields, published);
  if (isSameText(published, print(likePublished))) return true;
  if (published.length > PARSED_BYTES) return false;
  try {
    return isSame(JSON.parse(published.read(0, published.length).toString("utf8")), document, "");
  } catch {
    return false;
  }
}

type Fields = Record<string, unknown>;

/**
 * Copies the volatile values of the published text into the document, because then equal documents print the same
 * bytes.
 */
function takeVolatile(document: Fields, published: PublishedBytes): Fields {
  const copy: Fields = { ...document };
  for (const path of VOLATILE_PATHS) {
    const [parent, key] = path.includes(".") ? (path.split(".") as [string, string]) : [null, path];
    const owner = parent === null ? copy : (copy[parent] as Fields | undefined);
    if (owner === undefined || !Object.hasOwn(owner, key)) continue;
    const value = findValue(published, key, parent === null ? 2 : 4);
    if (value === undefined) continue;
    if (parent === null) copy[key] = value;
    else copy[parent] = { ...owner, [key]: value };
  }
  return copy;
}

/** Finds a scalar on its own line at this indentation. A JSON string cannot contain a raw line break. */
function findValue({ length, read }: PublishedBytes, key: string, indent: number): unknown {
  const label = `\n${" ".repeat(indent)}${JSON.stringify(key)}: `;
  // The failures make up most of the file, and `health` comes after them. So look for its values near the end.
  const isFirst = indent === 2;
  const part = isFirst ? read(0, Math.min(length, PARSED_BYTES)) : read(Math.max(0, length - PARSED_BYTES), length);
  const start = isFirst ? part.indexOf(label) : part.lastIndexOf(label);
  if (start < 0) return undefined;
  const from = start + label.length;
  const text = part.toString("utf8", from, Math.min(part.indexOf("\n", from), from + 200));
  try {
    return JSON.parse(text.replace(/,$/, ""));
  } catch {
    return undefined;
  }
}

function isSameText({ length, read }: PublishedBytes, pieces: Iterable<string>): boolean {
  let at = 0;
  for (const chunk of encodePieces(pieces)) {
    if (!read(at, Math.min(at + chunk.length, length)).equals(chunk)) return false;
    at += chunk.length;
  }
  return at === length;
}

/** The recursion is only as deep as the document that we built. */
function isSame(a: unknown, b: unknown, path: string): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Fields;
  const right = b as Fields;
  const keys = stableKeys(left, path);
  if (keys.length !== stableKeys(right, path).length) return false;
  return keys.every((key) => Object.hasOwn(right, key) && isSame(left[key], right[key], join(path, key)));
}

function stableKeys(fields: Fields, path: string): string[] {
  const keys = Object.keys(fields);
  return keys.filter((key) => fields[key] !== undefined && !VOLATILE_PATHS.includes(join(path, key)));
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
