import { findPullRequest } from "../../src/github/find-pull-request.ts";
import type { WorkflowRun } from "../../src/pipeline/workflow-run.ts";
import type { TrackerContext } from "./open-tracker.ts";
import type { SubjectKey } from "./tracked-failure.ts";

/** The pull request that a run was for, else its branch. */
export async function findSubject({ repository, repositoryId }: TrackerContext, run: WorkflowRun): Promise<SubjectKey> {
  const { headBranch, headSha, headRepository } = run;
  const named = run.pullRequests.filter((pull) => pull.baseRepositoryId === repositoryId);
  const exact = named.filter((pull) => pull.headSha.toLowerCase() === headSha.toLowerCase());
  // GitHub itself says that the run belongs to it, even if its head has moved on since.
  const [own] = (exact.length > 0 ? exact : named).map(({ number }) => number).sort((a, b) => a - b);
  if (own !== undefined) return `pr:${own}`;
  if (/^pull_request/.test(run.event)) {
    const headOwner = headRepository?.owner ?? null;
    const question = { headSha, headBranch, headOwner, repositoryId, named: [] };
    const found = await findPullRequest(repository, question);
    if (found.kind === "found") return `pr:${found.numbers[0]}`;
  }
  return nameFork(run, repositoryId) ?? `branch:${nameBranch(run)}`;
}

/** The names that an issue may track the subject by: a fork's branch as long as its pull request was not found. */
export function listNames(
  subject: SubjectKey,
  run: WorkflowRun,
  { repositoryId }: Pick<TrackerContext, "repositoryId">,
): SubjectKey[] {
  const fork = nameFork(run, repositoryId);
  return fork === null || fork === subject ? [subject] : [subject, fork];
}

function nameFork(run: WorkflowRun, repositoryId: number | null): SubjectKey | null {
  const { event, headRepository } = run;
  const isHere = headRepository !== null && headRepository.id === repositoryId;
  if (isHere || !/^pull_request/.test(event)) return null;
  return `branch:${headRepository?.owner ?? "unknown"}:${nameBranch(run)}`;
}

function nameBranch({ headBranch, headSha }: WorkflowRun): string {
  return headBranch || headSha.slice(0, 12) || "unknown";
}
