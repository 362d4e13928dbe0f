import { foldersAbove } from "../../src/git/plan-changes.ts";
import { foldCase } from "./find-unsafe-name.ts";
import type { FoundChange } from "./judge-changes.ts";

/** A new path or one of its folders, and another path that is the same on some file systems. */
export interface Twin {
  path: string;
  other: string;
}

/** Finds new paths, and folders of new paths, that differ from others only in case. */
export function findTwins(changes: readonly FoundChange[], files: ReadonlyMap<string, unknown>): Twin[] {
  const added = changes.filter(({ kind }) => kind === "added").map(({ path }) => path);
  if (added.length === 0) return [];
  const removed = new Set(changes.filter(({ now }) => now === null).map(({ path }) => path));
  const kept = [...files.keys()].filter((path) => !removed.has(path));
  const known = new Set(kept.flatMap(withFolders));
  const folded = new Map([...known].map((path) => [foldCase(path), path]));
  const twins = new Map<string, Twin>();
  for (const path of added.flatMap(withFolders)) {
    if (known.has(path)) continue;
    const other = folded.get(foldCase(path));
    if (other === undefined) folded.set(foldCase(path), path);
    else if (other !== path) twins.set(path, { path, other });
  }
  return [...twins.values()];
}

function withFolders(path: string): string[] {
  return [...foldersAbove(path), path];
}
