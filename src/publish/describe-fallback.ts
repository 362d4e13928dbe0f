import { explainRefusal } from "./explain-refusal.ts";
import type { InsteadOf } from "./publish.ts";

const PULL_REQUEST = {
  open: "waits in a pull request",
  waiting: "waits in a pull request that will be merged automatically",
  merged: "was merged by a pull request",
};

/**
 * Says which branch refused the files and where they are instead, without a full stop. `what` names the files, such as
 * "the dashboard".
 */
export function describeFallback(what: string, insteadOf: InsteadOf, branch: string | null): string {
  const { branch: refused, refusal, pullRequest } = insteadOf;
  const where = pullRequest === null ? `is on branch "${branch}" instead` : PULL_REQUEST[pullRequest.state];
  return `Branch "${refused}" was refused by ${explainRefusal(refusal).rule}; ${what} ${where}`;
}

/** Warns where the files went, with the address of the pull request. */
export function warnOfFallback(what: string, insteadOf: InsteadOf, branch: string | null): string {
  const text = describeFallback(what, insteadOf, branch);
  return insteadOf.pullRequest === null ? `${text}.` : `${text}: ${insteadOf.pullRequest.url}`;
}
