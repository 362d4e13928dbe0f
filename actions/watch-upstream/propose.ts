/**
 * Turns a range into a commit, and the commit into exactly one pull request. The function below lists the effects in
 * order. Each stage is written to the journal before the next effect, so that the next run knows what a killed run
 * left.
 */

import type { WatchStage } from "../../src/formats/watch-state.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import { closeSuperseded } from "./close-superseded.ts";
import { type CommittedWork, commitWork } from "./commit-work.ts";
import { keepCommit } from "./compose-commit.ts";
import { composePull } from "./compose-pull.ts";
import type { StateChange } from "./decision.ts";
import { followBase } from "./follow-base.ts";
import { type KeptPull, keepPull } from "./keep-pull.ts";
import { makeWork, reuseWork, type UpdaterWork } from "./make-work.ts";
import type { ProposeJob } from "./plan-job.ts";
import { pushWork } from "./push-work.ts";
import { RunStopped } from "./run-stopped.ts";
import { endProposal } from "./settle-proposal.ts";
import { type Refused, refuseScope } from "./validate-work.ts";
import type { WatchRun } from "./watch-run.ts";

export type Proposed =
  | {
      kind: "proposed";
      work: CommittedWork;
      pull: Extract<KeptPull, { notes: readonly string[] }>;
      notes: readonly string[];
    }
  /** There is no pull request yet: a dry run, or the phase `prepare`. */
  | { kind: "prepared"; work: CommittedWork }
  /** The updater changed nothing. */
  | { kind: "empty" }
  /** Nothing is proposed, and this counts as a failure. */
  | { kind: "failed"; work: Extract<UpdaterWork, { kind: "failed" }> | Refused }
  | { kind: "interrupted" }
  /** The branch or its pull request has changed since this was decided. */
  | { kind: "again" };

/** Base branches move often, but this many times is more than bad luck. */
const MOST_ROUNDS = 6;

export async function propose(run: WatchRun, job: ProposeJob): Promise<Proposed> {
  const { journal, repository, runtime, settings, watch } = run;
  const { sleep } = runtime;
  const startedMs = runtime.elapsedMs();
  let { base, made } = job;
  let reruns = 0;
  let work: CommittedWork;

  for (let rounds = 1; ; rounds++) {
    const isFresh = made === null;
    if (isFresh) await journal.write([begin(run, job, { base, stage: "prepared" })]);
    // 4. Lay out the folders. 5. Run the updater.
    const leftMs = settings.inputs["updater-timeout-min"] * 60_000 - (runtime.elapsedMs() - startedMs);
    const begun =
      made === null ? await makeWork(run, job.range, { base, leftMs }) : await reuseWork(run, job.range, made);
    if (begun.kind !== "made") return begun.kind === "failed" ? { kind: "failed", work: begun } : begun;
    if (isFresh) await journal.write([reach(run, "updated")]);
    // 6. Check scope and content.
    const { violations, changes } = begun.scope;
    if (violations.length > 0) return { kind: "failed", work: refuseScope(violations) };
    if (changes.length === 0) return { kind: "empty" };
    const committed = await commitWork(run, job, { base, changes, summary: begun.summary, isFresh });
    if (committed.kind === "interrupted") return committed;
    if (committed.kind !== "valid") return { kind: "failed", work: committed };
    if (isFresh) await journal.write([reach(run, "validated")]);
    // 7. Keep the commit in the mirror.
    work = committed;
    await keepCommit(run.target, job.range.head, work.commit);
    if (settings.isDryRun || settings.inputs.phase === "prepare") return { kind: "prepared", work };
    await journal.write([begin(run, job, { base, stage: "committed", commit: work.commit })]);
    // 8. Check whether the base branch has moved.
    if (job.isPushed) break;
    const move = await followBase(run, { base, changes });
    if (move.kind === "same") break;
    if (rounds >= MOST_ROUNDS || (!move.isDisjoint && ++reruns > 1)) throw moved(job);
    made = move.isDisjoint ? { commit: work.commit, from: base, summary: begun.summary } : null;
    base = move.sha;
  }

  // 9. Push the branch.
  if (!job.isPushed && (await pushWork(run, job, work.commit)) === "moved") return { kind: "again" };
  await journal.write([reach(run, "pushed")]);
  // 10. Open or update the pull request.
  await run.requireLock();
  const pull = await keepPull(repository, watch, { wanted: composePull(run, job, work), sleep });
  if (pull.kind === "ended" || pull.kind === "foreign") return { kind: "again" };
  await journal.write([reach(run, "pr")]);
  // 11. Close the pull requests it replaces.
  const notes: string[] = [];
  for (const { number, headSha } of job.supersedes) {
    await run.requireLock();
    const reason = `#${pull.pull.number} replaces this pull request, because the upstream branch is now at ${job.range.head.slice(0, 12)}.`;
    const closed = await closeSuperseded(repository, watch, {
      superseded: { number, headSha, by: job.range.head, reason },
      sleep,
    });
    if (closed === "changed") notes.push(`#${number} stays open, because a person has just pushed to it.`);
  }
  // 12. Write the state.
  await journal.write(endProposal(run, job, { commit: work.commit, pull: pull.pull }));
  return { kind: "proposed", work, pull, notes };
}

/** Starts the journal of this run. */
function begin(
  { id: runId, runtime }: WatchRun,
  { range: { head, base }, branch }: ProposeJob,
  { base: targetBase, stage, commit = null }: { base: string; stage: WatchStage; commit?: string | null },
): StateChange {
  const at = formatTime(runtime.now());
  return { kind: "start", inFlight: { runId, head, base, targetBase, branch, stage, commit, at } };
}

function reach({ runtime }: WatchRun, stage: WatchStage): StateChange {
  return { kind: "reach", stage, commit: null, at: formatTime(runtime.now()) };
}

function moved({ range }: ProposeJob): RunStopped {
  const sentence = `The base branch kept changing the same files as the work for ${range.head.slice(0, 12)}. The next run starts from the new tip of the base branch.`;
  return new RunStopped("failed", "base-moved", sentence);
}
