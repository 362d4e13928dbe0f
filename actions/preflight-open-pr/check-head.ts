import { UserError } from "../../src/errors.ts";
import { checkBranchName } from "../../src/publish/check-branch-name.ts";

interface Fault {
  pattern: RegExp;
  says: string;
}

/** Patterns that never appear in a branch name, and what people mean when they write them. */
const FAULTS: readonly Fault[] = [
  { pattern: /^!/, says: 'no "!" in front. A line cannot exclude branches; write what to include' },
  { pattern: /^\/?refs\//, says: "the name of a branch without refs/heads/ in front" },
  { pattern: /:/, says: "the name of a branch without its owner and a colon" },
  { pattern: /[[\]]/, says: "no brackets. Write a line for each name" },
  { pattern: /[{}]/, says: "no braces but {ecosystem}. Write a line for each name" },
  { pattern: /[@?!+*]\(/, says: "no groups in parentheses. Write a line for each name" },
  { pattern: /\\/, says: "no backslash, which no branch has" },
  { pattern: /(?<!^|\/)\*\*|\*\*(?!$|\/)|\*{3}/, says: "** between slashes alone, as in batch/** or **/npm" },
];

/**
 * The line of `head` with its ecosystem filled in. Throws for a line that no branch can match, because it would mean
 * that nothing is ever open.
 */
export function checkHead(line: string, filled: string): string {
  const fault = FAULTS.find(({ pattern }) => pattern.test(filled));
  if (fault !== undefined) {
    throw new UserError(`The input head has "${line}", expected ${fault.says}.`);
  }
  try {
    checkBranchName(filled.replaceAll("*", "x").replaceAll("?", "x"));
  } catch (cause) {
    throw new UserError(`The input head has "${line}", which no branch can match: git has no such names.`, { cause });
  }
  return filled;
}
