import { deleteRef } from "../../src/github/claim-ref.ts";
import { explain, isUnanswered } from "../../src/github/pull-pages.ts";
import type { Repository } from "../../src/github/repository.ts";
import { type Answer, decidePreflight } from "./decide-preflight.ts";
import { readPulls } from "./read-pulls.ts";
import type { Filters } from "./select-candidates.ts";
import { type ClaimPlan, peekClaim, type Taken, takeClaim } from "./take-claim.ts";

export interface Check {
  filters: Filters;
  now: Date;
  /** null: no claim is asked for. */
  claim: ClaimPlan | null;
  isDryRun: boolean;
  /** Whether the pipeline goes on where the answer is unknown. */
  goesOnUnknown: boolean;
}

export interface Checked extends Answer {
  /** True if this run holds the claim now. */
  isClaimed: boolean;
  warnings: string[];
}

type Claimed = Taken | { kind: "free" };

/** First the claim, then the list: of two that ask at once, the one that comes second sees the claim of the first. */
export async function check(repository: Repository, plan: Check): Promise<Checked> {
  const claimed = await claim(repository, plan);
  if (claimed.kind === "held") {
    const { runId, until } = claimed.claim;
    const reason = `Run ${runId} is at work: it holds the claim until ${until.toISOString().slice(0, 19)}Z at the latest.`;
    return { state: "open", reason, matches: [], stale: [], isClaimed: false, warnings: [] };
  }
  const reading = await readPulls(repository, plan.filters, plan.now);
  const answer = admitDoubt(decidePreflight(reading, plan.filters, plan.now), claimed);
  if (claimed.kind !== "ours") return { ...answer, isClaimed: false, warnings: [] };
  if (answer.state === "none" || (answer.state === "unknown" && plan.goesOnUnknown)) {
    return { ...answer, isClaimed: true, warnings: [] };
  }
  return { ...answer, ...(await giveBack(repository, plan.claim as ClaimPlan, claimed.commit)) };
}

async function claim(repository: Repository, { claim: plan, isDryRun }: Check): Promise<Claimed> {
  if (plan === null) return { kind: "free" };
  try {
    return await (isDryRun ? peekClaim : takeClaim)(repository, plan);
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    return { kind: "unknown", why: `the claim could not be made: ${explain(error)}` };
  }
}

/** Without the claim that was asked for, a list without a match proves nothing. */
function admitDoubt(answer: Answer, claimed: Claimed): Answer {
  if (claimed.kind !== "unknown" || answer.state !== "none") return answer;
  return { ...answer, state: "unknown", reason: `It is not known: ${claimed.why}.` };
}

async function giveBack(repository: Repository, { ref }: ClaimPlan, commit: string) {
  try {
    await deleteRef(repository, ref, commit);
    return { isClaimed: false, warnings: [] };
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    const warning = `The claim "${ref}" could not be given back and stays until this run is over: ${explain(error)}.`;
    return { isClaimed: true, warnings: [warning] };
  }
}
