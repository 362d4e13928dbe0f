import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkArchitecture, ROOMS } from "./support/check-architecture.ts";

const files = ["src", "actions"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file))
  .sort();

test("every file follows the import table", () => {
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((file) => checkArchitecture(file, readFileSync(file, "utf8")))).toEqual([]);
});

test("an action's main.ts has at most 80 lines", () => {
  const mains = files.filter((file) => /^actions\/[^/]+\/main\.ts$/.test(file));
  const lengths = mains.map((file) => ({ file, lines: readFileSync(file, "utf8").trimEnd().split("\n").length }));
  expect(lengths.length).toBeGreaterThan(0);
  expect(lengths.filter(({ lines }) => lines > 80)).toEqual([]);
});

test("no two exported types have one name", () => {
  const places = new Map<string, string[]>();
  for (const file of files) {
    // `Inputs` is allowed: in every action it is the name for the values of the inputs.
    if (/^actions\/[^/]+\/inputs\.ts$/.test(file)) continue;
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/^export (?:type|interface) (\w+)/gm))
      places.set(name, [...(places.get(name) ?? []), file]);
  }
  expect(places.size).toBeGreaterThan(0);
  expect([...places].filter(([, found]) => found.length > 1)).toEqual([]);
});

const design = readFileSync("docs/design.md", "utf8");

test("docs/design.md has the same import table as the check", () => {
  const rows = [...design.matchAll(/^\| (`[^|]+) \| ([^|]+) \|$/gm)].slice(-Object.keys(ROOMS).length);
  const documented = new Map<string, string[]>();
  for (const [, names = "", imports = ""] of rows) {
    const rooms = [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
    const allowed = [...imports.matchAll(/`([a-z]+)`/g)].map(([, name = ""]) => name).sort();
    for (const room of rooms) documented.set(room, allowed);
  }
  for (const [room, { sources, types = [] }] of Object.entries(ROOMS)) {
    if (room === "cli") continue;
    const want = [...sources, ...types].map((name) => name.replace(".ts", "")).sort();
    expect([room, documented.get(room.replace(".ts", ""))]).toEqual([room, want]);
  }
});

test("the tree in CONTRIBUTING.md names every room and folder", () => {
  const [, top = "", rooms = ""] =
    /```\n(action\.yml[\s\S]*?\nsrc\/.*\n)((?: {2}.*\n)+)/.exec(readFileSync("CONTRIBUTING.md", "utf8")) ?? [];
  expect(top).toContain("actions/<name>/");
  const named = [...rooms.matchAll(/^ {2}([\w.-]+)/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual(readdirSync("src").sort());
});

describe("the check itself finds", () => {
  const rows = [
    { name: "an upward import", file: "src/state/a.ts", text: 'import { x } from "../git/push.ts";', want: "src/git" },
    { name: "git -> github", file: "src/git/a.ts", text: 'import { x } from "../github/api.ts";', want: "src/github" },
    {
      name: "a multi-line import",
      file: "src/dashboard/a.ts",
      text: 'import {\n  x,\n  y,\n} from "../state/read.ts";',
      want: "src/state",
    },
    { name: "a dynamic import", file: "src/git/a.ts", text: 'await import("@actions/core");', want: "@actions/core" },
    { name: "a re-export", file: "src/formats/a.ts", text: 'export { x } from "../state/read.ts";', want: "src/state" },
    { name: "a bare import", file: "src/formats/a.ts", text: 'import "../state/read.ts";', want: "src/state" },
    {
      name: "the file system in pure code",
      file: "src/pipeline/a.ts",
      text: 'import fs from "node:fs";',
      want: "node:fs",
    },
    {
      name: "values of a room that only allows its types",
      file: "src/dashboard/a.ts",
      text: 'import { x } from "../formats/a.ts";',
      want: "src/formats",
    },
    {
      name: "an import of actions/",
      file: "src/cli/a.ts",
      text: 'import a from "../../actions/x/main.ts";',
      want: "actions/x/main.ts",
    },
    { name: "a folder that is not a room", file: "src/other/a.ts", text: "", want: "import table" },
    { name: "Node's bytes in text", file: "src/text/a.ts", text: 'Buffer.from("a");', want: "Buffer" },
    { name: "the environment", file: "src/git/a.ts", text: "const home = process.env.HOME;", want: "process.env" },
    { name: "the clock", file: "src/publish/a.ts", text: "const now = new Date();", want: "new Date()" },
    { name: "randomness", file: "actions/x/main.ts", text: "Math.random();", want: "Math.random" },
    { name: "a vague name", file: "src/git/utils.ts", text: "", want: "named by what it does" },
    { name: "the browser in a page", file: "src/site/pages/a.tsx", text: "document.title;", want: "document." },
    { name: "randomness in the browser", file: "src/site/browser/a.ts", text: "Math.random();", want: "Math.random" },
    { name: "process.exit in a runner", file: "src/kit/a.ts", text: "process.exit(1);", want: "process.exit" },
  ];
  test.each(rows)("$name", ({ file, text, want }) => {
    const problems = checkArchitecture(file, text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(want);
  });

  const allowed = [
    {
      name: "types of a room that only allows its types",
      file: "src/dashboard/a.ts",
      text: 'import type { X } from "../formats/a.ts";',
    },
    {
      name: "inline types of the kit in publish",
      file: "src/publish/a.ts",
      text: 'import { type X } from "../kit/a.ts";',
    },
    { name: "the clock in a runner", file: "src/kit/a.ts", text: "new Date(); process.exitCode = 1;" },
    { name: "the browser's clock", file: "src/site/browser/a.ts", text: "Date.now(); document.title;" },
    { name: "words in a comment", file: "src/git/a.ts", text: "/** Not process.env. */\n// nor console.log\n" },
    { name: "a file of its own folder", file: "src/git/a.ts", text: 'import { b } from "./b.ts";' },
  ];
  test.each(allowed)("no fault in $name", ({ file, text }) => {
    expect(checkArchitecture(file, text)).toEqual([]);
  });
});
