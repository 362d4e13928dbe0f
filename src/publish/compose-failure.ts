import type { Refusal } from "../git/refusal.ts";
import { count } from "../text/count.ts";
import { explainRefusal, type PublishingMode } from "./explain-refusal.ts";

/** How fast a run works, and how fast the branch moves that it publishes to. */
export interface Pace {
  /** The longest time from reading a tip until the files were made from it. */
  derivationMs: number;
  /** The longest time from reading a tip to the answer to its push. */
  attemptMs: number;
  /** The average time between other people's commits on the branch. */
  commitEveryMs: number;
}

interface FailedRun {
  attempts: number;
  elapsedMs: number;
  refusal: Refusal;
  branch: string;
  mode: PublishingMode;
  /** The configured limit; null if the input is empty. */
  maxAttempts: number | null;
  /** True if the last push may have worked. */
  isUnconfirmed: boolean;
  /** Null if the last refusal was not a lost race, or the branch's history does not show the pace. */
  pace: Pace | null;
}

/** Says why nothing was published, and what to do. */
export function composeFailure(failure: FailedRun): string {
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

function describeRaces({ attempts, elapsedMs, refusal, maxAttempts, pace }: FailedRun): string {
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

/**
 * The last line that is not only about the end of the connection. Removes the flag and the refs that `git push
 * --porcelain` prints before the reason.
 */
export function lastLine({ said }: Refusal): string {
  const line = said.findLast((each) => !ENDED.test(each)) ?? said.at(-1) ?? "";
  return line.trim().replace(/^!\t\S+\t/, "");
}

const ENDED = /remote end hung up|unexpected disconnect|^Everything up-to-date|Could not read from remote repository/;

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
