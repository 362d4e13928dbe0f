import { type CommitSha, MAX_SETTLED, type WatchIdentity, type WatchState } from "../../src/formats/watch-state.ts";
import type { Time } from "../../src/pipeline/times.ts";
import type { PullFact } from "./facts.ts";
import { makeState } from "./make-state.ts";
import type { MergeOptions } from "./merge-states.ts";

/** A pull request without the facts that can only be found with a state. */
export type RebuildPull = Pick<
  PullFact,
  "number" | "head" | "base" | "state" | "isOurs" | "isClosedByUs" | "rangeBase"
>;

export interface RebuildOptions extends Pick<MergeOptions, "isAncestor"> {
  watch: WatchIdentity;
  now: Time;
  pulls: readonly RebuildPull[];
  /** Upstream heads from the trailers of the base branch's commits, oldest first. */
  mergedHeads: readonly CommitSha[];
}

/**
 * Rebuilds a lost state from GitHub and the base branch. The state starts at the most advanced merged head, or else
 * where the range of the oldest open pull request starts. Null if there is neither.
 */
export async function rebuildState({
  watch,
  now,
  pulls,
  mergedHeads,
  isAncestor,
}: RebuildOptions): Promise<WatchState | null> {
  const own = pulls.filter(({ isOurs }) => isOurs).sort((a, b) => a.number - b.number);
  const open = own.filter(({ state }) => state === "open");
  const isMerged = ({ state, base }: RebuildPull) => state === "merged" && base === watch.target.base;
  const heads = [...mergedHeads, ...own.filter(isMerged).map(({ head }) => head)];
  const merged = (await findMostAdvanced(heads, isAncestor)) ?? open.find(({ rangeBase }) => rangeBase)?.rangeBase;
  if (merged === undefined || merged === null) return null;
  const proposed = await findMostAdvanced([merged, ...open.map(({ head }) => head)], isAncestor);
  // A superseded pull request is listed even if it is open again, because then a person reopened it.
  const superseded = own
    .filter((pull) => pull.isClosedByUs && pull.state !== "merged")
    .map(({ head, number }) => ({ head, number, at: now }))
    .reverse();
  return { ...makeState(watch, { now, merged, proposed }), superseded: superseded.slice(0, MAX_SETTLED) };
}

/** If neither head is an ancestor of the other, takes the one that is listed later. */
async function findMostAdvanced(
  heads: readonly CommitSha[],
  isAncestor: RebuildOptions["isAncestor"],
): Promise<CommitSha | null> {
  let best: CommitSha | null = null;
  for (const head of heads) if (best === null || !(await isAncestor(head, best))) best = head;
  return best;
}
