import { statSync } from "node:fs";

/** True for a folder, or a link to one. */
export function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
