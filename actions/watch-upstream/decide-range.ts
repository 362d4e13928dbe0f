import type { WatchState } from "../../src/formats/watch-state.ts";
import { type Choice, type HeadFact, held } from "./choice.ts";
import type { Act, StateChange } from "./decision.ts";
import type { Facts, Policy, RangeSize } from "./facts.ts";

/** The range to work on: its size, and the state changes it requires. */
export interface KnownRange {
  settle: readonly StateChange[];
  size: RangeSize;
}

const EMPTY: RangeSize = {
  ...{ commits: 0, files: 0, bytes: 0, watchedFiles: 0, watchedSincePr: null },
  ...{ watchesNothing: false, unmatchedPaths: [] },
};

/** Judges how the upstream head relates to what is merged. */
export function decideRange(
  { lastMergedCommit: from, inFlight }: WatchState,
  head: HeadFact,
  { facts, policy }: { facts: Facts; policy: Policy },
): KnownRange | Choice {
  const { range, pulls } = facts;
  if (from === head.sha) return { settle: [], size: EMPTY };
  if (range === null || range.kind === "base-missing" || range.kind === "same")
    return { settle: [], act: held({ reason: "base-missing", commit: from }, { subject: from }) };
  if (range.kind === "ahead") return { settle: [], size: range.size };
  const { mergeBase } = range;
  if (policy.onRewrite === "accept") {
    const settle: StateChange[] = [{ kind: "rebase", to: head.sha }];
    if (inFlight !== null) settle.push({ kind: "clear-journal" });
    const act: Act = { kind: "advanced", to: head.sha, why: "rewrite-accepted", isHead: true };
    return { settle, act };
  }
  if (policy.onRewrite === "rebase-base" && mergeBase !== null)
    return { settle: [{ kind: "rebase", to: mergeBase.sha }], size: mergeBase.size };
  const open = pulls.find(({ isOurs, state }) => isOurs && state === "open");
  const hold = { reason: "history-rewritten", from, to: head.sha, mergeBase: mergeBase?.sha ?? null } as const;
  return { settle: [], act: held(hold, { subject: head.sha, number: open?.number ?? null }) };
}
