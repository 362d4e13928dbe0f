import type { WatchDrift, WatchState } from "../../src/formats/watch-state.ts";
import type { Choice, HeadFact } from "./choice.ts";
import type { Facts, Policy, RangeSize } from "./facts.ts";

/** Whether the issue about drift has to be written. An issue that a person closed stays closed for the same drift. */
export function judgeDrift(
  state: WatchState,
  { sha: head }: HeadFact,
  { facts, policy, size }: { facts: Pick<Facts, "drift" | "overrides">; policy: Policy; size: RangeSize },
): Choice {
  const { drift, overrides } = facts;
  const range = { base: state.lastMergedCommit, head };
  const isSameRange = drift?.range?.base === range.base && drift.range.head === head;
  if (drift?.isOpen) {
    const { number: issue } = drift;
    if (isSameRange && drift.hasSamePaths)
      return { settle: [], act: { kind: "noop", reason: "issue-open", head, issue } };
    return { settle: [], act: { kind: "issue", range, size, issue } };
  }
  const isDeclined = drift?.range?.head === head || drift?.watchedSince === 0;
  if (drift === null || !isDeclined || overrides.retryClosed)
    return { settle: [], act: { kind: "issue", range, size, issue: null } };
  const { number } = drift;
  const known: WatchDrift = { number, ...range, paths: [...policy.watchedPaths] };
  return {
    settle: isSame(state.drift, known) ? [] : [{ kind: "set-drift", drift: known }],
    act: { kind: "noop", reason: "issue-closed", head, issue: number },
  };
}

function isSame(a: WatchDrift | undefined, b: WatchDrift): boolean {
  const isSameRange = a?.number === b.number && a.base === b.base && a.head === b.head;
  return isSameRange && JSON.stringify(a.paths) === JSON.stringify(b.paths);
}
