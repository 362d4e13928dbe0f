/**
 * Finds state files that a pull request changes together with new recipes, because such pull requests cause conflicts.
 */

import { connectRepository } from "../../src/github/connect-repository.ts";
import { listPullRequestChanges, type PullRequestChange } from "../../src/github/pull-request-files.ts";
import { pullRequestNumberOf } from "../../src/kit/event.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { listStatePaths, type StatePaths } from "../../src/state/read-state.ts";
import type { Finding } from "./findings.ts";
import type { ValidationPlan } from "./plan-validation.ts";

export interface ChangesAnswer {
  findings: readonly Finding[];
  /** Why the changes were not checked; null if they were checked or there is no pull request. */
  unchecked: string | null;
}

/** If GitHub does not list the changed files, the reason is in `unchecked`. */
export async function findMixedChanges(
  plan: ValidationPlan,
  token: string | undefined,
  runtime: Runtime,
): Promise<ChangesAnswer> {
  const number = runtime.event === null ? null : pullRequestNumberOf(runtime.event.payload);
  if (number === null) return { findings: [], unchecked: null };
  try {
    const repository = await connectRepository(runtime, { token, timeoutSeconds: 60 });
    return { findings: judgeChanges(await listPullRequestChanges(repository, number), plan), unchecked: null };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      findings: [],
      unchecked: `The files of pull request #${number} could not be listed, so nobody checked whether it changes state and adds recipes: ${why}`,
    };
  }
}

/**
 * Returns one finding per state file. Paths in `changes` start at the repository, and paths in findings start at the
 * root.
 */
export function judgeChanges(
  changes: readonly PullRequestChange[],
  { prefix, paths, recipes }: Pick<ValidationPlan, "prefix" | "recipes"> & { paths: StatePaths },
): Finding[] {
  const below = changes.flatMap(({ file, isAdded }) =>
    file.startsWith(prefix) ? [{ file: file.slice(prefix.length), isAdded }] : [],
  );
  const isRecipe = (file: string) => recipes.findLast((line) => line.matches(file))?.isWanted ?? false;
  const recipe = below.find(({ file, isAdded }) => isAdded && isRecipe(file))?.file;
  if (recipe === undefined) return [];
  const places = listStatePaths(paths);
  const isState = (file: string) => places.some((place) => file === place || file.startsWith(`${place}/`));
  return below
    .filter(({ file }) => isState(file) && !isRecipe(file))
    .map(({ file }) => ({
      ...{ file, line: null, path: "", level: "warning", code: "mixed-changes", value: recipe },
      expected: "state changes on the default branch only",
      message: `this state file is changed in a pull request that also adds recipes, such as ${JSON.stringify(recipe)}; such pull requests conflict with each other`,
    }));
}
