/**
 * Carries out the proposals in a safe order: recipes are pushed and read back before any comment, and closing comes
 * last.
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
  /** Rescue branches with all their recipes, verified on the remote. */
  pushed: ReadonlySet<string>;
  pulls: ReadonlyMap<string, RescuePull>;
  closed: readonly number[];
  warnings: readonly string[];
  /** Why the run stopped early or left pull requests unfinished; null if nothing is left to do. */
  failure: string | null;
}

interface Notes {
  warnings: string[];
  runtime: Runtime;
}

export interface TriagePlan {
  proposals: readonly Proposal[];
  branches: readonly PlannedBranch[];
  defaultBranch: string;
  closes: boolean;
}

/** Reads each pull request again. Pull requests that changed are left to a person. */
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

/**
 * A refused push ends the run before the comments, and so does a rescue pull request that cannot be opened. The result
 * says what was done until then.
 */
export async function apply(
  { repository, branches }: Connections,
  plan: TriagePlan,
  runtime: Runtime,
): Promise<Applied> {
  const done = { pushed: new Set<string>(), pulls: new Map<string, RescuePull>(), closed: [], warnings: [] };
  try {
    await pushBranches(branches, plan.branches, { pushed: done.pushed, runtime });
    await openRescuePulls(repository, plan, { ...done, runtime });
    const unfinished = await finishPulls(repository, plan, { ...done, runtime });
    const what = `${count(unfinished, "pull request")} could not be finished, as the warnings say`;
    return { ...done, failure: unfinished === 0 ? null : `${what}. Run the command again; it continues from here.` };
  } catch (error) {
    return { ...done, failure: `${explainUnanswered(error)}.` };
  }
}

async function openRescuePulls(
  repository: Repository,
  { branches, defaultBranch }: TriagePlan,
  { pulls, warnings, runtime }: Notes & { pulls: Map<string, RescuePull> },
): Promise<void> {
  for (const branch of branches.filter(({ isShared }) => isShared)) {
    const kept = await keepRescuePull(repository, branch, { base: defaultBranch, runtime });
    if (kept.pull !== null) pulls.set(branch.name, kept.pull);
    if (kept.warning !== null) warnings.push(kept.warning);
  }
}

/**
 * Comments, then closes. A refusal skips one pull request. An outage or a rate limit ends the loop. Returns the number
 * of unfinished pull requests.
 */
async function finishPulls(
  repository: Repository,
  plan: TriagePlan,
  { pulls, closed, warnings, runtime }: Pick<Applied, "pulls"> & Notes & { closed: number[] },
): Promise<number> {
  const concerned = plan.proposals.filter(({ action }) => action === "rescue" || action === "close");
  const login = concerned.length === 0 ? "" : await readLogin(repository);
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
      // Further requests would get the same answer.
      if (isOutage(error) || isRateLimit(error)) break;
    }
  }
  return concerned.length - finished;
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

/** Pushes every branch, then compares the remote blob by blob. Adds each verified branch to `pushed`. */
async function pushBranches(
  branches: PrivateRepository,
  planned: readonly PlannedBranch[],
  { pushed, runtime }: { pushed: Set<string>; runtime: Runtime },
): Promise<void> {
  const sent: PlannedBranch[] = [];
  let refusal: string | null = null;
  for (const branch of planned.filter(({ added }) => added.length > 0)) {
    const { name, parent, expected, added } = branch;
    const changes = added.map(({ path, entry }): TreeChange => ({ path, from: null, to: entry }));
    const message = composeMessage(added);
    refusal = await pushCommit(branches, { branch: name, parent, expected, changes, message, date: runtime.now() });
    if (refusal !== null) break;
    sent.push(branch);
    runtime.log(`Pushed ${count(added.length, "recipe")} to branch "${name}".`);
  }
  const faults = await checkPushed(branches, sent, pushed);
  const fault = refusal ?? faults[0];
  if (fault !== undefined) throw new UserError(fault);
}

/** Returns what is wrong on the remote. */
async function checkPushed(
  branches: PrivateRepository,
  sent: readonly PlannedBranch[],
  pushed: Set<string>,
): Promise<string[]> {
  if (sent.length === 0) return [];
  const names = sent.map(({ name }) => name);
  const tips = await fetchTips(branches, names);
  const faults: string[] = [];
  for (const { name, added, held } of sent) {
    const commit = tips.get(name);
    const files = commit === undefined ? null : await readFiles(branches, commit);
    const lost = [...added, ...held].find(({ path, entry }) => {
      const there = files?.get(path);
      return there === undefined || !isSameEntry(there, entry);
    });
    if (lost === undefined) pushed.add(name);
    else
      faults.push(
        `Branch "${name}" does not have "${lost.path}" as it was pushed, so no pull request was opened, commented on or closed. Find out who else writes to the branch, then run the command again.`,
      );
  }
  return faults;
}

function composeMessage(added: PlannedBranch["added"]): string {
  const sources = [...new Set(added.flatMap(({ pulls }) => pulls))].sort((a, b) => a - b);
  const from = sources.map((number) => `#${number}`).join(", ");
  return `Rescue ${count(added.length, "recipe")} from pull requests in conflict\n\nFrom ${from}.\n`;
}
