/** Reads the optional configuration file, which sets inputs that the workflow leaves at their defaults. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";
import type { Inputs } from "./input.ts";

type Raw = Readonly<Record<string, string | undefined>>;

export interface Config {
  action: { name: string; inputs: Inputs };
  /** Defaults of action.yml by input name. */
  defaults: Raw;
  cwd: string;
}

/**
 * Raw inputs with those of the file filled in. The file holds one map per action: `update-dashboard: { queue: … }`.
 * An input that differs from its default was set in the workflow, and wins.
 */
export async function applyConfig(raw: Raw, { action, defaults, cwd }: Config): Promise<Raw> {
  const file = raw.config?.trim();
  if (!Object.hasOwn(action.inputs, "config") || !file) return raw;
  const absolute = path.resolve(cwd, raw.root?.trim() || ".", file);
  if (!existsSync(absolute)) {
    if (file === defaults.config) return raw;
    throw new UserError(
      `There is no configuration file at "${file}", expected YAML. Correct the input config or leave it out.`,
    );
  }
  const settings = await readSettings(absolute, file, action);
  const isDefault = (name: string) => (raw[name]?.trim() ?? "") === (defaults[name] ?? "").trim();
  return { ...raw, ...Object.fromEntries([...settings].filter(([name]) => isDefault(name))) };
}

async function readSettings(
  absolute: string,
  file: string,
  { name, inputs }: Config["action"],
): Promise<Map<string, string>> {
  const { parse } = await import("yaml");
  let document: unknown;
  try {
    document = parse(readFileSync(absolute, "utf8"));
  } catch (error) {
    throw new UserError(`"${file}" is not YAML: ${(error as Error).message.split("\n")[0]}`);
  }
  const settings = new Map<string, string>();
  for (const [key, value] of members(members(document, file).find(([key]) => key === name)?.[1], `${file}, ${name}`)) {
    if (!Object.hasOwn(inputs, key) || key === "config" || inputs[key]?.secret) {
      throw new UserError(
        `"${file}" sets "${key}" for ${name}, which is no input that may stand there. Remove or correct it.`,
      );
    }
    if (!["string", "number", "boolean"].includes(typeof value)) {
      throw new UserError(`"${file}" sets "${key}" for ${name} to something other than text, a number, true or false.`);
    }
    settings.set(key, String(value));
  }
  return settings;
}

function members(value: unknown, where: string): [string, unknown][] {
  if (value === undefined || value === null) return [];
  if (typeof value === "object" && !Array.isArray(value)) return Object.entries(value);
  throw new UserError(`"${where}" holds no map; expected lines such as "queue: data/queues" below the action's name.`);
}
