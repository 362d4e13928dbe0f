/** Caches slow values that many test files use, in the system's temporary folder, by a hash of the sources. */

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deserialize, serialize } from "node:v8";

/** One folder per user, because a user may not replace or remove the files of another. */
const CACHE = path.join(tmpdir(), `pipekeeper-test-cache-${process.getuid?.() ?? "all"}`);
const MAX_CACHE_BYTES = 100_000_000;
const SOURCES = ["src", "scripts", "test/support", "package-lock.json"];

let sourcesHash: string | undefined;

/** The value that `make` returns, from the cache if an earlier test run built it from the same sources. */
export async function builtOnce<T>(name: string, make: () => Promise<T>): Promise<T> {
  sourcesHash ??= hashSources();
  const key = createHash("sha256").update(`${sourcesHash} ${process.version} ${name}`).digest("hex").slice(0, 32);
  const file = path.join(CACHE, key);
  const cached = readCached(file);
  if (cached !== null) return deserialize(cached);
  const value = await make();
  mkdirSync(CACHE, { recursive: true });
  // Another process may be building the same value. Each of them replaces the whole file.
  const scratch = `${file}.${process.pid}`;
  writeFileSync(scratch, serialize(value));
  renameSync(scratch, file);
  removeLeastUsed(CACHE, MAX_CACHE_BYTES);
  return value;
}

/** Removes the least recently used files until the others fit. Another process may do the same at the same time. */
export function removeLeastUsed(folder: string, maxBytes: number): void {
  const files = readdirSync(folder)
    .map((name) => path.join(folder, name))
    .map((file) => ({ file, stats: statSync(file, { throwIfNoEntry: false }) }))
    .sort((a, b) => (b.stats?.mtimeMs ?? 0) - (a.stats?.mtimeMs ?? 0));
  let keptBytes = 0;
  for (const { file, stats } of files) {
    keptBytes += stats?.size ?? 0;
    if (keptBytes > maxBytes) rmSync(file, { force: true });
  }
}

/** Null if there is no file, for example because another process has removed it. */
function readCached(file: string): Buffer | null {
  try {
    const bytes = readFileSync(file);
    utimesSync(file, new Date(), new Date());
    return bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function hashSources(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(listFiles)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest("hex");
}

function listFiles(place: string): string[] {
  if (path.extname(place) !== "") return [place];
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
