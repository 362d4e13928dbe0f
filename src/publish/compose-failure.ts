import type { Refusal } from "../git/refusal.ts";
import { count } from "../text/count.ts";
import { explainRefusal, type PublishingMode } from "./explain-refusal.ts";

/** How fast a run is beside the branch that it publishes to. */
export interface Pace {
  /** Longest derivation. */
  derivationMs: number;
  /** Longest time from a tip that was read to the answer to its push. */
  attemptMs: number;
  /** Mean time between two commits of others on the branch. */
  commitEveryMs: number;
}

export interface Failure {
  attempts: number;
  elapsedMs: number;
  refusal: Refusal;
  branch: string;
  mode: PublishingMode;
  /** As the inputs say; null where they say nothing. */
  maxAttempts: number | null;
  /** True if the last push may have landed. */
  isUnconfirmed: boolean;
  /** null where the last refusal was no lost race, or the branch's history does not tell. */
  pace: Pace | null;
}

/** Why nothing was published, and what to do. */
export function composeFailure(failure: Failure): string {
  const { refusal, branch, mode, isUnconfirmed } = failure;
  const tried = count(failure.attempts, "attempt");
  const head = isUnconfirmed
    ? `Publishing to branch "${branch}" could not be confirmed after ${tried}: the last push was not answered and the branch could not be read again.`
    : `Nothing was published to branch "${branch}" after ${tried}.`;
  const { rule, remedies } = explainRefusal(refusal, mode);
  if (refusal.kind === "refused") {
    const stop = refusal.rule === "secret" ? "\n" : ". ";
    return `${head} It was refused by ${rule}${stop}${remedies.join(" ")}`;
  }
  if (refusal.kind === "raced") return `${head} ${describeRaces(failure)}`;
  const answer = refusal.kind === "unknown" ? refusal.said.join("\n") : lastLine(refusal);
  const [remedy = "Check that the remote can be reached and run the job again."] = remedies;
  return `${head} The last answer was: ${withoutStop(answer) || "none"}. ${remedy}`;
}

function describeRaces({ attempts, elapsedMs, refusal, maxAttempts, pace }: Failure): string {
  const lost = `The last push lost the race: ${withoutStop(lastLine(refusal))}.`;
  const isSlow = pace !== null && pace.commitEveryMs < pace.attemptMs;
  const figures = isSlow
    ? ` The branch moves faster than the files are made: it got a commit every ${seconds(pace.commitEveryMs)}, and making the files took ${seconds(pace.derivationMs)}.`
    : "";
  const limit =
    maxAttempts !== null && attempts >= maxAttempts
      ? "Raise `max-attempts` or leave it empty"
      : `Raise \`retry-deadline-ms\` (${seconds(elapsedMs)} have passed)`;
  return `${lost}${figures} ${limit}, or let fewer jobs write at once (\`concurrency\` in the workflow).`;
}

/** The last thing that was said, without what `git push --porcelain` puts in front of the reason: a flag and both refs. */
export function lastLine({ said }: Refusal): string {
  return (said.at(-1)?.trim() ?? "").replace(/^!\t\S+\t/, "");
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
