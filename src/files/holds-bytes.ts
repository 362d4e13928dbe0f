import { lstatSync, readFileSync } from "node:fs";

/** True if a plain file with these bytes exists. Synchronous, because that is faster for a thousand small files. */
export function holdsBytes(file: string, bytes: Buffer): boolean {
  try {
    const found = lstatSync(file, { throwIfNoEntry: false });
    return found?.isFile() === true && found.size === bytes.length && readFileSync(file).equals(bytes);
  } catch (error) {
    // A file exists where the path expects a folder.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return false;
    throw error;
  }
}
