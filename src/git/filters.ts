import type { Clone } from "./clone.ts";
import { type Environment, gitEnvironment, type Setting } from "./git-environment.ts";
import { readUserSettings } from "./read-user-settings.ts";
import { redactWith } from "./redact.ts";
import { createGit } from "./run-git.ts";

/** The values that `git lfs install` sets. */
const LFS: readonly Setting[] = [
  ["filter.lfs.clean", "git-lfs clean -- %f"],
  ["filter.lfs.smudge", "git-lfs smudge -- %f"],
  ["filter.lfs.process", "git-lfs filter-process"],
  ["filter.lfs.required", "true"],
];

/** Lists the filters that the user defined. Git LFS gets our own definition, and only if git-lfs is installed. */
export async function readFilters(user: {
  clone: Clone | null;
  trusted: readonly Setting[];
  env: Environment;
}): Promise<Setting[]> {
  const { clone, trusted, env } = user;
  const cwd = clone?.toplevel ?? "/";
  const settings = clone?.settings ?? readUserSettings({ cwd, trusted, env });
  const git = createGit({ cwd, env: gitEnvironment(env, trusted), redact: redactWith(undefined) });
  const [lfs, all] = await Promise.all([git.run(["lfs", "version"]), settings]);
  const others = all.filter(([key]) => key.startsWith("filter.") && !key.startsWith("filter.lfs."));
  return lfs.code === 0 ? [...others, ...LFS] : others;
}
