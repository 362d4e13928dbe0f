/** Compares what a pull request changes with the default branch, blob by blob. */

import { type Entry, foldersAbove, type TreeChange } from "../../src/git/plan-changes.ts";
import type { Files } from "./facts.ts";
import type { PathRules } from "./path-rules.ts";

/**
 * `identical`: the default branch has the same bytes under the same name.
 * `new`: the default branch has neither the path nor the name.
 * `modified`: the default branch has other bytes, or something else is in the way.
 * `deleted`: the pull request deletes a recipe of the default branch.
 */
export interface RecipeFact {
  path: string;
  name: string;
  state: "identical" | "new" | "modified" | "deleted";
  /** In the pull request; null if it deletes the recipe. */
  head: Entry | null;
  /** On the default branch; null if it is not there. */
  base: Entry | null;
  /** The path of the recipe on the default branch, or of what is in its way; null if there is neither. */
  basePath: string | null;
}

export interface ClassifiedChanges {
  recipes: readonly RecipeFact[];
  /** Changed paths that are neither recipes nor state. */
  others: readonly string[];
}

export interface BaseTree {
  files: Files;
  folders: ReadonlySet<string>;
  /** Paths of recipes by folded name, see `foldName`. */
  named: ReadonlyMap<string, readonly string[]>;
}

export function indexBase(files: Files, { isRecipe }: PathRules): BaseTree {
  const named = new Map<string, string[]>();
  for (const path of files.keys()) {
    if (!isRecipe(path)) continue;
    const key = foldName(nameRecipe(path));
    named.set(key, [...(named.get(key) ?? []), path]);
  }
  return { files, folders: new Set([...files.keys()].flatMap(foldersAbove)), named };
}

export function classifyChanges(
  changes: readonly TreeChange[],
  base: BaseTree,
  { isRecipe, isState }: PathRules,
): ClassifiedChanges {
  const recipes: RecipeFact[] = [];
  const others: string[] = [];
  for (const { path, to } of changes) {
    if (!isRecipe(path)) {
      if (!isState(path)) others.push(path);
    } else if (to === null) {
      const there = base.files.get(path) ?? null;
      // If the default branch does not have the recipe either, there is nothing to report.
      if (there !== null)
        recipes.push({ path, name: nameRecipe(path), state: "deleted", head: null, base: there, basePath: path });
    } else if (!isRegularFile(to)) others.push(path);
    else recipes.push(compare(path, to, base));
  }
  return { recipes, others };
}

/** The file name without folder and extension. */
export function nameRecipe(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const dot = file.lastIndexOf(".");
  return dot > 0 ? file.slice(0, dot) : file;
}

/** Some file systems ignore case and Unicode forms. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

export function isSameEntry(a: Entry, b: Entry): boolean {
  return a.id === b.id && a.mode === b.mode;
}

/** Excludes links and submodules. */
function isRegularFile({ mode }: Entry): boolean {
  return mode.startsWith("100");
}

function compare(path: string, head: Entry, { files, folders, named }: BaseTree): RecipeFact {
  const recipe = { path, name: nameRecipe(path), head };
  const at = (basePath: string): RecipeFact => {
    const base = files.get(basePath) ?? null;
    const isSame = base !== null && isRegularFile(base) && isSameEntry(base, head);
    return { ...recipe, state: isSame ? "identical" : "modified", base, basePath };
  };
  if (files.has(path)) return at(path);
  const twins = named.get(foldName(recipe.name)) ?? [];
  const twin = twins.find((other) => isSameEntry(files.get(other) as Entry, head)) ?? twins[0];
  if (twin !== undefined) return at(twin);
  const inTheWay = folders.has(path) ? path : foldersAbove(path).find((folder) => files.has(folder));
  if (inTheWay !== undefined) return { ...at(inTheWay), state: "modified" };
  return { ...recipe, state: "new", base: null, basePath: null };
}
