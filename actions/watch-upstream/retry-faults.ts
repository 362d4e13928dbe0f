import { readRefusal } from "../../src/git/read-refusal.ts";
import type { Refusal } from "../../src/git/refusal.ts";
import type { Git } from "../../src/git/run-git.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { addSetback, planDelay, type RetryPolicy, type Setbacks } from "../../src/publish/plan-delay.ts";

export type RetryRuntime = Pick<Runtime, "sleep" | "random">;

/** A few attempts are enough, because nobody else moves our branches. */
const RETRY: RetryPolicy = { maxAttempts: 4, baseMs: 1000, capMs: 30_000, deadlineMs: 0 };

/**
 * Repeats a request or push of git after an outage or a lost race. The delays are the same as in publishing. A refusal
 * is final. `refusalOf` is null for any result that needs no second try.
 */
export async function retryFaults<T>(
  attempt: () => Promise<T>,
  { refusalOf, runtime }: { refusalOf(result: T): Refusal | null; runtime: RetryRuntime },
): Promise<T> {
  let setbacks: Setbacks = { attempts: 0, races: 0, faults: 0, elapsedMs: 0 };
  for (;;) {
    const result = await attempt();
    const refusal = refusalOf(result);
    if (refusal === null) return result;
    setbacks = addSetback(setbacks, refusal.kind, 0);
    const delayMs = planDelay(refusal.kind, setbacks, { retry: RETRY, random: runtime.random });
    if (delayMs === null) return result;
    await runtime.sleep(delayMs);
  }
}

/** Runs a git command that asks a remote. `refusal` says why it failed in the end; null if it worked. */
export async function askGit(
  git: Git,
  args: readonly string[],
  runtime: RetryRuntime,
): Promise<{ stdout: Buffer; refusal: Refusal | null }> {
  const ask = async () => {
    const { code, stdout, stderr } = await git.run(args);
    return { stdout, refusal: code === 0 ? null : readRefusal(stderr) };
  };
  return retryFaults(ask, { refusalOf: ({ refusal }) => refusal, runtime });
}
