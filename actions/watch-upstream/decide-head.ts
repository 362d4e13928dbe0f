/** Decides what to do about the upstream head when no earlier run left work unfinished. */

import type { WatchState } from "../../src/formats/watch-state.ts";
import { formatTime, type Time, toEpochMs } from "../../src/pipeline/times.ts";
import { applyChanges } from "./apply-changes.ts";
import { type Choice, type HeadFact, held } from "./choice.ts";
import type { Act, StateChange } from "./decision.ts";
import type { BranchFact, Facts, Policy, PullFact, RangeSize } from "./facts.ts";
import { judgeDrift } from "./judge-drift.ts";
import { judgeOpenPulls, listOpenOfOthers } from "./judge-open-pulls.ts";
import { advanceMerged } from "./settle-pulls.ts";

interface World {
  facts: Facts;
  policy: Policy;
  size: RangeSize;
  isFirstCrash: boolean;
}

const HOUR_MS = 60 * 60_000;

/** Applies the first rule that fits this head. */
export function decideHead(state: WatchState, head: HeadFact, world: World): Choice {
  const { pulls } = world.facts;
  if (head.sha === state.lastMergedCommit) return act({ kind: "noop", reason: "up-to-date", head: head.sha });
  const isReopened = ({ isOurs, state: is, number }: PullFact) =>
    isOurs && is === "open" && state.superseded.some((pull) => pull.number === number);
  const reopened = pulls.find(isReopened);
  if (reopened !== undefined) {
    const { number } = reopened;
    return act(held({ reason: "superseded-reopened", number }, { subject: number, number }));
  }
  const open = pulls.filter((pull) => pull.head === head.sha && pull.state === "open");
  const own = open.filter(({ isOurs }) => isOurs).sort((a, b) => a.number - b.number)[0];
  if (own !== undefined) return decideOpen(own, state, { ...world, head });
  const [foreign] = open;
  if (foreign !== undefined) return act(holdForeignPull(foreign));
  return decideBranch(state, head, world) ?? decideWork(state, head, world);
}

/** Holds the watch, because our branch has a pull request that somebody else opened. */
export function holdForeignPull({ number, author, branch }: PullFact): Act {
  return held({ reason: "foreign-pull", number, author, branch }, { subject: number, number });
}

/** Holds the watch, because our branch has commits that somebody else made. */
export function holdModifiedBranch({ name, foreignCommits }: BranchFact, number: number | null): Act {
  return held({ reason: "branch-modified", branch: name, commits: foreignCommits, number }, { subject: name, number });
}

/** Decides what to do if our pull request for this head is open. */
function decideOpen(pull: PullFact, state: WatchState, world: World & { head: HeadFact }): Choice {
  const { facts, head } = world;
  const branch = facts.branches.find(({ name }) => name === pull.branch);
  if (facts.overrides.retry && branch?.relation === "ours")
    return propose(state, head, { ...world, expected: branch.sha, number: pull.number });
  const settle = adoptIntoState(pull, state, branch);
  if (state.lastProposedCommit !== head.sha)
    settle.push({ kind: "advance", cursor: "lastProposedCommit", to: head.sha });
  return { settle, act: { kind: "noop", reason: "already-open", head: head.sha, number: pull.number } };
}

function adoptIntoState(pull: PullFact, { pr }: WatchState, branch: BranchFact | undefined): StateChange[] {
  if (pr?.number === pull.number) return [];
  const { number, url, head, author } = pull;
  const headSha = branch?.relation === "ours" ? branch.sha : (pull.ownCommit ?? pull.headSha);
  return [{ kind: "set-pull", pull: { number, url, head, headSha, author } }];
}

/**
 * Decides what to do if the branch for this head exists without an open pull request, for example because a person
 * closed the pull request. Null if there is no such branch, or it does not matter.
 */
function decideBranch(state: WatchState, head: HeadFact, world: World): Choice | null {
  const { facts } = world;
  const branch = facts.branches.find((each) => each.head === head.sha);
  if (branch?.relation === "merged") {
    const pushed = facts.pulls
      .filter((pull) => pull.isOurs && pull.branch === branch.name)
      .map((pull) => pull.ownCommit);
    const isRecorded = [state.pr?.headSha, ...pushed].includes(branch.sha);
    const settle = advanceMerged(state, head.sha);
    if (state.pr?.head === head.sha) settle.push({ kind: "set-pull", pull: null });
    return {
      settle,
      act: { kind: "noop", reason: "up-to-date", head: head.sha },
      obsoleteBranches: isRecorded ? [{ name: branch.name, sha: branch.sha }] : [],
    };
  }
  const declined = state.declined.find((pull) => pull.head === head.sha);
  if (declined !== undefined && !facts.overrides.retryClosed)
    return act({ kind: "closed-noop", head: head.sha, number: declined.number });
  if (branch === undefined) return null;
  if (branch.relation === "foreign") return act(holdModifiedBranch(branch, null));
  const others = judgeOpenPulls(state, head.sha, world);
  if ("act" in others) return act(others.act);
  return act({ kind: "adopt", range: { base: state.lastMergedCommit, head: head.sha }, branch, ...others });
}

