/** The one place where preflight-open-pr decides: from what is known, what to read, do or answer next. */

import { type Claim, type ClaimVerdict, judgeClaim } from "./claim.ts";
import { type FilesByPull, judgePulls, type PullList, type PullVerdict, selectCandidates } from "./judge-pulls.ts";
import type { PreflightPlan } from "./plan-preflight.ts";

/** What is known of the ref of the claim, the outcome of this run's own writes included. */
export type ClaimSeen =
  /** Not read yet, or changed by another run since. */
  | { kind: "unread" }
  | { kind: "absent" }
  /** A claim, of this run or another. */
  | { kind: "claim"; commit: string; holder: Claim }
  /** The ref is at a commit that is no claim. */
  | { kind: "foreign" }
  /** GitHub did not answer, to a read or to a write; why, without a full stop. */
  | { kind: "unanswered"; why: string }
  | { kind: "given-back" }
  /** It could not be given back; why, without a full stop. */
  | { kind: "stuck"; why: string };

/** Everything that this run has read and done so far. */
export interface PreflightObserved {
  claim: ClaimSeen;
  /** Whether the run that holds the claim is over; null: that cannot be told. */
  isHolderOver: boolean | null | "unread";
  list: PullList | "unread";
  /** Only what the decision asked for. */
  files: FilesByPull;
  /** Times that another run was faster to take the claim. */
  lostTakes: number;
  /** Commit of this run's claim, made for a ref that is not there; null until then. */
  rootCommit: string | null;
  /** Time spent on waiting for a new pull request to be listed. */
  waitedMs: number;
}

export type ReadStep = { kind: "read"; afterMs: number } & (
  | { what: "claim" | "list" }
  | { what: "holder"; runId: string }
  | { what: "files"; of: number[] }
);

export type WriteStep = TakeStep | { kind: "give-back"; commit: string };

export interface TakeStep {
  kind: "take";
  claim: Claim;
  /** The claim to take over; null: there is none. */
  over: { commit: string; runId: string; verdict: Exclude<ClaimVerdict, "held"> } | null;
  /** The commit of the claim, if it was made before. */
  commit: string | null;
}

export interface PreflightAnswer extends PullVerdict {
  kind: "answer";
  /** null with mode release. */
  skip: boolean | null;
  /** True if this run's claim is there. */
  isClaimed: boolean;
  warnings: readonly string[];
  /** What it means for the step that something is unknown. */
  doubt: "none" | "warning" | "failure";
}

export type PreflightDecision = ReadStep | WriteStep | PreflightAnswer;

export const NOTHING_OBSERVED: PreflightObserved = {
  claim: { kind: "unread" },
  isHolderOver: "unread",
  list: "unread",
  files: new Map(),
  lostTakes: 0,
  rootCommit: null,
  waitedMs: 0,
};

/** How often the claim is looked at; the first try to take it needs no look. */
const MAX_LOOKS = 5;
const BASE_DELAY_MS = 200;
const FIRST_WAIT_MS = 1000;

/** The next step. Observing or applying it and deciding again ends in an answer. */
export function decide(observed: PreflightObserved, plan: PreflightPlan): PreflightDecision {
  return plan.inputs.mode === "release" ? decideRelease(observed, plan) : decideCheck(observed, plan);
}

/** First the claim, then the list: of two runs that ask at once, the second sees the claim of the first. */
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

/** The next step to the claim; null once it is this run's, or cannot be. */
function pursueClaim(
  { claim, isHolderOver, lostTakes, rootCommit }: PreflightObserved,
  plan: PreflightPlan,
): PreflightDecision | null {
  const { own, now } = plan;
  const isDryRun = plan.inputs["dry-run"];
  if (own === null) return null;
  if (claim.kind === "unread") {
    if (lostTakes === 0 && !isDryRun) return { kind: "take", claim: own, over: null, commit: null };
    const afterMs = lostTakes < 2 ? 0 : BASE_DELAY_MS * 2 ** (lostTakes - 1);
    return lostTakes > MAX_LOOKS ? null : { kind: "read", what: "claim", afterMs };
  }
  if (claim.kind === "absent") return isDryRun ? null : { kind: "take", claim: own, over: null, commit: rootCommit };
  if (claim.kind !== "claim" || isSame(claim.holder, own)) return null;
  const { commit, holder } = claim;
  const isOver = isHolderOver === "unread" ? null : isHolderOver;
  const verdict = judgeClaim(holder, { runId: own.runId, now }, isOver);
  if (verdict === "held") {
    // Asked only here: it costs a request.
    if (isHolderOver === "unread") return { kind: "read", what: "holder", runId: holder.runId, afterMs: 0 };
    return answerHeld(holder, plan);
  }
  return isDryRun ? null : { kind: "take", claim: own, over: { commit, runId: holder.runId, verdict }, commit: null };
}

