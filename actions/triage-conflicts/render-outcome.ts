/** Renders the outputs, the sentence and the report of triage-conflicts. */

import { showPath } from "../../src/git/decode-path.ts";
import type { Outcome } from "../../src/kit/define-action.ts";
import { count } from "../../src/text/count.ts";
import { codeSpan, escapeMarkdown, renderTable } from "../../src/text/markdown.ts";
import type { Applied, TriagePlan } from "./apply.ts";
import type { Proposal } from "./decide.ts";
import { isOnlyThere, type LocatedRecipe, locateRecipes } from "./locate-recipes.ts";
import type { PlannedBranch } from "./plan-rescue.ts";

/** Enough to distinguish blobs; `--json` has the full ids. */
const SHOWN_DIGITS = 12;
const PATH_POINTS = 1000;

/** `applied` is null for a dry run. */
export function renderOutcome(plan: TriagePlan, applied: Applied | null): Outcome {
  const { proposals, branches } = plan;
  const recipes = locateRecipes(plan, applied?.pushed ?? new Set());
  const failure = applied?.failure ?? null;
  return {
    sentence: describe(plan, applied),
    outputs: {
      "pull-requests": JSON.stringify(proposals.map(toRow)),
      recipes: JSON.stringify(recipes.map(toRecipeRow)),
      "rescue-branches": JSON.stringify(branches.map((branch) => toBranchRow(branch, applied))),
      "left-alone": String(countActions(proposals, "leave")),
      "to-close": String(countActions(proposals, "close")),
      "to-rescue": String(countActions(proposals, "rescue")),
      manual: String(countActions(proposals, "manual")),
      closed: JSON.stringify(applied?.closed ?? []),
    },
    summary: renderReport(plan, recipes, applied),
    warnings: applied?.warnings ?? [],
    ...(failure !== null && { failure }),
  };
}

function describe({ proposals, branches }: TriagePlan, applied: Applied | null): string {
  if (proposals.length === 0) return "No open pull request has a matching branch.";
  const counts = [
    `${countActions(proposals, "close")} to close`,
    `${countActions(proposals, "rescue")} to rescue`,
    `${countActions(proposals, "manual")} for a person`,
    `${countActions(proposals, "leave")} without a conflict`,
  ].join(", ");
  const found = `${count(proposals.length, "pull request")}: ${counts}.`;
  if (applied === null) return `${found} Nothing was written; add \`--apply\` to write.`;
  const isPushed = ({ name }: PlannedBranch) => applied.pushed.has(name);
  const due = branches.reduce((sum, { added }) => sum + added.length, 0);
  const pushed = branches.filter(isPushed).reduce((sum, { added }) => sum + added.length, 0);
  const of = pushed < due ? ` of ${due}` : "";
  const what = due === 0 ? "No recipe had to be pushed" : `Pushed ${pushed}${of} ${due === 1 ? "recipe" : "recipes"}`;
  return `${found} ${what}, closed ${count(applied.closed.length, "pull request")}.`;
}

function renderReport(plan: TriagePlan, recipes: readonly LocatedRecipe[], applied: Applied | null): string {
  const lines = ["## Pull requests in conflict", ""];
  const listed = plan.proposals.filter(({ action }) => action !== "leave");
  if (listed.length === 0) lines.push("There is none.", "");
  else {
    const rows = listed.map((proposal) => [
      `#${proposal.pull.number}`,
      codeSpan(proposal.pull.headRef, { inTable: true }),
      escapeMarkdown(proposal.pull.title),
      describeAction(proposal, applied),
      escapeMarkdown(proposal.reason),
    ]);
    lines.push(renderTable(["Pull request", "Branch", "Title", "Proposal", "Why"], rows), "");
  }
  lines.push(...renderRecipes(recipes, plan.defaultBranch), ...renderBranches(plan.branches, applied));
  lines.push(...renderOthers(listed));
  return `${lines.join("\n").trimEnd()}\n`;
}

