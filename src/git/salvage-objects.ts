/** Saves our objects from a repository that a program may have tampered with, without running git there. */

import { createHash } from "node:crypto";
import { lstat, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { inflateSync } from "node:zlib";

const MAX_OBJECTS = 20_000;
const MAX_OBJECT_BYTES = 25_000_000;

/**
 * Copies loose objects if their content matches their id. Fetched objects are in packs, so loose objects are our own.
 * Both repositories use `format`.
 */
export async function salvageObjects(from: string, to: string, format: "sha1" | "sha256"): Promise<void> {
  let left = MAX_OBJECTS;
  for (const folder of await list(path.join(from, "objects"))) {
    if (!/^[0-9a-f]{2}$/.test(folder)) continue;
    for (const name of await list(path.join(from, "objects", folder))) {
      if (left-- <= 0) return;
      const packed = await readObject(path.join(from, "objects", folder, name), `${folder}${name}`, format);
      if (packed === null) continue;
      await mkdir(path.join(to, "objects", folder), { recursive: true });
      await writeFile(path.join(to, "objects", folder, name), packed, { mode: 0o444 });
    }
  }
}

/** Guesses the id format of a repository from its loose objects. */
export async function guessFormat(gitDirectory: string): Promise<"sha1" | "sha256"> {
  const objects = path.join(gitDirectory, "objects");
  for (const folder of (await list(objects)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    if ((await list(path.join(objects, folder))).some((name) => name.length === 62)) return "sha256";
  }
  return "sha1";
}

/** Returns the compressed object, or null unless its content matches the id. */
async function readObject(file: string, id: string, format: "sha1" | "sha256"): Promise<Buffer | null> {
  const found = await lstat(file).catch(() => null);
  if (found === null || !found.isFile() || found.size > MAX_OBJECT_BYTES) return null;
  try {
    const packed = await readFile(file);
    const content = inflateSync(packed, { maxOutputLength: MAX_OBJECT_BYTES });
    return createHash(format).update(content).digest("hex") === id ? packed : null;
  } catch {
    return null;
  }
}

async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
