import { type Environment, type Setting, userEnvironment } from "./git-environment.ts";
import { redactWith } from "./redact.ts";
import { createGit } from "./run-git.ts";

/** The user's git settings with keys that match the pattern, as they apply in the folder. */
export async function readUserSettings(
  pattern: string,
  { cwd, trusted, env }: { cwd: string; trusted: readonly Setting[]; env: Environment },
): Promise<Setting[]> {
  const git = createGit({ cwd, env: userEnvironment(env, trusted), redact: redactWith(undefined) });
  const { stdout } = await git.run(["config", "--null", "--get-regexp", pattern]);
  const entries = stdout.toString().split("\0").filter(Boolean);
  return entries.map((entry): Setting => {
    const end = entry.indexOf("\n");
    // A key without a value means true.
    return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
  });
}
