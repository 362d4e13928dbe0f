import { UserError } from "../errors.ts";
import { type Environment, gitEnvironment } from "./git-environment.ts";
import { redactWith } from "./redact.ts";
import { createGit } from "./run-git.ts";

/** The git on PATH, if it can do what is asked of it. */
export type FoundGit = { kind: "usable" } | { kind: "missing" } | { kind: "old"; version: string };

/** --path-format of rev-parse came with 2.31. */
const OLDEST = [2, 31] as const;

export async function findGit(env: Environment, cwd: string): Promise<FoundGit> {
  const git = createGit({ cwd, env: gitEnvironment(env, []), redact: redactWith(undefined) });
  const version = await git.text(["--version"]).catch((error) => {
    if (error instanceof UserError) return null;
    throw error;
  });
  if (version === null) return { kind: "missing" };
  const [, major = "0", minor = "0"] = /(\d+)\.(\d+)/.exec(version) ?? [];
  const isOld = Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
  return isOld ? { kind: "old", version: version.replace(/^git version /, "") } : { kind: "usable" };
}

/** Throws a UserError unless the git can be used. */
export function requireGit(git: FoundGit): void {
  if (git.kind === "missing") {
    throw new UserError("git was not found on PATH. Install git, or use `transport: api` where the action has it.");
  }
  if (git.kind === "old") {
    throw new UserError(
      `git is version ${git.version}, expected ${OLDEST.join(".")} or later. Install a newer git, or use \`transport: api\` where the action has it.`,
    );
  }
}
