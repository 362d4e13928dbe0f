import { type Entry, foldersAbove, type TreeChange } from "../git/plan-changes.ts";

export interface Placement {
  /** What to change at the tip. */
  changes: readonly TreeChange[];
  /** Paths that somebody else has changed since. `changes` contains our versions. */
  conflicts: readonly string[];
  /** Paths that cannot be written, because somebody else's file or folder is in the way. */
  blocked: readonly string[];
}

/** Applies changes made on one commit to a later one. `tip` has the later commit's files by path, without folders. */
export function placeChanges(made: readonly TreeChange[], tip: ReadonlyMap<string, Entry>): Placement {
  const changes: TreeChange[] = [];
  const conflicts: string[] = [];
  const removed = new Set(made.filter(({ to }) => to === null).map(({ path }) => path));
  const findBlocker = openBlockers(tip, removed);
  const blocked = made.filter(({ path, to }) => to !== null && findBlocker(path)).map(({ path }) => path);
  for (const { path, from, to } of made) {
    const there = tip.get(path) ?? null;
    if (isSame(there, to)) continue;
    if (!isSame(there, from)) conflicts.push(path);
    changes.push({ path, from: there, to });
  }
  return { changes, conflicts, blocked };
}

/** True if two trees have the same entry at a path. */
function isSame(a: Entry | null, b: Entry | null): boolean {
  return a?.id === b?.id && a?.mode === b?.mode;
}

/** Returns a test for blocked paths: a parent is a file, or the path is a folder that stays. */
function openBlockers(tip: ReadonlyMap<string, Entry>, removed: ReadonlySet<string>): (path: string) => boolean {
  const stays = (path: string) => tip.has(path) && !removed.has(path);
  const folders = new Set([...tip.keys()].filter((path) => !removed.has(path)).flatMap(foldersAbove));
  return (path) => folders.has(path) || foldersAbove(path).some(stays);
}
