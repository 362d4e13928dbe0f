import { explainUnanswered, isUnanswered } from "../../src/github/failure.ts";
import { listPullRequestFiles } from "../../src/github/pull-request-files.ts";
import {
  type PullRequest,
  type PullRequestQuery,
  readPullRequest,
  readPullRequestPages,
} from "../../src/github/pulls.ts";
import { readTip } from "../../src/github/refs.ts";
import type { Repository } from "../../src/github/repository.ts";
import { readRun } from "../../src/github/runs.ts";
import { parseClaim } from "./claim.ts";
import type { FilesByPull, PullFilters, PullList } from "./judge-pulls.ts";
import type { ClaimSeen, PreflightObserved, ReadStep } from "./observed.ts";
import type { PreflightPlan } from "./plan-preflight.ts";

const HOUR_MS = 3_600_000;
/** GitHub lists at most this many changed files. */
const MAX_FILES = 3000;

/** Reads what the decision asks for, or records that GitHub did not answer. Records GitHub's time in both cases. */
export async function observe(
  observed: PreflightObserved,
  step: ReadStep,
  scope: { repository: Repository; plan: PreflightPlan },
): Promise<PreflightObserved> {
  const next = await read(observed, step, scope);
  return { ...next, now: scope.repository.client.serverNow() };
}

async function read(
  observed: PreflightObserved,
  step: ReadStep,
  { repository, plan }: { repository: Repository; plan: PreflightPlan },
): Promise<PreflightObserved> {
  switch (step.what) {
    case "claim":
      return { ...observed, claim: await readClaim(repository, plan.ref), isHolderOver: "unread", named: "unread" };
    case "holder":
      return { ...observed, isHolderOver: await isRunOver(repository, step.runId) };
    case "named":
      return { ...observed, named: await readNamed(repository, step.number) };
    case "list": {
      const list = await readLists(repository, plan.filters, () => repository.client.serverNow() ?? plan.now);
      return { ...observed, list, files: new Map(), waitedMs: observed.waitedMs + step.afterMs };
    }
    case "files":
      return { ...observed, files: new Map([...observed.files, ...(await readFiles(repository, step.of))]) };
  }
}

async function readClaim(repository: Repository, ref: string): Promise<ClaimSeen> {
  try {
    const tip = await readTip(repository, ref);
    if (tip === null) return { kind: "absent" };
    const holder = parseClaim(tip.message);
    return holder === null ? { kind: "foreign" } : { kind: "claim", commit: tip.commit, holder };
  } catch (error) {
    return { kind: "unanswered", why: explainUnanswered(error) };
  }
}

async function readNamed(repository: Repository, number: number): Promise<PullRequest | "gone" | { why: string }> {
  try {
    const pull = await readPullRequest(repository, number);
    return pull === "gone" || isWhole(pull) ? pull : { why: "the answer could not be understood" };
  } catch (error) {
    return { why: explainUnanswered(error) };
  }
}

/** Null if that is unknown, for example without `actions: read`. */
async function isRunOver(repository: Repository, runId: string): Promise<boolean | null> {
  try {
    const run = await readRun(repository, Number(runId));
    return run === "gone" ? null : run.status === "completed";
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    return null;
  }
}

/** Usually one request, for the open pull requests. Closed ones are requested only if the filters need them. */
async function readLists(repository: Repository, filters: PullFilters, now: () => Date): Promise<PullList> {
  const { states, closedWithinHours } = filters;
  const base = filters.base ?? undefined;
  const lists: PullList[] = [];
  if (states.has("open") || states.has("draft")) {
    lists.push(await readList(repository, { state: "open", base, sort: "created", direction: "asc" }));
  }
  if (states.has("closed") || states.has("merged")) {
    // Closing a pull request updates it. So once the list reaches a pull request that was last updated before
    // `sinceMs`, the rest of the list does not matter.
    const sinceMs = () => now().getTime() - closedWithinHours * HOUR_MS;
    const query = { state: "closed", base, sort: "updated", direction: "desc" } as const;
    lists.push(await readList(repository, query, sinceMs));
  }
  // A pull request that was closed between the two lists is in both.
  const pulls = new Map(lists.flatMap((list) => list.pulls).map((pull) => [pull.number, pull]));
  return { pulls: [...pulls.values()], gap: lists.find(({ gap }) => gap !== null)?.gap ?? null };
}

/** The list ends at the first pull request that was last updated before `sinceMs`. */
async function readList(repository: Repository, query: PullRequestQuery, sinceMs?: () => number): Promise<PullList> {
  const pulls: PullRequest[] = [];
  try {
    for await (const { number, entries, isAnnounced } of readPullRequestPages(repository, query)) {
      if (entries === null) return { pulls, gap: `page ${number} of the list was not a list` };
      if (entries.length === 0 && isAnnounced) {
        return { pulls, gap: `page ${number} of the list was announced but is empty` };
      }
      for (const pull of entries) {
        if (!isWhole(pull)) return { pulls, gap: `an entry on page ${number} of the list could not be understood` };
        if (sinceMs !== undefined && Date.parse(pull.updatedAt) < sinceMs()) return { pulls, gap: null };
        pulls.push(pull);
      }
    }
    return { pulls, gap: null };
  } catch (error) {
    return { pulls, gap: explainUnanswered(error) };
  }
}

/**
 * False for an incomplete entry, because the filters would not be reliable for it. GitHub never sends such an entry,
 * but a proxy may.
 */
function isWhole(pull: PullRequest | null): pull is PullRequest {
  if (pull === null || pull.baseRepositoryId === null || Number.isNaN(Date.parse(pull.createdAt))) return false;
  return [pull.title, pull.headRef, pull.baseRef, pull.defaultBranch].every((text) => text !== "");
}

async function readFiles(repository: Repository, numbers: readonly number[]): Promise<FilesByPull> {
  const files = new Map<number, readonly string[] | null>();
  for (const number of numbers) files.set(number, await readChangedFiles(repository, number));
  return files;
}

/** Every changed file, including old names of renamed files; null if not all of them could be read. */
async function readChangedFiles(repository: Repository, number: number): Promise<string[] | null> {
  try {
    const files = await listPullRequestFiles(repository, number);
    return files.length < MAX_FILES ? files : null;
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    return null;
  }
}
