/** The one place where preflight-open-pr decides what to read, do or answer next, from what is known. */

import type { PullRequest } from "../../src/github/pulls.ts";
import { type Claim, type ClaimVerdict, type Holder, judgeClaim } from "./claim.ts";
import { type FilesByPull, judgePulls, type PullList, type PullVerdict, selectCandidates } from "./judge-pulls.ts";
import type { PreflightPlan } from "./plan-preflight.ts";

/** What is known about the claim's ref, including the results of this run's own writes. */
export type ClaimSeen =
  /** Not read yet, or changed by another run since. */
  | { kind: "unread" }
  | { kind: "absent" }
  /** A claim by this run or another one. */
  | { kind: "claim"; commit: string; holder: Claim }
  /** The ref is at a commit that is no claim. */
  | { kind: "foreign" }
  /** GitHub did not answer a read or a write; the reason, without a full stop. */
  | { kind: "unanswered"; why: string }
  | { kind: "given-back" }
  /** It could not be given back; the reason, without a full stop. */
  | { kind: "stuck"; why: string };

/** Everything that this run has read and done so far. */
export interface PreflightObserved {
  claim: ClaimSeen;
  /** Whether the run that holds the claim is over; null if that is unknown. */
  isHolderOver: boolean | null | "unread";
  /** The pull request that the claim names, or why GitHub did not answer, without a full stop. */
  named: PullRequest | "gone" | "unread" | { why: string };
  list: PullList | "unread";
  /** Only the parts that the decision asked for. */
  files: FilesByPull;
  /** How often another run was faster to take the claim. */
  lostTakes: number;
  /** Commit of this run's claim, created for a ref that did not exist; null until then. */
  rootCommit: string | null;
  /** The server's time at its last answer; null if it does not tell. */
  now: Date | null;
  /** Time spent waiting for a new pull request to be listed. */
  waitedMs: number;
}

export type ReadStep = { kind: "read"; afterMs: number } & (
  | { what: "claim" | "list" }
  | { what: "holder"; runId: string }
  | { what: "named"; number: number }
  | { what: "files"; of: number[] }
);

export type WriteStep = TakeStep | NameStep | { kind: "give-back"; commit: string };

export interface TakeStep {
  kind: "take";
  holder: Holder;
  /** The claim to take over; null if there is none. */
  over: { commit: string; runId: string; verdict: Exclude<ClaimVerdict, "held"> } | null;
  /** The commit of the claim, if it already exists. */
  commit: string | null;
}

/** Writes the pull request into the claim, which then lasts as long as that is open. */
export interface NameStep {
  kind: "name";
  commit: string;
  claim: Claim & { pull: number };
}

export interface PreflightAnswer extends PullVerdict {
  kind: "answer";
  /** null with mode release. */
  skip: boolean | null;
  /** True if this run's claim is in place. */
  isClaimed: boolean;
  warnings: readonly string[];
  /** What the step does if something is unknown. */
  doubt: "none" | "warning" | "failure";
}

export type PreflightDecision = ReadStep | WriteStep | PreflightAnswer;

export const NOTHING_OBSERVED: PreflightObserved = {
  claim: { kind: "unread" },
  isHolderOver: "unread",
  named: "unread",
  now: null,
  list: "unread",
  files: new Map(),
  lostTakes: 0,
  rootCommit: null,
  waitedMs: 0,
};

/** How often to look at the claim again after another run was faster. */
const MAX_LOOKS = 5;
const BASE_DELAY_MS = 200;
const FIRST_WAIT_MS = 1000;

/** Chooses the next step. Observing or applying it and deciding again always ends in an answer. */
export function decide(observed: PreflightObserved, plan: PreflightPlan): PreflightDecision {
  return plan.inputs.mode === "release" ? decideRelease(observed, plan) : decideCheck(observed, plan);
}

/** First the claim, then the list: of two runs that ask at the same time, the second sees the first one's claim. */
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

/** The next step for the claim; null once it is this run's, or cannot be. */
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
 * Why the claim may be taken over. Returns a step if that has to be read first, or the answer if it may not be taken.
 */
function judgeHolder(
  claim: Claim,
  { isHolderOver, named, now }: PreflightObserved,
  { plan, own }: { plan: PreflightPlan; own: Holder },
): Exclude<ClaimVerdict, "held"> | ReadStep | PreflightAnswer {
  if (claim.pull !== null) {
    // Read by its number, so that a list that lags behind cannot hide it.
    if (named === "unread") return { kind: "read", what: "named", number: claim.pull, afterMs: 0 };
    const isClosed = named === "gone" || ("state" in named && named.state === "closed");
    return isClosed ? "closed" : answerNamed(claim.pull, named, plan);
  }
  const verdict = judgeClaim(claim, { runId: own.runId, now }, isHolderOver === "unread" ? null : isHolderOver);
  if (verdict !== "held") return verdict;
  // Asked only here, because it costs a request.
  if (isHolderOver === "unread") return { kind: "read", what: "holder", runId: claim.runId, afterMs: 0 };
  return answerHeld(claim, plan);
}

