import { lstatSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";

/**
 * Throws a UserError if a folder between the directory and the file is a symbolic link, because the author of the
 * repository could make it lead anywhere.
 */
export function checkInside(directory: string, file: string): void {
  const parts = path.relative(directory, path.resolve(directory, file)).split(path.sep);
  for (let count = 1; count < parts.length; count++) {
    const folder = parts.slice(0, count).join("/");
    if (!isLink(path.join(directory, folder))) continue;
    throw new UserError(
      `"${file}" cannot be used: "${folder}" is a symbolic link. Expected only real folders; use the path it leads to, or replace it with a folder.`,
    );
  }
}

function isLink(place: string): boolean {
  try {
    return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch (error) {
    // If a parent is a file, the write itself will fail with a message.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return false;
    throw error;
  }
}
