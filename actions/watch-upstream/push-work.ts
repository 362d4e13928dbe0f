import type { ProposeJob } from "./plan-job.ts";
import { type PushResult, pushBranch } from "./push-branch.ts";
import { retryFaults } from "./retry-faults.ts";
import { stopFor } from "./run-stopped.ts";
import type { WatchRun } from "./watch-run.ts";

const RULES =
  "Exempt the token's account from the rule, or exclude the branches autoupdate/** from it (Settings, Rules or Branches).";
/** What to do about a refusal, by its rule. */
const REMEDIES: Readonly<Record<string, string>> = {
  permission: "Give the job `permissions: contents: write`, or pass a token that may write to the repository.",
  authentication: "Check the token: it is wrong, has expired, was revoked, or belongs to another server.",
  protection: RULES,
  ruleset: RULES,
  signature: RULES,
  workflows: "Remove .github/workflows from `allowed-paths`, or pass a token with the workflow permission.",
};

/** Pushes the commit to its branch if the branch has not moved since this was decided. */
export async function pushWork(
  run: WatchRun,
  { branch, expected }: ProposeJob,
  commit: string,
): Promise<"pushed" | "moved"> {
  const wanted = { commit, branch, expected };
  const result = await pushPatiently(run, () => pushBranch(run.target, run.settings.name, wanted));
  if (result.kind === "failed") throw stopFor(result.refusal, `The branch "${branch}" could not be pushed`, REMEDIES);
  return result.kind;
}

/**
 * Runs a push from push-branch.ts, and repeats it after an outage. Before each try, checks that this run still holds
 * the lock.
 */
export async function pushPatiently(run: WatchRun, push: () => Promise<PushResult>): Promise<PushResult> {
  const attempt = async () => {
    await run.requireLock();
    return push();
  };
  const refusalOf = (result: PushResult) => (result.kind === "failed" ? result.refusal : null);
  return retryFaults(attempt, { refusalOf, runtime: run.runtime });
}
