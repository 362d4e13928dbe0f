import { type Entry, foldersAbove, type TreeChange } from "../git/plan-changes.ts";

export interface Placement {
  /** What has to change at the tip. */
  changes: readonly TreeChange[];
  /** Paths that somebody else changed there since; `changes` has them as ours. */
  conflicts: readonly string[];
  /** Paths that cannot be written, because a file or a folder that is not ours stands in the way. */
  blocked: readonly string[];
}

/** Changes made from one commit -> changes of another, later one. `tip` has its files, without folders, by path. */
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

/** Whether two trees have the same at a path. */
function isSame(a: Entry | null, b: Entry | null): boolean {
  return a?.id === b?.id && a?.mode === b?.mode;
}

/** A test for paths whose place is taken: a part of it is a file, or it is a folder that stays. */
function openBlockers(tip: ReadonlyMap<string, Entry>, removed: ReadonlySet<string>): (path: string) => boolean {
  const stays = (path: string) => tip.has(path) && !removed.has(path);
  const folders = new Set([...tip.keys()].filter((path) => !removed.has(path)).flatMap(foldersAbove));
  return (path) => folders.has(path) || foldersAbove(path).some(stays);
}
