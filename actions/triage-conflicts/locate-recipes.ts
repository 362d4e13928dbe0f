/** Finds where each recipe of a conflicting pull request exists. */

import type { Entry } from "../../src/git/plan-changes.ts";
import type { TriagePlan } from "./apply.ts";
import type { RecipeFact } from "./classify-changes.ts";
import type { RescuedRecipe } from "./plan-rescue.ts";

export interface LocatedRecipe {
  path: string;
  name: string;
  state: RecipeFact["state"];
  /** Null if the pull requests delete the recipe. */
  blob: string | null;
  /** Null if the default branch does not have the recipe. */
  defaultBlob: string | null;
  /** Numbers of the pull requests that change or delete the recipe. */
  pulls: number[];
  /** Other branches that have the same bytes. */
  livesIn: string[];
  /** Branches that will get these bytes. */
  planned: string[];
}

/** One entry for each path and content, sorted by path. Pull requests without a conflict are left out. */
export function locateRecipes(
  { proposals, branches, defaultBranch }: TriagePlan,
  pushed: ReadonlySet<string>,
): LocatedRecipe[] {
  const located = new Map<string, LocatedRecipe>();
  for (const { pull, recipes, action } of proposals) {
    if (action === "leave") continue;
    for (const { path, name, state, head, base } of recipes) {
      const key = JSON.stringify([path, head?.id, head?.mode, state]);
      const holders = branches.filter(({ name, held, added }) =>
        has(pushed.has(name) ? [...held, ...added] : held, head),
      );
      const planned = branches.filter(({ name, added }) => !pushed.has(name) && has(added, head));
      const entry = located.get(key) ?? {
        ...{ path, name, state, blob: head?.id ?? null, defaultBlob: base?.id ?? null },
        ...{ pulls: [], planned: planned.map((branch) => branch.name) },
        livesIn: [...(state === "identical" ? [defaultBranch] : []), ...holders.map((branch) => branch.name)],
      };
      entry.pulls.push(pull.number);
      located.set(key, entry);
    }
  }
  return [...located.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

export function isOnlyThere({ blob, livesIn }: LocatedRecipe): boolean {
  return blob !== null && livesIn.length === 0;
}

function has(recipes: readonly RescuedRecipe[], head: Entry | null): boolean {
  return recipes.some(({ entry }) => entry.id === head?.id);
}
