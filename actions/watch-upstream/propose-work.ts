/** Proposes a range, and reports how that ended. */

import path from "node:path";
import { explainUnanswered } from "../../src/github/failure.ts";
import { WORKFLOW_LOGIN } from "../../src/github/viewer.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import { count } from "../../src/text/count.ts";
import { closeSuperseded } from "./close-superseded.ts";
import type { CommittedWork } from "./commit-work.ts";
import type { Act } from "./decision.ts";
import type { Facts, PullFact } from "./facts.ts";
import { makeClaim } from "./judge-claim.ts";
import { closeDriftIssue } from "./keep-drift-issue.ts";
import { runNameOf } from "./open-run.ts";
import { INTERRUPTED } from "./open-session.ts";
import { type ProposeJob, planJob } from "./plan-job.ts";
import { type Proposed, propose } from "./propose.ts";
import { readSummary } from "./read-summary.ts";
import { clearRun, discardRun, keepFailedRun, sweepRuns } from "./run-folders.ts";
import { endInFailure, endWithoutWork } from "./settle-proposal.ts";
import type { WatchResult } from "./watch-result.ts";
import type { WatchRun } from "./watch-run.ts";
import { fetchBundle, readBundle, writeBundle } from "./work-bundle.ts";

type ProposingAct = Extract<Act, { kind: "run" | "resume" | "adopt" }>;

/** `result` is what is known so far. */
export async function proposeWork(
  run: WatchRun,
  { act, facts, result }: { act: ProposingAct; facts: Facts; result: WatchResult },
): Promise<WatchResult | "again"> {
  const { settings, target, journal } = run;
  const bundled = settings.inputs.phase === "publish" && act.kind === "run" ? await readBundle(settings) : null;
  if (bundled !== null) await fetchBundle(run, bundled);
  const job = await planJob(act, facts, {
    ...{ name: settings.name, bundled },
    parentOf: (commit) => target.git.text(["rev-parse", "--verify", `${commit}^1`]),
    summaryOf: (id) => readSummary(path.join(run.runsFolder, id, "summary.md"), []),
  });
  await sweepRuns(run);
  if (settings.stateKind === "ref") journal.note([{ kind: "claim", claim: claimOf(run) }]);
  const isEmpty = bundled?.commit === null;
  const proposed: Proposed = isEmpty ? { kind: "empty" } : await propose(run, job);
  const updaterRan = job.made === null && !isEmpty;
  const known = { ...result, branch: job.branch, rangeBase: job.range.base, updaterRan };
  return settle(run, { job, proposed, facts, known });
}

interface Ended {
  job: ProposeJob;
  proposed: Proposed;
  facts: Facts;
  known: WatchResult;
}

async function settle(run: WatchRun, { job, proposed, facts, known }: Ended): Promise<WatchResult | "again"> {
  const { journal, settings } = run;
  switch (proposed.kind) {
    case "again":
      return "again";
    case "interrupted":
      await clearRun(run);
      journal.note([{ kind: "clear-journal" }]);
      return { ...known, outcome: "interrupted", reason: "signal", exitCode: 1, sentence: INTERRUPTED };
    case "empty":
      return endEmpty(run, { job, facts, known });
    case "failed":
      return endFailed(run, job, { known, work: proposed.work });
    case "prepared":
      return endPrepared(run, job, { known, work: proposed.work });
    case "proposed": {
      const { work, pull } = proposed;
      const notes = [
        ...pull.notes,
        ...proposed.notes,
        ...(await closeOldIssue(run)),
        ...noteApproval(pull.kind, pull.pull.author),
      ];
      await clearRun(run);
      const isNew = pull.kind === "created";
      const outcome = job.number !== null ? "updated" : isNew && job.act !== "adopt" ? "proposed" : "adopted";
      const verb = { updated: "Updated", proposed: "Opened", adopted: isNew ? "Opened" : "Adopted" }[outcome];
      const range = `${job.range.base.slice(0, 12)}..${job.range.head.slice(0, 12)}`;
      const sentence = `${verb} pull request #${pull.pull.number} with ${count(work.changedFiles, "changed file")} for ${range}.`;
      return {
        ...known,
        ...describe(work),
        outcome,
        sentence,
        exitCode: 0,
        pull: pull.pull,
        notes,
        details: cut(work.whole),
      };
    }
    default:
      return proposed satisfies never;
  }

  function cut(whole: string): string {
    return settings.isDryRun ? whole : whole.slice(0, 500_000);
  }
}

