import type { Git } from "../../src/git/run-git.ts";
import { listDifferingPaths } from "./observe-range.ts";

/** How many commits of the base branch to look at, newest first. */
const MAX_COMMITS = 500;

/**
 * True if the base branch has, or once had, everything that the branch changed, whether merged, squashed or rebased.
 * `mergeBase` is empty if the histories have no common commit.
 */
export async function holdsContent(
  git: Git,
  { base, mergeBase, tip }: { base: string; mergeBase: string; tip: string },
): Promise<boolean> {
  if (mergeBase === tip) return true;
  if (mergeBase === "") return false;
  const paths = await listDifferingPaths(git, mergeBase, tip);
  // A branch without changes proves nothing about the base.
  if (paths.length === 0) return false;
  const wanted = new Set(paths);
  const isPlain = paths.every((path) => path.isWellFormed() && !path.includes("\n"));
  const lines = [`^${mergeBase}`, base, ...(isPlain ? ["--", ...paths] : [])];
  const args = ["rev-list", "--first-parent", `--max-count=${MAX_COMMITS}`, "--stdin"];
  const touching = await git.text(args, { input: lines.map((line) => `${line}\n`).join("") });
  for (const commit of touching.split("\n").filter(Boolean)) {
    const differing = await listDifferingPaths(git, tip, commit);
    if (!differing.some((path) => wanted.has(path))) return true;
  }
  return false;
}
