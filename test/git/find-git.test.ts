import { chmodSync, mkdirSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { findGit, requireGit } from "../../src/git/find-git.ts";
import { TempFolder, writeFiles } from "../support/git.ts";

afterEach(() => vi.unstubAllEnvs());

/** Looks for git where a script, or nothing, is all that PATH has. */
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

  test("may be broken, which is no wish for another way", async () => {
    await expect(find("echo 'bad library' >&2; exit 127")).rejects.toThrow("bad library");
  });
});

test("what is missing or old is refused in one sentence with the remedy", () => {
  expect(() => requireGit({ kind: "missing" })).toThrow(/^git was not found on PATH\. Install git/);
  expect(() => requireGit({ kind: "old", version: "2.30.9" })).toThrow(
    /^git is version 2\.30\.9, expected 2\.31 or later\. Install a newer git/,
  );
  expect(() => requireGit({ kind: "usable" })).not.toThrow();
});
