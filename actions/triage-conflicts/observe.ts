/** Reads the pull requests from GitHub and their files from git. */

import { UserError } from "../../src/errors.ts";
import type { PrivateRepository } from "../../src/git/private-repository.ts";
import { explainUnanswered } from "../../src/github/failure.ts";
import { MAX_CONCURRENT_REQUESTS, mapBounded } from "../../src/github/map-bounded.ts";
import { listPullRequests, type PullRequest, readMergeability } from "../../src/github/pulls.ts";
import type { Repository } from "../../src/github/repository.ts";
import { readRepositoryFacts } from "../../src/github/repository-facts.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { fetchTips, listRescueBranches, readFiles, readOwnChanges } from "./branches.ts";
import type { Obstacle, PullFacts, TriageFacts } from "./facts.ts";
import type { PathRules } from "./path-rules.ts";
import { isRescueBranch } from "./plan-rescue.ts";

export interface Connections {
  repository: Repository;
  branches: PrivateRepository;
}

const MOST_QUESTIONS = 6;
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export async function observe(
  { repository, branches }: Connections,
  rules: PathRules,
  runtime: Runtime,
): Promise<TriageFacts> {
  const { id, defaultBranch } = await readRepositoryFacts(repository);
  const open = await listPullRequests(repository, { state: "open", sort: "created", direction: "asc" });
  const isOwn = (pull: PullRequest) => pull.headRepositoryId === id && isRescueBranch(pull.headRef);
  const wanted = open.filter((pull) => rules.isHead(pull.headRef) && !isOwn(pull));
  const asked = await askMergeability(repository, wanted, runtime);
  const heads = asked.filter(({ pull }) => pull.headRepositoryId === id).map(({ pull }) => pull.headRef);
  const rescueNames = await listRescueBranches(branches);
  const tips = await fetchTips(branches, [defaultBranch, ...rescueNames, ...heads]);
  const base = tips.get(defaultBranch);
  if (base === undefined) {
    throw new UserError(
      `The remote has no branch "${defaultBranch}", which GitHub names as the default branch. Check that \`remote\` is the repository of GITHUB_REPOSITORY.`,
    );
  }
  const pulls: PullFacts[] = [];
  for (const each of asked) pulls.push(await readPull(each, { branches, base, defaultBranch, tips, id }));
  const rescues: TriageFacts["rescues"][number][] = [];
  for (const name of rescueNames) {
    const commit = tips.get(name);
    if (commit !== undefined) rescues.push({ name, commit, files: await readFiles(branches, commit) });
  }
  return { defaultBranch, base, files: await readFiles(branches, base), pulls, rescues };
}

interface Asked {
  pull: PullRequest;
  /** Null if GitHub did not say. */
  isMergeable: boolean | null;
  /** Why the pull request could not be read; null if there was no fault. */
  fault: string | null;
}

/** GitHub computes conflicts in the background, so one question may not be enough. */
async function askMergeability(
  repository: Repository,
  pulls: readonly PullRequest[],
  { sleep, log }: Runtime,
): Promise<Asked[]> {
  const answers = new Map(
    pulls.map((pull): [number, Asked] => [pull.number, { pull, isMergeable: null, fault: null }]),
  );
  let waiting = pulls.map(({ number }) => number);
  for (let round = 0; round < MOST_QUESTIONS && waiting.length > 0; round++) {
    if (round > 0) {
      log(`GitHub is still working out whether ${waiting.length} of the pull requests have a conflict.`);
      await sleep(1000 * 2 ** (round - 1));
    }
    await mapBounded(waiting, MAX_CONCURRENT_REQUESTS, async (number) => {
      try {
        answers.set(number, { ...(await readMergeability(repository, number)), fault: null });
      } catch (error) {
        const known = answers.get(number) as Asked;
        answers.set(number, { ...known, fault: explainUnanswered(error) });
      }
    });
    waiting = waiting.filter((number) => {
      const { isMergeable, fault } = answers.get(number) as Asked;
      return isMergeable === null && fault === null;
    });
  }
  return [...answers.values()].filter(({ pull }) => pull.state === "open");
}

interface Around {
  branches: PrivateRepository;
  base: string;
  defaultBranch: string;
  tips: ReadonlyMap<string, string>;
  id: number;
}

async function readPull({ pull, isMergeable, fault }: Asked, around: Around): Promise<PullFacts> {
  const { number, title, url, headRef, headSha, createdAt } = pull;
  const about = { number, title, url, headRef, headSha, createdAt, isMergeable: isMergeable === true };
  if (isMergeable === true) return { ...about, obstacle: null, changes: null };
  const changes = await readChanges(pull, around);
  if (changes === "unrelated") return { ...about, obstacle: { kind: "unrelated" }, changes: null };
  return { ...about, obstacle: findObstacle({ pull, isMergeable, fault }, around), changes };
}

function findObstacle({ pull, isMergeable, fault }: Asked, { defaultBranch, tips, id }: Around): Obstacle | null {
  if (fault !== null) return { kind: "unreadable", why: fault };
  if (pull.headRepositoryId === null) return { kind: "head-gone" };
  if (pull.headRepositoryId !== id) return { kind: "fork" };
  const tip = tips.get(pull.headRef);
  if (tip === undefined) return { kind: "head-gone" };
  if (tip !== pull.headSha) return { kind: "moved" };
  if (pull.baseRef !== defaultBranch) return { kind: "other-base", base: pull.baseRef };
  return isMergeable === null ? { kind: "merge-state-unknown" } : null;
}

/** Null if the commit is not available. GitHub keeps a pull request's commits after its branch or fork is deleted. */
async function readChanges(
  { headSha, headRef, headRepositoryId }: PullRequest,
  { branches, base, tips, id }: Around,
): Promise<Exclude<PullFacts["changes"], null> | "unrelated" | null> {
  const tip = headRepositoryId === id ? tips.get(headRef) : undefined;
  if (tip !== undefined) return readOwnChanges(branches, base, tip);
  if (!COMMIT.test(headSha) || (await branches.fetchCommit(headSha)) !== null) return null;
  return readOwnChanges(branches, base, headSha);
}
