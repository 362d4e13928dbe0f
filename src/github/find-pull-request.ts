/**
 * Finds the open pull request of this repository whose head is a given commit. Never relies on a branch name or title
 * alone, and never just takes the first match: a result on a stranger's pull request is worse than none.
 */

import type { WorkflowRun } from "../pipeline/workflow-run.ts";
import { listCommitPullRequests, listPullRequests, type PullRequest, readPullRequest } from "./pulls.ts";
import type { Repository } from "./repository.ts";

export interface PullRequestQuestion {
  headSha: string;
  /** The branch that the head was pushed to, and the owner of its repository; null if unknown. */
  headBranch: string | null;
  headOwner: string | null;
  /** The id of this repository; null if unknown. */
  repositoryId: number | null;
  /** Pull requests that the run itself names; empty for runs of forks. */
  named: WorkflowRun["pullRequests"];
  /** The event's own pull request. */
  ofEvent?: { number: number; headSha: string; state: string } | undefined;
  /** A number given by a person. */
  given?: number | undefined;
}

export type PullRequestAnswer =
  /** Lowest number first. There are several if one head is open against several bases. */
  | { kind: "found"; numbers: number[] }
  | { kind: "none" }
  | { kind: "closed"; number: number }
  /** The pull request has a different head by now. */
  | { kind: "stale"; number: number; headSha: string };

const MOST = 5;

/** Makes as few requests as possible: none if the event or the run names the pull request. */
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

/** Finds pull requests even if their fork was deleted. */
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
