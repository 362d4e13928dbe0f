/** Reads the optional configuration file, which sets inputs that the workflow leaves at their defaults. */

import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";
import { suggestName } from "../text/suggest-name.ts";
import type { Action } from "./define-action.ts";
import { type DeclaredInputs, InputFault } from "./inputs.ts";
import type { Runtime } from "./runtime.ts";

/** Only a workflow may set these: which file is read, where the token is sent, and which command runs. */
const NOT_HERE = ["config", "remote", "run"];

type Raw = Readonly<Record<string, string | undefined>>;

export interface Config {
  action: Pick<Action, "name" | "inputs" | "readCommitted">;
  /** Defaults from action.yml, by input name. */
  defaults: Raw;
  runtime: Runtime;
}

/**
 * Fills in raw inputs from the file. The file contains one map per action (`update-dashboard: { queue: … }`). Each
 * action checks only its own map. An input that differs from its default was set in the workflow, and wins.
 */
export async function applyConfig(raw: Raw, config: Config): Promise<Raw> {
  const { action, defaults } = config;
  const file = raw.config?.trim();
  if (!Object.hasOwn(action.inputs, "config") || !file) return raw;
  const text = await readConfig(file, raw, config);
  if (text === null && file === defaults.config) return raw;
  if (text === null) {
    throw new UserError(
      `There is no configuration file at "${file}", expected YAML. Correct the input config or leave it out.`,
    );
  }
  const settings = await readSettings(text, file, action);
  const isDefault = (name: string) => (raw[name]?.trim() ?? "") === (defaults[name] ?? "").trim();
  return { ...raw, ...Object.fromEntries([...settings].filter(([name]) => isDefault(name))) };
}

/** Reads the file from the working directory, or, if the job has no checkout, from the workflow's commit. */
async function readConfig(file: string, raw: Raw, { action, runtime }: Config): Promise<string | null> {
  const absolute = path.resolve(runtime.cwd, raw.root?.trim() || ".", file);
  if (!existsSync(absolute)) {
    const inRepository = path.relative(runtime.cwd, absolute).replaceAll(path.sep, "/");
    return (await action.readCommitted?.(inRepository, raw, runtime)) ?? null;
  }
  if (statSync(absolute).isDirectory())
    throw new UserError(`"${file}" is a folder, expected a YAML file. Correct the input config.`);
  return readFileSync(absolute, "utf8");
}

async function readSettings(
  text: string,
  file: string,
  { name, inputs }: Config["action"],
): Promise<Map<string, string>> {
  const { parse } = await import("yaml");
  let document: unknown;
  try {
    document = parse(text);
  } catch (error) {
    throw new UserError(
      `"${file}" is not YAML: ${((error as Error).message.split("\n")[0] as string).replace(/[:.]$/, "")}. Correct it or remove it.`,
    );
  }
  const sections = members(document, `"${file}"`, name);
  const faults: string[] = [];
  for (const [section, value] of sections) {
    members(value, `"${section}" in "${file}"`, name);
    const meant = section === name ? "" : suggestName(section, [name]);
    if (meant !== "") faults.push(`"${section}" is not an action${meant}`);
  }
  const settings = new Map<string, string>();
  for (const [key, value] of members(sections.get(name), "", name)) {
    if (!Object.hasOwn(inputs, key))
      faults.push(`"${key}" is not an input of ${name}${suggestName(key, Object.keys(inputs))}`);
    else if (NOT_HERE.includes(key) || inputs[key]?.kind === "secret")
      faults.push(`"${key}" can only be set in the workflow`);
    else if (!["string", "number", "boolean"].includes(typeof value)) {
      faults.push(`"${key}" is not text, a number, true or false`);
    } else {
      const fault = findFault(inputs, key, String(value));
      if (fault === null) settings.set(key, String(value));
      else faults.push(`${key}: ${fault}`);
    }
  }
  if (faults.length > 0) {
    const problems = faults.join("; ");
    throw new UserError(
      `"${file}" cannot be used: ${problems}${problems.endsWith("?") ? "" : "."} Correct or remove it.`,
    );
  }
  return settings;
}

/**
 * What is wrong with a value in the file; null if nothing is. The caller adds the file's name, because a message about
 * inputs alone would send the reader to the workflow.
 */
function findFault(inputs: DeclaredInputs, key: string, text: string): string | null {
  try {
    inputs[key]?.parse(text.trim() || undefined);
    return null;
  } catch (error) {
    if (error instanceof InputFault) return error.message;
    throw error;
  }
}

function members(value: unknown, what: string, name: string): Map<string, unknown> {
  if (value === undefined || value === null) return new Map();
  if (typeof value === "object" && !Array.isArray(value)) return new Map(Object.entries(value));
  throw new UserError(
    `${what} has no inputs; expected "${name}:" followed by indented lines such as "queue: data/queues".`,
  );
}
