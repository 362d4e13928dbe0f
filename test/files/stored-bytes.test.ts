import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bytesInMemory, openStoredBytes } from "../../src/files/stored-bytes.ts";
import { TempFolder } from "../support/git.ts";

test("a file is read in parts like bytes in memory", () => {
  using folder = new TempFolder();
  const bytes = Buffer.from(Array.from({ length: 300 }, (_, at) => at % 256));
  writeFileSync(folder.at("file"), bytes);
  using file = openStoredBytes(folder.at("file"), { inMemoryBytes: 0 });
  const memory = bytesInMemory(bytes);
  expect(file?.length).toBe(memory.length);
  for (const [from, to] of [
    [0, 300],
    [0, 0],
    [299, 300],
    [10, 20],
    [5, 250],
    [300, 300],
  ] as const) {
    expect(file?.read(from, to)).toEqual(memory.read(from, to));
  }
});

test("a missing file, a folder, a pipe and a name that is too long are no file", () => {
  using folder = new TempFolder();
  mkdirSync(folder.at("folder"));
  execFileSync("mkfifo", [folder.at("pipe")]);
  for (const name of ["missing", "folder", "pipe", "folder/x/y", "x".repeat(300)]) {
    expect(openStoredBytes(folder.at(name))).toBeNull();
  }
});
