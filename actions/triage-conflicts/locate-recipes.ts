/** Where each recipe of a conflicting pull request lives. */

import type { Entry } from "../../src/git/plan-changes.ts";
import type { Plan } from "./apply.ts";
import type { RecipeFact } from "./classify-changes.ts";

export interface LocatedRecipe {
  path: string;
  name: string;
  state: RecipeFact["state"];
  /** Blob in the pull requests; null if they delete it. */
  blob: string | null;
  /** Blob on the default branch; null if it is not there. */
  defaultBlob: string | null;
  /** Pull requests that have it. */
  pulls: number[];
  /** Branches other than those of the pull requests that have these bytes, or will have them after `--apply`. */
  livesIn: string[];
}

/** One entry for each path and content, in the order of the paths. Pull requests without a conflict are left out. */
export function locateRecipes({ proposals, branches, defaultBranch }: Plan): LocatedRecipe[] {
  const located = new Map<string, LocatedRecipe>();
  for (const { pull, recipes, action } of proposals) {
    if (action === "leave") continue;
    for (const { path, name, state, head, base } of recipes) {
      const key = JSON.stringify([path, head?.id, head?.mode, state]);
      const rescued = head === null ? [] : branches.filter((branch) => has(branch, head));
      const livesIn = [...(state === "identical" ? [defaultBranch] : []), ...rescued.map((branch) => branch.name)];
      const entry = located.get(key) ?? {
        ...{ path, name, state, blob: head?.id ?? null, defaultBlob: base?.id ?? null },
        ...{ pulls: [], livesIn: [] },
      };
      entry.pulls.push(pull.number);
      entry.livesIn = [...new Set([...entry.livesIn, ...livesIn])];
      located.set(key, entry);
    }
  }
  return [...located.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** True if the recipe exists nowhere but in its pull requests. */
export function isOnlyThere({ blob, livesIn }: LocatedRecipe): boolean {
  return blob !== null && livesIn.length === 0;
}

function has({ held, added }: Plan["branches"][number], head: Entry): boolean {
  return [...held, ...added].some(({ entry }) => entry.id === head.id);
}
