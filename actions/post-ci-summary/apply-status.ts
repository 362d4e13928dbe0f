import { readComment } from "../../src/github/comments.ts";
import { isApiFailure } from "../../src/github/failure.ts";
import { NO_TRIES, type Tries } from "../../src/github/plan-retry.ts";
import type { Repository } from "../../src/github/repository.ts";
import { type CommitStatus, createStatus, listStatuses, type SetStatus } from "../../src/github/statuses.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { stateFacts } from "../../src/pipeline/job-state.ts";
import { compareFreshness, isSameCommit } from "./compare-freshness.ts";
import { findWorst } from "./decide-verdict.ts";
import { describeVerdict } from "./describe-verdict.ts";
import type { Inputs } from "./inputs.ts";
import type { CiSubject } from "./read-subject.ts";
import { type CiFacts, firstRun } from "./render-comment.ts";
import type { CommentReport } from "./report-comments.ts";
import { parseSummaryMarker } from "./summary-marker.ts";

/** After these results, this run need not or must not set a status. */
const NO_STATUS: readonly CommentReport["result"][] = ["stale", "closed", "read-only", "dry-run"];
const MOST_WRITES = 4;
/** How many times to look at a list that does not show our status yet. */
const MOST_LOOKS = 3;

interface Surroundings {
  inputs: Inputs;
  posted: CommentReport;
  subject: CiSubject;
  runtime: Pick<Runtime, "sleep" | "random">;
}

/**
 * Sets the status that `commit-status` names, unless the newest status says the same or belongs to a newer run. Returns
 * a failed request as a warning.
 */
export async function applyStatus(repository: Repository, facts: CiFacts, around: Surroundings): Promise<string[]> {
  const { inputs, posted, subject } = around;
  const context = inputs["commit-status"];
  if (context === undefined || subject.removal !== null || !posted.isOnTop || NO_STATUS.includes(posted.result))
    return [];
  const status = toStatus(facts, context, subject);
  try {
    return await keepStatus(repository, status, { facts, ...around });
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    return [`The commit status "${context}" was not set. ${(error as Error).message}`];
  }
}

async function keepStatus(
  repository: Repository,
  ours: CommitStatus,
  { facts, posted, inputs, runtime }: Surroundings & { facts: CiFacts },
): Promise<string[]> {
  const wait = (units: number) => runtime.sleep(inputs["settle-ms"] * units);
  const { headSha } = facts.standing;
  let own: number | null = null;
  let tries: Tries = NO_TRIES;
  for (let writes = 0, looks = 0; ; ) {
    const listed = await listStatuses(repository, headSha, ours.context);
    const newest = listed[0] ?? null;
    const isBehind = own !== null && (newest?.id ?? 0) < own;
    if (isBehind && ++looks < MOST_LOOKS) {
      await wait(4);
      continue;
    }
    // A status cannot be deleted. If our status replaced that of a newer run, the newer run's status is set again.
    const newer = listed.find((each) => isOfNewerRun(each, ours));
    const status = newer ?? ours;
    if (isBehind || writes >= MOST_WRITES || isSame(newest, status) || (newer !== undefined && newest === newer))
      return [];
    // The wait comes first, so that the comment is read right before the write.
    if (writes > 0 || posted.result !== "unchanged") await wait(2);
    if (newer === undefined && (await isOvertaken(repository, facts, posted))) return [];
    const answer = await createStatus(repository, headSha, { status, earlier: tries });
    if (answer.kind === "unsure") tries = answer.tries;
    else {
      [own, tries, looks] = [answer.id, NO_TRIES, 0];
      writes++;
      await wait(5 + 2 * runtime.random());
    }
  }
}

function toStatus(facts: CiFacts, context: string, subject: CiSubject): CommitStatus {
  const { decision } = facts;
  const worst = findWorst(decision.rows);
  const state = worst === undefined ? "success" : stateFacts(worst.state).status;
  const run = firstRun(facts);
  const attempt = run !== null && run.attempt > 1 ? `/attempts/${run.attempt}` : "";
  return {
    state: state === "success" && decision.verdict !== "success" ? "pending" : state,
    context,
    description: describeVerdict(decision).slice(0, 140),
    targetUrl: run === null ? subject.run.url : `${run.url}${attempt}`,
  };
}

function isSame(newest: SetStatus | null, { state, description, targetUrl }: CommitStatus): boolean {
  return newest?.state === state && newest.description === description && newest.targetUrl === targetUrl;
}

/** The target URL shows which run a status belongs to. */
function isOfNewerRun(other: SetStatus, { targetUrl }: CommitStatus): boolean {
  const theirs = readRunKey(other.targetUrl ?? "");
  const ours = readRunKey(targetUrl ?? "");
  return theirs.run > ours.run || (theirs.run === ours.run && theirs.attempt > ours.attempt);
}

function readRunKey(url: string): { run: number; attempt: number } {
  const [, run, attempt] = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,6}))?$/.exec(url) ?? [];
  return { run: Number(run ?? 0), attempt: Number(attempt ?? 1) };
}

/** True if the comment now shows a newer result for the same commit. */
async function isOvertaken(repository: Repository, facts: CiFacts, { comment }: CommentReport): Promise<boolean> {
  const found = comment === null ? "gone" : await readComment(repository, comment.id);
  if (found === "gone") return false;
  const theirs = parseSummaryMarker(found.body)?.standing ?? null;
  const { headSha } = facts.standing;
  return isSameCommit(headSha, theirs?.headSha ?? null) && compareFreshness(facts.standing, theirs, headSha) < 0;
}
