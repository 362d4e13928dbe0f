/** The runner's part for an action: files, and an environment with the inputs. */

import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Manifest } from "../../src/kit/command.ts";
import { gitEnv } from "./git.ts";

const project = path.resolve(import.meta.dirname, "../..");

export interface ActionRun {
  /** Folder for the runner's files. The test removes the folder. */
  folder: string;
  /** Becomes GITHUB_WORKSPACE and the working directory. */
  workspace: string;
  inputs?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  /** Starts the action as the leader of a process group, for tests that kill the whole group. */
  detached?: boolean;
  /** Time until an action in this process starts, by the virtual clock. */
  startMs?: number | undefined;
}

export interface PreparedRun {
  env: Record<string, string | undefined>;
  /** Paths by variable, such as GITHUB_OUTPUT. */
  files: Record<string, string>;
}

export function prepareRun(name: string, run: ActionRun): PreparedRun {
  mkdirSync(run.folder, { recursive: true });
  const temp = mkdtempSync(path.join(run.folder, "runner-"));
  const files = Object.fromEntries(
    ["OUTPUT", "STEP_SUMMARY", "ENV", "STATE", "EVENT_PATH"].map((file) => [`GITHUB_${file}`, path.join(temp, file)]),
  );
  for (const [file, place] of Object.entries(files)) writeFileSync(place, file === "GITHUB_EVENT_PATH" ? "{}" : "");
  const env = {
    ...gitEnv,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: run.workspace,
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_REPOSITORY: "octo/repo",
    GITHUB_RUN_ID: "42",
    RUNNER_TEMP: temp,
    ...files,
    ...inputEnv({ ...readDefaults(name), ...run.inputs }),
    ...run.env,
  };
  return { env, files };
}

/** Defaults of action.yml, as the runner sets them. Expressions become empty. */
function readDefaults(name: string): Record<string, string> {
  const defaults = Object.entries(readManifest(name).inputs);
  return Object.fromEntries(
    defaults.map(([input, { default: text = "" }]) => [input, text.startsWith("${{") ? "" : text]),
  );
}

/** Parsed manifests by action, because parsing one takes longer than many runs. */
const manifests = new Map<string, Manifest>();

/** The content of the action's action.yml or command.yml, as the bundler embeds it. */
export function readManifest(name: string): Manifest {
  const known = manifests.get(name);
  if (known !== undefined) return known;
  const folder = path.join(project, "actions", name);
  const command = path.join(folder, "command.yml");
  const file = existsSync(command) ? command : path.join(folder, "action.yml");
  const { description, inputs, outputs } = parse(readFileSync(file, "utf8")) as Manifest;
  const manifest = { name, description, inputs, outputs };
  manifests.set(name, manifest);
  return manifest;
}

export function inputEnv(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]));
}
