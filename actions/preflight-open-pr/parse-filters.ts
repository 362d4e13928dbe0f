import { UserError } from "../../src/errors.ts";
import { checkBranchName } from "../../src/publish/check-branch-name.ts";
import { matchPaths } from "../../src/publish/match-paths.ts";
import type { Filters, WantedState } from "./select-candidates.ts";

export interface FilterInputs {
  ecosystem: string;
  head: string[];
  labels: string[];
  title: string | undefined;
  author: string[];
  paths: string[];
  base: string | undefined;
  states: string[];
  drafts: boolean;
  "closed-within-hours": number;
  "max-age-hours": number;
  forks: "exclude" | "include";
  "claim-ref": string;
}

const STATES: readonly WantedState[] = ["open", "draft", "closed", "merged"];
const ECOSYSTEM = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The filters that the inputs mean, with `{ecosystem}` filled in; throws a UserError for what cannot be meant. */
export function parseFilters(inputs: FilterInputs): Filters {
  const { ecosystem, head, labels, title, author, paths } = inputs;
  if (!ECOSYSTEM.test(ecosystem)) {
    throw new UserError(
      `The input ecosystem is "${ecosystem}", expected letters, digits, dots, hyphens and underscores, such as npm.`,
    );
  }
  if ([head, labels, author, paths].every((list) => list.length === 0) && title === undefined) {
    throw new UserError("No filter is given. Set head, such as batch/{ecosystem}-*, or head: ** for any pull request.");
  }
  const fill = (text: string) => text.replaceAll("{ecosystem}", ecosystem);
  return {
    matchesHead: head.length === 0 ? null : matchPaths(head.map(fill)),
    labels: labels.map(fill),
    title: title === undefined ? null : compileTitle(title, ecosystem),
    authors: author.map((login) => login.replace(/^@/, "")),
    matchesPath: paths.length === 0 ? null : matchPaths(paths.map(fill)),
    base: inputs.base === undefined ? null : checkBranchName(inputs.base),
    states: parseStates(inputs.states),
    drafts: inputs.drafts,
    closedWithinHours: inputs["closed-within-hours"],
    maxAgeHours: inputs["max-age-hours"],
    forks: inputs.forks,
  };
}

/** The whole name of the ref, such as `refs/heads/batch-claim/npm`. */
export function fillClaimRef({ ecosystem, "claim-ref": pattern }: FilterInputs): string {
  const ref = pattern.replaceAll("{ecosystem}", ecosystem);
  if (!ref.startsWith("refs/heads/")) {
    throw new UserError(
      `The input claim-ref is "${ref}", expected a branch such as refs/heads/batch-claim/{ecosystem}.`,
    );
  }
  checkBranchName(ref.slice("refs/heads/".length));
  return ref;
}

function parseStates(lines: readonly string[]): Set<WantedState> {
  const words = lines.flatMap((line) => line.split(",")).map((word) => word.trim());
  const unknown = words.find((word) => !STATES.some((state) => state === word));
  if (unknown === undefined && words.length > 0) return new Set(words as WantedState[]);
  throw new UserError(`The input states has "${unknown ?? ""}", expected one or more of ${STATES.join(", ")}.`);
}

function compileTitle(pattern: string, ecosystem: string): RegExp {
  const source = pattern.replaceAll("{ecosystem}", ecosystem.replace(/[.-]/g, "\\$&"));
  try {
    return new RegExp(source, "u");
  } catch (cause) {
    throw new UserError(
      `The input title is "${pattern}", expected a regular expression as JavaScript knows them with the flag u: ` +
        `${(cause as Error).message}.`,
      { cause },
    );
  }
}