/**
 * Ends a run whose updater changed nothing. Closes an open pull request for older commits, because it is no longer
 * needed.
 */
async function endEmpty(run: WatchRun, { job, facts, known }: Omit<Ended, "proposed">): Promise<WatchResult> {
  const { journal, repository, runtime, settings, watch } = run;
  const own = facts.pulls.filter(({ number }) => number === job.number);
  const open: readonly PullFact[] = [...job.supersedes, ...own];
  const head = job.range.head.slice(0, 12);
  const notes: string[] = [];
  if (settings.inputs.phase === "prepare" && !settings.isDryRun) {
    await clearRun(run);
    await writeBundle(run, job, null);
    const sentence = `The updater had nothing to change up to ${head}. The phase publish records that from "${settings.bundle}".`;
    return { ...known, outcome: "prepared", reason: "no-change", sentence, exitCode: 0, changedFiles: 0 };
  }
  for (const { number, headSha } of settings.isDryRun ? [] : open) {
    await run.requireLock();
    const reason = `The updater changed nothing up to the upstream commit ${head}, so this pull request is no longer needed.`;
    const superseded = { number, headSha, by: job.range.head, reason };
    if ((await closeSuperseded(repository, watch, { superseded, sleep: runtime.sleep })) === "changed")
      notes.push(`#${number} stays open, because a person has just pushed to it.`);
  }
  await journal.write(endWithoutWork(run, job, own));
  await clearRun(run);
  const sentence = `The updater had nothing to change up to ${head}, so the baseline ${settings.isDryRun ? "would move" : "moved"} there.`;
  return { ...known, outcome: "advanced", reason: "no-change", sentence, exitCode: 0, changedFiles: 0, notes };
}

async function endFailed(
  run: WatchRun,
  job: ProposeJob,
  { known, work }: { known: WatchResult; work: Extract<Proposed, { kind: "failed" }>["work"] },
): Promise<WatchResult> {
  await run.journal.write(endInFailure(run, job));
  await (work.holdsSecret ? discardRun(run) : keepFailedRun(run));
  const { reason, sentence } = work;
  const failed = {
    ...known,
    outcome: "failed" as const,
    reason,
    sentence,
    nextAt: run.journal.state?.failures?.nextAt ?? null,
  };
  if (work.kind === "failed") return { ...failed, exitCode: 1 };
  return { ...failed, exitCode: 2, problems: work.problems, ...(work.report === null ? {} : { report: work.report }) };
}

async function endPrepared(
  run: WatchRun,
  job: ProposeJob,
  { known, work }: { known: WatchResult; work: CommittedWork },
): Promise<WatchResult> {
  const { settings } = run;
  const files = `${count(work.changedFiles, "changed file")}`;
  const shared = { ...known, ...describe(work), exitCode: 0 as const, details: work.whole };
  await clearRun(run);
  if (settings.isDryRun) {
    const sentence = `Would ${job.number === null ? "open a pull request" : `update pull request #${job.number}`} with ${files}. Nothing was written.`;
    return { ...shared, outcome: "dry-run", sentence };
  }
  await writeBundle(run, job, work);
  return {
    ...shared,
    outcome: "prepared",
    sentence: `Prepared a commit with ${files} in "${settings.bundle}", to be published.`,
  };
}

function describe({ commit, changedFiles, report }: CommittedWork): Partial<WatchResult> {
  return { commit, changedFiles, ...(report === null ? {} : { report }) };
}

function claimOf({ settings, runtime, id }: WatchRun) {
  const updaterTimeoutMin = settings.inputs["updater-timeout-min"];
  const run = runNameOf({ runtime, id });
  return makeClaim({ now: formatTime(runtime.now()), nonce: id, run, updaterTimeoutMin });
}

/** If `propose` was `issue` before, closes the issue about the same drift. */
async function closeOldIssue({ journal, repository, watch }: WatchRun): Promise<string[]> {
  try {
    await closeDriftIssue(repository, watch);
    if (journal.state?.drift !== undefined) journal.note([{ kind: "set-drift", drift: null }]);
    return [];
  } catch (error) {
    // A token that may not use issues has never opened one.
    explainUnanswered(error);
    return [];
  }
}

function noteApproval(kind: string, author: string): string[] {
  if (kind !== "created" || author !== WORKFLOW_LOGIN) return [];
  return [
    "The pull request was opened with the workflow's own token, so its workflows wait until a person approves them. Pass the token of a GitHub App as `token` to have them start at once.",
  ];
}
