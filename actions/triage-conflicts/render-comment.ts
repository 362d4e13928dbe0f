/** Renders what is written on GitHub: the comment on each pull request, and the body of the rescue pull request. */

import { showPath } from "../../src/git/decode-path.ts";
import { count } from "../../src/text/count.ts";
import { codeSpan } from "../../src/text/markdown.ts";
import type { RescuePull, TriagePlan } from "./apply.ts";
import type { Proposal } from "./decide.ts";
import type { PlannedBranch, RescuedRecipe } from "./plan-rescue.ts";

/** The first line of everything that this command writes on GitHub. */
export const MARKER = "<!-- pipekeeper:triage-conflicts -->";
/** GitHub accepts 65,536 characters, and a line has at most about 150. */
const MAX_LINES = 300;

export function renderComment(
  { action, recipes, pull }: Proposal,
  { branches, defaultBranch }: Pick<TriagePlan, "branches" | "defaultBranch">,
  pulls: ReadonlyMap<string, RescuePull>,
): string {
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
  lines.push("Close this pull request once all of them are merged.");
  return lines.join("\n");
}

/** The recipes, with the pull requests that each comes from. */
export function renderPullBody(recipes: readonly RescuedRecipe[]): string {
  const sources = [...new Set(recipes.flatMap(({ pulls }) => pulls))].sort((a, b) => a - b);
  const shown = recipes.slice(0, MAX_LINES);
  const more = recipes.length - shown.length;
  return [
    MARKER,
    `New recipes of pull requests that are in conflict: ${sources.map((number) => `#${number}`).join(", ")}.`,
    "They can be closed once this is merged; `pipekeeper triage-conflicts --apply --close` does that.",
    "",
    ...shown.map(
      ({ path, pulls }) => `- ${codeSpan(showPath(path))} from ${pulls.map((number) => `#${number}`).join(", ")}`,
    ),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ].join("\n");
}

/** The recipes of a branch that a pull request has. */
export function recipesOf({ held, added }: PlannedBranch, number: number): RescuedRecipe[] {
  return [...held, ...added].filter(({ pulls }) => pulls.includes(number));
}

function describeBranch({ name, isShared }: PlannedBranch, pull: RescuePull | undefined): string {
  if (pull !== undefined) return `In #${pull.number}, on branch ${codeSpan(name)}`;
  const why = isShared ? "" : ", because a newer pull request has other bytes under the same name";
  return `Kept on branch ${codeSpan(name)}${why}`;
}

function listPaths(paths: readonly string[]): string[] {
  const shown = paths.slice(0, MAX_LINES).map((path) => `- ${codeSpan(showPath(path))}`);
  return paths.length > MAX_LINES ? [...shown, `- and ${paths.length - MAX_LINES} more`] : shown;
}
