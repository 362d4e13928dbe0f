import { chmodSync, mkdirSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { UserError } from "../../src/errors.ts";
import { findGit, requireGit } from "../../src/git/find-git.ts";
import { TempFolder, writeFiles } from "../support/git.ts";

afterEach(() => vi.unstubAllEnvs());

/** Looks for git on a PATH that has only this script as git, or nothing if it is null. */
async function find(script: string | null) {
  using folder = new TempFolder();
  mkdirSync(folder.at("bin"));
  if (script !== null) {
    writeFiles(folder.at("bin"), { git: `#!/bin/sh\n${script}\n` });
    chmodSync(folder.at("bin/git"), 0o755);
  }
  vi.stubEnv("PATH", folder.at("bin"));
  return await findGit({ ...process.env }, folder.path);
}

describe("git on PATH", () => {
  test.each([
    { version: "git version 2.31.0", want: { kind: "usable" } },
    { version: "git version 2.39.5 (Apple Git-154)", want: { kind: "usable" } },
    { version: "git version 2.45.1.windows.1", want: { kind: "usable" } },
    { version: "git version 3.0", want: { kind: "usable" } },
    { version: "git version 2.30.9", want: { kind: "old", version: "2.30.9" } },
    { version: "git version 1.99.0", want: { kind: "old", version: "1.99.0" } },
    { version: "something else", want: { kind: "old", version: "something else" } },
  ])("$version", async ({ version, want }) => expect(await find(`echo '${version}'`)).toEqual(want));

  test("may be missing", async () => expect(await find(null)).toEqual({ kind: "missing" }));

  test("may be broken: an error, and no reason to use the API", async () => {
    const found = find("echo 'bad library' >&2; exit 127");
    await expect(found).rejects.toThrow(/^git on PATH does not run: .*bad library\. Repair it/);
    await expect(found).rejects.toBeInstanceOf(UserError);
  });
});

describe("a missing or old git is refused with one sentence and the remedies of the action", () => {
  const old = { kind: "old", version: "2.30.9" } as const;
  test.each([
    {
      git: { kind: "missing" } as const,
      hasApi: false,
      message: "git was not found on PATH. Install git 2.31 or later.",
    },
    {
      git: { kind: "missing" } as const,
      hasApi: true,
      message: "git was not found on PATH. Install git 2.31 or later, or set `transport: api`.",
    },
    {
      git: old,
      hasApi: false,
      message: "git on PATH is version 2.30.9, expected 2.31 or later. Install git 2.31 or later.",
    },
    {
      git: old,
      hasApi: true,
      message:
        "git on PATH is version 2.30.9, expected 2.31 or later. Install git 2.31 or later, or set `transport: api`.",
    },
  ])("$message", ({ git, hasApi, message }) => {
    expect(() => requireGit(git, { hasApi })).toThrow(message);
  });

  test("a usable git is accepted", () => expect(() => requireGit({ kind: "usable" }, { hasApi: false })).not.toThrow());
});
