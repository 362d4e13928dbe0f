/** Finds the open pull request with a given head commit, and never decides by the branch name alone. */

import type { WorkflowRun } from "../pipeline/workflow-run.ts";
import { listCommitPullRequests, listPullRequests, type PullRequest, readPullRequest } from "./pulls.ts";
import type { Repository } from "./repository.ts";

export interface PullRequestQuestion {
  headSha: string;
  /** The branch and the repository owner of the head; null if unknown. */
  headBranch: string | null;
  headOwner: string | null;
  /** The id of this repository; null if unknown. */
  repositoryId: number | null;
  /** The pull requests that the workflow run lists; empty for runs of forks. */
  named: WorkflowRun["pullRequests"];
  /** The pull request of the event. */
  ofEvent?: { number: number; headSha: string; state: string } | undefined;
  /** A number from a user. */
  given?: number | undefined;
}

export type PullRequestAnswer =
  /** Lowest number first. The same head may have several pull requests with different bases. */
  | { kind: "found"; numbers: number[] }
  | { kind: "none" }
  | { kind: "closed"; number: number }
  /** The pull request now has a different head. */
  | { kind: "stale"; number: number; headSha: string };

const MOST = 5;

/** Makes no request if the event or the run names the pull request. */
export async function findPullRequest(
  repository: Repository,
  question: PullRequestQuestion,
): Promise<PullRequestAnswer> {
  const { given, ofEvent, named, headSha } = question;
  if (given !== undefined && given !== ofEvent?.number) {
    const pull = await readPullRequest(repository, given);
    return pull === "gone" ? { kind: "none" } : judge(pull, headSha);
  }
  if (ofEvent !== undefined) return judge(ofEvent, headSha);
  const ofRun = named.filter(
    (pull) => pull.baseRepositoryId === question.repositoryId && isSameSha(pull.headSha, headSha),
  );
  if (ofRun.length > 0) return toAnswer(ofRun);
  const ofBranch = await findByBranch(repository, question);
  return toAnswer(ofBranch.length > 0 ? ofBranch : await findByCommit(repository, headSha));
}

function judge(
  { number, headSha, state }: { number: number; headSha: string; state: string },
  wanted: string,
): PullRequestAnswer {
  if (state !== "open") return { kind: "closed", number };
  return isSameSha(headSha, wanted) ? { kind: "found", numbers: [number] } : { kind: "stale", number, headSha };
}

async function findByBranch(
  repository: Repository,
  { headSha, headBranch, headOwner }: PullRequestQuestion,
): Promise<PullRequest[]> {
  if (!headBranch || !headOwner) return [];
  const pulls = await listPullRequests(repository, {
    state: "open",
    head: `${headOwner}:${headBranch}`,
    sort: "created",
    direction: "asc",
  });
  // GitHub ignores a filter that it does not understand.
  return pulls.filter((pull) => pull.headRef === headBranch && isSameSha(pull.headSha, headSha));
}

/** Also finds pull requests if the fork was deleted. */
async function findByCommit(repository: Repository, headSha: string): Promise<PullRequest[]> {
  const base = `/${repository.owner}/${repository.repo}/pull/`.toLowerCase();
  return (await listCommitPullRequests(repository, headSha)).filter(
    (pull) => pull.state === "open" && isSameSha(pull.headSha, headSha) && pull.url.toLowerCase().includes(base),
  );
}

function toAnswer(pulls: readonly { number: number }[]): PullRequestAnswer {
  const numbers = [...new Set(pulls.map(({ number }) => number))].sort((a, b) => a - b).slice(0, MOST);
  return numbers.length === 0 ? { kind: "none" } : { kind: "found", numbers };
}

function isSameSha(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
