import { UserError } from "../../src/errors.ts";
import { findNameFault } from "../../src/publish/check-branch-name.ts";

interface Fault {
  pattern: RegExp;
  says: string;
}

/** Patterns that never occur in a branch name. `says` tells the user what to write instead. */
const FAULTS: readonly Fault[] = [
  { pattern: /^!/, says: 'no "!" in front. A line cannot exclude branches; write what to include' },
  { pattern: /^\/?refs\//, says: "the name of a branch without refs/heads/ in front" },
  { pattern: /:/, says: "the name of a branch without its owner and a colon" },
  { pattern: /[[\]]/, says: "no brackets. Write a line for each name" },
  { pattern: /[{}]/, says: "no braces but {ecosystem}. Write a line for each name" },
  { pattern: /[@?!+*]\(/, says: "no groups in parentheses. Write a line for each name" },
  { pattern: /\*,|^([^/,]+\/)[^,]*,\1/, says: "one name on each line, not a list with commas" },
  { pattern: /^gh-readonly-queue\//, says: "the branch of a pull request. This one belongs to the merge queue" },
  { pattern: /\\/, says: "no backslash, which no branch has" },
  { pattern: /(?<!^|\/)\*\*|\*\*(?!$|\/)|\*{3}/, says: "** between slashes alone, as in batch/** or **/npm" },
];

/**
 * Returns the line of `head` with the ecosystem filled in. Throws a UserError if no branch can match the line, because
 * then no pull request would ever be found.
 */
export function checkHead(line: string, filled: string): string {
  const fault = FAULTS.find(({ pattern }) => pattern.test(filled));
  if (fault !== undefined) {
    throw new UserError(`The input head has "${line}", expected ${fault.says}.`);
  }
  const reason = findNameFault(filled.replaceAll("*", "x").replaceAll("?", "x"));
  if (reason === null) return filled;
  throw new UserError(`The input head has "${line}", which no branch can match: ${reason}. Write it as git shows it.`);
}
