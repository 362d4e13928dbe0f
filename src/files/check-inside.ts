import { lstatSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";

/**
 * Throws a UserError if a folder above the file, below the directory, is a symbolic link: whoever wrote the repository
 * could have it lead anywhere.
 */
export function checkInside(directory: string, file: string): void {
  const parts = path.relative(directory, path.resolve(directory, file)).split(path.sep);
  for (let count = 1; count < parts.length; count++) {
    const folder = parts.slice(0, count).join("/");
    if (!isLink(path.join(directory, folder))) continue;
    throw new UserError(
      `"${file}" cannot be used: "${folder}" is a symbolic link. Expected folders all the way; name the place it leads to, or replace it.`,
    );
  }
}

function isLink(place: string): boolean {
  try {
    return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch (error) {
    // Below a file there is nothing; who writes there will hear of it.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return false;
    throw error;
  }
}
