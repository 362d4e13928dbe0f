import type { Mirror, RemoteHead } from "../../src/git/mirror.ts";
import { type Push, push } from "../../src/git/push.ts";
import type { Refusal } from "../../src/git/refusal.ts";
import { readBranchHead } from "./plan-branch.ts";

/**
 * `moved`: the branch is not where we expect it. `tip` is the commit that it is at; null if the branch does not exist.
 */
export type PushResult =
  | { kind: "pushed" }
  | { kind: "moved"; tip: string | null }
  | { kind: "failed"; refusal: Refusal };

/**
 * Pushes a commit to a branch of the watch if the branch is where we expect it. If the response is lost, checks whether
 * the push worked. Tries once.
 */
export async function pushBranch(target: Mirror, watch: string, wanted: Push): Promise<PushResult> {
  requireOwn(watch, wanted.branch);
  const result = await push(target.git, wanted);
  if (result.kind === "pushed") return result;
  return judge(await target.readHead(wanted.branch), wanted, result);
}

/**
 * Deletes a branch of the watch if it is still at the commit. Tries once. Also returns `pushed` if the branch was
 * already gone.
 */
export async function deleteBranch(
  target: Mirror,
  watch: string,
  { branch, sha }: { branch: string; sha: string },
): Promise<PushResult> {
  requireOwn(watch, branch);
  const result = await push(target.git, { commit: "", branch, expected: sha });
  if (result.kind === "pushed") return result;
  const now = await target.readHead(branch);
  if (now.kind === "branch-missing") return { kind: "pushed" };
  return now.kind === "head" && now.sha !== sha ? { kind: "moved", tip: now.sha } : { kind: "failed", refusal: result };
}

function judge(now: RemoteHead, { commit, expected }: Push, refusal: Refusal): PushResult {
  const tip = now.kind === "head" ? now.sha : null;
  if (tip === commit) return { kind: "pushed" };
  const isKnown = now.kind === "head" || now.kind === "branch-missing";
  return isKnown && tip !== expected ? { kind: "moved", tip } : { kind: "failed", refusal };
}

function requireOwn(watch: string, branch: string): void {
  if (readBranchHead(watch, branch) === null) throw new Error(`"${branch}" is not a branch of the watch "${watch}"`);
}
