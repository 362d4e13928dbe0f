import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { type Environment, gitEnvironment, type Setting } from "./git-environment.ts";
import { readUserSettings } from "./read-user-settings.ts";
import { redactWith } from "./redact.ts";
import { createGit } from "./run-git.ts";

/** The local repository that a folder belongs to. */
export interface Clone {
  /** The absolute path of the working tree's root. */
  toplevel: string;
  /** The folder inside the repository, ending in `/`; empty at its root. */
  prefix: string;
  /** The git directory that all working trees of the repository share. */
  commonDirectory: string;
  isShallow: boolean;
  objectFormat: string;
  /** The checked-out commit; null before the first commit. */
  head: string | null;
  /** The checked-out branch; null if HEAD is detached. */
  branch: string | null;
  /** The user's git settings as they apply here. Passwords may be among them. */
  settings: readonly Setting[];
}

/** Describes the repository that contains a folder; null if there is none, or no such folder. */
export async function describeClone(root: string, env: Environment): Promise<Clone | null> {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return null;
  const trusted = trust(root);
  const git = createGit({ cwd: root, env: gitEnvironment(env, trusted), redact: redactWith(undefined) });
  // The two questions about HEAD come last, because they fail before the first commit and the others do not.
  const questions = [
    "--path-format=absolute",
    "--show-toplevel",
    "--git-common-dir",
    "--is-shallow-repository",
    "--show-object-format",
    "--show-prefix",
    "HEAD",
    "--symbolic-full-name",
    "HEAD",
  ];
  const [{ stdout }, settings] = await Promise.all([
    git.run(["rev-parse", ...questions]),
    readUserSettings({ cwd: root, trusted, env }),
  ]);
  const [toplevel, commonDirectory, isShallow, objectFormat, prefix, head, ref] = stdout.toString().split("\n");
  if (!toplevel || !commonDirectory || !objectFormat || prefix === undefined) return null;
  const hasHead = /^[0-9a-f]{40,}$/.test(head ?? "");
  return {
    toplevel,
    prefix,
    commonDirectory,
    isShallow: isShallow === "true",
    objectFormat,
    head: hasHead ? (head as string) : null,
    branch: readBranch(hasHead, ref),
    settings,
  };
}

function readBranch(hasHead: boolean, ref: string | undefined): string | null {
  return hasHead && ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}

/**
 * Trusts a checkout that may belong to another user than the step's, as in container jobs. The user named it, so it is
 * trusted.
 */
export function trust(root: string): Setting[] {
  if (!existsSync(root)) return [];
  let directory = realpathSync(root);
  while (!existsSync(path.join(directory, ".git"))) {
    const parent = path.dirname(directory);
    if (parent === directory) return [];
    directory = parent;
  }
  return [["safe.directory", directory.replaceAll("\\", "/")]];
}
