import { readdir } from "node:fs/promises";
import path from "node:path";

/** How many names to look at. */
const MAX_NAMES = 50_000;

/** Paths below the folder, except in `.git` and `node_modules`. Does not follow links. */
export async function listFilesBelow(folder: string): Promise<string[]> {
  const files: string[] = [];
  const folders = [""];
  for (let names = 0; folders.length > 0 && names < MAX_NAMES; ) {
    const below = folders.shift() as string;
    for (const entry of await readdir(path.join(folder, below), { withFileTypes: true })) {
      names++;
      const name = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory() && entry.name !== ".git" && entry.name !== "node_modules") folders.push(name);
      else if (entry.isFile()) files.push(name);
    }
  }
  return files;
}
