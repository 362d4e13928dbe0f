/** The scheduled mode: twins, closed pull requests, silence, and failed runs that no issue knows. */

import { listPullRequests } from "../../src/github/pulls.ts";
import { listRuns } from "../../src/github/runs.ts";
import { formatTime } from "../../src/pipeline/times.ts";
import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { healIssues, leaveIssues, listTrackedPulls } from "./keep-issues.ts";
import { listClosedSince, listOpen } from "./list-issues.ts";
import { isKnown } from "./merge-tracker.ts";
import { mergeTwins } from "./merge-twins.ts";
import { stemOf } from "./name-category.ts";
import { isFailure } from "./select-failures.ts";
import type { OwnIssue, Session } from "./session.ts";
import { trackRun } from "./track-run.ts";

const MOST_RECONCILED = 20;
const HOUR_MS = 3_600_000;

export async function keepTracking(session: Session, repositoryId: number | null): Promise<void> {
  const open = await mergeTwins(session, await listOpen(session));
  const tracked = listTrackedPulls(open);
  if (tracked.length > 0) {
    const pulls = await listPullRequests(session.repository, { state: "open" });
    const numbers = new Set(pulls.map(({ number }) => number));
    await leaveIssues(session, open, (pull) => !numbers.has(pull));
  }
  await healIssues(session, listLeft(session, open));
  if (session.inputs["reconcile-hours"] > 0) await reconcile(session, repositoryId);
}

/** A pull request was closed: it leaves the lists at once. */
export async function leavePullRequest(session: Session, pull: number): Promise<void> {
  const open = await mergeTwins(session, await listOpen(session));
  await leaveIssues(session, open, (other) => other === pull);
  await healIssues(session, listLeft(session, open));
}

/** The open issues as they are after what was done so far. */
function listLeft({ open }: Session, before: readonly OwnIssue[]): OwnIssue[] {
  return before.flatMap(({ issue }) => open?.get(issue.number) ?? []);
}

/** Oldest first, leaving out what a newer run of the same workflow and branch has put right. */
async function reconcile(session: Session, repositoryId: number | null): Promise<void> {
  const since = formatTime(new Date(session.now.getTime() - session.inputs["reconcile-hours"] * HOUR_MS));
  const runs = await listRuns(session.repository, { status: "completed", created: `>=${since}` });
  const issues = [...(session.open?.values() ?? []), ...(await listClosedSince(session, since))];
  const missed = runs
    .filter((run) => isFailure(run.conclusion) && !isOwnWorkflow(session, run) && !isPutRight(run, runs))
    .filter((run) => !issues.some(({ tracker }) => isKnown(tracker, `${run.id}.${run.attempt}`)))
    .sort((a, b) => a.id - b.id);
  if (missed.length > MOST_RECONCILED) {
    session.problems.push(
      `${missed.length} failed runs are in no issue; the oldest ${MOST_RECONCILED} are recorded now.`,
    );
  }
  for (const run of missed.slice(0, MOST_RECONCILED)) await trackRun(session, run, repositoryId);
}

function isOwnWorkflow({ runtime }: Session, run: WorkflowRun): boolean {
  return stemOf(runtime.env.GITHUB_WORKFLOW_REF ?? "") === stemOf(run.path);
}

function isPutRight(run: WorkflowRun, runs: readonly WorkflowRun[]): boolean {
  return runs.some(
    (other) =>
      other.id > run.id &&
      other.conclusion === "success" &&
      other.workflowId === run.workflowId &&
      other.headBranch === run.headBranch &&
      other.headRepository?.id === run.headRepository?.id,
  );
}
