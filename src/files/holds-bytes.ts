import { lstatSync, readFileSync } from "node:fs";

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
