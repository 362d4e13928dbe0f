import path from "node:path";
import type { FileSource } from "./file-source.ts";
import type { GlobLine } from "./match-globs.ts";

/** Stops links that lead in circles. */
const MOST_LEVELS = 12;

/** The names of the matching files, without folder and extension. */
export async function listRecipes(source: FileSource, globs: readonly GlobLine[]): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const isRecipe = (file: string) => globs.findLast((line) => line.matches(file))?.isWanted ?? false;
  const pending = [...new Set(globs.filter(({ isWanted }) => isWanted).map(({ glob }) => fixedFolder(glob)))];
  const seen = new Set<string>();
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    if (seen.has(folder) || folder.split("/").length > MOST_LEVELS) continue;
    seen.add(folder);
    const listing = await source.list(folder);
    if (listing.kind !== "folder") continue;
    for (const name of listing.names) {
      const file = path.posix.join(folder, name);
      if (isRecipe(file)) names.add(stemOf(name));
      else if (!name.startsWith(".")) pending.push(file);
    }
  }
  return names;
}

/** The folders before the first part of a glob that is a pattern. */
function fixedFolder(glob: string): string {
  const parts = glob.split("/");
  const first = parts.findIndex((part) => /[*?[\]{}()!+@\\]/.test(part));
  return parts.slice(0, first < 0 ? -1 : first).join("/") || ".";
}

function stemOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}
