import { listDifferingPaths } from "./observe-range.ts";
import { stopFor } from "./run-stopped.ts";
import type { WatchRun } from "./watch-run.ts";

/** Where the base branch is now, seen from the commit that the work is built on. */
export type BaseMove =
  | { kind: "same" }
  /** `isDisjoint`: the base branch changed none of the files that the work changes. */
  | { kind: "moved"; sha: string; isDisjoint: boolean };

/** Fetches the target once more, because the updater takes its time. */
export async function followBase(
  { target, policy }: WatchRun,
  { base, files }: { base: string; files: readonly { path: string }[] },
): Promise<BaseMove> {
  const refusal = await target.fetch();
  if (refusal !== null) throw stopFor(refusal, "The target could not be fetched");
  const sha = await target.git.text(["rev-parse", "--verify", `refs/heads/${policy.watch.target.base}^{commit}`]);
  if (sha === base) return { kind: "same" };
  const changed = new Set(await listDifferingPaths(target.git, base, sha));
  return { kind: "moved", sha, isDisjoint: !files.some(({ path }) => changed.has(path)) };
}
