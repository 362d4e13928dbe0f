import { describe, expect, test } from "vitest";
import { judgePaths, parsePaths } from "../../../actions/commit-generated/judge-paths.ts";

const FILES = new Set([
  "README.md",
  "out.json",
  "site/a.js",
  "site/b.css",
  "site/private/key.txt",
  "shard-7.json",
  "caf\udce9",
]);
const IGNORED = ["build/x.o", "build/y.o", "secret.env"];

async function judge(...globs: string[]) {
  let isListed = false;
  const { hasMatch, faults } = await judgePaths(parsePaths(globs), FILES, async () => {
    isListed = true;
    return IGNORED;
  });
  return { hasMatch, faults, isListed };
}

describe("lines that match", () => {
  test.each([
    { globs: ["out.json"], wanted: ["out.json"] },
    { globs: ["./out.json"], wanted: ["out.json"] },
    { globs: ["site/*.{js,css}"], wanted: ["site/a.js", "site/b.css"] },
    { globs: ["shard-[0-9].json"], wanted: ["shard-7.json"] },
    { globs: ["site/**", "!site/private/**"], wanted: ["site/a.js", "site/b.css"] },
    {
      globs: ["site/", "!site/private/", "site/private/key.txt"],
      wanted: ["site/a.js", "site/b.css", "site/private/key.txt"],
    },
    { globs: ["caf*"], wanted: ["caf\udce9"] },
    // An exclusion for something that is already ignored is not a mistake.
    { globs: ["out.json", "!build/**"], wanted: ["out.json"], isListed: true },
  ])("$globs", async ({ globs, wanted, isListed = false }) => {
    expect(await judge(...globs)).toEqual({ hasMatch: true, faults: [], isListed });
    expect([...FILES].filter(parsePaths(globs).isWanted)).toEqual(wanted);
  });
});

test.each([
  "!site/private",
  "!./site/private",
  "!/site/private",
  "! site/private",
  "!/site/private/**",
  "! /site/private/",
  "!**/private",
  "!site/{private,tmp}",
  "!site/[p]rivate",
  "!site/@(private|tmp)",
  "!site/pri*/key.txt",
])("%s keeps the folder's files out", async (line) => {
  expect(await judge("site/**", line)).toEqual({ hasMatch: true, faults: [], isListed: false });
  expect([...FILES].filter(parsePaths(["site/**", line]).isWanted)).toEqual(["site/a.js", "site/b.css"]);
  expect(parsePaths(["site/**", line, "site/private/key.txt"]).isWanted("site/private/key.txt")).toBe(true);
});

test("an exclusion that ends in a star leaves subfolders in, and a pattern that starts with !( is not an exclusion", () => {
  expect([...FILES].filter(parsePaths(["site/**", "!site/*"]).isWanted)).toEqual(["site/private/key.txt"]);
  expect([...FILES].filter(parsePaths(["!(out|README).*"]).isWanted)).toContain("shard-7.json");
});

describe("each line that does nothing is named", () => {
  test.each([
    { line: "sit/**", fault: '"sit/**" matches no file. Name the files from the root of the repository.' },
    { line: "OUT.json", fault: '"OUT.json" matches no file.' },
    { line: ":(glob)site/**", fault: '":(glob)site/**" matches no file.' },
    { line: "site/{ts,html}", fault: '"site/{ts,html}" matches no file.' },
    { line: "site", fault: '"site" names a folder. Write "site/**" for everything in it.' },
    { line: "site/private", fault: 'Write "site/private/**"' },
    {
      line: "secret.env",
      fault:
        '"secret.env" matches only ignored files: "secret.env" is excluded by .gitignore. Change .gitignore to include it.',
    },
    { line: "build/*", fault: '"build/*" matches only ignored files: "build/x.o" and 1 more are excluded' },
    {
      line: "/out.json",
      fault: '"/out.json" cannot match any file: paths start at the root of the repository, without a slash in front.',
    },
    { line: "/home/runner/work/out.json", fault: "cannot match any file: paths start at the root" },
    { line: "../out.json", fault: '"../out.json" cannot match any file: it leads out of the repository.' },
    { line: "site/../out.json", fault: "it leads out of the repository" },
    { line: "site//a.js", fault: "it has an empty name between two slashes" },
    { line: "site/./a.js", fault: "or a single dot" },
    { line: ".git/config", fault: "git commits nothing that is in .git" },
    { line: "C:/work/out.json", fault: "it starts with a drive" },
    { line: "!private/**", fault: '"!private/**" excludes no file.' },
    { line: "!site/priv*", fault: '"!site/priv*" excludes no file. Write "!site/priv*/**" for everything in the' },
    { line: "!../site/**", fault: '"!../site/**" cannot match any file' },
  ])("$line", async ({ line, fault }) => {
    expect(await judge("README.md", line)).toEqual({
      hasMatch: true,
      faults: [expect.stringContaining(fault)],
      isListed: true,
    });
    if (!line.startsWith("!")) expect((await judge(line)).hasMatch).toBe(false);
  });

  test("a line whose files a later line excludes", async () => {
    const { hasMatch, faults } = await judge("site/*/*", "site/private/*", "!site/**");
    expect({ hasMatch, faults }).toEqual({
      hasMatch: false,
      faults: ["site/*/*", "site/private/*"].map((line) => `"${line}" matches only files that a later line excludes.`),
    });
  });

  test.each([
    { globs: ["!site/private/**", "**"], idle: true },
    { globs: ["!site/private", "site/**"], idle: true },
    { globs: ["!out.json", "{out,shard-7}.json"], idle: true },
    { globs: ["!site/**", "README.md", "site/*.js"], idle: false },
    { globs: ["!site/private/**", "!site/**", "site/**", "!site/private/key.txt"], idle: false },
  ])("an exclusion that a later line takes back: $globs", async ({ globs, idle }) => {
    const { faults } = await judge(...globs);
    const line = globs.find((glob) => glob.startsWith("!"));
    const fault = `"${line}" excludes no file, because a later line includes the same files. Move it below that line.`;
    expect(faults.filter((each) => each.startsWith(`"${line}"`))).toEqual(idle ? [fault] : []);
  });

  test("several at once, in order", async () => {
    const { faults } = await judge("a", "README.md", "b", "!c");
    expect(faults.map((fault) => fault.slice(0, 4))).toEqual(['"a" ', '"b" ', '"!c"']);
  });
});
