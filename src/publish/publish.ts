import type { Identity } from "../git/private-index.ts";
import type { Refusal } from "../git/refusal.ts";
import { composeFailure, lastLine, type Pace } from "./compose-failure.ts";
import { explainRefusal, type PublishingMode } from "./explain-refusal.ts";
import type { KeptPullRequest } from "./keep-pull-request.ts";
import { addSetback, planDelay, type RetryPolicy, type Setbacks } from "./plan-delay.ts";
import type { CommitWriter, Staging, Tip, TipReader } from "./transport.ts";

/** The result of one derivation. */
export interface Derivation<R> {
  /** Repository paths that differ from what is published; empty if unchanged. */
  paths: readonly string[];
  /** What to commit at the paths, if not the contents of the tip's folder. */
  staging?: Staging;
  report: R;
}

export interface PublishJob<R> {
  reader: TipReader;
  writer: CommitWriter;
  /** The branch to publish to. */
  branch: string;
  /** Writes the derived files into the tip's folder. Called again for each new tip. */
  derive(tip: Tip): Promise<Derivation<R>>;
  /** The whole commit message for files derived from this commit. */
  message(base: string): string;
  author: Identity;
  retry: RetryPolicy;
  /** Decides which remedies to offer. */
  mode: PublishingMode;
  isDryRun: boolean;
}

export interface PublishClock {
  now(): Date;
  elapsedMs(): number;
  random(): number;
  sleep(ms: number): Promise<void>;
  log(line: string): void;
}

/** A branch that refused files, why, and where the files went instead. */
export interface InsteadOf {
  branch: string;
  refusal: Refusal;
  /** Null if they were published to a separate branch. */
  pullRequest: KeptPullRequest | null;
}

/** The result of publishing derived files. */
export type Publication<R> = {
  /** Null for a folder on disk. */
  branch: string | null;
  attempts: number;
  /** Paths that were written, or would be. */
  paths: readonly string[];
  /** From the last derivation; null if no tip could be read. */
  report: R | null;
  durationMs: number;
  insteadOf: InsteadOf | null;
  /** Warnings that do not fail the step, one sentence each. */
  warnings: readonly string[];
} & (
  | { kind: "published"; commit: string }
  | { kind: "unchanged" | "written" | "dry-run" }
  | { kind: "failed"; message: string; refusal: Refusal; pace: Pace | null }
);

type Attempt =
  | { kind: "published"; commit: string }
  | { kind: "unchanged" | "dry-run" }
  | { kind: "failed"; refusal: Refusal };

/**
 * Derives files from the tip, commits and pushes. If the push loses a race, takes the new tip and derives again. Never
 * rebases: a derived file moved to another base would contradict the state next to it. The caller closes the reader.
 */
