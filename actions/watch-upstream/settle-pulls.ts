/** Works out what happened to our pull requests since the state was written. */

import type { CommitSha, SettledPull, WatchState } from "../../src/formats/watch-state.ts";
import { applyChanges } from "./apply-changes.ts";
import type { StateChange, WatchDecision } from "./decision.ts";
import type { Facts, PullFact } from "./facts.ts";

export interface Settlement extends Omit<WatchDecision, "act" | "takenBack"> {
  /** The state with the changes applied. */
  state: WatchState;
}

/**
 * Settles merged and closed pull requests. The range of the facts starts at the `lastMergedCommit` of the returned
 * state.
 */
export function settlePulls(
  before: WatchState,
  { pulls, branches, target, now }: Pick<Facts, "pulls" | "branches" | "target" | "now">,
): Settlement {
  const own = pulls.filter(({ isOurs }) => isOurs).sort((a, b) => a.number - b.number);
  const merged = own.filter(({ state, base }) => state === "merged" && base === target.base);
  const settle = [
    ...settleMerged(before, merged),
    ...own.flatMap((pull) => (merged.includes(pull) ? [] : settleOther(before, pull, now))),
  ];
  const pullsOver = own.filter(({ state }) => state !== "open").map(({ number }) => number);
  if (before.pr !== null && pullsOver.includes(before.pr.number)) settle.push({ kind: "set-pull", pull: null });
  const state = applyChanges(before, settle);
  const rest = settleInFlight(state, { pulls, branches });
  const obsoleteBranches = merged.flatMap((pull) => {
    const recorded = before.pr?.number === pull.number ? before.pr.headSha : (pull.ownCommit ?? pull.headSha);
    return branches
      .filter(({ name, sha, relation }) => name === pull.branch && sha === recorded && relation !== "foreign")
      .map(({ name, sha }) => ({ name, sha }));
  });
  return { settle: [...settle, ...rest], obsoleteBranches, state: applyChanges(state, rest) };
}

/**
 * Moves `lastMergedCommit` to a commit whose work the base branch contains, and forgets the failures of that commit.
 */
export function advanceMerged(state: WatchState, to: CommitSha): StateChange[] {
  const { lastMergedCommit, lastProposedCommit, failures } = state;
  const changes: StateChange[] = [{ kind: "advance", cursor: "lastMergedCommit", to }];
  // `lastProposedCommit` may already be further ahead.
  if (lastProposedCommit === null || lastProposedCommit === lastMergedCommit)
    changes.push({ kind: "advance", cursor: "lastProposedCommit", to });
  if (failures?.head === to) changes.push({ kind: "set-failures", failures: null });
  return changes;
}

function settleMerged(state: WatchState, merged: readonly PullFact[]): StateChange[] {
  const [first] = merged
    .filter(({ commitsAhead }) => (commitsAhead ?? 0) > 0)
    .sort((a, b) => (b.commitsAhead ?? 0) - (a.commitsAhead ?? 0));
  const reopened = merged.filter(({ number }) => holds(state.declined, number));
  return [
    ...(first === undefined ? [] : advanceMerged(state, first.head)),
    ...reopened.map(({ number }): StateChange => ({ kind: "undecline", number })),
  ];
}

/** A merge into another branch counts as closed, because the base branch does not have the work. */
function settleOther(state: WatchState, pull: PullFact, at: string): StateChange[] {
  const { number, head } = pull;
  const isDeclined = holds(state.declined, number);
  const isSuperseded = holds(state.superseded, number);
  if (pull.state === "open") return isDeclined ? [{ kind: "undecline", number }] : [];
  if (isDeclined || isSuperseded) return [];
  return [{ kind: pull.isClosedByUs ? "supersede" : "decline", pull: { head, number, at } }];
}

/** Somebody may have merged the work of an unfinished run by hand, without its pull request. */
function settleInFlight(state: WatchState, { branches, pulls }: Pick<Facts, "branches" | "pulls">): StateChange[] {
  const { inFlight, lastMergedCommit } = state;
  if (inFlight === null || inFlight.base !== lastMergedCommit) return [];
  const isMerged = branches.some(({ head, relation }) => head === inFlight.head && relation === "merged");
  if (!isMerged || pulls.some(({ head, state }) => head === inFlight.head && state === "open")) return [];
  return [...advanceMerged(state, inFlight.head), { kind: "clear-journal" }];
}

function holds(list: readonly SettledPull[], number: number): boolean {
  return list.some((pull) => pull.number === number);
}
