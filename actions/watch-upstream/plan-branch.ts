import { UserError } from "../../src/errors.ts";
import { findNameFault } from "../../src/publish/check-branch-name.ts";

/** The prefix of a watch's branch names. */
export function branchPrefix(name: string): string {
  return `autoupdate/${name}/`;
}

/** The upstream head in a branch name of the watch; null for any other branch. */
export function readBranchHead(name: string, branch: string): string | null {
  const [, head] = /^([0-9a-f]{40}|[0-9a-f]{64})$/.exec(branch.slice(branchPrefix(name).length)) ?? [];
  return branch.startsWith(branchPrefix(name)) ? (head ?? null) : null;
}

export interface BranchTerms {
  /** The name of the watch. */
  name: string;
  /** The upstream head. */
  head: string;
  base: string;
  defaultBranch: string;
}

/** The branch for an upstream head. Throws a UserError for a branch that must not be written to. */
export function planBranch({ name, head, base, defaultBranch }: BranchTerms): string {
  const branch = `${branchPrefix(name)}${head}`;
  const refuse = (why: string, remedy: string) => new UserError(`Branch "${branch}" cannot be used: ${why}. ${remedy}`);
  const fault = findNameFault(branch);
  if (fault !== null) throw refuse(fault, "Set `name` to lower-case letters, digits and hyphens.");
  if (readBranchHead(name, branch) === null)
    throw refuse("it does not end in a full commit id", "Report this as a bug.");
  if (branch === base) throw refuse("it is the base branch", "Set `base-branch` to the branch that is reviewed.");
  if (branch === defaultBranch) throw refuse("it is the default branch", "Change the default branch at the server.");
  return branch;
}
