import type { Identity } from "../git/private-index.ts";
import type { Refusal } from "../git/refusal.ts";
import { explainRefusal } from "./explain-refusal.ts";
import { planDelay, type RetryPolicy } from "./plan-delay.ts";
import type { CommitWriter, Staging, Tip, TipReader } from "./transport.ts";

/** What one derivation has made. */
export interface Derivation<R> {
  /** Repository paths that differ from what is published; none = unchanged. */
  paths: readonly string[];
  /** What is to be at the paths, where that is not what the tip's folder holds. */
  staging?: Staging;
  report: R;
}

export interface PublishJob<R> {
  reader: TipReader;
  writer: CommitWriter;
  /** Branch that is published to. */
  branch: string;
  /** Writes the derived files into the tip's folder; called again at each new tip. */
  derive(tip: Tip): Promise<Derivation<R>>;
  /** Whole commit message for files derived from this commit. */
  message(base: string): string;
  author: Identity;
  retry: RetryPolicy;
  isDryRun: boolean;
}

export interface PublishClock {
  now(): Date;
  elapsedMs(): number;
  random(): number;
  sleep(ms: number): Promise<void>;
  log(line: string): void;
}

/** Where files went in place of a branch that refused them. */
export interface InsteadOf {
  branch: string;
  refusal: Refusal;
  /** Page of the pull request that they wait in; null if they were published to a branch of their own. */
  pullRequestUrl: string | null;
}

/** What became of derived files. */
export type Publication<R> = {
  /** null for a folder on disk. */
  branch: string | null;
  attempts: number;
  /** Written, or to be written. */
  paths: readonly string[];
  /** Of the last derivation; null if no tip could be read. */
  report: R | null;
  durationMs: number;
  insteadOf: InsteadOf | null;
} & (
  | { kind: "published"; commit: string }
  | { kind: "unchanged" | "written" | "dry-run" }
  | { kind: "failed"; message: string; refusal: Refusal }
);

type Attempt =
  | { kind: "published"; commit: string }
  | { kind: "unchanged" | "dry-run" }
  | { kind: "failed"; refusal: Refusal };

/**
 * Derives from the tip, commits, pushes; if the push loses, takes the new tip and derives again. Never rebases: a derived
 * file carried over to another base contradicts the state beside it. The caller closes the reader.
 */
export async function publish<R>(job: PublishJob<R>, clock: PublishClock): Promise<Publication<R>> {
  const { reader, writer, retry, branch } = job;
  const startedMs = clock.elapsedMs();
  let derived: Derivation<R> | null = null;
  /** Commit from a push that was not confirmed; it may have landed. */
  let unconfirmed: string | null = null;

  async function attempt(): Promise<Attempt> {
    const tip = await reader.readTip();
    if (tip.kind !== "tip") return { kind: "failed", refusal: tip };
    if (unconfirmed !== null && (await reader.contains(tip, unconfirmed))) {
      return { kind: "published", commit: unconfirmed };
    }
    unconfirmed = null;
    derived = await job.derive(tip);
    const { paths, staging } = derived;
    if (paths.length === 0) return { kind: "unchanged" };
    if (job.isDryRun) return { kind: "dry-run" };
    const change = { paths, staging, message: job.message(tip.source), author: job.author, date: clock.now() };
    const made = await writer.commit(change, tip);
    if (made.kind === "unchanged") return made;
    if (made.kind !== "committed") return { kind: "failed", refusal: made };
    const pushed = await writer.push(made.commit, tip);
    if (pushed.kind === "pushed") return { kind: "published", commit: made.commit };
    if (pushed.kind !== "refused") unconfirmed = made.commit;
    return { kind: "failed", refusal: pushed };
  }

  /** Looks once more before failing, so that "nothing was published" is never said of a push that landed. */
  async function lookAgain(): Promise<"landed" | "absent" | "unknown"> {
    if (unconfirmed === null) return "absent";
    const tip = await reader.readTip();
    if (tip.kind !== "tip") return "unknown";
    return (await reader.contains(tip, unconfirmed)) ? "landed" : "absent";
  }

  function report(attempts: number) {
    const durationMs = Math.round(clock.elapsedMs() - startedMs);
    const { paths = [], report = null } = derived ?? {};
    return { branch, attempts, paths, report, durationMs, insteadOf: null };
  }

  for (let attempts = 1; ; attempts++) {
    const result = await attempt();
    if (result.kind !== "failed") {
      clock.log(`Attempt ${attempts}: ${result.kind === "published" ? `published ${result.commit}` : result.kind}.`);
      return { ...result, ...report(attempts) };
    }
    const { refusal } = result;
    const delayMs = planDelay(attempts, retry, clock.random);
    const elapsedMs = clock.elapsedMs() - startedMs;
    const hasTime = refusal.kind === "raced" && elapsedMs + delayMs <= retry.deadlineMs;
    if (refusal.kind === "refused" || (attempts >= retry.maxAttempts && !hasTime)) {
      clock.log(`Attempt ${attempts} of ${retry.maxAttempts}: ${describe(refusal)}; giving up.`);
      const landing = await lookAgain();
      if (landing === "landed" && unconfirmed !== null) {
        clock.log(`The branch has commit ${unconfirmed}: only the answer was lost.`);
        return { kind: "published", commit: unconfirmed, ...report(attempts) };
      }
      const message = composeFailure({ attempts, refusal, branch, isUnconfirmed: landing === "unknown" });
      return { kind: "failed", refusal, message, ...report(attempts) };
    }
    clock.log(`Attempt ${attempts} of ${retry.maxAttempts}: ${describe(refusal)}; next in ${delayMs} ms.`);
    await clock.sleep(delayMs);
  }
}

function describe(refusal: Refusal): string {
  if (refusal.kind === "refused") return `refused by ${explainRefusal(refusal).rule}`;
  if (refusal.kind === "raced") return "raced, the branch has moved";
  return `${refusal.kind === "unknown" ? "failed" : "server not reached"} (${lastLine(refusal)})`;
}

interface Failure {
  attempts: number;
  refusal: Refusal;
  branch: string;
  isUnconfirmed: boolean;
}

function composeFailure({ attempts, refusal, branch, isUnconfirmed }: Failure): string {
  const tried = `${attempts} attempt${attempts === 1 ? "" : "s"}`;
  const head = isUnconfirmed
    ? `Publishing to branch "${branch}" could not be confirmed after ${tried}: the last push was not answered and the branch could not be read again.`
    : `Nothing was published to branch "${branch}" after ${tried}.`;
  if (refusal.kind === "refused") {
    const { rule, remedies } = explainRefusal(refusal);
    return `${head} It was refused by ${rule}. ${remedies.join(" ")}`;
  }
  if (refusal.kind === "raced") {
    return `${head} The last push lost the race: ${withoutStop(lastLine(refusal))}. Raise \`max-attempts\` (30 with a \`retry-base-ms\` of 250 suits many writers), or set \`retry-deadline-ms\`.`;
  }
  const answer = refusal.kind === "unknown" ? refusal.said.join("\n") : lastLine(refusal);
  const [remedy = "Check that the remote can be reached and run the job again."] = explainRefusal(refusal).remedies;
  return `${head} The last answer was: ${withoutStop(answer) || "none"}. ${remedy}`;
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, "");
}

function lastLine({ said }: Refusal): string {
  // What `git push --porcelain` puts in front of the reason: a flag and both refs.
  return (said.at(-1)?.trim() ?? "").replace(/^!\t\S+\t/, "");
}
