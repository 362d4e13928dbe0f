import { describe, expect, test } from "vitest";
import { buildUpdaterEnvironment } from "../../../actions/watch-upstream/updater-environment.ts";
import { UserError } from "../../../src/errors.ts";

const FACTS = {
  ...{ name: "analytics", runId: "r1", date: "2026-11-30", rangeBase: "a", rangeHead: "b" },
  ...{ folder: "/run", worktree: "/run/w", upstream: "/run/u" },
};
const OUTER = {
  PATH: "/bin",
  HOME: "/home/me",
  GITHUB_TOKEN: "the-token",
  GH_TOKEN: "the-token",
  MY_URL: "https://x:the-token@example.test",
  OPENAI_API_KEY: "sk-123456789",
  CODEX_HOME: "/home/me/.codex",
  SERVICE_TOKEN: "service-secret",
  SHORT_KEY: "abc",
  LEVEL: "debugging",
};

function build(passed: string[] = [], isCodex = false) {
  return buildUpdaterEnvironment(FACTS, { outer: OUTER, passed, isCodex, token: "the-token" });
}

test("the environment is the same, whatever other variables are set", () => {
  expect(build()).toEqual({
    env: {
      PATH: "/bin",
      LANG: "C.UTF-8",
      TZ: "UTC",
      HOME: "/run/home",
      TMPDIR: "/run/tmp",
      PIPEKEEPER_NAME: "analytics",
      PIPEKEEPER_RUN_ID: "r1",
      PIPEKEEPER_RUN_DATE: "2026-11-30",
      PIPEKEEPER_RANGE_BASE: "a",
      PIPEKEEPER_RANGE_HEAD: "b",
      PIPEKEEPER_UPSTREAM_DIR: "/run/u",
      PIPEKEEPER_SUMMARY_FILE: "/run/summary.md",
    },
    secrets: ["the-token"],
    missing: [],
  });
});

test("the built-in updater gets the credentials of Codex", () => {
  const { env, secrets } = build([], true);
  expect(env).toMatchObject({ OPENAI_API_KEY: "sk-123456789", CODEX_HOME: "/home/me/.codex" });
  expect(env).not.toHaveProperty("CODEX_API_KEY");
  expect(secrets).toEqual(["the-token", "sk-123456789"]);
});

test("variables named in updater-env are passed, and secrets among them are redacted later", () => {
  const { env, secrets, missing } = build(["SERVICE_TOKEN", "SHORT_KEY", "LEVEL", "NOT_SET"]);
  expect(env).toMatchObject({ SERVICE_TOKEN: "service-secret", SHORT_KEY: "abc", LEVEL: "debugging" });
  expect(secrets).toEqual(["the-token", "service-secret"]);
  expect(missing).toEqual(["NOT_SET"]);
});

describe("updater-env refuses", () => {
  const names = [
    "GITHUB_TOKEN",
    "github_token",
    "ACTIONS_RUNTIME_TOKEN",
    "RUNNER_TEMP",
    "INPUT_TOKEN",
    "SSH_AUTH_SOCK",
  ];
  test.each([
    ...names.map((name) => ({ name, why: "never passed" })),
    ...["HOME", "PATH", "PIPEKEEPER_RUN_ID"].map((name) => ({ name, why: "set for each run" })),
    ...["GH_TOKEN", "MY_URL"].map((name) => ({ name, why: "contains the token" })),
    ...["", "A-B", "A=B", "1A"].map((name) => ({ name, why: "not the name of a variable" })),
  ])('"$name"', ({ name, why }) => {
    expect(() => build([name])).toThrow(UserError);
    expect(() => build([name])).toThrow(why);
    expect(() => build([name])).toThrow(`"${name}"`);
    expect(() => build([name])).not.toThrow("the-token");
  });
});
