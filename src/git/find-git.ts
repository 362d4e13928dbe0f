import { UserError } from "../errors.ts";
import { type Environment, gitEnvironment } from "./git-environment.ts";
import { redactWith } from "./redact.ts";
import { createGit } from "./run-git.ts";

/** Tells whether the git on PATH can do what we need. */
export type FoundGit = { kind: "usable" } | { kind: "missing" } | { kind: "old"; version: string };

/** The version that introduced `rev-parse --path-format`. */
const OLDEST = [2, 31] as const;

export async function findGit(env: Environment, cwd: string): Promise<FoundGit> {
  const git = createGit({ cwd, env: gitEnvironment(env, []), redact: redactWith(undefined) });
  const version = await git.text(["--version"]).catch((error) => {
    if (error instanceof UserError) return null;
    throw new UserError(`git on PATH does not run: ${(error as Error).message}. Repair it, or take it off PATH.`, {
      cause: error,
    });
  });
  if (version === null) return { kind: "missing" };
  const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(version) ?? [];
  const isOld = Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
  return isOld ? { kind: "old", version: version.replace(/^git version /, "") } : { kind: "usable" };
}

/** Throws a UserError unless git is usable. `hasApi`: the action can use the API instead. */
export function requireGit(git: FoundGit, { hasApi }: { hasApi: boolean }): void {
  if (git.kind === "usable") return;
  const oldest = OLDEST.join(".");
  const found =
    git.kind === "missing"
      ? "git was not found on PATH"
      : `git on PATH is version ${git.version}, expected ${oldest} or later`;
  throw new UserError(`${found}. Install git ${oldest} or later${hasApi ? ", or set `transport: api`" : ""}.`);
}
