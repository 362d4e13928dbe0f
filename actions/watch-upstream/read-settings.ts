/** Combines the inputs, the environment and the defaults, in this order of precedence. */

import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { readOptionalFile } from "../../src/files/read-optional-file.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import type { Inputs } from "./inputs.ts";
import { parseUpdater, type UpdaterChoice } from "./parse-updater.ts";
import { parseValidation, type ValidationChoice } from "./parse-validation.ts";

export interface Settings {
  /** The inputs that are used as they are. */
  inputs: Inputs;
  /** The name of the watch. */
  name: string;
  /** An address, or the absolute path of a repository. */
  upstream: string;
  upstreamBranch: string;
  /** The folder of the target's checkout. */
  target: string;
  /** Null means the target's default branch. */
  baseBranch: string | null;
  validation: ValidationChoice;
  updater: UpdaterChoice;
  /** Names of more variables to pass to the updater. */
  updaterEnv: readonly string[];
  stateKind: "ref" | "file";
  /** The folder for the state file, the mirrors and the runs. */
  stateDirectory: string;
  stateFile: string;
  stateRef: string;
  lockFile: string;
  /** Empty if there is no token. */
  token: string;
  commitAuthor: { name: string; email: string };
  labels: readonly string[];
  isDryRun: boolean;
  /** Null if there is no bundle. */
  bundle: string | null;
}

const NAME = /^[a-z0-9][a-z0-9-]{0,39}$/;

export async function readSettings(inputs: Inputs, runtime: Runtime): Promise<Settings> {
  const { env, cwd } = runtime;
  const isWorkflow = env.GITHUB_ACTIONS === "true";
  const from = (given: string | undefined, variable: string, fallback: string) =>
    given ?? (env[variable]?.trim() || fallback);
  const name = from(inputs.name, "WATCH_NAME", "analytics");
  if (!NAME.test(name)) {
    throw new UserError(
      `name: "${name}" is not usable. Expected at most 40 lower-case letters, digits and hyphens, starting with a letter or digit.`,
    );
  }
  const stateDirectory = findStateDirectory(name, runtime);
  const stateKind = readChoice("state", inputs.state ?? (isWorkflow ? "ref" : "file"), ["ref", "file"]);
  const settings: Settings = {
    inputs,
    name,
    upstream: readUpstream(from(inputs.upstream, "UPSTREAM_REPO_PATH", ""), cwd),
    upstreamBranch: from(inputs["upstream-branch"], "UPSTREAM_BRANCH", "main"),
    target: path.resolve(cwd, from(inputs.target, "DASHBOARD_REPO_PATH", ".")),
    baseBranch: from(inputs["base-branch"], "DASHBOARD_BASE_BRANCH", "") || null,
    validation: parseValidation(inputs.validate),
    updater: parseUpdater(inputs.updater, {
      bin: from(inputs["codex-bin"], "CODEX_BIN", "codex"),
      model: from(inputs["codex-model"], "CODEX_MODEL", "gpt-5.2"),
      effort: from(inputs["codex-effort"], "CODEX_REASONING_EFFORT", "high"),
      instructions: from(inputs.instructions, "CODEX_INSTRUCTIONS_PATH", ".pipekeeper/updater.md"),
    }),
    updaterEnv: splitNames(inputs["updater-env"]),
    stateKind,
    stateDirectory,
    stateFile: path.resolve(cwd, from(inputs["state-path"], "STATE_PATH", path.join(stateDirectory, "state.json"))),
    stateRef: inputs["state-ref"] ?? `refs/heads/pipekeeper-state/${name}`,
    lockFile: path.resolve(cwd, from(inputs["lock-path"], "LOCK_PATH", path.join(stateDirectory, "lock"))),
    token: await readToken(inputs, cwd),
    commitAuthor: readAuthor(inputs["commit-author"]),
    labels: splitNames(inputs.labels),
    isDryRun: inputs["dry-run"] ?? readDryRun(env.DRY_RUN),
    bundle: inputs.bundle === undefined ? null : path.resolve(cwd, inputs.bundle),
  };
  refuseContradictions(settings);
  return settings;
}

