import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { removeLeastUsed } from "./built-once.ts";
import { TempFolder } from "./git.ts";

test.each([
  { maxBytes: 30, kept: ["newest", "older", "oldest"] },
  { maxBytes: 29, kept: ["newest", "older"] },
  { maxBytes: 10, kept: ["newest"] },
])("a cache of $maxBytes bytes keeps $kept", ({ maxBytes, kept }) => {
  using folder = new TempFolder();
  for (const [age, name] of ["newest", "older", "oldest"].entries()) {
    writeFileSync(folder.at(name), "0123456789");
    utimesSync(folder.at(name), 1_000 - age, 1_000 - age);
  }
  removeLeastUsed(folder.path, maxBytes);
  expect(readdirSync(folder.path).sort()).toEqual(kept);
});
