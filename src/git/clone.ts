import { existsSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";
import { type Environment, gitEnvironment, type Setting } from "./git-environment.ts";
import { readUserSettings } from "./read-user-settings.ts";
import { redactWith } from "./redact.ts";
import { createGit } from "./run-git.ts";

export interface Clone {
  toplevel: string;
  /** Relative to `toplevel`, ending in `/`; empty at the root. */
  prefix: string;
  gitDirectory: string;
  /** The git directory that all working trees of the repository share. */
  commonDirectory: string;
  isShallow: boolean;
  objectFormat: string;
  /** The checked-out commit; null before the first commit. */
  head: string | null;
  /** The checked-out branch; null if HEAD is detached. */
  branch: string | null;
  /** The user's git settings as they apply in this folder. They may contain passwords. */
  settings: readonly Setting[];
}

/**
 * Describes the repository that contains a folder. Returns null if there is no folder, no repository or only a bare
 * one. Throws a UserError if git cannot use the repository.
 */
export async function describeClone(root: string, env: Environment): Promise<Clone | null> {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return null;
  const trusted = trust(root);
  const git = createGit({ cwd: root, env: gitEnvironment(env, trusted), redact: redactWith(undefined) });
  // The two questions about HEAD come last, because they fail if there is no commit yet.
  const questions = [
    "--path-format=absolute",
    "--show-toplevel",
    "--git-dir",
    "--git-common-dir",
    "--is-shallow-repository",
    "--show-object-format",
    "--show-prefix",
    "HEAD",
    "--symbolic-full-name",
    "HEAD",
  ];
  const reading = readUserSettings({ cwd: root, trusted, env });
  // Prevents an unhandled rejection if this function throws before it awaits `reading`.
  reading.catch(() => undefined);
  const { stdout, stderr } = await git.run(["rev-parse", ...questions]);
  const [toplevel, gitDirectory, commonDirectory, isShallow, objectFormat, prefix, head, ref] = stdout
    .toString()
    .split("\n");
  if (!toplevel && trusted.length > 0 && !NO_REPOSITORY.test(stderr)) throw unusable(root, stderr);
  if (!toplevel || !gitDirectory || !commonDirectory || !objectFormat || prefix === undefined) return null;
  const hasHead = /^[0-9a-f]{40,}$/.test(head ?? "");
  return {
    toplevel,
    prefix,
    gitDirectory,
    commonDirectory,
    isShallow: isShallow === "true",
    objectFormat,
    head: hasHead ? (head as string) : null,
    branch: readBranch(hasHead, ref),
    settings: await reading,
  };
}

/** Git says this only if it found no repository, not if it found a broken one. */
const NO_REPOSITORY = /not a git repository \(or any/;

/** Without this error, a run might publish to the workflow's repository, which may be a different one. */
function unusable(root: string, stderr: string): UserError {
  const said = stderr
    .trim()
    .replace(/^fatal: /, "")
    .replace(/\s+/g, " ");
  return new UserError(
    `Git cannot use the repository at "${root}"; git says: ${said}. Expected a checkout with files. Check it out again, or name another folder as \`root\`.`,
  );
}

function readBranch(hasHead: boolean, ref: string | undefined): string | null {
  return hasHead && ref?.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}

/**
 * Makes git trust a checkout that belongs to another system user, as in container jobs. The user named the folder, so
 * trusting it is safe.
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
