/**
 * Updates a folder of generated files: writes what differs, removes what is no longer generated, and leaves everything
 * else alone.
 */

import { lstatSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";
import { checkInside } from "./check-inside.ts";
import { explainWriteError } from "./explain-write-error.ts";

export interface GeneratedFile {
  /** The path below the folder, with `/`. */
  path: string;
  content: string | Uint8Array;
  /**
   * The same content, but with the time and commit of the published version. If the published file is equal to it,
   * nothing else has changed. Set only if the content names a time or commit.
   */
  unchanged?: string;
}

export interface Folder {
  /** An absolute path. Links below it are never followed. */
  root: string;
  /** The folder's path below the root, with `/`; empty for the root itself. */
  directory: string;
  /** The bytes of a published file, by its path below the root; null if it does not exist. */
  readPublished(file: string): Promise<Buffer | null>;
  /** The paths, below the root, of the files that are already published with these bytes. */
  listHeld(files: ReadonlyMap<string, Buffer>): Promise<ReadonlySet<string>>;
  /** True for a path that may be removed if the previous list of files contains it. */
  isOwn(file: string): boolean;
  /** The path, below the folder, of the file that lists the generated files, one per line. */
  list: string;
  isDryRun: boolean;
}

export interface FolderUpdate {
  /** Paths below the folder. In a dry run, `written` and `removed` say what would be written and removed. */
  written: string[];
  removed: string[];
  writtenBytes: number;
  files: number;
  bytes: number;
  /** Files that are larger than readers should have to load. */
  large: { path: string; bytes: number }[];
}

const LARGE_BYTES = 10_000_000;
const TOO_LARGE_BYTES = 90_000_000;
const MOST_BYTES = 900_000_000;
/** How many files to compare at a time. */
const CHUNK_FILES = 256;
const CHUNK_BYTES = 16_000_000;

type Encoded = { path: string; bytes: Buffer; unchanged: Buffer | null };

/**
 * Changes nothing until all files are generated. Throws a UserError for a file or folder that is too large, and then
 * leaves no trace.
 */
export async function updateFolder(files: Iterable<GeneratedFile>, folder: Folder): Promise<FolderUpdate> {
  const update: FolderUpdate = { written: [], removed: [], writtenBytes: 0, files: 0, bytes: 0, large: [] };
  const listed = await readList(folder);
  const made = new Set<string>();
  const volatile: Encoded[] = [];
  using stage = openStage(folder);
  for (const chunk of inChunks(files)) {
    for (const file of chunk) {
      made.add(file.path);
      count(update, file);
    }
    volatile.push(...chunk.filter(({ unchanged }) => unchanged !== null));
    await compare(chunk.filter(({ unchanged }) => unchanged === null));
  }
  update.removed = [...listed].filter((file) => !made.has(file)).sort();
  const isSame = update.written.length === 0 && update.removed.length === 0;
  await compare(volatile, isSame);
  if (!folder.isDryRun) {
    stage.publish();
    for (const file of update.removed) remove(folder, file);
  }
  return update;

  async function compare(chunk: readonly Encoded[], mayDifferInMaking = false): Promise<void> {
    const held = new Set(await listHeld(chunk.map(({ path: name, bytes }) => [name, bytes])));
    if (mayDifferInMaking) {
      const remade = chunk.flatMap(({ path: name, unchanged }): [string, Buffer][] =>
        unchanged === null || held.has(name) ? [] : [[name, unchanged]],
      );
      for (const name of await listHeld(remade)) held.add(name);
    }
    for (const file of chunk) {
      if (held.has(file.path)) continue;
      update.written.push(file.path);
      update.writtenBytes += file.bytes.length;
      if (!folder.isDryRun) stage.put(file);
    }
  }

  /** The paths, below the folder, of the files that are already published with these bytes. */
  async function listHeld(files: readonly (readonly [string, Buffer])[]): Promise<string[]> {
    const held = await folder.listHeld(new Map(files.map(([name, bytes]) => [join(folder, name), bytes])));
    return files.map(([name]) => name).filter((name) => held.has(join(folder, name)));
  }
}

function* inChunks(files: Iterable<GeneratedFile>): Generator<Encoded[]> {
  let chunk: Encoded[] = [];
  let bytes = 0;
  for (const { path: name, content, unchanged } of files) {
    const encoded = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
    chunk.push({ path: name, bytes: encoded, unchanged: unchanged === undefined ? null : Buffer.from(unchanged) });
    bytes += encoded.length;
    if (chunk.length < CHUNK_FILES && bytes < CHUNK_BYTES) continue;
    yield chunk;
    chunk = [];
    bytes = 0;
  }
  yield chunk;
}

function count(update: FolderUpdate, { path: name, bytes }: Encoded): void {
  update.files++;
  update.bytes += bytes.length;
  if (bytes.length > LARGE_BYTES) update.large.push({ path: name, bytes: bytes.length });
  if (bytes.length > TOO_LARGE_BYTES) {
    const why = `"${name}" of the site would be ${inMegabytes(bytes.length)}, and GitHub refuses files of 100 MB.`;
    throw new UserError(`${why} Expected less than ${inMegabytes(TOO_LARGE_BYTES)}; keep less history in the state.`);
  }
  if (update.bytes > MOST_BYTES) {
    const why = `The site would be larger than ${inMegabytes(MOST_BYTES)}, and GitHub Pages allows 1 GB.`;
    throw new UserError(`${why} Keep less history in the state, or turn off \`site-offline\`.`);
  }
}

interface Stage {
  put(file: Encoded): void;
  /** Moves all files into place. */
  publish(): void;
  [Symbol.dispose](): void;
}

/** Keeps files in a folder next to their destination until all of them are complete. */
function openStage(folder: Folder): Stage {
  const waiting: { from: string; file: string }[] = [];
  const checked = new Set<string>();
  let directory: string | null = null;
  return {
    put({ path: name, bytes }) {
      const file = join(folder, name);
      const parent = path.posix.dirname(file);
      if (!checked.has(parent)) checkInside(folder.root, path.posix.join(parent, "x"));
      checked.add(parent);
      directory ??= createBeside(folder);
      const from = path.join(directory, String(waiting.length));
      try {
        writeFileSync(from, bytes, { mode: 0o644, flag: "wx" });
      } catch (error) {
        throw explainWriteError(file, error);
      }
      waiting.push({ from, file });
    },
    publish() {
      const created = new Set<string>();
      for (const { from, file } of waiting) {
        const parent = path.posix.dirname(file);
        const to = path.join(folder.root, file);
        try {
          if (!created.has(parent)) mkdirSync(path.dirname(to), { recursive: true });
          renameSync(from, to);
        } catch (error) {
          throw inTheWay(file, error);
        }
        created.add(parent);
      }
    },
    [Symbol.dispose]() {
      if (directory !== null) rmSync(directory, { recursive: true, force: true });
    },
  };
}

function createBeside({ root, directory }: Folder): string {
  checkInside(root, path.posix.join(directory, "x"));
  const absolute = path.join(root, directory);
  try {
    mkdirSync(absolute, { recursive: true });
    return mkdtempSync(path.join(absolute, ".pipekeeper-"));
  } catch (error) {
    throw inTheWay(directory, error);
  }
}

function inTheWay(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EISDIR" || code === "ENOTDIR" || code === "EEXIST" || code === "ENOTEMPTY") {
    return new UserError(
      `"${file}" cannot be written: something of another kind has that path. Expected a folder that contains only the site; remove what is there, or choose another \`site-dir\`.`,
      { cause: error },
    );
  }
  return explainWriteError(file, error);
}

/**
 * The paths in the previous build's list that may be removed. The list is untrusted, because anybody may have edited
 * it.
 */
async function readList(folder: Folder): Promise<Set<string>> {
  const bytes = await folder.readPublished(join(folder, folder.list));
  const lines = bytes?.toString("utf8").split("\n") ?? [];
  return new Set(lines.filter((line) => folder.isOwn(line) && path.posix.normalize(line) === line));
}

function remove(folder: Folder, file: string): void {
  const inRoot = join(folder, file);
  checkInside(folder.root, inRoot);
  const absolute = path.join(folder.root, inRoot);
  const found = lstatSync(absolute, { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory()) return;
  unlinkSync(absolute);
  removeEmpty(path.dirname(absolute), path.join(folder.root, folder.directory));
}

function removeEmpty(directory: string, end: string): void {
  for (let at = directory; at !== end && at.startsWith(end); at = path.dirname(at)) {
    try {
      rmdirSync(at);
    } catch {
      // The folder contains other people's files.
      return;
    }
  }
}

function join({ directory }: Folder, file: string): string {
  return path.posix.join(directory, file);
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
