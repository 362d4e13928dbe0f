import { advanceRef, createClaimCommit, createRef, type RefTip, readTip } from "../../src/github/claim-ref.ts";
import { isUnanswered } from "../../src/github/pull-pages.ts";
import type { Repository } from "../../src/github/repository.ts";
import { readRun } from "../../src/github/runs.ts";
import { type Claim, parseClaim, printClaim } from "./claim.ts";
import { type ClaimStatus, judgeClaim } from "./judge-claim.ts";

/** A claim and who wants it. */
export interface ClaimPlan {
  /** Whole, as in `refs/heads/batch-claim/npm`. */
  ref: string;
  /** The claim to make. */
  claim: Claim;
  sleep(ms: number): Promise<void>;
  log(line: string): void;
}

export type Taken =
  /** `commit` is what the ref is at now. */
  | { kind: "ours"; commit: string }
  /** Another run is at work. */
  | { kind: "held"; claim: Claim }
  /** Nothing was taken; why, without a full stop. */
  | { kind: "unknown"; why: string };

/** Rounds of looking and trying, each lost to another run or to an answer that was not the newest. */
const MAX_ROUNDS = 5;
const BASE_DELAY_MS = 200;

/** Makes the claim where there is none, or takes over one that is this run's own or has ended. */
export async function takeClaim(repository: Repository, plan: ClaimPlan): Promise<Taken> {
  const { ref, claim, sleep, log } = plan;
  const message = printClaim(claim);
  const commit = await createClaimCommit(repository, message, null);
  if (await createRef(repository, ref, commit)) return { kind: "ours", commit };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (round > 0) await sleep(BASE_DELAY_MS * 2 ** round);
    const found = await lookAt(repository, plan);
    if (found.kind === "held" || found.kind === "unknown") return found;
    if (found.kind === "takeable") {
      log(`Taking over the claim of run ${found.claim.runId}: ${WORDS[found.verdict]}.`);
      const child = await createClaimCommit(repository, message, found.tip.commit);
      if (await advanceRef(repository, ref, child)) return { kind: "ours", commit: child };
    } else if (await createRef(repository, ref, commit)) return { kind: "ours", commit };
  }
  return { kind: "unknown", why: `the claim "${ref}" changed ${MAX_ROUNDS} times while this run tried to take it` };
}

/** What `takeClaim` would find, without writing; `free` also where it could take the claim over. */
export async function peekClaim(repository: Repository, plan: ClaimPlan): Promise<Taken | { kind: "free" }> {
  const found = await lookAt(repository, plan);
  return found.kind === "takeable" ? { kind: "free" } : found;
}

const WORDS: Record<Exclude<ClaimStatus, "held">, string> = {
  renew: "it is this run's own",
  expired: "its time has passed",
  ended: "its run is over",
};

type Found =
  | { kind: "free" }
  | { kind: "takeable"; tip: RefTip; claim: Claim; verdict: Exclude<ClaimStatus, "held"> }
  | Exclude<Taken, { kind: "ours" }>;

async function lookAt(repository: Repository, { ref, claim }: ClaimPlan): Promise<Found> {
  const tip = await readTip(repository, ref);
  if (tip === null) return { kind: "free" };
  const holder = parseClaim(tip.message);
  if (holder === null) return { kind: "unknown", why: describeForeign(ref) };
  const claimant = { runId: claim.runId, now: claim.at };
  let verdict = judgeClaim(holder, claimant, null);
  // Asked only where it matters: it costs a request.
  if (verdict === "held") verdict = judgeClaim(holder, claimant, await isRunOver(repository, holder.runId));
  return verdict === "held" ? { kind: "held", claim: holder } : { kind: "takeable", tip, claim: holder, verdict };
}

/** Never taken over nor removed: it may be anybody's work. */
export function describeForeign(ref: string): string {
  return `"${ref}" is at a commit that is no claim; remove that branch if it may go, or choose another claim-ref`;
}

/** null where it cannot be learnt, as without `actions: read`. */
async function isRunOver(repository: Repository, runId: string): Promise<boolean | null> {
  try {
    const run = await readRun(repository, Number(runId));
    return run === "gone" ? null : run.status === "completed";
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    return null;
  }
}
