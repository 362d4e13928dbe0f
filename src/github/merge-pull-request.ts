/** Merges a pull request now, or has GitHub merge it once nothing blocks it. */

import { answerOf, statusOf } from "./failure.ts";
import { askGraphql } from "./graphql.ts";
import { asFields, asText } from "./read-fields.ts";
import type { Repository } from "./repository.ts";

export type MergeMethod = "merge" | "squash" | "rebase";

export interface WantedMerge {
  number: number;
  /** If the pull request has another commit, it is not merged. */
  commit: string;
  method: MergeMethod;
}

/** `waiting`: GitHub merges the pull request later. */
export type MergeResult = { kind: "merged" | "waiting" } | { kind: "refused"; reason: string };

const ENABLE = `mutation ($input: EnablePullRequestAutoMergeInput!) {
  enablePullRequestAutoMerge(input: $input) { clientMutationId }
}`;
/** GitHub's reply if auto-merge has nothing to wait for. */
const NOTHING_BLOCKS = /(?:clean|unstable|has_hooks) status|protected branch rules not configured/i;
/** The pull request may change between tries, or GitHub may not have computed `mergeable_state` yet. */
const MAX_ROUNDS = 6;

export async function mergePullRequest(
  repository: Repository,
  wanted: WantedMerge,
  { sleep }: { sleep(ms: number): Promise<void> },
): Promise<MergeResult> {
  let reason = "GitHub did not say in time whether it can be merged";
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (round > 0) await sleep(500 * 2 ** (round - 1));
    const pull = await readMergeState(repository, wanted.number);
    if (pull.isMerged) return { kind: "merged" };
    if (pull.state !== "open") return { kind: "refused", reason: "it is closed" };
    if (pull.head !== wanted.commit) {
      reason = `its branch is at ${pull.head.slice(0, 10)}, expected ${wanted.commit.slice(0, 10)}`;
      continue;
    }
    if (pull.mergeable === "dirty") return { kind: "refused", reason: "it has conflicts with its base" };
    if (pull.autoMerge === wanted.method) return { kind: "waiting" };
    // GitHub computes `mergeable_state` again after each push.
    if (pull.mergeable === "unknown" && round < 3) continue;
    const isFree = ["clean", "unstable", "has_hooks"].includes(pull.mergeable);
    const result = isFree ? await mergeNow(repository, wanted) : await mergeLater(repository, wanted, pull.id);
    if (result.kind !== "again") return result;
    reason = result.reason;
  }
  return { kind: "refused", reason };
}

type Round = MergeResult | { kind: "again"; reason: string };

async function mergeNow({ client, owner, repo }: Repository, wanted: WantedMerge): Promise<Round> {
  try {
    await client.request("PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", {
      owner,
      repo,
      pull_number: wanted.number,
      merge_method: wanted.method,
      sha: wanted.commit,
    });
    return { kind: "merged" };
  } catch (error) {
    const reason = answerOf(error);
    // 405: the pull request cannot be merged now, or not with this method. 409: the branch has moved.
    if (statusOf(error) !== 405 && statusOf(error) !== 409) throw error;
    return { kind: /not allowed/i.test(reason) ? "refused" : "again", reason };
  }
}

async function mergeLater(repository: Repository, wanted: WantedMerge, id: string): Promise<Round> {
  const { commit, method } = wanted;
  const input = { pullRequestId: id, mergeMethod: method.toUpperCase(), expectedHeadOid: commit };
  const answer = await askGraphql(repository, ENABLE, { input });
  if (answer.kind === "data") return { kind: "waiting" };
  const reason = answer.said.join("; ");
  return NOTHING_BLOCKS.test(reason) ? mergeNow(repository, wanted) : { kind: "refused", reason };
}

async function readMergeState({ client, owner, repo }: Repository, number: number) {
  const parameters = { owner, repo, pull_number: number };
  const { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", parameters);
  const raw = asFields(data);
  return {
    id: asText(raw.node_id),
    state: asText(raw.state),
    isMerged: raw.merged === true,
    head: asText(asFields(raw.head).sha),
    /** clean, unstable, has_hooks, blocked, behind, dirty, draft or unknown. */
    mergeable: asText(raw.mergeable_state),
    autoMerge: asText(asFields(raw.auto_merge).merge_method),
  };
}
