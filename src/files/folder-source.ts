/** Lists and reads the files of a folder on disk, and never leaves the folder. */

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
import { type FileSource, type Listing, MAX_FILE_BYTES, UNUSABLE, type Unusable, unreadable } from "./file-source.ts";
import { readAhead } from "./read-ahead.ts";

const SURROGATE = /[\ud800-\udfff]/;
/** Nearly all state files are smaller than this. */
const SMALL_BYTES = 64 * 1024;
/** For this many files, a second thread saves more than it costs to start (see docs/benchmarks.md). */
const READ_AHEAD_FILES = 20_000;
/** When a file has CRLF, git is asked about this many files at the same time: this one and the next. */
const LOOK_AHEAD_FILES = 500;

/**
 * The names of the plain files in each listed folder; "all" if the folder has nothing else. Each key is the path of a
 * folder with a `/` at its end, or "" for the root. Saves a stat before each read.
 */
type PlainFiles = Map<string, Set<string> | "all">;

/** True if git stores LF for the CRLF in the file, given by absolute path. `others`: files that may come next. */
type StoresLf = (file: string, others: () => readonly string[]) => boolean;

/** `root` is absolute. Links in it may point anywhere inside it. `storesLf` is asked only about files with CRLF. */
export function openFolder(root: string, place: string, storesLf: StoresLf = () => false): FileSource {
  const listed: PlainFiles = new Map();
  const isPlain = (file: string) => {
    const at = file.lastIndexOf("/") + 1;
    const names = listed.get(file.slice(0, at));
    return names === "all" || names?.has(file.slice(at)) === true;
  };
  return {
    place,
    commit: null,
    async list(folder) {
      return listPath(root, folder, listed);
    },
    *read(paths) {
      const small = Buffer.allocUnsafeSlow(SMALL_BYTES);
      const plain = paths.filter(isPlain);
      const ahead = plain.length < READ_AHEAD_FILES ? null : readAhead(plain.map((file) => `${root}/${file}`));
      const toStored = (bytes: Buffer, at: number) => {
        const next = () => paths.slice(at, at + LOOK_AHEAD_FILES).map((file) => `${root}/${file}`);
        return hasCrlf(bytes) && storesLf(`${root}/${paths[at]}`, next) ? withoutCrlf(bytes) : bytes;
      };
      let known = 0;
      try {
        for (const [at, file] of paths.entries()) {
          const isNext = file === plain[known];
          if (isNext) known++;
          const bytes = isNext ? ahead?.next().value : null;
          const read = bytes ? { kind: "bytes" as const, bytes } : readOne(root, file, { isPlain: isNext, small });
          yield read.kind === "bytes"
            ? { path: file, kind: "bytes", bytes: toStored(read.bytes, at) }
            : { path: file, ...read };
        }
      } finally {
        ahead?.return();
        // Hundreds of thousands of names take a lot of memory. A later read works without them, but needs one more stat.
        listed.clear();
      }
    },
  };
}

function listPath(root: string, folder: string, listed: PlainFiles): Listing {
  const kind = lookAt(root, folder);
  if (kind !== "folder") return { kind };
  const absolute = path.join(root, folder);
  let entries: Dirent[];
  try {
    if (!leadsInside(root, absolute)) return UNUSABLE.folderOutside;
    entries = readdirSync(absolute, { withFileTypes: true });
  } catch (error) {
    return unreadable(`cannot be listed (${causeOf(error, root)}); expected a readable folder`);
  }
  const prefix = folder === "." || folder === "" ? "" : `${folder.replace(/\/+$/, "")}/`;
  const plain = entries.filter((entry) => entry.isFile());
  listed.set(prefix, plain.length === entries.length ? "all" : new Set(plain.map(({ name }) => name)));
  return { kind: "folder", names: sortNames(entries.map(({ name }) => name)) };
}

/** Says what is at a path below the root. A dangling link is taken for a file, and reading it fails. */
function lookAt(root: string, file: string): "file" | "folder" | "missing" {
  const absolute = path.join(root, file);
  try {
    return statSync(absolute).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (!isMissing(error)) return "file";
  }
  try {
    return lstatSync(absolute, { throwIfNoEntry: false }) === undefined ? "missing" : "file";
  } catch {
    // Nothing exists below a file.
    return "missing";
  }
}

/** Deliberately synchronous: for small cached files, the thread pool costs more than the read. */
function readOne(root: string, file: string, { isPlain, small }: { isPlain: boolean; small: Buffer }) {
  const absolute = `${root}/${file}`;
  try {
    const refusal = isPlain ? null : refuse(root, absolute);
    if (refusal !== null) return refusal;
    const bytes = readSmall(absolute, small) ?? readFileSync(absolute);
    return bytes.length > MAX_FILE_BYTES ? UNUSABLE.tooLarge : { kind: "bytes" as const, bytes };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ERR_FS_FILE_TOO_LARGE") return UNUSABLE.tooLarge;
    if (isMissing(error)) return lookAt(root, file) === "missing" ? { kind: "missing" as const } : UNUSABLE.brokenLink;
    return unreadable(`cannot be read (${causeOf(error, root)}); expected a readable file`);
  }
}

/** Reads a file into `small`, without an allocation. Null if the file does not fit. */
function readSmall(absolute: string, small: Buffer): Buffer | null {
  const descriptor = openSync(absolute, "r");
  try {
    const length = readSync(descriptor, small, 0, small.length, 0);
    return length < small.length ? small.subarray(0, length) : null;
  } finally {
    closeSync(descriptor);
  }
}

/** Searching for one byte is much faster than for two, and usually there is none. */
function hasCrlf(bytes: Buffer): boolean {
  return bytes.includes(13) && bytes.includes("\r\n");
}

function withoutCrlf(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}

/** Says why a file that is not known to be plain must not be read; null if it may be read. */
function refuse(root: string, absolute: string): Unusable | null {
  const found = statSync(absolute);
  if (!leadsInside(root, absolute)) return UNUSABLE.fileOutside;
  if (found.isDirectory()) return UNUSABLE.folder;
  return found.isFile() ? null : UNUSABLE.special;
}

/** In bytewise order. For names without surrogates, the order of UTF-16 units is the same. */
function sortNames(names: string[]): string[] {
  if (!names.some((name) => SURROGATE.test(name))) return names.sort();
  return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function leadsInside(root: string, absolute: string): boolean {
  const relative = path.relative(realpathSync(root), realpathSync(absolute));
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

function causeOf(error: unknown, root: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ELOOP") return "a link that leads nowhere";
  return code === "EACCES" || code === "EPERM" ? "permission denied" : message.replaceAll(`${root}/`, "");
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
}