function answerNamed(number: number, named: PullRequest | { why: string }, plan: PreflightPlan): PreflightAnswer {
  const facts = { isClaimed: false, warnings: [] };
  if ("why" in named) {
    const reason = `It is not known: the claim names pull request #${number}, which could not be read: ${named.why}.`;
    return answerCheck({ state: "unknown", reason, matches: [], stale: [] }, plan, facts);
  }
  const reason = `Pull request #${number} is ${named.draft ? "a draft" : "open"}, and the claim names it.`;
  return answerCheck({ state: "open", reason, matches: [named], stale: [] }, plan, facts);
}

/** Why this run does not have the claim that it needs, without a full stop; null if it does not matter. */
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
 * Writes the new pull request into this run's claim, or gives the claim back if there is none. Lists that lag behind
 * may show the pull request now and hide it later, so the claim has to last as long as the pull request is open.
 */
function decideRelease(observed: PreflightObserved, plan: PreflightPlan): PreflightDecision {
  const { claim, lostTakes, waitedMs } = observed;
  const { inputs, own, opened } = plan;
  if (claim.kind === "unread") {
    if (lostTakes <= MAX_LOOKS) return { kind: "read", what: "claim", afterMs: 0 };
    const stuck = { kind: "stuck", why: `it changed ${MAX_LOOKS} times meanwhile` } as const;
    return answerRelease(stuck, observed, plan);
  }
  if (claim.kind !== "claim" || claim.holder.runId !== own?.runId || claim.holder.pull !== null) {
    return answerRelease(claim, observed, plan);
  }
  const name = (pull: number): NameStep => ({ kind: "name", commit: claim.commit, claim: { ...claim.holder, pull } });
  if (opened !== null) return inputs["dry-run"] ? answerRelease(claim, observed, plan) : name(opened);
  const known = judgeList(observed, plan);
  if (known.kind === "read") return known;
  if (inputs["dry-run"]) return answerRelease(claim, observed, plan);
  const found = known.verdict.matches.find(({ state }) => state === "open");
  if (found !== undefined) return name(found.number);
  const afterMs = Math.min(FIRST_WAIT_MS + waitedMs, inputs["release-wait-seconds"] * 1000 - waitedMs);
  if (known.verdict.state !== "open" && afterMs > 0) return { kind: "read", what: "list", afterMs };
  return { kind: "give-back", commit: claim.commit };
}

function answerRelease(
  claim: Exclude<ClaimSeen, { kind: "unread" }>,
  { list, files, now }: PreflightObserved,
  { inputs, filters, ref, own, opened, ...plan }: PreflightPlan,
): PreflightAnswer {
  const listed = list === "unread" ? null : judgePulls({ ...list, files }, filters, now ?? plan.now);
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
      const { runId, pull } = claim.holder;
      if (runId === own?.runId && pull !== null) {
        return { ...answer, reason: `The claim "${ref}" names pull request #${pull} and lasts until that is closed.` };
      }
      if (runId === own?.runId) {
        const would = opened === null ? `give back the claim "${ref}"` : `write #${opened} into the claim "${ref}"`;
        return { ...answer, reason: `Dry run: would ${would}.`, isClaimed: true };
      }
      const reason = `The claim "${ref}" now belongs to run ${runId} and stays.`;
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
  { list, files, ...observed }: PreflightObserved,
  { filters, ...plan }: PreflightPlan,
): ReadStep | { kind: "judged"; verdict: PullVerdict } {
  if (list === "unread") return { kind: "read", what: "list", afterMs: 0 };
  const now = observed.now ?? plan.now;
  const candidates = filters.matchesPath === null ? [] : selectCandidates(list.pulls, filters, now);
  const of = candidates.map(({ number }) => number).filter((number) => !files.has(number));
  if (of.length > 0) return { kind: "read", what: "files", of, afterMs: 0 };
  return { kind: "judged", verdict: judgePulls({ ...list, files }, filters, now) };
}

function isSame(a: Holder, b: Holder | null): boolean {
  return a.runId === b?.runId && a.nonce === b.nonce;
}

/** Never taken over or removed, because it may be anybody's work. */
function describeForeign(ref: string): string {
  return `"${ref}" is at a commit that is not a claim; remove that branch if nobody needs it, or choose another claim-ref`;
}
