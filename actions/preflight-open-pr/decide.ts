/** The one place where preflight-open-pr decides what to read, do or answer next. */

import type { PullRequest } from "../../src/github/pulls.ts";
import { type Claim, type ClaimVerdict, describeForeign, type Holder, judgeClaim } from "./claim.ts";
import { decideRelease } from "./decide-release.ts";
import { judgeList } from "./judge-list.ts";
import type { PullVerdict } from "./judge-pulls.ts";
import {
  MAX_LOOKS,
  type PreflightAnswer,
  type PreflightDecision,
  type PreflightObserved,
  type ReadStep,
} from "./observed.ts";
import type { PreflightPlan } from "./plan-preflight.ts";

const BASE_DELAY_MS = 200;

/** Chooses the next step. If the caller carries out each step and then decides again, the last step is an answer. */
export function decide(observed: PreflightObserved, plan: PreflightPlan): PreflightDecision {
  return plan.inputs.mode === "release" ? decideRelease(observed, plan) : decideCheck(observed, plan);
}

/** First the claim, then the list. If two runs ask at the same time, the second sees the first one's claim. */
function decideCheck(observed: PreflightObserved, plan: PreflightPlan): PreflightDecision {
  const step = pursueClaim(observed, plan);
  if (step !== null) return step;
  const known = judgeList(observed, plan);
  if (known.kind === "read") return known;
  const verdict = admitDoubt(known.verdict, describeDoubt(observed, plan));
  const goesOn = verdict.state === "none" || (verdict.state === "unknown" && plan.inputs["on-error"] === "run");
  const { claim } = observed;
  const isOurs = claim.kind === "claim" && isSame(claim.holder, plan.own);
  if (isOurs && !goesOn) return { kind: "give-back", commit: claim.commit };
  const isStuck = claim.kind === "stuck";
  const warnings = isStuck
    ? [`The claim "${plan.ref}" could not be given back and stays until this run is over: ${claim.why}.`]
    : [];
  return answerCheck(verdict, plan, { isClaimed: isOurs || isStuck, warnings });
}

/** The next step for the claim; null if this run has the claim, cannot get it, or wants none. */
function pursueClaim(observed: PreflightObserved, plan: PreflightPlan): PreflightDecision | null {
  const { claim, lostTakes, rootCommit } = observed;
  const { own } = plan;
  const isDryRun = plan.inputs["dry-run"];
  if (own === null) return null;
  if (claim.kind === "unread") {
    const afterMs = lostTakes < 2 ? 0 : BASE_DELAY_MS * 2 ** (lostTakes - 1);
    return lostTakes > MAX_LOOKS ? null : { kind: "read", what: "claim", afterMs };
  }
  if (claim.kind === "absent") return isDryRun ? null : { kind: "take", holder: own, over: null, commit: rootCommit };
  if (claim.kind !== "claim" || isSame(claim.holder, own)) return null;
  const { commit, holder } = claim;
  const verdict = judgeHolder(holder, observed, { plan, own });
  if (typeof verdict === "object") return verdict;
  return isDryRun ? null : { kind: "take", holder: own, over: { commit, runId: holder.runId, verdict }, commit: null };
}

/**
 * Why the claim may be taken over. Returns a step if something has to be read first, or the answer if it may not be
 * taken.
 */
function judgeHolder(
  claim: Claim,
  { isHolderOver, named, now }: PreflightObserved,
  { plan, own }: { plan: PreflightPlan; own: Holder },
): Exclude<ClaimVerdict, "held"> | ReadStep | PreflightAnswer {
  if (claim.pull !== null) {
    // The pull request is read by its number, because a list that lags behind could hide it.
    if (named === "unread") return { kind: "read", what: "named", number: claim.pull, afterMs: 0 };
    const isClosed = named === "gone" || ("state" in named && named.state === "closed");
    return isClosed ? "closed" : answerNamed(claim.pull, named, plan);
  }
  const verdict = judgeClaim(claim, { runId: own.runId, now }, isHolderOver === "unread" ? null : isHolderOver);
  if (verdict !== "held") return verdict;
  // Whether the holder's run is over is read only here, because that costs a request.
  if (isHolderOver === "unread") return { kind: "read", what: "holder", runId: claim.runId, afterMs: 0 };
  return answerHeld(claim, plan);
}

function answerNamed(number: number, named: PullRequest | { why: string }, plan: PreflightPlan): PreflightAnswer {
  const facts = { isClaimed: false, warnings: [] };
  if ("why" in named) {
    const reason = `Unknown: the claim names pull request #${number}, which could not be read: ${named.why}.`;
    return answerCheck({ state: "unknown", reason, matches: [], stale: [] }, plan, facts);
  }
  const reason = `Pull request #${number} is ${named.draft ? "a draft" : "open"}, and the claim names it.`;
  return answerCheck({ state: "open", reason, matches: [named], stale: [] }, plan, facts);
}

/** Why this run cannot rely on the claim that it wants, without a full stop; null if it can, or wants none. */
function describeDoubt({ claim }: PreflightObserved, { own, ref }: PreflightPlan): string | null {
  if (own === null) return null;
  if (claim.kind === "foreign") return describeForeign(ref);
  if (claim.kind === "unanswered") return `the claim could not be made: ${claim.why}`;
  if (claim.kind === "unread") return `the claim "${ref}" changed ${MAX_LOOKS} times while this run tried to take it`;
  return null;
}

/** Without the required claim, a list without a match proves nothing. */
function admitDoubt(verdict: PullVerdict, doubt: string | null): PullVerdict {
  if (doubt === null || verdict.state !== "none") return verdict;
  return { ...verdict, state: "unknown", reason: `Unknown: ${doubt}.` };
}

function answerHeld({ runId, until }: Claim, plan: PreflightPlan): PreflightAnswer {
  const reason = `Run ${runId} is working: it holds the claim until ${until.toISOString().slice(0, 19)}Z at the latest.`;
  const verdict: PullVerdict = { state: "open", reason, matches: [], stale: [] };
  return answerCheck(verdict, plan, { isClaimed: false, warnings: [] });
}

function answerCheck(
  verdict: PullVerdict,
  { inputs }: PreflightPlan,
  facts: Pick<PreflightAnswer, "isClaimed" | "warnings">,
): PreflightAnswer {
  const onError = inputs["on-error"];
  const isUnknown = verdict.state === "unknown";
  const skip = verdict.state === "open" || (isUnknown && onError !== "run");
  const doubt = !isUnknown ? "none" : onError === "fail" ? "failure" : "warning";
  return { kind: "answer", ...verdict, ...facts, skip, doubt };
}

function isSame(a: Holder, b: Holder | null): boolean {
  return a.runId === b?.runId && a.nonce === b.nonce;
}
