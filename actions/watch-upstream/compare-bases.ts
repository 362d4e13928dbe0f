import { showPath } from "../../src/git/decode-path.ts";
import type { Mirror } from "../../src/git/mirror.ts";
import { foldersAbove } from "../../src/git/plan-changes.ts";
import { foldCase } from "./find-unsafe-name.ts";
import type { ScannedChange } from "./judge-changes.ts";
import { listDifferingPaths } from "./observe-range.ts";

/** `overlapping`: the base branch changed files that the work also changes. `paths` lists them for messages. */
export type MovedBase = { kind: "disjoint" } | { kind: "overlapping"; paths: string[] };

/** Decides whether changes made on `from` can be committed on `to` as they are. */
export async function compareBases(
  target: Mirror,
  { from, to }: { from: string; to: string },
  changes: readonly ScannedChange[],
): Promise<MovedBase> {
  const moved = from === to ? [] : await listDifferingPaths(target.git, from, to);
  // A file may also block a folder, or have a name that differs only in case.
  const withFolders = (path: string) => [path, ...foldersAbove(path)].map(foldCase);
  const ours = new Set(changes.map(({ path }) => foldCase(path)));
  const above = new Set(changes.flatMap(({ path }) => foldersAbove(path).map(foldCase)));
  const paths = moved.filter((path) => withFolders(path).some((part) => ours.has(part)) || above.has(foldCase(path)));
  return paths.length === 0 ? { kind: "disjoint" } : { kind: "overlapping", paths: paths.map(showPath) };
}
