import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkArchitecture } from "./support/check-architecture.ts";

const files = ["src", "actions"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file))
  .sort();

/** Files that still have to find their room. */
const NOT_YET = [
  "src/git/list-candidates.ts",
  "src/git/tips.ts",
  "src/pipeline/assess-health.ts",
  "src/pipeline/judge-health.ts",
  "src/state/read-state.ts",
];

test("every file keeps to the import table", () => {
  expect(files.length).toBeGreaterThan(0);
  const moved = files.filter((file) => !NOT_YET.includes(file));
  expect(moved.flatMap((file) => checkArchitecture(file, readFileSync(file, "utf8")))).toEqual([]);
});

test("an action's main.ts has at most 80 lines", () => {
  const mains = files.filter((file) => /^actions\/[^/]+\/main\.ts$/.test(file));
  const lengths = mains.map((file) => ({ file, lines: readFileSync(file, "utf8").trimEnd().split("\n").length }));
  expect(lengths.length).toBeGreaterThan(0);
  expect(lengths.filter(({ lines }) => lines > 80)).toEqual([]);
});

describe("the check itself sees", () => {
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
      name: "values of a room whose types alone are allowed",
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
    { name: "a folder that is no room", file: "src/other/a.ts", text: "", want: "import table" },
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
      name: "types of a room whose types alone are allowed",
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
