import { statSync } from "node:fs";

/** True if a folder stands there, or a link that leads to one. */
export function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
