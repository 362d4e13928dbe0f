import { expect, test } from "vitest";
import { matchPaths } from "../../src/publish/match-paths.ts";

test.each([
  { glob: "a/*.json", hits: ["a/x.json", "a/.json"], misses: ["a/b/x.json", "x.json", "a/x.jsonl"] },
  { glob: "a/**", hits: ["a/x", "a/b/c"], misses: ["a", "ab/c"] },
  { glob: "a/", hits: ["a/x", "a/b/c"], misses: ["a", "ab/c"] },
  { glob: "**/x", hits: ["x", "a/x", "a/b/x"], misses: ["ax", "a/bx"] },
  { glob: "a/**/x", hits: ["a/x", "a/b/c/x"], misses: ["a/bx"] },
  { glob: "./a.txt", hits: ["a.txt"], misses: ["aXtxt"] },
  { glob: "f?o", hits: ["foo"], misses: ["f/o", "fo"] },
  { glob: "-x [1] (2) ü.txt", hits: ["-x [1] (2) ü.txt"], misses: ["-x 1 (2) ü.txt"] },
  { glob: "*", hits: ["a", "line\nend"], misses: ["a/b"] },
])("$glob", ({ glob, hits, misses }) => {
  const isMatch = matchPaths([glob]);
  expect(hits.filter((path) => !isMatch(path))).toEqual([]);
  expect(misses.filter(isMatch)).toEqual([]);
});

test("any of several globs is enough, none matches nothing", () => {
  expect(["a", "b", "c"].filter(matchPaths(["a", "b"]))).toEqual(["a", "b"]);
  expect(matchPaths([])("a")).toBe(false);
});
