import { fetchAll } from "./ask-remote.ts";
import { compareBases } from "./compare-bases.ts";
import type { ScannedChange } from "./judge-changes.ts";
import type { WatchRun } from "./watch-run.ts";

/** Where the base branch is now, relative to the commit that the work is built on. */
export type BaseMove =
  | { kind: "same" }
  /** `isDisjoint`: the changes can be committed on the new tip as they are. */
  | { kind: "moved"; sha: string; isDisjoint: boolean };

/** Fetches the target again, because the updater may have taken long. */
export async function followBase(
  { target, policy, runtime }: WatchRun,
  { base, changes }: { base: string; changes: readonly ScannedChange[] },
): Promise<BaseMove> {
  await fetchAll(target, "The target", runtime.sleep);
  const sha = await target.git.text(["rev-parse", "--verify", `refs/heads/${policy.watch.target.base}^{commit}`]);
  if (sha === base) return { kind: "same" };
  const { kind } = await compareBases(target, { from: base, to: sha }, changes);
  return { kind: "moved", sha, isDisjoint: kind === "disjoint" };
}
