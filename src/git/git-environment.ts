/** A git setting for a single command. Later settings win, and an empty value clears a list. */
export type Setting = readonly [key: string, value: string];

export type Environment = Readonly<Record<string, string | undefined>>;

/** These settings override the configuration of the repository and the user. */
const QUIET: readonly Setting[] = [
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.quotePath", "false"],
  // Git reads and writes files byte for byte.
  ["core.autocrlf", "false"],
  ["core.eol", "lf"],
  ["core.splitIndex", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["submodule.recurse", "false"],
  ["fetch.prune", "false"],
  ["push.followTags", "false"],
  ["push.gpgSign", "false"],
  ["push.pushOption", ""],
  ["i18n.commitEncoding", "UTF-8"],
  ["advice.detachedHead", "false"],
  ["advice.pushUpdateRejected", "false"],
  ["advice.resetNoRefresh", "false"],
  ["core.askPass", ""],
  // Git gives up on a server that sends nothing for two minutes.
  ["http.lowSpeedLimit", "1"],
  ["http.lowSpeedTime", "120"],
];

/**
 * Builds an environment that ignores the user's git configuration. Settings are passed in the environment, because
 * every process on the machine can read argv.
 */
export function gitEnvironment(inherited: Environment, settings: readonly Setting[]): Record<string, string> {
  return {
    ...withoutGit(inherited),
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_LITERAL_PATHSPECS: "1",
    LC_ALL: "C",
    ...asEnvironment([...QUIET, ...settings]),
  };
}

/** Builds an environment for commands that follow the user's own configuration. */
export function userEnvironment(inherited: Environment, settings: readonly Setting[]): Record<string, string> {
  const env: Record<string, string> = { ...withoutGit(inherited), LC_ALL: "C" };
  for (const name of ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_SYSTEM"]) {
    if (inherited[name] !== undefined) env[name] = inherited[name];
  }
  return { ...env, ...asEnvironment(settings) };
}

function asEnvironment(settings: readonly Setting[]): Record<string, string> {
  const env: Record<string, string> = { GIT_CONFIG_COUNT: String(settings.length) };
  for (const [index, [key, value]] of settings.entries()) {
    env[`GIT_CONFIG_KEY_${index}`] = key;
    env[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return env;
}

/** Variables for certificates, ssh and proxies. */
const CONNECTION = /^GIT_(?:SSL_|SSH|PROXY_|HTTP_PROXY_)/;

/**
 * Drops all other GIT_* variables, because they could redirect any command. Also drops the step's inputs, because they
 * include the token.
 */
function withoutGit(inherited: Environment): Record<string, string> {
  const kept = Object.entries(inherited).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      (CONNECTION.test(entry[0]) || !/^(?:GIT_|INPUT_|LANGUAGE$|SSH_ASKPASS)/i.test(entry[0])),
  );
  return Object.fromEntries(kept);
}
