import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";

/** True if there is a plain file with these bytes. Synchronous, because that is faster for a thousand small files. */
export function holdsBytes(file: string, bytes: Buffer): boolean {
  try {
    const found = lstatSync(file, { throwIfNoEntry: false });
    return found?.isFile() === true && found.size === bytes.length && readFileSync(file).equals(bytes);
  } catch (error) {
    // There is a file where the path needs a folder.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return false;
    throw error;
  }
}

/** Returns the files below the root that have these bytes. */
export function listHeld(root: string, files: ReadonlyMap<string, Buffer>): Set<string> {
  return new Set([...files].filter(([file, bytes]) => holdsBytes(path.join(root, file), bytes)).map(([file]) => file));
}
