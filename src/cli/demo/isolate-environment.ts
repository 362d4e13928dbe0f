type Environment = Readonly<Record<string, string | undefined>>;

const FOREIGN =
  /^(?:GIT_|GITHUB_|GH_|INPUT_|RUNNER_|ACTIONS_|SSH_ASKPASS|(?:SOURCE_DATE_EPOCH|STATE_DIRECTORY|STATE_PATH|LOCK_PATH)$)/i;

/**
 * Removes tokens and all other variables for git, GitHub's runner or an action. Git does not read the user's
 * configuration.
 */
export function isolateEnvironment(env: Environment): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !FOREIGN.test(entry[0]),
  );
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
}
