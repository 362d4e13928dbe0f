import { UserError } from "../errors.ts";
import { checkBranchName } from "./check-branch-name.ts";
import type { Target } from "./transport.ts";

interface Wish {
  publish: "commit" | "branch";
  /** The configured branch; undefined for the default. */
  branch: string | undefined;
  keepHistory: boolean;
  /** The name of the orphan branch if none is configured. */
  orphanBranch: string;
}

export interface CurrentRef {
  /** GITHUB_REF and GITHUB_REF_NAME; undefined outside a workflow. */
  ref: string | undefined;
  refName: string | undefined;
  /** The checked-out branch; null if HEAD is detached or there is no checkout. */
  currentBranch: string | null;
}

/** Chooses the branch that the state is read from, and the branch that gets the files. */
export function chooseTarget(wish: Wish, around: CurrentRef): Target {
  if (wish.publish === "commit") {
    const branch = checkBranchName(wish.branch ?? findBranch(around, "Name the branch to publish to as `branch`."));
    return { sourceBranch: branch, targetBranch: branch, history: "append" };
  }
  const remedy = "Run the workflow on a branch (push, schedule or workflow_dispatch), so that there is state to read.";
  const sourceBranch = checkBranchName(findBranch(around, remedy));
  const targetBranch = checkBranchName(wish.branch ?? wish.orphanBranch);
  if (sourceBranch === targetBranch) {
    throw new UserError(
      `Branch "${targetBranch}" contains the state, so it cannot be the branch for derived files alone. Name another \`branch\`, or set \`publish: commit\`.`,
    );
  }
  return { sourceBranch, targetBranch, history: wish.keepHistory ? "orphan-append" : "orphan-replace" };
}

/** Warns if the job has checked out another branch than the one that is read; otherwise null. */
export function warnOfOtherBranch({
  clone,
  target,
}: {
  clone: { branch: string | null } | null;
  target: Target;
}): string | null {
  const checkedOut = clone?.branch ?? null;
  const { sourceBranch, targetBranch } = target;
  if (checkedOut === null || checkedOut === sourceBranch) return null;
  const used =
    sourceBranch === targetBranch
      ? `branch "${sourceBranch}" was read and written`
      : `branch "${sourceBranch}" was read and branch "${targetBranch}" written`;
  const remedy = sourceBranch === targetBranch ? ` Set \`branch: ${checkedOut}\` if you meant that one.` : "";
  return `Branch "${checkedOut}" is checked out, but ${used}.${remedy}`;
}

function findBranch({ ref, refName, currentBranch }: CurrentRef, remedy: string): string {
  const kind = ref === undefined ? null : describeOtherRef(ref);
  if (kind !== null) throw new UserError(`The workflow runs on ${kind}, expected a branch. ${remedy}`);
  if (ref !== undefined) return refName || ref.slice("refs/heads/".length);
  if (currentBranch !== null) return currentBranch;
  throw new UserError(`No branch is checked out, and no workflow names one. ${remedy}`);
}

/** Describes a ref of a release, a pull request or a merge queue; null for an ordinary branch. */
function describeOtherRef(ref: string): string | null {
  if (ref.startsWith("refs/heads/gh-readonly-queue/")) return `"${ref}", a temporary branch of the merge queue`;
  if (ref.startsWith("refs/heads/")) return null;
  if (ref.startsWith("refs/tags/")) return `the tag "${ref}"`;
  if (ref.startsWith("refs/pull/")) return `"${ref}", the ref of a pull request`;
  return `"${ref}"`;
}
