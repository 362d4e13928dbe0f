/** Compares what a pull request changes with the default branch, blob by blob. */

import { type Entry, foldersAbove, type TreeChange } from "../../src/git/plan-changes.ts";
import type { Files } from "./facts.ts";
import type { PathRules } from "./path-rules.ts";

/**
 * `identical`: the default branch has the same bytes under the same name. `new`: the default branch has neither the
 * path nor the name. `modified`: the default branch has other bytes there, or something else is in the way. `deleted`:
 * the pull request deletes a recipe that the default branch has.
 */
export interface RecipeFact {
  path: string;
  name: string;
  state: "identical" | "new" | "modified" | "deleted";
  /** In the pull request; null if it deletes the recipe. */
  head: Entry | null;
  /** On the default branch; null if it is not there. */
  base: Entry | null;
  /** Where the default branch has the recipe, or what is in its way; null if nothing. */
  basePath: string | null;
}

export interface ClassifiedChanges {
  recipes: readonly RecipeFact[];
  /** Changed paths that are neither recipes nor state. */
  others: readonly string[];
}

/** The tree of the default branch, indexed for all pull requests. */
export interface BaseTree {
  files: Files;
  /** Paths of folders. */
  folders: ReadonlySet<string>;
  /** Paths of recipes by name, in the form of `foldName`. */
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
      // The default branch has removed the recipe too, so there is nothing to say.
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

/** Makes names equal that some file systems treat as equal. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

export function isSameEntry(a: Entry, b: Entry): boolean {
  return a.id === b.id && a.mode === b.mode;
}

/** Neither a link nor a submodule. */
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