export async function publish<R>(job: PublishJob<R>, clock: PublishClock): Promise<Publication<R>> {
  const { reader, writer, retry, branch, mode } = job;
  const startedMs = clock.elapsedMs();
  let derived: Derivation<R> | null = null;
  /** Commits whose push got no answer. They may have reached the branch. */
  const unanswered: string[] = [];
  /**
   * The commit of the last lost race. A proxy may have sent the push twice. Then the first one worked, and we saw only
   * the second one's answer.
   */
  let loser: string | null = null;
  const watch = watchBranch(reader, clock);

  const unconfirmed = () => (loser === null ? unanswered : [...unanswered, loser]);

  async function attempt(): Promise<Attempt> {
    const tip = await reader.readTip();
    if (tip.kind !== "tip") return { kind: "failed", refusal: tip };
    const landed = await findLanded(reader, tip, unconfirmed());
    if (landed !== null) return { kind: "published", commit: landed };
    watch.noteTip(tip);
    derived = await job.derive(tip);
    watch.noteDerivation();
    const { paths, staging } = derived;
    if (paths.length === 0) return { kind: "unchanged" };
    if (job.isDryRun) return tip.obstacle === null ? { kind: "dry-run" } : { kind: "failed", refusal: tip.obstacle };
    const change = { paths, staging, message: job.message(tip.source), author: job.author, date: clock.now() };
    const made = await writer.commit(change, tip);
    if (made.kind === "unchanged") return made;
    if (made.kind !== "committed") return { kind: "failed", refusal: made };
    const pushed = await writer.push(made.commit, tip);
    watch.noteAnswer();
    if (pushed.kind === "pushed") return { kind: "published", commit: made.commit };
    if (pushed.kind === "raced") loser = made.commit;
    else if (pushed.kind !== "refused") unanswered.push(made.commit);
    return { kind: "failed", refusal: pushed };
  }

  /** Looks once more before failing, so that we never say "nothing was published" although the push worked. */
  async function lookAgain(): Promise<{ landed: string | null; isUnknown: boolean }> {
    if (unconfirmed().length === 0) return { landed: null, isUnknown: false };
    const tip = await reader.readTip();
    if (tip.kind !== "tip") return { landed: null, isUnknown: true };
    watch.noteLastTip(tip);
    return { landed: await findLanded(reader, tip, unconfirmed()), isUnknown: false };
  }

  function report(attempts: number) {
    const durationMs = Math.round(clock.elapsedMs() - startedMs);
    const { paths = [], report = null } = derived ?? {};
    return { branch, attempts, paths, report, durationMs, insteadOf: null, warnings: [] };
  }

  async function fail(refusal: Refusal, { attempts, elapsedMs }: Setbacks): Promise<Publication<R>> {
    const { landed, isUnknown: isUnconfirmed } = await lookAgain();
    if (landed !== null) {
      clock.log(`The branch has commit ${landed}: only the answer was lost.`);
      return { kind: "published", commit: landed, ...report(attempts) };
    }
    const pace = refusal.kind === "raced" ? await watch.measure() : null;
    const { maxAttempts } = retry;
    const failure = { attempts, elapsedMs, refusal, branch, mode, maxAttempts, isUnconfirmed, pace };
    return { kind: "failed", refusal, pace, message: composeFailure(failure), ...report(attempts) };
  }

  let setbacks: Setbacks = { attempts: 0, races: 0, faults: 0, elapsedMs: 0 };
  for (;;) {
    const result = await attempt();
    const number = setbacks.attempts + 1;
    if (result.kind !== "failed") {
      clock.log(`Attempt ${number}: ${result.kind === "published" ? `published ${result.commit}` : result.kind}.`);
      return { ...result, ...report(number) };
    }
    const { refusal } = result;
    setbacks = addSetback(setbacks, refusal.kind, clock.elapsedMs() - startedMs);
    const delayMs = planDelay(refusal.kind, setbacks, { retry, random: clock.random });
    const next = delayMs === null ? "giving up" : `next in ${delayMs} ms`;
    const bound = retry.maxAttempts === null ? "" : ` of ${retry.maxAttempts}`;
    clock.log(`Attempt ${number}${bound}: ${describe(refusal)}; ${next}.`);
    if (delayMs === null) return await fail(refusal, setbacks);
    await clock.sleep(delayMs);
  }
}

/** Which of these commits the branch contains after all; null for none. */
async function findLanded(reader: TipReader, tip: Tip, commits: readonly string[]): Promise<string | null> {
  for (const commit of commits) if (await reader.contains(tip, commit)) return commit;
  return null;
}

/** Measures how fast the branch moves and how fast this run is. */
function watchBranch(reader: TipReader, clock: Pick<PublishClock, "elapsedMs">) {
  let first: { commit: string; atMs: number } | null = null;
  let last: { tip: Tip; atMs: number } | null = null;
  let derivationMs = 0;
  let attemptMs = 0;
  const sinceTip = () => (last === null ? 0 : clock.elapsedMs() - last.atMs);
  const noteLastTip = (tip: Tip) => {
    last = { tip, atMs: clock.elapsedMs() };
  };
  return {
    noteLastTip,
    noteTip(tip: Tip): void {
      noteLastTip(tip);
      if (tip.target !== null) first ??= { commit: tip.target, atMs: clock.elapsedMs() };
    },
    noteDerivation(): void {
      derivationMs = Math.max(derivationMs, sinceTip());
    },
    noteAnswer(): void {
      attemptMs = Math.max(attemptMs, sinceTip());
    },
    /** Null if the branch did not move, or its history does not show how often it moved. */
    async measure(): Promise<Pace | null> {
      if (first === null || last === null) return null;
      const commits = await reader.countSince(last.tip, first.commit);
      if (commits === null || commits === 0) return null;
      return { derivationMs, attemptMs, commitEveryMs: (last.atMs - first.atMs) / commits };
    },
  };
}

function describe(refusal: Refusal): string {
  if (refusal.kind === "refused")
    return `refused by ${explainRefusal(refusal).rule.split("\n", 1)[0]?.replace(/:$/, "")}`;
  if (refusal.kind === "raced") return "raced, the branch has moved";
  return `${refusal.kind === "unknown" ? "failed" : "server not reached"} (${lastLine(refusal)})`;
}
