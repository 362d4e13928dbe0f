/** Builds the environment of an updater from nothing, so that no token gets in by accident. */

import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { RUN_ID } from "./find-strays.ts";
import { type RunFacts, summaryFile } from "./run-facts.ts";

export interface EnvironmentOptions {
  /** The environment of our own process. */
  outer: Readonly<Record<string, string | undefined>>;
  /** The names in the input `updater-env`. */
  passed: readonly string[];
  /** The built-in updater also gets the variables that Codex logs in with. */
  isCodex: boolean;
  /** The target's token. The updater must not get it under any name. */
  token?: string | undefined;
  /** Passwords for git. The updater must not get them either. */
  gitSecrets?: readonly string[];
}

export interface UpdaterEnvironment {
  env: Record<string, string>;
  /** Values that must not appear in logs or commits. */
  secrets: string[];
  /** Names in `updater-env` that are not set. */
  missing: string[];
}

const CODEX_VARIABLES = ["CODEX_HOME", "OPENAI_API_KEY", "CODEX_API_KEY"];
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** The workflow's own variables, and those that lead to a person's keys. */
const WITHHELD = /^(?:GITHUB|ACTIONS|RUNNER|INPUT|SSH|GIT_CONFIG)_/i;
/** Variables that we set for each run. */
const FIXED = /^(?:PATH|LANG|TZ|HOME|TMPDIR|PIPEKEEPER_.*)$/i;
const SECRET_NAME = /key|token|secret|passw|passphrase|credential|auth/i;
/** Hiding shorter values would hide ordinary words. */
const MIN_SECRET_LENGTH = 8;
const DEFAULT_PATH = "/usr/local/bin:/usr/bin:/bin";

/** Throws a UserError for a name in `updater-env` that may not be passed. */
export function buildUpdaterEnvironment(facts: RunFacts, options: EnvironmentOptions): UpdaterEnvironment {
  for (const name of options.passed) checkName(name, options);
  const names = [...(options.isCodex ? CODEX_VARIABLES : []), ...options.passed];
  const set = names.filter((name) => options.outer[name]);
  const env = {
    ...Object.fromEntries(set.map((name) => [name, options.outer[name] as string])),
    PATH: options.outer.PATH || DEFAULT_PATH,
    LANG: "C.UTF-8",
    TZ: "UTC",
    HOME: path.join(facts.folder, "home"),
    TMPDIR: path.join(facts.folder, "tmp"),
    PIPEKEEPER_NAME: facts.name,
    [RUN_ID]: facts.runId,
    PIPEKEEPER_RUN_DATE: facts.date,
    PIPEKEEPER_RANGE_BASE: facts.rangeBase,
    PIPEKEEPER_RANGE_HEAD: facts.rangeHead,
    PIPEKEEPER_UPSTREAM_DIR: facts.upstream,
    PIPEKEEPER_SUMMARY_FILE: summaryFile(facts),
  };
  const secrets = set.filter((name) => SECRET_NAME.test(name)).map((name) => options.outer[name] as string);
  return {
    env,
    secrets: [...new Set([options.token ?? "", ...secrets.filter(isLong)])].filter((secret) => secret !== ""),
    missing: options.passed.filter((name) => !options.outer[name]),
  };
}

function isLong(value: string): boolean {
  return value.length >= MIN_SECRET_LENGTH;
}

function checkName(name: string, { outer, token, gitSecrets = [] }: EnvironmentOptions): void {
  const refuse = (why: string) => new UserError(`updater-env: "${name}" ${why}`);
  if (!NAME.test(name)) throw refuse("is not the name of a variable. Expected letters, digits and underscores.");
  if (WITHHELD.test(name))
    throw refuse("is never passed to an updater, because it may lead to a token. Remove it from the list.");
  if (FIXED.test(name)) throw refuse("is set for each run. Remove it from the list.");
  if (token && outer[name]?.includes(token))
    throw refuse("contains the token, and an updater never gets that. Remove it from the list.");
  if (gitSecrets.filter(isLong).some((secret) => outer[name]?.includes(secret)))
    throw refuse("contains a password from git's settings, and an updater never gets that. Remove it from the list.");
}
