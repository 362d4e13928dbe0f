/** Renders the comment on each pull request, and the body of the rescue pull request. */

import { showPath } from "../../src/git/decode-path.ts";
import { count } from "../../src/text/count.ts";
import { fitBody } from "../../src/text/fit.ts";
import { codeSpan } from "../../src/text/markdown.ts";
import type { RescuePull, TriagePlan } from "./apply.ts";
import type { Proposal } from "./decide.ts";
import type { PlannedBranch, RescuedRecipe } from "./plan-rescue.ts";

/** The first line of every text that this command writes on GitHub. */
export const MARKER = "<!-- pipekeeper:triage-conflicts -->";
/** Lengths of the lists, tried in this order, because GitHub refuses a text that is too long. */
const LIST_LENGTHS = [300, 150, 75, 30, 10, 3];
const MAX_NUMBERS = 100;

export function renderComment(
  proposal: Proposal,
  plan: Pick<TriagePlan, "branches" | "defaultBranch">,
  pulls: ReadonlyMap<string, RescuePull>,
): string {
  return cutLists((length) => renderLists(proposal, plan, { pulls, length }));
}

export function renderPullBody(recipes: readonly RescuedRecipe[]): string {
  const sources = [...new Set(recipes.flatMap(({ pulls }) => pulls))].sort((a, b) => a - b);
  return cutLists((length) => {
    const lines = recipes.map(({ path, pulls }) => `- ${codeSpan(showPath(path))} from ${listNumbers(pulls)}`);
    return [
      MARKER,
      `New recipes of pull requests that are in conflict: ${listNumbers(sources)}.`,
      "They can be closed once this one is merged: run `pipekeeper triage-conflicts --apply --close`.",
      "",
      ...shorten(lines, length),
    ].join("\n");
  });
}

/** Returns the longest version that GitHub accepts. `render` gets the length of each list. */
function cutLists(render: (length: number) => string): string {
  return fitBody((level) => render(LIST_LENGTHS[level] as number), { levels: LIST_LENGTHS.length }).body;
}

function renderLists(
  { action, recipes, pull }: Proposal,
  { branches, defaultBranch }: Pick<TriagePlan, "branches" | "defaultBranch">,
  { pulls, length }: { pulls: ReadonlyMap<string, RescuePull>; length: number },
): string {
  const listPaths = (paths: readonly string[]) =>
    shorten(
      paths.map((path) => `- ${codeSpan(showPath(path))}`),
      length,
    );
  const lines = [MARKER];
  if (action === "close") {
    lines.push(
      `All recipes of this pull request are on ${codeSpan(defaultBranch)}, byte for byte. It can be closed.`,
      "",
      ...listPaths(recipes.map(({ basePath, path }) => basePath ?? path)),
    );
    return lines.join("\n");
  }
  const added = recipes.filter(({ state }) => state === "new").length;
  lines.push(
    `${count(added, "new recipe")} of this pull request ${added === 1 ? "is" : "are"} safe on another branch:`,
    "",
  );
  for (const branch of branches) {
    const own = recipesOf(branch, pull.number);
    if (own.length === 0) continue;
    lines.push(`${describeBranch(branch, pulls.get(branch.name))}:`, "", ...listPaths(own.map(({ path }) => path)), "");
  }
  const present = recipes.filter(({ state }) => state === "identical").map(({ basePath, path }) => basePath ?? path);
  if (present.length > 0) lines.push(`Already on ${codeSpan(defaultBranch)}:`, "", ...listPaths(present), "");
  lines.push("Close this pull request once all of these recipes are merged.");
  return lines.join("\n");
}

export function recipesOf({ held, added }: PlannedBranch, number: number): RescuedRecipe[] {
  return [...held, ...added].filter(({ pulls }) => pulls.includes(number));
}

function describeBranch({ name, isShared }: PlannedBranch, pull: RescuePull | undefined): string {
  if (pull !== undefined) return `In #${pull.number}, on branch ${codeSpan(name)}`;
  const why = isShared ? "" : ", because a newer pull request has other bytes under the same name";
  return `Kept on branch ${codeSpan(name)}${why}`;
}

function shorten(lines: readonly string[], length: number): string[] {
  return lines.length > length ? [...lines.slice(0, length), `- and ${lines.length - length} more`] : [...lines];
}

function listNumbers(numbers: readonly number[]): string {
  const shown = numbers.slice(0, MAX_NUMBERS).map((number) => `#${number}`);
  const more = numbers.length - shown.length;
  return shown.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
