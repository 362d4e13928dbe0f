import { chmodSync } from "node:fs";
import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { redactWith } from "../../src/git/redact.ts";
import { createGit } from "../../src/git/run-git.ts";
import { TempFolder, writeFiles } from "../support/git.ts";

test.each([
  { said: "error: unable to write symref for HEAD: No space left on device", cause: "No space left on device" },
  { said: "warning: x\nfatal: unable to create temporary file: Read-only file system", cause: "Read-only file system" },
  { said: "fatal: write error: Disk quota exceeded", cause: "Disk quota exceeded" },
])("a disk that cannot be written to is an error that the user can fix: $cause", async ({ said, cause }) => {
  using folder = new TempFolder();
  writeFiles(folder.path, { git: `#!/bin/sh\nprintf '${said}\\n' >&2\nexit 1\n` });
  chmodSync(folder.at("git"), 0o755);
  const env = { PATH: `${folder.path}:${process.env.PATH}` };
  const git = createGit({ cwd: folder.path, env, redact: redactWith(undefined) });
  const failed = git.text(["init"]);
  await expect(failed).rejects.toBeInstanceOf(UserError);
  await expect(failed).rejects.toThrow(new RegExp(`Git could not write: .*${cause}\\. Make room`));
});

test("any other failure is an error with git's words", async () => {
  using folder = new TempFolder();
  const git = createGit({ cwd: folder.path, env: { PATH: process.env.PATH ?? "" }, redact: redactWith(undefined) });
  await expect(git.text(["rev-parse", "nothing"])).rejects.toThrow(/^git rev-parse failed with exit code 128: /);
});
