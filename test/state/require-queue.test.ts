/** Reading fails if nothing in the queue can be used, so that an empty dashboard never replaces a good one. */

import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { readFolder } from "../support/read-folder.ts";
import { tempFolder } from "../support/temp-folder.ts";

const MAIN = "data/queues/priority-queue.json";
const OTHER = "data/queues/priority-queue-go.json";
const GOOD = JSON.stringify({ entries: [{ name: "a", source: "go:a" }] });

describe("fails, and names the file and the reason", () => {
  test.each([
    {
      name: "not JSON",
      files: { [MAIN]: '{\n"entries": [\n<<<<<<< HEAD\n' },
      says: "line 3: not JSON: expected a JSON value",
    },
    { name: "UTF-16", files: { [MAIN]: Buffer.from(GOOD, "utf16le") }, says: "line 1: not JSON" },
    { name: "a list", files: { [MAIN]: "[]" }, says: "expected an object, found a list" },
    { name: "null", files: { [MAIN]: "null" }, says: "expected an object, found null" },
    { name: "an object of another kind", files: { [MAIN]: '{"queue": []}' }, says: 'neither "entries" nor "packages"' },
    { name: "not a list", files: { [MAIN]: '{"entries": null}' }, says: 'neither "entries" nor "packages"' },
    { name: "text instead of the list", files: { [MAIN]: '{"entries": "a"}' }, says: '"entries" is the text "a"' },
    { name: "no usable entry", files: { [MAIN]: '{"entries": [\n{"id": "a"}]}' }, says: 'line 2: "name" is missing' },
    { name: "a broken main file next to a good old one", files: { [MAIN]: "{", [OTHER]: GOOD }, says: `"${MAIN}"` },
    { name: "broken files", files: { [OTHER]: "{", "data/queues/priority-queue-npm.json": "[" }, says: `"${OTHER}"` },
  ])("$name", async ({ files, says }) => {
    using folder = tempFolder(files);
    await expect(countPackages(folder.root)).rejects.toThrow(UserError);
    await expect(countPackages(folder.root)).rejects.toThrow(says);
    await expect(countPackages(folder.root)).rejects.toThrow(
      "Correct it. Until then nothing is written, and the published files stay as they are.",
    );
  });

  test.each([
    { name: "a folder", act: (file: string) => mkdirSync(file), says: "is a folder; expected a file" },
    {
      name: "a dangling link",
      act: (file: string) => symlinkSync("nowhere", file),
      says: "a link that leads nowhere",
    },
    { name: "a link to itself", act: (file: string) => symlinkSync(path.basename(file), file), says: "cannot be read" },
  ])("$name", async ({ act, says }) => {
    using folder = tempFolder({ "data/queues/x": "" });
    act(path.join(folder.root, MAIN));
    await expect(countPackages(folder.root)).rejects.toThrow(`The queue "${MAIN}" in the test cannot be used: `);
    await expect(countPackages(folder.root)).rejects.toThrow(says);
  });
});

test.each([
  { name: "a blank file", files: { [MAIN]: " \n" }, packages: 0 },
  { name: "an empty list", files: { [MAIN]: '{"entries": []}' }, packages: 0 },
  {
    name: "one good entry of two",
    files: { [MAIN]: '{"entries": [7, {"name": "a", "source": "go:a"}]}' },
    packages: 1,
  },
  { name: "one good list of two", files: { [MAIN]: `{"packages": "x", ${GOOD.slice(1)}` }, packages: 1 },
  { name: "a damaged file next to the main file", files: { [MAIN]: GOOD, [OTHER]: "{" }, packages: 1 },
  {
    name: "one good file of two, without a main file",
    files: { "data/queues/priority-queue-npm.json": GOOD, [OTHER]: "{" },
    packages: 1,
  },
])("continues with $name", async ({ files, packages }) => {
  using folder = tempFolder(files);
  expect(await countPackages(folder.root)).toBe(packages);
});

async function countPackages(root: string): Promise<number> {
  return (await readFolder(root)).packages.length;
}
