/**
 * Plans which new recipe goes to which branch.
 *
 * The branch of the day gets one pull request. If pull requests disagree about a recipe, this branch gets the version
 * of the newest pull request. Each other version gets its own branch.
 */

import { type Entry, foldersAbove } from "../../src/git/plan-changes.ts";
import { foldName, isSameEntry, nameRecipe, type RecipeFact } from "./classify-changes.ts";
import type { Proposal } from "./decide.ts";
import type { PullFacts, RescueBranch, TriageFacts } from "./facts.ts";

export interface RescuedRecipe {
  path: string;
  entry: Entry;
  /** Numbers of the pull requests with this recipe, in ascending order. */
  pulls: number[];
}

export interface PlannedBranch {
  name: string;
  /** True for the branch of a day, which gets a pull request. */
  isShared: boolean;
  /** The parent of the new commit. */
  parent: string;
  /** The commit at the tip of the branch; null if the branch does not exist. */
  expected: string | null;
  /** Recipes to add; empty if an earlier run added them all. */
  added: RescuedRecipe[];
  /** Recipes that an earlier run added. */
  held: RescuedRecipe[];
}

const SHARED = /^rescue\/\d{4}-\d\d-\d\d$/;
const KEPT = /^rescue\/\d{4}-\d\d-\d\d-\d+$/;

export function isRescueBranch(name: string): boolean {
  return SHARED.test(name) || KEPT.test(name);
}

/** `date` is a day such as 2026-03-02. */
export function planRescue(
  proposals: readonly Proposal[],
  { base, files, rescues }: Pick<TriageFacts, "base" | "files" | "rescues">,
  date: string,
): PlannedBranch[] {
  const planned = new Map<string, PlannedBranch>();
  const taken = takeNames(files, rescues);
  for (const { pull, recipe, head } of listCandidates(proposals)) {
    const key = foldName(recipe.name);
    const holder = rescues.find((rescue) => holds(rescue, recipe.path, head));
    const place = taken.get(key);
    const own = { path: recipe.path, entry: head };
    if (holder !== undefined) note(holder.name, "held", own, pull.number);
    else if (place !== undefined && isSameEntry(place.entry, head)) {
      note(place.branch, place.isHeld ? "held" : "added", place, pull.number);
    } else if (place === undefined && fits(recipe.path, taken.values())) {
      const branch = `rescue/${date}`;
      taken.set(key, { branch, ...own, isHeld: false });
      note(branch, "added", own, pull.number);
    } else note(`rescue/${date}-${pull.number}`, "added", own, pull.number);
  }
  return [...planned.values()].sort((a, b) => (a.name < b.name ? -1 : 1));

  function note(name: string, list: "added" | "held", { path, entry }: Recipe, number: number): void {
    const branch = planned.get(name) ?? openBranch(name);
    planned.set(name, branch);
    const known = branch[list].find((other) => other.path === path && isSameEntry(other.entry, entry));
    if (known === undefined) branch[list].push({ path, entry, pulls: [number] });
    else if (!known.pulls.includes(number)) known.pulls = [...known.pulls, number].sort((a, b) => a - b);
  }

  function openBranch(name: string): PlannedBranch {
    const expected = rescues.find((rescue) => rescue.name === name)?.commit ?? null;
    return { name, isShared: SHARED.test(name), parent: expected ?? base, expected, added: [], held: [] };
  }
}

type Recipe = Pick<RescuedRecipe, "path" | "entry">;

interface Place extends Recipe {
  branch: string;
  isHeld: boolean;
}

function listCandidates(proposals: readonly Proposal[]): { pull: PullFacts; recipe: RecipeFact; head: Entry }[] {
  const newestFirst = [...proposals]
    .filter(({ action }) => action === "rescue")
    .sort(({ pull: a }, { pull: b }) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.number - a.number);
  return newestFirst.flatMap(({ pull, recipes }) =>
    recipes.flatMap((recipe) =>
      recipe.state === "new" && recipe.head !== null ? [{ pull, recipe, head: recipe.head }] : [],
    ),
  );
}

function takeNames(files: TriageFacts["files"], rescues: readonly RescueBranch[]): Map<string, Place> {
  const taken = new Map<string, Place>();
  for (const { name: branch, files: own } of rescues.filter(({ name }) => SHARED.test(name))) {
    for (const [path, entry] of own) {
      if (!files.has(path)) taken.set(foldName(nameRecipe(path)), { branch, path, entry, isHeld: true });
    }
  }
  return taken;
}

function holds({ files }: RescueBranch, path: string, entry: Entry): boolean {
  const there = files.get(path);
  return there !== undefined && isSameEntry(there, entry);
}

/** A path cannot be both a file and a folder. */
function fits(path: string, places: Iterable<Place>): boolean {
  const above = new Set(foldersAbove(path));
  for (const place of places) if (above.has(place.path) || foldersAbove(place.path).includes(path)) return false;
  return true;
}
