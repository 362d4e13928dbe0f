import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readOptionalFile } from "../../src/files/read-optional-file.ts";
import { writeChunks } from "../../src/files/write-chunks.ts";
import { tempFolder } from "../support/temp-folder.ts";

test.each([
  { name: "a folder", make: (place: string) => mkdirSync(place), says: '"x" is a folder; expected' },
  {
    name: "a pipe",
    make: (place: string) => execFileSync("mkfifo", [place]),
    says: '"x" is not a plain file; expected',
  },
])("$name is neither read nor replaced", async ({ make, says }) => {
  using folder = tempFolder();
  const place = path.join(folder.root, "x");
  make(place);
  expect(await readOptionalFile(place)).toBeNull();
  expect(() => writeChunks(place, [Buffer.from("new")], null)).toThrow(says);
  expect(lstatSync(place).isFile()).toBe(false);
  expect(readdirSync(folder.root)).toEqual(["x"]);
});