/** Why this run is without the claim that it was to have, without a full stop; null if that proves nothing. */
function describeDoubt({ claim }: PreflightObserved, { own, ref }: PreflightPlan): string | null {
  if (own === null) return null;
  if (claim.kind === "foreign") return describeForeign(ref);
  if (claim.kind === "unanswered") return `the claim could not be made: ${claim.why}`;
  if (claim.kind === "unread") return `the claim "${ref}" changed ${MAX_LOOKS} times while this run tried to take it`;
  return null;
}

/** Without the claim that was asked for, a list without a match proves nothing. */
function admitDoubt(verdict: PullVerdict, doubt: string | null): PullVerdict {
  if (doubt === null || verdict.state !== "none") return verdict;
  return { ...verdict, state: "unknown", reason: `It is not known: ${doubt}.` };
}

function answerHeld({ runId, until }: Claim, plan: PreflightPlan): PreflightAnswer {
  const reason = `Run ${runId} is at work: it holds the claim until ${until.toISOString().slice(0, 19)}Z at the latest.`;
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

/**
 * Gives this run's claim back. While a new pull request is not listed yet, only the claim keeps other runs away, so it
 * stays until then.
 */
function decideRelease(observed: PreflightObserved, plan: PreflightPlan): PreflightDecision {
  const { claim, waitedMs } = observed;
  const { inputs, own } = plan;
  if (claim.kind === "unread") return { kind: "read", what: "claim", afterMs: 0 };
  if (claim.kind !== "claim" || claim.holder.runId !== own?.runId) return answerRelease(claim, observed, plan);
  const known = judgeList(observed, plan);
  if (known.kind === "read") return known;
  if (inputs["dry-run"]) return answerRelease(claim, observed, plan);
  const afterMs = Math.min(FIRST_WAIT_MS + waitedMs, inputs["release-wait-seconds"] * 1000 - waitedMs);
  if (known.verdict.state !== "open" && afterMs > 0) return { kind: "read", what: "list", afterMs };
  return { kind: "give-back", commit: claim.commit };
}

function answerRelease(
  claim: Exclude<ClaimSeen, { kind: "unread" }>,
  { list, files }: PreflightObserved,
  { inputs, filters, now, ref, own }: PreflightPlan,
): PreflightAnswer {
  const listed = list === "unread" ? null : judgePulls({ ...list, files }, filters, now);
  const [state, matches] = [listed?.state ?? "unknown", listed?.matches ?? []];
  const rest = { stale: [], skip: null, isClaimed: false, warnings: [], doubt: "none" } as const;
  const answer = { kind: "answer", state, matches, ...rest } as const;
  switch (claim.kind) {
    case "absent":
      return { ...answer, reason: `There is no claim "${ref}" to give back.` };
    case "given-back":
      return { ...answer, reason: `The claim "${ref}" is given back.` };
    case "foreign":
      return { ...answer, reason: "Nothing was given back.", warnings: [`${describeForeign(ref)}.`] };
    case "claim": {
      if (claim.holder.runId === own?.runId) {
        return { ...answer, reason: `Dry run: would give back the claim "${ref}".`, isClaimed: true };
      }
      const reason = `The claim "${ref}" is run ${claim.holder.runId}'s by now and stays.`;
      const warnings = [`${reason} This run's had ended; raise claim-ttl-minutes if it needs longer.`];
      return { ...answer, reason, warnings };
    }
    default: {
      const reason = `The claim "${ref}" may still be there, until this run is over: ${claim.why}.`;
      return { ...answer, reason, isClaimed: true, doubt: inputs["on-error"] === "fail" ? "failure" : "warning" };
    }
  }
}

/** What the list proves, or what has to be read first. */
function judgeList(
  { list, files }: PreflightObserved,
  { filters, now }: PreflightPlan,
): ReadStep | { kind: "judged"; verdict: PullVerdict } {
  if (list === "unread") return { kind: "read", what: "list", afterMs: 0 };
  const candidates = filters.matchesPath === null ? [] : selectCandidates(list.pulls, filters, now);
  const of = candidates.map(({ number }) => number).filter((number) => !files.has(number));
  if (of.length > 0) return { kind: "read", what: "files", of, afterMs: 0 };
  return { kind: "judged", verdict: judgePulls({ ...list, files }, filters, now) };
}

function isSame(a: Claim, b: Claim | null): boolean {
  return a.runId === b?.runId && a.nonce === b.nonce;
}

/** Never taken over nor removed: it may be anybody's work. */
function describeForeign(ref: string): string {
  return `"${ref}" is at a commit that is no claim; remove that branch if it may go, or choose another claim-ref`;
}