function renderRecipes(recipes: readonly LocatedRecipe[], defaultBranch: string): string[] {
  if (recipes.length === 0) return [];
  const rows = recipes.map((recipe) => [
    codeSpan(showPath(recipe.path), { inTable: true, limit: PATH_POINTS }),
    recipe.state,
    recipe.pulls.map((number) => `#${number}`).join(", "),
    shorten(recipe.blob),
    shorten(recipe.defaultBlob),
    describePlaces(recipe),
  ]);
  const only = recipes.filter(isOnlyThere).map((recipe) => {
    const pulls = recipe.pulls.map((number) => `#${number}`).join(", ");
    const next = recipe.planned.length === 0 ? "" : ", to be rescued";
    return `- ${codeSpan(showPath(recipe.path), { limit: PATH_POINTS })} in ${pulls}${next}`;
  });
  return [
    "### Recipes",
    "",
    renderTable(
      ["Recipe", "State", "Pull requests", "Blob", `Blob on ${codeSpan(defaultBranch, { inTable: true })}`, "Also in"],
      rows,
    ),
    "",
    ...(only.length === 0 ? [] : ["Only in their pull requests:", "", ...only, ""]),
  ];
}

function describePlaces({ blob, livesIn, planned }: LocatedRecipe): string {
  const list = (branches: readonly string[]) => branches.map((name) => codeSpan(name, { inTable: true })).join(", ");
  if (livesIn.length > 0 || blob === null) return list(livesIn);
  return planned.length === 0 ? "nowhere else" : `nowhere else; to push to ${list(planned)}`;
}

function renderBranches(branches: readonly PlannedBranch[], applied: Applied | null): string[] {
  if (branches.length === 0) return [];
  const rows = branches.map((branch) => {
    const { url } = toBranchRow(branch, applied);
    return [
      codeSpan(branch.name, { inTable: true }),
      branch.held.length,
      describePushed(branch, applied),
      escapeMarkdown(url ?? ""),
    ];
  });
  const added = applied === null ? "To push" : "Pushed";
  return ["### Rescue branches", "", renderTable(["Branch", "There before", added, "Pull request"], rows), ""];
}

function describePushed({ name, added }: PlannedBranch, applied: Applied | null): string {
  const isMissing = applied !== null && added.length > 0 && !applied.pushed.has(name);
  return isMissing ? `0 of ${added.length}` : String(added.length);
}

function renderOthers(proposals: readonly Proposal[]): string[] {
  const lines = proposals.flatMap(({ pull, others }) =>
    others.map((path) => `- #${pull.number}: ${codeSpan(showPath(path), { limit: PATH_POINTS })}`),
  );
  return lines.length === 0 ? [] : ["### Other files", "", ...lines, ""];
}

function describeAction({ action, pull }: Proposal, applied: Applied | null): string {
  return applied?.closed.includes(pull.number) ? "closed" : action;
}

function toRow({ pull, action, reason, recipes, others }: Proposal) {
  const { number, title, url, headRef, headSha } = pull;
  return {
    ...{ number, title, url, branch: headRef, commit: headSha, proposal: action, reason },
    recipes: recipes.map(({ path, state, head, base, basePath }) => ({
      ...{ path: showPath(path), state, blob: head?.id ?? null, default_blob: base?.id ?? null },
      default_path: basePath === null ? null : showPath(basePath),
    })),
    others: others.map(showPath),
  };
}

function toRecipeRow({ path, name, state, blob, defaultBlob, pulls, livesIn, planned }: LocatedRecipe) {
  const places = { pull_requests: pulls, lives_in: livesIn, to_push_to: planned };
  return { path: showPath(path), name: showPath(name), state, blob, default_blob: defaultBlob, ...places };
}

function toBranchRow({ name, held, added }: PlannedBranch, applied: Applied | null) {
  const url = applied?.pulls.get(name)?.url ?? null;
  return {
    name,
    url,
    recipes: [...held, ...added].map(({ path, entry }) => ({ path: showPath(path), blob: entry.id })),
  };
}

function countActions(proposals: readonly Proposal[], action: Proposal["action"]): number {
  return proposals.filter((proposal) => proposal.action === action).length;
}

function shorten(blob: string | null): string {
  return blob === null ? "" : `\`${blob.slice(0, SHOWN_DIGITS)}\``;
}
