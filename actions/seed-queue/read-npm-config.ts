/**
 * Reads the registry and its credentials from npm's configuration.
 * https://docs.npmjs.com/cli/configuring-npm/npmrc
 */

import path from "node:path";
import { readOptionalFile } from "../../src/files/read-optional-file.ts";
import type { Runtime } from "../../src/kit/runtime.ts";

export interface NpmConfig {
  /** Null if none is configured. */
  registry: string | null;
  /** The value of the Authorization header for a registry; null for none. */
  authorizationFor(registry: string): string | null;
}

/** Reads the environment, then the .npmrc files of the working directory, the user and the machine. */
export async function readNpmConfig({ env, cwd }: Pick<Runtime, "env" | "cwd">): Promise<NpmConfig> {
  const given = new Map<string, string>();
  for (const [name, value = ""] of Object.entries(env)) {
    const [, key] = /^npm_config_(.+)$/i.exec(name) ?? [];
    if (key !== undefined && value !== "") given.set(key.toLowerCase().replaceAll("_", "-"), value);
  }
  const home = env.HOME || env.USERPROFILE;
  const files = [
    path.join(cwd, ".npmrc"),
    given.get("userconfig") ?? (home ? path.join(home, ".npmrc") : null),
    given.get("globalconfig") ?? null,
  ];
  const settings = new Map(given);
  for (const file of files) {
    const bytes = file === null ? null : await readOptionalFile(file).catch(() => null);
    for (const [key, value] of parseNpmrc(bytes?.toString() ?? "", env)) {
      if (!settings.has(key)) settings.set(key, value);
    }
  }
  return {
    registry: settings.get("registry") ?? null,
    authorizationFor: (registry) => findAuthorization(registry, settings),
  };
}

/** A setting names the registry without its scheme, as in `//npm.example/team/:_authToken`. */
function findAuthorization(registry: string, settings: ReadonlyMap<string, string>): string | null {
  const { host, pathname } = new URL(registry);
  const parts = pathname.split("/").filter((part) => part !== "");
  for (let length = parts.length; length >= 0; length--) {
    const place = ["/", host, ...parts.slice(0, length), ""].join("/");
    const token = settings.get(`${place}:_authToken`);
    if (token !== undefined) return `Bearer ${token}`;
    const basic = settings.get(`${place}:_auth`);
    if (basic !== undefined) return `Basic ${basic}`;
    const user = settings.get(`${place}:username`);
    const password = settings.get(`${place}:_password`);
    if (user !== undefined && password !== undefined) {
      return `Basic ${Buffer.from(`${user}:${Buffer.from(password, "base64")}`).toString("base64")}`;
    }
  }
  return null;
}

function parseNpmrc(text: string, env: Runtime["env"]): Map<string, string> {
  const settings = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, key = "", value = ""] = /^\s*([^;#=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (key === "") continue;
    const plain = value.replace(/^(["'])(.*)\1$/, "$2");
    settings.set(
      key,
      plain.replace(/\$\{([^}?]+)\??\}/g, (_, name: string) => readVariable(name, env)),
    );
  }
  return settings;
}

/** The runner passes secrets to actions in some variables. A file in the repository must not send them to a server. */
function readVariable(name: string, env: Runtime["env"]): string {
  return /^(INPUT|ACTIONS)_/i.test(name) ? "" : (env[name] ?? "");
}
