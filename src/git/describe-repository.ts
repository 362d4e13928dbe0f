import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { type Environment, gitEnvironment, type Setting } from "./git-environment.ts";
import { redactWith } from "./redact.ts";
import { createGit } from "./run-git.ts";

/** Facts of the checkout that a folder belongs to. */
export type Clone =
  | { exists: false }
  | {
      exists: true;
      /** Absolute path of the working tree's root. */
      toplevel: string;
      /** The folder inside the repository, ending in `/`; empty at its root. */
      prefix: string;
      /** Git directory shared by all working trees of the repository. */
      commonDirectory: string;
      isShallow: boolean;
      /** Commit that is checked out; null before the first one. */
      head: string | null;
      /** Branch that is checked out; null when HEAD is detached. */
      branch: string | null;
    };

/** Looks at the repository around a folder; `exists: false` if there is none, or no such folder. */
export async function describeRepository(root: string, env: Environment): Promise<Clone> {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return { exists: false };
  const git = createGit({ cwd: root, env: gitEnvironment(env, trust(root)), redact: redactWith(undefined) });
  // The two questions on HEAD come last: they alone fail before the first commit.
  const { stdout } = await git.run([
    "rev-parse",
    "--path-format=absolute",
    "--show-toplevel",
    "--git-common-dir",
    "--is-shallow-repository",
    "--show-prefix",
    "HEAD",
    "--symbolic-full-name",
    "HEAD",
  ]);
  const [toplevel, commonDirectory, isShallow, prefix, head, ref] = stdout.toString().split("\n");
  if (!toplevel || !commonDirectory || prefix === undefined) return { exists: false };
  const hasHead = /^[0-9a-f]{40,}$/.test(head ?? "");
  return {
    exists: true,
    toplevel,
    prefix,
    commonDirectory,
    isShallow: isShallow === "true",
    head: hasHead ? (head as string) : null,
    branch: hasHead && ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null,
  };
}

/** A checkout may belong to another user than the step runs as (container jobs); the user has named it, so it is trusted. */
export function trust(root: string): Setting[] {
  let directory = realpathSync(root);
  while (!existsSync(path.join(directory, ".git"))) {
    const parent = path.dirname(directory);
    if (parent === directory) return [];
    directory = parent;
  }
  return [["safe.directory", directory.replaceAll("\\", "/")]];
}