/** Decides what to do if nothing has been proposed for this head. */
function decideWork(state: WatchState, head: HeadFact, world: World): Choice {
  const { facts, policy, size } = world;
  const [newest] = listOpenOfOthers(facts.pulls, head.sha);
  // If upstream no longer has the pull request's commit, a merge would move the baseline to a commit that is gone.
  if (newest !== undefined && !newest.isTakenBack && size.watchedSincePr === 0) {
    const branch = facts.branches.find(({ name }) => name === newest.branch);
    const settle = adoptIntoState(newest, state, branch);
    return { settle, act: { kind: "noop", reason: "still-valid", head: head.sha, number: newest.number } };
  }
  // A misspelled glob must not make everything upstream look handled.
  if (newest === undefined && size.watchesNothing)
    return act(held({ reason: "nothing-watched", head: head.sha }, { subject: head.sha }));
  if (newest === undefined && size.watchedFiles === 0) return advanceToHead(state, head);
  const failures = state.failures?.head === head.sha && !facts.overrides.retry ? state.failures : null;
  if (failures?.quarantined) {
    const { count } = failures;
    return act(held({ reason: "quarantined", head: head.sha, count }, { subject: head.sha }));
  }
  const drift = policy.propose === "issue" ? judgeDrift(state, head, { facts, policy, size }) : null;
  // The cooldown does not matter for a head that was already reported.
  if (drift?.act.kind === "noop") return drift;
  const nextAt = formatTime(new Date(toEpochMs(head.committedAt) + policy.cooldownHours * HOUR_MS));
  if (policy.cooldownHours > 0 && isBefore(facts.now, nextAt))
    return act({ kind: "noop", reason: "cooldown", head: head.sha, nextAt });
  if (drift !== null) return drift;
  if (failures !== null && isBefore(facts.now, failures.nextAt) && !world.isFirstCrash)
    return act({ kind: "noop", reason: "backoff", head: head.sha, nextAt: failures.nextAt, count: failures.count });
  return propose(state, head, { ...world, expected: null, number: null });
}

function advanceToHead(state: WatchState, { sha }: HeadFact): Choice {
  const settle = advanceMerged(state, sha);
  const after = applyChanges(state, settle);
  if (after.lastProposedCommit !== sha) settle.push({ kind: "advance", cursor: "lastProposedCommit", to: sha });
  return { settle, act: { kind: "advanced", to: sha, why: "no-watched-files", isHead: true } };
}

/** Runs the updater, unless the range is too large or another pull request is in the way. */
function propose(
  state: WatchState,
  head: HeadFact,
  { facts, policy, size, ...branch }: World & { expected: BranchFact["sha"] | null; number: number | null },
): Choice {
  const range = { base: state.lastMergedCommit, head: head.sha };
  const excess = findExcess(size, policy);
  if (excess !== null) return act(held({ reason: "range-too-large", range, ...excess }, { subject: head.sha }));
  const others = judgeOpenPulls(state, head.sha, { facts, policy });
  if ("act" in others) return act(others.act);
  const isLifted = facts.overrides.retry && state.failures?.head === head.sha;
  const settle: StateChange[] = isLifted ? [{ kind: "set-failures", failures: null }] : [];
  const { expected, number } = branch;
  return { settle, act: { kind: "run", range, expected, number, ...others } };
}

function isBefore(time: Time, other: Time): boolean {
  return toEpochMs(time) < toEpochMs(other);
}

function findExcess({ commits, files, bytes }: RangeSize, policy: Policy) {
  if (commits > policy.maxCommits) return { cap: "max-commits", size: commits, max: policy.maxCommits } as const;
  if (files > policy.maxFiles) return { cap: "max-files", size: files, max: policy.maxFiles } as const;
  if (bytes > policy.maxBytes) return { cap: "max-bytes", size: bytes, max: policy.maxBytes } as const;
  return null;
}

function act(act: Act): Choice {
  return { settle: [], act };
}
