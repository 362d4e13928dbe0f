import fc from "fast-check";
import picomatch from "picomatch";
import { describe, expect, test } from "vitest";
import { matchGlobs } from "../../src/files/match-globs.ts";

const rows: { glob: string; hits: string[]; misses: string[] }[] = [
  { glob: "a/*.json", hits: ["a/x.json", "a/.json"], misses: ["a/b/x.json", "x.json", "a/x.jsonl"] },
  { glob: "a/**", hits: ["a/x", "a/b/c", "a/.b/.c"], misses: ["a", "ab/c"] },
  { glob: "a/", hits: ["a/x", "a/b/c"], misses: ["a", "ab/c"] },
  { glob: "**/x", hits: ["x", "a/x", "a/b/x"], misses: ["ax", "a/bx"] },
  { glob: "a/**/x", hits: ["a/x", "a/b/c/x"], misses: ["a/bx"] },
  { glob: "**/b/**/*.ts", hits: ["b/x.ts", "a/b/c/b/d/x.ts"], misses: ["a/x.ts", "b.ts"] },
  { glob: "**", hits: ["a", ".a/b"], misses: [] },
  { glob: "./a.txt", hits: ["a.txt"], misses: ["aXtxt"] },
  { glob: "f?o", hits: ["foo"], misses: ["f/o", "fo"] },
  { glob: "-x [1] (2) ü.txt", hits: ["-x [1] (2) ü.txt", "-x 1 (2) ü.txt"], misses: ["-x 1 2 ü.txt"] },
  { glob: 'a "b" (c)*', hits: ['a "b" (c)', 'a "b" (c)d'], misses: ["a b c"] },
  { glob: "*", hits: ["a", "line\nend"], misses: ["a/b"] },
  { glob: "site/{js,css}/*", hits: ["site/js/a", "site/css/a"], misses: ["site/html/a", "site/{js,css}/a"] },
  { glob: "{src,test/{unit,e2e}}/**", hits: ["src/a", "test/unit/a", "test/e2e/a"], misses: ["test/a", "unit/a"] },
  { glob: "shard-[0-9].json", hits: ["shard-7.json"], misses: ["shard-x.json"] },
  { glob: "[!a-c]*", hits: ["d"], misses: ["a", "bx"] },
  { glob: "!(x)", hits: ["y", "xx"], misses: ["x", "y/x"] },
  { glob: "*.@(js|css)", hits: ["a.js", "a.b.css"], misses: ["a.html"] },
  { glob: "a\\*", hits: ["a*"], misses: ["ab"] },
  { glob: "\\!a", hits: ["!a"], misses: ["a"] },
  { glob: "a\\\\b", hits: ["a\\b"], misses: ["a/b"] },
  { glob: "(a+)+", hits: ["(a+)+"], misses: ["aa"] },
  { glob: "a[1]*[2]*b?c*d", hits: ["a1x2xbxcxd", "a1212b1c1db2c2d"], misses: ["a1x2xbcxd", "a2x1xbxcxd"] },
];

test.each(rows)("$glob", ({ glob, hits, misses }) => {
  const isMatch = matchGlobs([glob], "paths");
  expect(hits.filter((path) => !isMatch(path))).toEqual([]);
  expect(misses.filter(isMatch)).toEqual([]);
});

test("matching one of several globs is enough, and no globs match nothing", () => {
  expect(["a", "b", "c"].filter(matchGlobs(["a", "b"], "paths"))).toEqual(["a", "b"]);
  expect(matchGlobs([], "paths")("a")).toBe(false);
});

test("the last matching line decides", () => {
  const files = ["site/a.js", "site/old/a.js", "site/old/keep.js", "!x"];
  const globs = ["site/**", "!./site/old/", "site/old/keep.js"];
  expect(files.filter(matchGlobs(globs, "paths"))).toEqual(["site/a.js", "site/old/keep.js"]);
  expect(files.filter(matchGlobs([...globs, "!**/*.js", "!!x"], "paths"))).toEqual([]);
});

describe("a glob that cannot be used is an input error", () => {
  test.each([
    { glob: "a".repeat(1001), says: "expected at most 1000 characters. Split it over several lines." },
    { glob: "**/".repeat(50), says: "expected at most 12 times * or **." },
    { glob: "@(a)?(b)@(c)?(d)", says: "expected at most 3 groups in parentheses." },
    { glob: "!(a)!(b)", says: "expected at most one !(...)." },
    { glob: "+(a|aa)b", says: "expected no group that repeats." },
    { glob: "@(a/b|c)", says: "expected no slash in parentheses. Use braces, as in {a/b,c}, or several lines." },
    { glob: "{a,b}".repeat(9), says: "expected braces for at most 256 names." },
    { glob: "[z-a]", says: "which is not a valid glob." },
    { glob: "{a", says: "which is not a valid glob." },
  ])("$says", ({ glob, says }) => {
    const start = `The input paths has "${glob.slice(0, 100)}", `;
    expect(() => matchGlobs(["a", glob], "paths")).toThrow(start + says);
  });

  test("lines that only exclude", () => {
    expect(() => matchGlobs(["!a"], "head")).toThrow("The input head only has lines that exclude.");
  });
});

/**
 * If every star tried every place, a path of n characters and a glob of s stars would take about n^s steps: a minute
 * for the first two rows, and years for most others. The test needs no clock: it is enough that it ends.
 */
test.each([
  { glob: "*a*a*a*a*b", path: "a".repeat(255) },
  { glob: "*a*a*a*a*b", path: `${"a".repeat(254)}c` },
  { glob: `${"*a".repeat(11)}*b`, path: "a".repeat(255) },
  { glob: "*?*?*?*?*?*?*?*?*?*?*b", path: "a".repeat(255) },
  { glob: "*[ab]*[ab]*[!b]*@(a|b)*[ab]*[ab]*[ab]*c", path: "a".repeat(255) },
  { glob: "**/*a*a*a*a*a/**/*a*a*a*b", path: `${"a".repeat(255)}/`.repeat(40) },
  { glob: `${"**/a/".repeat(11)}b`, path: `${"a/".repeat(2000)}c` },
  { glob: `${"*".repeat(100)}b`, path: "a".repeat(100_000) },
  { glob: "*a*a*a*a*b", path: "a/".repeat(100_000) },
])("$glob finishes on a long path", ({ glob, path }) => {
  expect(matchGlobs([glob], "paths")(path)).toBe(false);
});

test("for a single name the results are those of picomatch", () => {
  const pieces = fc.array(fc.constantFrom("a", "b", "*", "?", "[ab]", "[!a]", "@(a|ab|b)", "{a,ab}", "!(ab)", "?(b)"), {
    minLength: 1,
    maxLength: 7,
  });
  const name = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 8 });
  const property = fc.property(pieces, name, (some, path) => {
    const glob = some.join("");
    fc.pre((glob.match(/!\(/g)?.length ?? 0) < 2 && (glob.match(/\(/g)?.length ?? 0) < 4 && !/[*+]\(/.test(glob));
    const options = { dot: true, posix: true, windows: false, nonegate: true };
    return matchGlobs([glob], "paths")(path) === picomatch.isMatch(path, glob, options);
  });
  fc.assert(property, { seed: 20261129, numRuns: 2_000 });
});
