import { deleteRef, readTip } from "../../src/github/claim-ref.ts";
import { explain, isUnanswered } from "../../src/github/pull-pages.ts";
import type { Repository } from "../../src/github/repository.ts";
import { parseClaim } from "./claim.ts";
import { type Answer, decidePreflight } from "./decide-preflight.ts";
import { readPulls } from "./read-pulls.ts";
import type { Filters } from "./select-candidates.ts";
import { describeForeign } from "./take-claim.ts";

export interface Release {
  ref: string;
  runId: string;
  filters: Filters;
  now: Date;
  /** Longest wait for the new pull request to be listed. */
  waitMs: number;
  isDryRun: boolean;
  sleep(ms: number): Promise<void>;
  log(line: string): void;
}

export interface Released {
  /** What the list said last; null if it was not read. */
  answer: Answer | null;
  /** One sentence. */
  reason: string;
  /** True if this run's claim is still there. */
  isClaimed: boolean;
  /** True if it is not known what became of the claim. */
  isUnknown: boolean;
  warnings: string[];
}

/**
 * Gives this run's claim back. While a new pull request is not listed yet the claim is what keeps others away, so it
 * stays until then.
 */
export async function release(repository: Repository, plan: Release): Promise<Released> {
  const { ref, runId, isDryRun } = plan;
  let answer: Answer | null = null;
  const end = (reason: string, rest: Partial<Released> = {}): Released => {
    return { answer, reason, isClaimed: false, isUnknown: false, warnings: [], ...rest };
  };
  try {
    const tip = await readTip(repository, ref);
    if (tip === null) return end(`There is no claim "${ref}" to give back.`);
    const claim = parseClaim(tip.message);
    if (claim === null) return end("Nothing was given back.", { warnings: [`${capitalize(describeForeign(ref))}.`] });
    if (claim.runId !== runId) {
      const reason = `The claim "${ref}" is run ${claim.runId}'s by now and stays.`;
      return end(reason, { warnings: [`${reason} This run's had ended; raise claim-ttl-minutes if it needs longer.`] });
    }
    answer = await waitForPull(repository, plan);
    if (isDryRun) return end(`Dry run: would give back the claim "${ref}".`, { isClaimed: true });
    await deleteRef(repository, ref, tip.commit);
    return end(`The claim "${ref}" is given back.`);
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    const reason = `The claim "${ref}" may still be there, until this run is over: ${explain(error)}.`;
    return end(reason, { isClaimed: true, isUnknown: true });
  }
}

async function waitForPull(repository: Repository, plan: Release): Promise<Answer> {
  const { filters, now, waitMs, isDryRun, sleep, log } = plan;
  let waitedMs = 0;
  for (let delayMs = 1000; ; delayMs *= 2) {
    const answer = decidePreflight(await readPulls(repository, filters, now), filters, now);
    const restMs = Math.min(delayMs, waitMs - waitedMs);
    if (answer.state === "open" || restMs <= 0 || isDryRun) return answer;
    log(`No new pull request is listed yet; looking again in ${restMs} ms.`);
    await sleep(restMs);
    waitedMs += restMs;
  }
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
