/** Lists and reads state files below a root without ever leaving it. */

import { isAscii, isUtf8 } from "node:buffer";
import {
  closeSync,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";

import path from "node:path";
import { readAhead } from "./read-ahead.ts";

const MAX_FILE_BYTES = 256 * 1024 * 1024;
const SURROGATE = /[\ud800-\udfff]/;
/** From here on a thread of its own is worth its start. */
const MANY_FILES = 20_000;
const SMALL = Buffer.allocUnsafeSlow(64 * 1024);

/** A file by its path below the root, with `/`; `isPlain` saves a look at it before it is read. */
export interface ListedFile {
  file: string;
  isPlain: boolean;
}

export type FileText =
  | { kind: "text"; text: string; hasBadBytes: boolean }
  | { kind: "unusable"; code: "unreadable-file" | "file-too-large"; reason: string };

export type FolderContent =
  | { kind: "files"; files: ListedFile[] }
  | { kind: "missing" }
  | { kind: "unusable"; reason: string };

/** Entries of a folder whose name matches, in bytewise order. */
export function listFolder(root: string, folder: string, matches: (name: string) => boolean): FolderContent {
  const absolute = path.join(root, folder);
  let entries: Dirent[];
  try {
    if (!leadsInside(root, absolute))
      return { kind: "unusable", reason: "leads out of the root; expected a folder inside" };
    entries = readdirSync(absolute, { withFileTypes: true });
  } catch (error) {
    if (lookAt(root, folder) === "missing") return { kind: "missing" };
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") {
      return { kind: "unusable", reason: "is not a folder; expected a folder of files" };
    }
    return { kind: "unusable", reason: `cannot be listed (${causeOf(error, root)}); expected a readable folder` };
  }
  const prefix = folder === "." || folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
  const matching = entries.filter((entry) => matches(entry.name));
  const files = matching
    .sort((a, b) => compareNames(a.name, b.name))
    .map((entry) => ({ file: prefix + entry.name, isPlain: entry.isFile() }));
  return { kind: "files", files };
}

/** What stands at a path below the root; a link that leads nowhere is a file, which then cannot be read. */
export function lookAt(root: string, file: string): "file" | "folder" | "missing" {
  const absolute = path.join(root, file);
  try {
    return statSync(absolute).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (!isMissing(error)) return "file";
  }
  try {
    return lstatSync(absolute, { throwIfNoEntry: false }) === undefined ? "missing" : "file";
  } catch {
    // Below a file there is nothing.
    return "missing";
  }
}

/** Texts of listed files, one after the other. */
export interface Texts {
  /** Text of the next file. */
  next(): FileText;
  close(): void;
}

/** Many files are read ahead in another thread, which starts at once; a few when they are asked for. */
export function openTexts(root: string, listed: readonly ListedFile[]): Texts {
  const plain = listed.filter(({ isPlain }) => isPlain);
  const ahead = plain.length < MANY_FILES ? null : readAhead(plain.map(({ file }) => `${root}/${file}`));
  let given = 0;
  return {
    next() {
      const file = listed[given++] as ListedFile;
      const bytes = file.isPlain && ahead !== null ? ahead.next() : null;
      return bytes === null ? readText(root, file) : decode(bytes);
    },
    close: () => ahead?.close(),
  };
}

/** Text of a file. Synchronous on purpose: for small cached files the thread pool costs more than the read itself. */
export function readText(root: string, { file, isPlain }: ListedFile): FileText {
  const absolute = `${root}/${file}`;
  try {
    const refusal = isPlain ? null : refuse(root, absolute);
    if (refusal !== null) return { kind: "unusable", code: "unreadable-file", reason: refusal };
    const bytes = readSmall(absolute) ?? readFileSync(absolute);
    return bytes.length > MAX_FILE_BYTES ? tooLarge() : decode(bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_STRING_TOO_LONG" || code === "ERR_FS_FILE_TOO_LARGE") return tooLarge();
    const reason = `cannot be read (${causeOf(error, root)}); expected a readable file`;
    return { kind: "unusable", code: "unreadable-file", reason };
  }
}

/** Nearly all state files fit in one read into a buffer that is there already; null for the others. */
function readSmall(absolute: string): Buffer | null {
  const descriptor = openSync(absolute, "r");
  try {
    const length = readSync(descriptor, SMALL, 0, SMALL.length, 0);
    return length < SMALL.length ? SMALL.subarray(0, length) : null;
  } finally {
    closeSync(descriptor);
  }
}

function decode(bytes: Buffer): FileText {
  if (isAscii(bytes)) return { kind: "text", text: bytes.toString("latin1"), hasBadBytes: false };
  const text = bytes.toString("utf8");
  // U+FFFD is rare, and where it stands the bytes tell whether it was written or came of decoding.
  return { kind: "text", text, hasBadBytes: text.includes("\ufffd") && !isUtf8(bytes) };
}

/** Why something that is not a plain file is not read; null if it may be. */
function refuse(root: string, absolute: string): string | null {
  const found = statSync(absolute);
  if (found.isDirectory()) return "is a folder; expected a file";
  if (!found.isFile()) return "is neither a file nor a folder; expected a file";
  return leadsInside(root, absolute) ? null : "is a symbolic link that leads out of the root; expected a file inside";
}

/** Bytewise; the order of UTF-16 units is the same but where surrogates meet the units above them. */
function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return SURROGATE.test(a) || SURROGATE.test(b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1;
}

function leadsInside(root: string, absolute: string): boolean {
  const relative = path.relative(realpathSync(root), realpathSync(absolute));
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function tooLarge(): FileText {
  return {
    kind: "unusable",
    code: "file-too-large",
    reason: `has more than ${MAX_FILE_BYTES} bytes, the limit for one file`,
  };
}

function causeOf(error: unknown, root: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "a link that leads nowhere";
  return code === "EACCES" || code === "EPERM" ? "permission denied" : message.replaceAll(`${root}/`, "");
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
}
