/**
 * Carries out the proposals. The order matters: recipes are pushed and read back before anything is said about them,
 * and pull requests are closed last.
 */

import { UserError } from "../../src/errors.ts";
import type { TreeChange } from "../../src/git/plan-changes.ts";
import type { PrivateRepository } from "../../src/git/private-repository.ts";
import { explainUnanswered, isLocked, isOutage, isRateLimit } from "../../src/github/failure.ts";
import { keepComment } from "../../src/github/keep-comment.ts";
import { MAX_CONCURRENT_REQUESTS, mapBounded } from "../../src/github/map-bounded.ts";
import { closePullRequest, readPullRequest } from "../../src/github/pulls.ts";
import type { Repository } from "../../src/github/repository.ts";
import { readLogin } from "../../src/github/viewer.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { count } from "../../src/text/count.ts";
import { fetchTips, pushCommit, readFiles } from "./branches.ts";
import { isSameEntry } from "./classify-changes.ts";
import { handOver, type Proposal } from "./decide.ts";
import type { Obstacle } from "./facts.ts";
import { keepRescuePull } from "./keep-rescue-pull.ts";
import type { Connections } from "./observe.ts";
import type { PlannedBranch } from "./plan-rescue.ts";
import { MARKER, renderComment } from "./render-comment.ts";

export interface RescuePull {
  number: number;
  url: string;
}

export interface Applied {
  /** Pull requests by branch. */
  pulls: ReadonlyMap<string, RescuePull>;
  closed: readonly number[];
  warnings: readonly string[];
  /** The number of pull requests that we could not comment on or close; the warnings say why. */
  unfinished: number;
}

export interface TriagePlan {
  proposals: readonly Proposal[];
  branches: readonly PlannedBranch[];
  defaultBranch: string;
  /** True if pull requests may be closed. */
  closes: boolean;
}

/** Reads each pull request again, and leaves those that changed to a person. */
export async function recheck(
  repository: Repository,
  proposals: readonly Proposal[],
  defaultBranch: string,
): Promise<Proposal[]> {
  return mapBounded(proposals, MAX_CONCURRENT_REQUESTS, async (proposal) => {
    if (proposal.action !== "rescue" && proposal.action !== "close") return proposal;
    const obstacle = await findChange(repository, proposal, defaultBranch);
    return obstacle === null ? proposal : handOver(proposal, obstacle);
  });
}

export async function apply(
  { repository, branches }: Connections,
  plan: TriagePlan,
  runtime: Runtime,
): Promise<Applied> {
  const warnings: string[] = [];
  await pushBranches(branches, plan.branches, runtime);
  const pulls = new Map<string, RescuePull>();
  for (const branch of plan.branches.filter(({ isShared }) => isShared)) {
    const kept = await keepRescuePull(repository, branch, { base: plan.defaultBranch, runtime });
    if (kept.pull !== null) pulls.set(branch.name, kept.pull);
    if (kept.warning !== null) warnings.push(kept.warning);
  }
  const concerned = plan.proposals.filter(({ action }) => action === "rescue" || action === "close");
  const login = concerned.length === 0 ? "" : await readLogin(repository);
  const closed: number[] = [];
  let finished = 0;
  for (const proposal of concerned) {
    const { number } = proposal.pull;
    const wanted = { marker: MARKER, login, body: renderComment(proposal, plan, pulls), sleep: runtime.sleep };
    try {
      await keepComment(repository, number, wanted);
      if (plan.closes && proposal.action === "close") {
        const obstacle = await findChange(repository, proposal, plan.defaultBranch);
        if (obstacle !== null) warnings.push(`#${number} was not closed: ${handOver(proposal, obstacle).reason}.`);
        else {
          await closePullRequest(repository, number);
          closed.push(number);
        }
      }
      finished++;
    } catch (error) {
      if (isLocked(error)) {
        warnings.push(`#${number} got no comment and was not closed, because its conversation is locked.`);
        finished++;
        continue;
      }
      warnings.push(`#${number} could not be finished: ${explainUnanswered(error)}.`);
      // The others would only wait for the same answer.
      if (isOutage(error) || isRateLimit(error)) break;
    }
  }
  return { pulls, closed, warnings, unfinished: concerned.length - finished };
}

async function findChange(repository: Repository, { pull }: Proposal, defaultBranch: string): Promise<Obstacle | null> {
  try {
    const now = await readPullRequest(repository, pull.number);
    if (now === "gone" || now.state === "closed") return { kind: "closed" };
    if (now.headSha !== pull.headSha || now.headRef !== pull.headRef) return { kind: "moved" };
    return now.baseRef === defaultBranch ? null : { kind: "other-base", base: now.baseRef };
  } catch (error) {
    return { kind: "unreadable", why: explainUnanswered(error) };
  }
}

/** Pushes every branch, then reads them back from the remote and compares blob by blob. */
async function pushBranches(
  branches: PrivateRepository,
  planned: readonly PlannedBranch[],
  runtime: Runtime,
): Promise<void> {
  const due = planned.filter(({ added }) => added.length > 0);
  for (const { name, parent, expected, added } of due) {
    const changes = added.map(({ path, entry }): TreeChange => ({ path, from: null, to: entry }));
    const message = composeMessage(added);
    await pushCommit(branches, { branch: name, parent, expected, changes, message, date: runtime.now() });
    runtime.log(`Pushed ${count(added.length, "recipe")} to branch "${name}".`);
  }
  if (due.length === 0) return;
  const tips = await fetchTips(
    branches,
    due.map(({ name }) => name),
  );
  for (const { name, added, held } of due) {
    const commit = tips.get(name);
    const files = commit === undefined ? null : await readFiles(branches, commit);
    const lost = [...added, ...held].find(({ path, entry }) => {
      const there = files?.get(path);
      return there === undefined || !isSameEntry(there, entry);
    });
    if (lost === undefined) continue;
    throw new UserError(
      `Branch "${name}" does not have "${lost.path}" as it was pushed, so no pull request was opened, commented on or closed. Find out who else writes to the branch, then run the command again.`,
    );
  }
}

function composeMessage(added: PlannedBranch["added"]): string {
  const sources = [...new Set(added.flatMap(({ pulls }) => pulls))].sort((a, b) => a - b);
  const from = sources.map((number) => `#${number}`).join(", ");
  return `Rescue ${count(added.length, "recipe")} from pull requests in conflict\n\nFrom ${from}.\n`;
}
