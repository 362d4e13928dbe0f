import { rmSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { makeTempFolder } from "../../src/git/make-temp-folder.ts";
import { TempFolder, writeFiles } from "../support/git.ts";

test("the runner's folder comes first, then the system's", async () => {
  using folder = new TempFolder();
  const made = await makeTempFolder({ RUNNER_TEMP: folder.path, TMPDIR: "/nowhere" }, "a-");
  expect(path.dirname(made)).toBe(folder.path);
  expect(path.dirname(await makeTempFolder({ RUNNER_TEMP: "", TMPDIR: folder.path }, "b-"))).toBe(folder.path);
  rmSync(await makeTempFolder({}, "pipekeeper-test-"), { recursive: true });
});

test.each([
  { root: "nowhere", code: "ENOENT" },
  { root: "file", code: "ENOTDIR" },
])("a folder that cannot be used is named: $root", async ({ root, code }) => {
  using folder = new TempFolder();
  writeFiles(folder.path, { file: "" });
  await expect(makeTempFolder({ RUNNER_TEMP: folder.at(root) }, "a-")).rejects.toThrow(
    `The folder for temporary files, "${folder.at(root)}", cannot be used (${code}). Set RUNNER_TEMP or TMPDIR`,
  );
});

test("a folder with a line break in its path is refused", async () => {
  await expect(makeTempFolder({ RUNNER_TEMP: "/tmp/a\nb" }, "a-")).rejects.toThrow("has a line break");
});
