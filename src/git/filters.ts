import type { Clone } from "./clone.ts";
import { type Environment, gitEnvironment, type Setting, userEnvironment } from "./git-environment.ts";
import { redactWith } from "./redact.ts";
import { createGit } from "./run-git.ts";

/** The same values that git-lfs sets. */
const LFS: readonly Setting[] = [
  ["filter.lfs.clean", "git-lfs clean -- %f"],
  ["filter.lfs.smudge", "git-lfs smudge -- %f"],
  ["filter.lfs.process", "git-lfs filter-process"],
  ["filter.lfs.required", "true"],
];

/** The filters that the user has defined. For Git LFS our own definition is used, and only if git-lfs is installed. */
export async function readFilters(user: {
  clone: Clone | null;
  trusted: readonly Setting[];
  env: Environment;
}): Promise<Setting[]> {
  const { clone, trusted, env } = user;
  const cwd = clone?.toplevel ?? "/";
  const redact = redactWith(undefined);
  const [lfs, defined] = await Promise.all([
    createGit({ cwd, env: gitEnvironment(env, trusted), redact }).run(["lfs", "version"]),
    createGit({ cwd, env: userEnvironment(env, trusted), redact }).run([
      "config",
      "--null",
      "--get-regexp",
      "^filter[.]",
    ]),
  ]);
  const entries = defined.stdout.toString().split("\0").filter(Boolean);
  const filters = entries.map((entry): Setting => {
    const end = entry.indexOf("\n");
    // A key without a value means true.
    return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
  });
  const others = filters.filter(([key]) => !key.startsWith("filter.lfs."));
  return lfs.code === 0 ? [...others, ...LFS] : others;
}
