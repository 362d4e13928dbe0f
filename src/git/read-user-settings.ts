import { type Environment, type Setting, userEnvironment } from "./git-environment.ts";
import { redactWith } from "./redact.ts";
import { createGit } from "./run-git.ts";

const CONNECTION = String.raw`^http\.(.*\.)?(proxy|proxyauthmethod|sslbackend|sslcainfo|sslcapath|schannelusesslcainfo)$`;
const ACCESS = String.raw`^(credential\..*|url\..*\.(insteadof|pushinsteadof))$`;

/**
 * The user's and the machine's own settings without which a remote cannot be reached: proxies and certificates always;
 * credential helpers and rewritten addresses where no token was given (a laptop).
 */
export async function readUserSettings(root: string, env: Environment, hasToken: boolean): Promise<Setting[]> {
  const git = createGit({ cwd: root, env: userEnvironment(env), redact: redactWith(undefined) });
  const pattern = hasToken ? CONNECTION : `${CONNECTION}|${ACCESS}`;
  const { stdout } = await git.run(["config", "--show-scope", "--null", "--get-regexp", pattern]);
  const parts = stdout.toString().split("\0");
  const settings: Setting[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [scope, entry] = [parts[index] as string, parts[index + 1] as string];
    const end = entry.indexOf("\n");
    // What the repository itself configures is read by every command anyway.
    if (end > 0 && (scope === "system" || scope === "global"))
      settings.push([entry.slice(0, end), entry.slice(end + 1)]);
  }
  return settings;
}
