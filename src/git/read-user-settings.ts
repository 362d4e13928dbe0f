import { UserError } from "../errors.ts";
import { type Environment, type Setting, userEnvironment } from "./git-environment.ts";
import { redactWith } from "./redact.ts";
import { createGit } from "./run-git.ts";

export async function readUserSettings({
  cwd,
  trusted,
  env,
}: {
  cwd: string;
  trusted: readonly Setting[];
  env: Environment;
}): Promise<Setting[]> {
  const git = createGit({ cwd, env: userEnvironment(env, trusted), redact: redactWith(undefined) });
  const { code, stdout, stderr } = await git.run(["config", "--null", "--list"]);
  // Without the settings, we might publish to a wrong address.
  if (code !== 0) throw new UserError(`Git's settings cannot be read; git says: ${stderr.trim()}. Correct them.`);
  const entries = stdout.toString().split("\0").filter(Boolean);
  return entries.map((entry): Setting => {
    const end = entry.indexOf("\n");
    // A key without a value means true.
    return end < 0 ? [entry, "true"] : [entry.slice(0, end), entry.slice(end + 1)];
  });
}
