import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inputs } from "../../../actions/watch-upstream/inputs.ts";
import { readSettings } from "../../../actions/watch-upstream/read-settings.ts";
import { UserError } from "../../../src/errors.ts";
import { parseInputs } from "../../../src/kit/inputs.ts";
import { testRuntime } from "../../support/test-runtime.ts";

const manifest = parse(readFileSync("actions/watch-upstream/action.yml", "utf8"));
const DEFAULTS: Record<string, string> = Object.fromEntries(
  Object.entries<{ default?: string }>(manifest.inputs).map(([name, { default: value = "" }]) => [
    name,
    value.startsWith("${{") ? "" : value,
  ]),
);
const MINIMUM = { upstream: "https://example.test/up.git", token: "t" };

function read(given: Record<string, string> = {}, env: Record<string, string> = {}) {
  const values = parseInputs(inputs, { ...DEFAULTS, ...MINIMUM, ...given });
  return readSettings(values, testRuntime({ cwd: "/srv/repo", env: { HOME: "/home/me", ...env } }));
}

/** Inputs that an environment variable may set instead. */
const ALIASES = [
  { input: "name", variable: "WATCH_NAME", fallback: "analytics", of: "name" },
  { input: "upstream-branch", variable: "UPSTREAM_BRANCH", fallback: "main", of: "upstreamBranch" },
  { input: "base-branch", variable: "DASHBOARD_BASE_BRANCH", fallback: null, of: "baseBranch" },
] as const;

describe("inputs take precedence over the environment, and the environment over defaults", () => {
  test.each(ALIASES)("$input", async ({ input, variable, fallback, of }) => {
    expect((await read())[of]).toBe(fallback);
    expect((await read({}, { [variable]: "from-env" }))[of]).toBe("from-env");
    expect((await read({}, { [variable]: " " }))[of]).toBe(fallback);
    expect((await read({ [input]: "given" }, { [variable]: "from-env" }))[of]).toBe("given");
    const value = manifest.inputs[input].description as string;
    expect(value).toContain(`\`${variable}\``);
    if (fallback !== null) expect(value).toContain(`else ${fallback}.`);
  });

  test("Codex", async () => {
    const env = { CODEX_BIN: "/b", CODEX_MODEL: "m", CODEX_REASONING_EFFORT: "low", CODEX_INSTRUCTIONS_PATH: "i.md" };
    const plain = { bin: "codex", model: "gpt-5.2", effort: "high", instructions: ".pipekeeper/updater.md" };
    expect((await read()).updater).toEqual({ kind: "codex", codex: plain });
    const codex = { bin: "/b", model: "m", effort: "low", instructions: "i.md" };
    expect((await read({}, env)).updater).toEqual({ kind: "codex", codex });
  });

  test("the dry run", async () => {
    expect((await read({}, { DRY_RUN: "1" })).isDryRun).toBe(true);
    expect((await read({}, { DRY_RUN: "0" })).isDryRun).toBe(false);
    expect((await read({ "dry-run": "false" }, { DRY_RUN: "true" })).isDryRun).toBe(false);
  });
});

describe("the state", () => {
  test.each([
    {
      name: "in a terminal",
      env: {},
      kind: "file",
      file: "/home/me/.local/state/pipekeeper/watch-upstream/analytics/state.json",
    },
    {
      name: "with XDG_STATE_HOME",
      env: { XDG_STATE_HOME: "/x" },
      kind: "file",
      file: "/x/pipekeeper/watch-upstream/analytics/state.json",
    },
    {
      name: "under systemd",
      env: { STATE_DIRECTORY: "/var/lib/a:/var/lib/b" },
      kind: "file",
      file: "/var/lib/a/state.json",
    },
    {
      name: "in a workflow",
      env: { GITHUB_ACTIONS: "true", RUNNER_TEMP: "/tmp/r" },
      kind: "ref",
      file: "/tmp/r/watch-upstream/analytics/state.json",
    },
    { name: "with STATE_PATH", env: { STATE_PATH: "s.json" }, kind: "file", file: "/srv/repo/s.json" },
  ])("$name", async ({ env, kind, file }) => {
    const settings = await read({}, env as Record<string, string>);
    expect([settings.stateKind, settings.stateFile, settings.stateRef]).toEqual([
      kind,
      file,
      "refs/heads/pipekeeper-state/analytics",
    ]);
  });
});

describe("are refused and named", () => {
  test.each([
    { given: { upstream: "" }, says: "upstream: expected an address" },
    { given: { name: "Analytics" }, says: 'name: "Analytics" is not usable' },
    { given: { name: "a".repeat(41) }, says: "at most 40" },
    { given: { updater: "npm run x" }, says: "updater: expected a JSON array" },
    { given: { updater: "[]" }, says: "updater: expected a JSON array" },
    { given: { updater: '["a", 1]' }, says: "updater: expected a JSON array" },
    { given: { validate: "content:" }, says: "validate: expected content:" },
    { given: { validate: "content:../x" }, says: "validate: expected content:" },
    { given: { validate: "command:npm" }, says: "validate: expected a JSON array" },
    { given: { state: "both" }, says: "state: expected one of ref, file" },
    { given: { "state-ref": "main" }, says: 'state-ref: "main" is not a full ref name' },
    { given: { "commit-author": "me" }, says: "commit-author: expected" },
    { given: { "no-updater": "true" }, says: "no-updater only works with dry-run" },
    { given: { "force-init": "true" }, says: "force-init needs init" },
    { given: { init: "head", "advance-to": "head" }, says: "init and advance-to" },
    { given: { phase: "prepare" }, says: "needs bundle" },
    { given: { token: "" }, says: "There is no token" },
    { given: { "token-file": "/nowhere/token" }, says: 'token-file: "/nowhere/token" does not exist' },
    { given: {}, env: { DRY_RUN: "yes" }, says: 'DRY_RUN is "yes"' },
  ])("$says", async ({ given, env = {}, says }) => {
    const reading = Promise.resolve().then(() => read(given as Record<string, string>, env as Record<string, string>));
    await expect(reading).rejects.toThrow(UserError);
    await expect(reading).rejects.toThrow(says);
  });
});

test("paths are absolute, addresses stay, and lists take commas", async () => {
  expect((await read({ upstream: "../up" })).upstream).toBe("/srv/up");
  expect((await read({ upstream: "git@example.test:a/b.git" })).upstream).toBe("git@example.test:a/b.git");
  expect((await read({ labels: "a, b\nc,,a" })).labels).toEqual(["a", "b", "c"]);
  expect((await read({ validate: "content:./a/b/" })).validation).toEqual({ kind: "content", root: "a/b" });
  expect((await read({ "dry-run": "true", token: "" })).token).toBe("");
});
