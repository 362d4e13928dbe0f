import { UserError } from "../errors.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids exactly these
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]/;

/**
 * Throws a UserError if git does not allow the branch name (https://git-scm.com/docs/git-check-ref-format), or GitHub
 * reserves it.
 */
export function checkBranchName(name: string): string {
  const fault = findNameFault(name);
  if (fault !== null) {
    throw new UserError(`Branch "${name}" is not a valid name: ${fault}. Name a branch as git does, for example main.`);
  }
  if (!name.startsWith("gh-readonly-queue/")) return name;
  throw new UserError(
    `Branch "${name}" is a temporary branch of the merge queue, which nothing may be published to. Name an ordinary branch as \`branch\`, for example main.`,
  );
}

/** Why git does not allow the branch name, as part of a sentence; null if it does. */
export function findNameFault(name: string): string | null {
  if (name === "") return "it is empty";
  if (name === "@" || name === "HEAD") return "git uses this name for something else";
  if (name.startsWith("refs/heads/")) return "expected the name alone, without refs/heads/";
  if (name.startsWith("refs/tags/")) return "it is a tag, and tags do not move";
  if (name.startsWith("refs/pull/")) return "it is the ref of a pull request, which only GitHub writes";
  if (name.startsWith("refs/")) return "it is the ref of something other than a branch";
  if (name.includes("..")) return 'it has ".."';
  if (name.includes("@{")) return 'it has "@{"';
  if (FORBIDDEN.test(name)) return "it has a space, a control character or one of ~ ^ : ? * [ \\";
  if (name.startsWith("/") || name.endsWith("/") || name.includes("//")) return "it has an empty part between slashes";
  if (name.endsWith(".")) return "it ends in a dot";
  if (name.split("/").some((part) => part.startsWith("."))) return "a part of it starts with a dot";
  if (name.split("/").some((part) => part.endsWith(".lock"))) return 'a part of it ends in ".lock"';
  return null;
}