function refuseContradictions({ inputs, isDryRun, bundle, token, stateRef, name }: Settings): void {
  if (inputs["no-updater"] && !isDryRun)
    throw new UserError("no-updater only works with dry-run. Set dry-run too, or remove no-updater.");
  for (const list of ["upstream-paths", "allowed-paths"] as const) {
    if (inputs[list].length === 0)
      throw new UserError(`${list}: expected at least one glob, but it is empty. Remove it to use the default.`);
  }
  if (inputs["force-init"] && inputs.init === undefined)
    throw new UserError("force-init needs init. Set init to the commit that the new state starts from.");
  if (inputs.init !== undefined && inputs["advance-to"] !== undefined)
    throw new UserError("init and advance-to cannot be used together. Set one of them.");
  if (inputs.phase !== "all" && bundle === null)
    throw new UserError(`phase: "${inputs.phase}" needs bundle, the folder that passes the result on. Set it.`);
  if (inputs.phase !== "all" && inputs.propose === "issue")
    throw new UserError(
      'phase and propose: "issue" cannot be used together, because no branch is pushed. Remove one of them.',
    );
  if (token === "" && !isDryRun && inputs.phase !== "prepare")
    throw new UserError("There is no token. Set GITHUB_TOKEN or token-file; only dry-run works without one.");
  if (!/^refs\/[^\s~^:?*[\\]+$/.test(stateRef) || stateRef.includes(".."))
    throw new UserError(
      `state-ref: "${stateRef}" is not a full ref name. Expected refs/heads/pipekeeper-state/${name}.`,
    );
}

/** Leaves an address as it is, and makes a path absolute, so that it works from any folder. */
function readUpstream(text: string, cwd: string): string {
  if (text === "") {
    throw new UserError(
      "upstream: expected an address or the path of a repository, but it is missing. Set it, or UPSTREAM_REPO_PATH.",
    );
  }
  const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^[^/]+:[^\\]/.test(text);
  return isAddress ? text : path.resolve(cwd, text);
}

/** In a workflow, files last for one job only, and the ref keeps the state. */
function findStateDirectory(name: string, { env, cwd }: Runtime): string {
  // systemd separates several folders with colons.
  const [given] = (env.STATE_DIRECTORY ?? "").split(":");
  if (given) return path.resolve(cwd, given);
  if (env.GITHUB_ACTIONS === "true" && env.RUNNER_TEMP) return path.join(env.RUNNER_TEMP, "watch-upstream", name);
  const base = env.XDG_STATE_HOME || (env.HOME ? path.join(env.HOME, ".local/state") : "");
  if (base === "")
    throw new UserError("There is no folder for the state: set STATE_DIRECTORY, XDG_STATE_HOME or HOME.");
  return path.resolve(cwd, base, "pipekeeper/watch-upstream", name);
}

async function readToken(inputs: Inputs, cwd: string): Promise<string> {
  const file = inputs["token-file"];
  if (file === undefined) return inputs.token?.trim() ?? "";
  const text = await readOptionalFile(path.resolve(cwd, file));
  const token = text?.toString().trim();
  if (token) return token;
  throw new UserError(`token-file: "${file}" ${text === null ? "does not exist" : "is empty"}. Write the token to it.`);
}

function readAuthor(text: string): Settings["commitAuthor"] {
  const [, name = "", email = ""] = /^([^<>\n]*[^<>\s]) *<([^<>\s]+)>$/.exec(text) ?? [];
  if (email !== "") return { name, email };
  throw new UserError(`commit-author: expected "Name <address>", got "${text}".`);
}

function readDryRun(text: string | undefined): boolean {
  const value = text?.trim() ?? "";
  if (value === "" || value === "false" || value === "0") return false;
  if (value === "true" || value === "1") return true;
  throw new UserError(`DRY_RUN is "${value}", expected true, false, 1 or 0. Correct it or unset it.`);
}

function readChoice<C extends string>(input: string, text: string, choices: readonly C[]): C {
  const found = choices.find((choice) => choice === text);
  if (found !== undefined) return found;
  throw new UserError(`${input}: expected one of ${choices.join(", ")}, got "${text}".`);
}

/** Splits names at line breaks and commas. */
function splitNames(lines: readonly string[]): string[] {
  const names = lines.flatMap((line) => line.split(",")).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ""))];
}
