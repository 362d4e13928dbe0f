/** Checks the inputs of seed-queue before any request is sent. */

import { UserError } from "../../src/errors.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import type { EcosystemAliases } from "../../src/pipeline/ecosystems.ts";
import type { Inputs } from "./inputs.ts";
import type { NpmConfig } from "./read-npm-config.ts";
import { openCargo } from "./sources/cargo.ts";
import { openCask } from "./sources/cask.ts";
import { openCpan } from "./sources/cpan.ts";
import { openGo } from "./sources/go.ts";
import { openHomebrew } from "./sources/homebrew.ts";
import { openNpm } from "./sources/npm.ts";
import { openPypi } from "./sources/pypi.ts";
import { openRubygems } from "./sources/rubygems.ts";
import type { Source } from "./sources/source.ts";

/** In order of precedence, for a new name that several ecosystems list. */
export const ECOSYSTEMS = ["homebrew", "cargo", "npm", "pypi", "rubygems", "go", "cpan", "cask"] as const;
type Ecosystem = (typeof ECOSYSTEMS)[number];

const NPM_REGISTRY = "https://registry.npmjs.org";
const MODULE_PROXY = "https://proxy.golang.org";
const GITHUB_API = "https://api.github.com";
const ALIAS = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export interface SeedingPlan {
  /** In the order in which they are read. */
  sources: readonly Source[];
  /** The value of the Authorization header, by origin. */
  credentials: ReadonlyMap<string, string>;
  aliases: EcosystemAliases;
  userAgent: string;
}

/** Throws a UserError that names every invalid input. */
export function planSeeding(inputs: Inputs, npm: NpmConfig, { env, repository }: Runtime): SeedingPlan {
  const faults: string[] = [];
  const credentials = new Map<string, string>();
  const address = (text: string, name: string) => readAddress(text, { name, faults, credentials });
  const open: Record<Ecosystem, () => Source> = {
    homebrew: () => openHomebrew(address(inputs["base-url-homebrew"], "base-url-homebrew")),
    cask: () => openCask(address(inputs["base-url-cask"], "base-url-cask")),
    cargo: () => openCargo(address(inputs["base-url-cargo"], "base-url-cargo")),
    rubygems: () => openRubygems(address(inputs["base-url-rubygems"], "base-url-rubygems")),
    cpan: () => openCpan(address(inputs["base-url-cpan"], "base-url-cpan")),
    pypi: () => {
      const jsonUrl = address(inputs["base-url-pypi-json"], "base-url-pypi-json");
      return openPypi(address(inputs["base-url-pypi"], "base-url-pypi"), inputs["pypi-console-only"] ? jsonUrl : null);
    },
    npm: () => {
      const given = inputs["base-url-npm"];
      const text = given ?? npm.registry ?? NPM_REGISTRY;
      const url = address(text, given === undefined ? "the registry that npm is configured with" : "base-url-npm");
      const authorization = url === "" ? null : npm.authorizationFor(url);
      if (authorization !== null) credentials.set(new URL(url).origin, authorization);
      return openNpm(url);
    },
    go: () => {
      const url = address(inputs["base-url-go"], "base-url-go");
      const api = new URL(env.GITHUB_API_URL || GITHUB_API).origin;
      // Only GitHub's API may get the token.
      const hasToken = inputs.token !== undefined && url !== "" && new URL(url).origin === api;
      if (hasToken) credentials.set(api, `Bearer ${inputs.token?.trim()}`);
      return openGo(url, { proxyUrl: address(firstProxy(env.GOPROXY ?? ""), "GOPROXY"), hasToken });
    },
  };
  const sources = readSources(inputs.sources, faults).map((name) => open[name]());
  const aliases = readAliases(inputs["ecosystem-aliases"], faults);
  if (faults.length > 0) throw new UserError(`Invalid inputs. ${faults.join(" ")}`);
  const server = env.GITHUB_SERVER_URL || "https://github.com";
  const place = repository === null ? "" : ` (+${server}/${repository.owner}/${repository.repo})`;
  return { sources, credentials, aliases, userAgent: `pipekeeper seed-queue${place}` };
}

function readSources(lines: readonly string[], faults: string[]): Ecosystem[] {
  const names = lines.flatMap((line) => line.split(",")).map((name) => name.trim());
  const known = ECOSYSTEMS.filter((name) => names.includes(name));
  for (const name of names.filter((each) => !known.some((other) => other === each))) {
    faults.push(`sources: expected names from ${ECOSYSTEMS.join(", ")}, got "${name}".`);
  }
  if (names.length === 0) faults.push("sources: expected at least one name, such as npm.");
  return [...new Set(names)].filter((name): name is Ecosystem => known.some((other) => other === name));
}

/**
 * GOPROXY separates its entries with commas and bars.
 * https://go.dev/ref/mod#environment-variables
 */
function firstProxy(text: string): string {
  return (
    text
      .split(/[,|]/)
      .map((part) => part.trim())
      .find((part) => part !== "") ?? MODULE_PROXY
  );
}

/**
 * Returns the address without a final slash, and moves its credentials to the Authorization header. Adds a fault and
 * returns an empty text if the address is invalid.
 */
function readAddress(
  text: string,
  { name, faults, credentials }: { name: string; faults: string[]; credentials: Map<string, string> },
): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const login = url === null ? null : readLogin(url);
  if (url === null || login === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") {
    // The text may contain a password.
    const shown = text.replace(/\/\/.*@/, "//***@");
    faults.push(`${name}: expected an address such as https://packages.example, got "${shown}".`);
    return "";
  }
  if (login !== ":") credentials.set(url.origin, `Basic ${Buffer.from(login).toString("base64")}`);
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** Returns `user:password`; null if the encoding is invalid. */
function readLogin({ username, password }: URL): string | null {
  try {
    return `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  } catch {
    return null;
  }
}

function readAliases(lines: readonly string[], faults: string[]): EcosystemAliases {
  const aliases = new Map<string, string>();
  for (const line of lines.flatMap((each) => each.split(","))) {
    const [alias = "", name = "", ...rest] = line.split("=").map((part) => part.trim());
    if (ALIAS.test(alias) && ALIAS.test(name) && rest.length === 0) aliases.set(alias, name);
    else faults.push(`ecosystem-aliases: expected lines such as crates.io=cargo, got "${line.trim()}".`);
  }
  return aliases;
}
