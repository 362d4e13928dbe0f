import { hasBranch } from "../../src/github/branches.ts";
import { isPermissionDenied } from "../../src/github/failure.ts";
import { findPullRequest } from "../../src/github/find-pull-request.ts";
import { queuedPullRequest } from "../../src/pipeline/queued-pull-request.ts";
import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import { stemOf } from "./name-category.ts";
import { note, type TrackerContext } from "./open-tracker.ts";
import type { SubjectKey } from "./tracked-failure.ts";

/** The pull request that a run belongs to, otherwise its branch. */
export async function findSubject({ repository, repositoryId }: TrackerContext, run: WorkflowRun): Promise<SubjectKey> {
  const { headBranch, headSha, headRepository } = run;
  const named = run.pullRequests.filter((pull) => pull.baseRepositoryId === repositoryId);
  const exact = named.filter((pull) => pull.headSha.toLowerCase() === headSha.toLowerCase());
  // GitHub itself says that the run belongs to these pull requests, even if their heads have moved since.
  const [own] = (exact.length > 0 ? exact : named).map(({ number }) => number).sort((a, b) => a - b);
  const queued = isHere(run, repositoryId) ? queuedPullRequest(headBranch) : null;
  if (queued !== null || own !== undefined) return `pr:${queued ?? own}`;
  if (/^pull_request/.test(run.event)) {
    const headOwner = headRepository?.owner ?? null;
    const question = { headSha, headBranch, headOwner, repositoryId, named: [] };
    const found = await findPullRequest(repository, question);
    if (found.kind === "found") return `pr:${found.numbers[0]}`;
  }
  return nameFork(run, repositoryId) ?? `branch:${nameBranch(run)}`;
}

/**
 * The subject that a failed run is tracked under. For a release, a tag or a deleted branch, this is the workflow,
 * because such a run has no successor on the same branch.
 */
export async function findFailedSubject(context: TrackerContext, run: WorkflowRun): Promise<SubjectKey> {
  const subject = await findSubject(context, run);
  const { headBranch, event } = run;
  const isBranch = subject === `branch:${headBranch}` && isHere(run, context.repositoryId);
  if (!isBranch || [null, headBranch].includes(context.defaultBranch)) return subject;
  try {
    const isOver = event === "release" || !(await hasBranch(context.repository, headBranch as string));
    return isOver ? nameWorkflow(run) : subject;
  } catch (error) {
    if (!isPermissionDenied(error)) throw error;
    note(
      context,
      `It is not known whether "${headBranch}" is a branch or a tag, so it is tracked as a branch. ${(error as Error).message}`,
    );
    return subject;
  }
}

/**
 * The names under which an issue may track the subject: its own; the fork's branch, from a time when the pull request
 * was unknown; and the workflow.
 */
export function listNames(
  subject: SubjectKey,
  run: WorkflowRun,
  { repositoryId }: Pick<TrackerContext, "repositoryId">,
): SubjectKey[] {
  const fork = nameFork(run, repositoryId);
  return [...new Set([subject, ...(fork === null ? [] : [fork]), nameWorkflow(run)])];
}

function nameFork(run: WorkflowRun, repositoryId: number | null): SubjectKey | null {
  if (isHere(run, repositoryId) || !/^pull_request/.test(run.event)) return null;
  return `branch:${run.headRepository?.owner ?? "unknown"}:${nameBranch(run)}`;
}

function nameBranch({ headBranch, headSha }: WorkflowRun): string {
  return headBranch || headSha.slice(0, 12) || "unknown";
}

function nameWorkflow({ path }: WorkflowRun): SubjectKey {
  return `workflow:${stemOf(path)}`;
}

function isHere({ headRepository }: WorkflowRun, repositoryId: number | null): boolean {
  return headRepository !== null && headRepository.id === repositoryId;
}
