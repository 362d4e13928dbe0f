import { UserError } from "../errors.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: git forbids exactly these
const FORBIDDEN = /[\u0000-\u0020\u007f~^:?*[\\]/;

/** Throws a UserError unless git would take the name for a branch (https://git-scm.com/docs/git-check-ref-format). */
export function checkBranchName(name: string): string {
  const fault = findFault(name);
  if (fault === null) return name;
  throw new UserError(`Branch "${name}" is not a valid name: ${fault}. Name a branch as git does, for example main.`);
}

function findFault(name: string): string | null {
  if (name === "") return "it is empty";
  if (name === "@" || name === "HEAD") return "git gives this name another meaning";
  if (name.startsWith("refs/")) return "expected the name alone, without refs/heads/";
  if (name.includes("..")) return 'it has ".."';
  if (name.includes("@{")) return 'it has "@{"';
  if (FORBIDDEN.test(name)) return "it has a space, a control character or one of ~ ^ : ? * [ \\";
  if (name.startsWith("/") || name.endsWith("/") || name.includes("//")) return "it has an empty part between slashes";
  if (name.endsWith(".")) return "it ends in a dot";
  if (name.split("/").some((part) => part.startsWith("."))) return "a part of it starts with a dot";
  if (name.split("/").some((part) => part.endsWith(".lock"))) return 'a part of it ends in ".lock"';
  return null;
}
