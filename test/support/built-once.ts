/** What many test files need and is slow to make, made once for given sources and kept in the system's temporary folder. */

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deserialize, serialize } from "node:v8";

const CACHE = path.join(tmpdir(), "pipekeeper-test-cache");
const SOURCES = ["src", "scripts", "test/support", "package-lock.json"];

let sourcesHash: string | undefined;

/** The value that `make` gives, from the cache if any test run has made it from the same sources. */
export async function builtOnce<T>(name: string, make: () => Promise<T>): Promise<T> {
  sourcesHash ??= hashSources();
  const key = createHash("sha256").update(`${sourcesHash} ${process.version} ${name}`).digest("hex").slice(0, 32);
  const file = path.join(CACHE, key);
  if (existsSync(file)) return deserialize(readFileSync(file));
  const value = await make();
  mkdirSync(CACHE, { recursive: true });
  // Another test file may be making the same: whoever is last replaces the whole file.
  const scratch = `${file}.${process.pid}`;
  writeFileSync(scratch, serialize(value));
  renameSync(scratch, file);
  return value;
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
