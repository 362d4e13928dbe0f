/** Keeps one pull request open for files that a branch refused, with its labels, and merges it if wanted. */

import { UserError } from "../errors.ts";
import { describeFailure, isApiFailure } from "../github/failure.ts";
import { addLabels } from "../github/labels.ts";
import { type MergeMethod, mergePullRequest } from "../github/merge-pull-request.ts";
import type { Repository } from "../github/repository.ts";
import { requiresChecks } from "../github/required-checks.ts";
import { upsertPullRequest } from "../github/upsert-pull-request.ts";
import { readLogin, WORKFLOW_LOGIN } from "../github/viewer.ts";

export type AutoMerge = "false" | MergeMethod;

export interface PullRequestToKeep {
  head: string;
  base: string;
  /** The commit at the head of the branch. */
  commit: string;
  title: string;
  body: string;
  labels: readonly string[];
  autoMerge: AutoMerge;
}

export interface KeptPullRequest {
  url: string;
  /** `waiting`: GitHub merges it once its checks and reviews are complete. */
  state: "open" | "waiting" | "merged";
  warnings: readonly string[];
}

const APP_TOKEN = "pass the token of a GitHub App as `token` (actions/create-github-app-token makes one)";
const SETTING = '"Allow GitHub Actions to create and approve pull requests"';

/** Why `auto-merge` cannot work for this base, to report before anything is written; null if it can. */
export async function findAutoMergeFault(
  repository: Repository,
  base: string,
  autoMerge: AutoMerge,
): Promise<string | null> {
  if (autoMerge === "false") return null;
  return guard("could not be looked up", base, async () => {
    if ((await readLogin(repository)) !== WORKFLOW_LOGIN || !(await requiresChecks(repository, base))) return null;
    return (
      `\`auto-merge: ${autoMerge}\` cannot work with the workflow's own token: branch "${base}" requires checks, and the checks of a pull ` +
      `request that this token opens wait for a person's approval. For auto-merge, ${APP_TOKEN}; or set \`auto-merge: false\`.`
    );
  });
}

/** Opens or updates the pull request. Throws a UserError that says what is missing. */
export async function keepPullRequest(
  repository: Repository,
  wanted: PullRequestToKeep,
  clock: { sleep(ms: number): Promise<void> },
): Promise<KeptPullRequest> {
  const { head, base, title, body } = wanted;
  const pull = await open(repository, { head, base, title, body });
  const warnings = await label(repository, wanted.labels, pull);
  const state = await merge(repository, wanted, { pull, clock });
  return { url: pull.url, state, warnings };
}

type Opened = Awaited<ReturnType<typeof upsertPullRequest>>;

async function open(repository: Repository, wanted: Parameters<typeof upsertPullRequest>[1]): Promise<Opened> {
  try {
    return await upsertPullRequest(repository, wanted);
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    const said = sayOf(error);
    const setting = `The workflow's own token also needs the repository's setting ${SETTING} (Settings, Actions, General).`;
    throw new UserError(
      `The files are on branch "${wanted.head}", but its pull request could not be opened. ${said}.${said.includes(SETTING) ? "" : ` ${setting}`}`,
      { cause: error },
    );
  }
}

/** Leaves existing labels alone. */
async function label(repository: Repository, labels: readonly string[], pull: Opened): Promise<string[]> {
  const missing = labels.filter((name) => !pull.labels.some((other) => other.toLowerCase() === name.toLowerCase()));
  if (missing.length === 0) return [];
  const failed = (why: string) => [
    `${pull.url} did not get the labels ${missing.map((name) => `"${name}"`).join(", ")}: ${why}.`,
  ];
  try {
    const result = await addLabels(repository, pull.number, missing);
    return result === "added" ? [] : failed("GitHub does not accept one of the names");
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    return failed(sayOf(error));
  }
}

async function merge(
  repository: Repository,
  { autoMerge, commit }: PullRequestToKeep,
  { pull, clock }: { pull: Opened; clock: { sleep(ms: number): Promise<void> } },
): Promise<KeptPullRequest["state"]> {
  if (autoMerge === "false") return "open";
  const wanted = { number: pull.number, commit, method: autoMerge };
  const result = await guard("is open, but could not be merged", pull.url, () =>
    mergePullRequest(repository, wanted, clock),
  );
  if (result.kind !== "refused") return result.kind;
  const remedy = /auto.?merge is not allowed/i.test(result.reason)
    ? 'Switch on "Allow auto-merge" (Settings, General, Pull Requests)'
    : /not allowed/i.test(result.reason)
      ? "Choose a method for `auto-merge` that the repository allows (Settings, General, Pull Requests)"
      : "Merge it by hand, or run the workflow again";
  throw new UserError(
    `${pull.url} is open, but \`auto-merge: ${autoMerge}\` failed: ${result.reason.replace(/\.$/, "")}. ${remedy}.`,
  );
}

async function guard<T>(failure: string, what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isApiFailure(error)) throw error;
    throw new UserError(`"${what}" ${failure}. ${sayOf(error)}.`, { cause: error });
  }
}

/** What went wrong, without a full stop at the end. */
function sayOf(error: unknown): string {
  return describeFailure(error).replace(/\.$/, "");
}
