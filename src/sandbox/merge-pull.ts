/** Merges pull requests, and updates them when their branches move. */

import { findMissing, rulesOf } from "./branch-rules.ts";
import { setConversationState } from "./conversations.ts";
import { requirePull } from "./pulls.ts";
import { Refusal, type Route, type RouteRequest } from "./router.ts";
import { askOnce, git, tryGit } from "./run-git.ts";
import { stamp } from "./show.ts";
import { branchSha } from "./show-pull.ts";
import type { GitHubState, Pull } from "./state.ts";

export const MERGE_ROUTES: readonly Route[] = [
  {
    method: "PUT",
    path: "/pulls/:number/merge",
    area: "contents",
    docs: "pulls/pulls#merge-a-pull-request",
    handle: mergePull,
  },
];

type Method = NonNullable<Pull["autoMerge"]>;

export type MergeState = "clean" | "unstable" | "blocked" | "dirty" | "draft" | "unknown";

export async function findMergeState(state: GitHubState, pull: Pull): Promise<MergeState> {
  if (pull.mergeable === null) return "unknown";
  const [head, base] = [await headOf(state, pull), await branchSha(state, pull.base)];
  if (!pull.mergeable || (head !== null && base !== null && (await hasConflict(state, base, head)))) return "dirty";
  if (pull.isDraft) return "draft";
  if (head === null) return "clean";
  if (findMissing(state, pull.base, { sha: head, approvals: pull.approvals }) !== null) return "blocked";
  const runs = state.checkRuns.filter(({ sha }) => sha === head);
  return runs.some(({ conclusion }) => conclusion !== "success") ? "unstable" : "clean";
}

/**
 * Imitates what GitHub does without a request: closes pull requests if the branch was removed, marks pull requests as
 * merged if their commits were pushed to the base, and does auto-merges.
 */
export async function settlePulls(state: GitHubState): Promise<void> {
  if (state.pulls.length === 0) return;
  let tips = await listTips(state);
  for (const pull of state.pulls) {
    if (pull.state !== "open" || pull.headSha !== null || pull.headOwner !== state.owner) continue;
    const [head, base] = [tips.get(pull.head) ?? null, tips.get(pull.base) ?? null];
    const isMerged = head !== null && base !== null && (await isMergedInto(state, head, base));
    if (pull.seenHead !== null && head === null) close(state, pull, null);
    else if (pull.seenHead !== null && isMerged) close(state, pull, head);
    else if (!isMerged) pull.seenHead = head;
    if (pull.state === "open" && pull.autoMerge !== null && (await findMergeState(state, pull)) === "clean") {
      close(state, pull, await merge(state, pull, pull.autoMerge));
      tips = await listTips(state);
    }
  }
}

/** Returns GitHub's message about why auto-merge cannot be enabled; null if it can. */
export async function findAutoMergeFault(state: GitHubState, pull: Pull, method: Method): Promise<string | null> {
  if (!state.allowsAutoMerge) return "Pull request Auto merge is not allowed for this repository";
  if (pull.state !== "open") return "Pull request is closed";
  if (!state.mergeMethods.includes(method)) return `Merge method ${method} merging is not allowed on this repository`;
  const mergeState = await findMergeState(state, pull);
  if (mergeState !== "blocked" && mergeState !== "unknown")
    return `Pull request Pull request is in ${mergeState} status`;
  if (rulesOf(state, pull.base).length === 0) {
    return "Pull request Protected branch rules not configured for this branch";
  }
  return null;
}

async function mergePull(request: RouteRequest) {
  const { state, body } = request;
  const pull = requirePull(request);
  const method = (body.merge_method ?? "merge") as Method;
  const head = await headOf(state, pull);
  if (pull.state !== "open" || head === null) throw new Refusal(405, "Pull Request is not mergeable");
  if (!state.mergeMethods.includes(method)) {
    const name = { merge: "Merge commits", squash: "Squash merges", rebase: "Rebase merges" }[method];
    throw new Refusal(405, `${name} are not allowed on this repository.`);
  }
  if (typeof body.sha === "string" && body.sha !== head) {
    throw new Refusal(409, "Head branch was modified. Review and try the merge again.");
  }
  const missing = findMissing(state, pull.base, { sha: head, approvals: pull.approvals });
  if (missing !== null) throw new Refusal(405, missing);
  const mergeState = await findMergeState(state, pull);
  if (mergeState !== "clean" && mergeState !== "unstable") throw new Refusal(405, "Pull Request is not mergeable");
  const sha = await merge(state, pull, method);
  close(state, pull, sha);
  return { status: 200, body: { sha, merged: true, message: "Pull Request successfully merged" } };
}

async function merge(state: GitHubState, pull: Pull, method: Method): Promise<string> {
  const bare = state.bareRepository;
  const [head, base] = [(await headOf(state, pull)) as string, (await branchSha(state, pull.base)) as string];
  const [tree = ""] = (await git(bare, ["merge-tree", "--write-tree", base, head])).split("\n");
  const parents = method === "merge" ? ["-p", base, "-p", head] : ["-p", base];
  const input = method === "merge" ? `Merge pull request #${pull.number}\n` : `${pull.title} (#${pull.number})\n`;
  const now = state.now().toISOString();
  const env = {
    ...{ GIT_AUTHOR_NAME: state.login, GIT_AUTHOR_EMAIL: `${state.login}@users.noreply.github.com` },
    ...{ GIT_COMMITTER_NAME: "GitHub", GIT_COMMITTER_EMAIL: "noreply@github.com" },
    ...{ GIT_AUTHOR_DATE: now, GIT_COMMITTER_DATE: now },
  };
  const sha = await git(bare, ["commit-tree", tree, ...parents], { input, env });
  const { code } = await tryGit(bare, ["update-ref", `refs/heads/${pull.base}`, sha, base]);
  if (code !== 0) throw new Refusal(405, "Base branch was modified. Review and try the merge again.");
  return sha;
}

/** `merged` is the new commit on the base; null if the pull request is only closed. */
function close(state: GitHubState, pull: Pull, merged: string | null): void {
  setConversationState(state, pull, { state: "closed", login: state.login });
  if (merged === null) return;
  pull.mergedAt = stamp(state.now());
  pull.mergeCommitSha = merged;
}

async function headOf(state: GitHubState, pull: Pull): Promise<string | null> {
  return pull.headSha ?? (await branchSha(state, pull.head));
}

async function hasConflict(state: GitHubState, base: string, head: string): Promise<boolean> {
  return (await askOnce(state.bareRepository, ["merge-tree", "--write-tree", "--name-only", base, head])).code === 1;
}

async function isMergedInto(state: GitHubState, head: string, base: string): Promise<boolean> {
  return (await askOnce(state.bareRepository, ["merge-base", "--is-ancestor", head, base])).code === 0;
}

async function listTips({ bareRepository }: GitHubState): Promise<Map<string, string>> {
  const format = "--format=%(refname:strip=2) %(objectname)";
  const { out } = await tryGit(bareRepository, ["for-each-ref", format, "refs/heads"]);
  return new Map(
    out
      .toString()
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ") as [string, string]),
  );
}
