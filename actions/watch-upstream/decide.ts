/** The one place where watch-upstream decides what a run does. */

import type { CommitSha, WatchState } from "../../src/formats/watch-state.ts";
import { applyChanges } from "./apply-changes.ts";
import { type Choice, type HeadFact, held } from "./choice.ts";
import { decideHead } from "./decide-head.ts";
import { decideJournal } from "./decide-journal.ts";
import { decideRange } from "./decide-range.ts";
import type { Act, StateChange, WatchDecision } from "./decision.ts";
import type { Facts, Policy, StateFact } from "./facts.ts";
import { listTakenBack } from "./judge-open-pulls.ts";
import { makeState } from "./make-state.ts";
import { advanceMerged, settlePulls } from "./settle-pulls.ts";

const INIT_REQUIRED: Act = { kind: "init-required" };
const NOTHING = { settle: [], obsoleteBranches: [], takenBack: [] };

/**
 * Settles what happened to our pull requests, then chooses one act: the first rule that applies. Uses no clock, files
 * or network, and has a decision for any facts.
 */
export function decide(facts: Facts, policy: Policy): WatchDecision {
  const refusal = refuseState(facts);
  if (refusal !== null) return { ...NOTHING, act: refusal };
  const before = facts.state.kind === "present" ? facts.state.state : null;
  const init = facts.overrides.init;
  if (init !== null && facts.upstream.kind === "head") {
    return { ...NOTHING, ...initialize(init, before, { facts, policy, head: facts.upstream.sha }) };
  }
  if (before === null) return { ...NOTHING, act: judgeUpstream(facts, policy) ?? INIT_REQUIRED };
  const settled = settlePulls(before, facts);
  const choice = decideSettled(settled.state, facts, policy);
  const changes = [...settled.settle, ...choice.settle];
  return {
    settle: [...changes, ...updateHold(applyChanges(before, changes), choice.act, facts)],
    obsoleteBranches: [...settled.obsoleteBranches, ...(choice.obsoleteBranches ?? [])],
    takenBack: isHeadHandled(choice.act) ? listTakenBack(settled.state, { facts, policy }) : [],
    act: choice.act,
  };
}

/** True if nothing of the upstream head is left to propose or to decide. */
export function isHeadHandled(act: Act): boolean {
  return act.kind === "noop" ? act.reason === "up-to-date" : act.kind === "advanced" && act.isHead;
}

/** An unusable state is never treated as an empty one. */
function refuseState({ state, upstream, overrides: { init, forceInit } }: Facts): Act | null {
  if (init !== null && forceInit) return null;
  if (state.kind === "invalid")
    return { kind: "failed", reason: "state-invalid", place: state.place, found: state.found };
  if (init === null) {
    // Without upstream, we cannot tell whether a state could be rebuilt from GitHub.
    if (upstream.kind !== "head") return null;
    if (state.kind === "absent") return INIT_REQUIRED;
    return state.kind === "old" ? holdOld(state) : null;
  }
  if (state.kind === "absent" || (state.kind === "present" && state.origin === "rebuilt")) return null;
  return { kind: "failed", reason: "already-initialized" };
}

function holdOld({ place, old }: Extract<StateFact, { kind: "old" }>): Act {
  const { lastProcessedCommit: commit, lastPRUrl } = old;
  return held({ reason: "baseline-unknown", place, commit, pullUrl: lastPRUrl ?? "" }, { subject: commit });
}

/** The act if the upstream head is unknown; null if it is known. */
function judgeUpstream({ upstream }: Facts, { watch }: Policy): Act | null {
  if (upstream.kind === "unreachable") return { kind: "transient", message: upstream.message };
  if (upstream.kind === "auth")
    return { kind: "failed", reason: "auth", message: upstream.message, remedy: upstream.remedy ?? null };
  if (upstream.kind === "head") return null;
  const { branch } = watch.upstream;
  const { branches } = upstream;
  return held({ reason: "upstream-branch-missing", branch, branches }, { subject: branch });
}

function initialize(
  { sha, isAncestorOfHead }: NonNullable<Facts["overrides"]["init"]>,
  before: WatchState | null,
  { facts, policy, head }: { facts: Facts; policy: Policy; head: CommitSha },
): Choice {
  if (!isAncestorOfHead)
    return { settle: [], act: { kind: "failed", reason: "not-an-ancestor", input: "init", sha, head } };
  const fresh = makeState(policy.watch, { now: facts.now, merged: sha, proposed: null });
  const login = before?.botLogin === undefined ? {} : { botLogin: before.botLogin };
  // The issue about drift may still be open, so a later run has to find it.
  const drift = before?.drift === undefined ? {} : { drift: before.drift };
  const state = { ...fresh, claim: before?.claim ?? null, ...login, ...drift };
  return { settle: [{ kind: "initialize", state }], act: { kind: "initialized", to: sha } };
}

/** Decides with a state that already includes what happened to our pull requests. */
function decideSettled(state: WatchState, facts: Facts, policy: Policy): Choice {
  const unknown = judgeUpstream(facts, policy);
  if (unknown !== null || facts.upstream.kind !== "head") return { settle: [], act: unknown ?? INIT_REQUIRED };
  const head: HeadFact = { sha: facts.upstream.sha, committedAt: facts.upstream.committedAt };
  if (facts.overrides.advanceTo !== null) return advance(facts.overrides.advanceTo, state, head.sha);
  const range = decideRange(state, head, { facts, policy });
  if ("act" in range) return range;
  const journal = decideJournal(applyChanges(state, range.settle), head, { facts, policy });
  const settle = [...range.settle, ...journal.settle];
  if (journal.act !== null) return { settle, act: journal.act };
  const world = { facts, policy, size: range.size, isFirstCrash: journal.isFirstCrash };
  const choice = decideHead(applyChanges(state, settle), head, world);
  return { ...choice, settle: [...settle, ...choice.settle] };
}

/** Moves the baseline for `advance-to`: a person said that everything up to a commit is handled. */
function advance(
  { sha, isAncestorOfHead, commitsAhead }: NonNullable<Facts["overrides"]["advanceTo"]>,
  state: WatchState,
  head: CommitSha,
): Choice {
  const fail = (act: Extract<Act, { kind: "failed" }>): Choice => ({ settle: [], act });
  if (!isAncestorOfHead) return fail({ kind: "failed", reason: "not-an-ancestor", input: "advance-to", sha, head });
  const cursor = state.lastMergedCommit;
  if (commitsAhead === null) return fail({ kind: "failed", reason: "behind-cursor", sha, cursor });
  const changes: StateChange[] = sha === cursor ? [] : advanceMerged(state, sha);
  if (sha === head && state.lastProposedCommit !== head)
    changes.push({ kind: "advance", cursor: "lastProposedCommit", to: head });
  if (state.inFlight !== null) changes.push({ kind: "clear-journal" });
  return { settle: changes, act: { kind: "advanced", to: sha, why: "advance-to", isHead: sha === head } };
}

/** A hold is recorded once, and stays recorded as long as nobody knows whether it is over. */
function updateHold(state: WatchState, act: Act, { now }: Facts): StateChange[] {
  if (act.kind === "failed" || act.kind === "transient") return [];
  if (act.kind !== "held") return state.held === null ? [] : [{ kind: "hold", held: null }];
  if (state.held?.key === act.key) return [];
  return [{ kind: "hold", held: { reason: act.hold.reason, key: act.key, since: now, commented: false } }];
}
