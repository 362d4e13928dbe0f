import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { findFilter } from "../../src/publish/find-filters.ts";
import { createOrigin, gitEnv, TempFolder } from "../support/git.ts";

describe("finds the same filters as git", () => {
  test.each([
    { texts: { "": "*.json filter=lfs diff=lfs -text\n" } },
    { texts: { "": "out/*.json filter=lfs\n" } },
    { texts: { "": "/a.json filter=lfs\n" } },
    { texts: { "": "out/** filter=lfs\nout/deep/* -filter\n" } },
    { texts: { "": "*.json filter=lfs\n*.json !filter\n" } },
    { texts: { "": "* filter=a\n", out: "*.json filter=b\n", "out/deep": "a.json -filter\n" } },
    { texts: { "": "# *.json filter=lfs\n  *.json filter=x text\n" } },
    { texts: { "": '"out/with space.json" filter=lfs\n' } },
    { texts: { "": "out/ filter=lfs\nout filter=lfs\n" } },
    { texts: { "": "*.json text eol=crlf\n" } },
  ])("$texts", ({ texts }) => {
    using folder = new TempFolder();
    const files = Object.fromEntries(
      Object.entries(texts).map(([at, text]) => [at === "" ? ".gitattributes" : `${at}/.gitattributes`, text]),
    );
    const { other } = createOrigin(folder, { "README.md": "", ...files });
    const asked = ["a.json", "out/a.json", "out/deep/a.json", "out/with space.json", "b/out/a.json", "a.txt"];
    const said = execFileSync("git", ["check-attr", "filter", "--", ...asked], { cwd: other, env: gitEnv }).toString();
    const expected = said
      .trim()
      .split("\n")
      .map((line) => {
        const value = line.slice(line.lastIndexOf(" ") + 1);
        return ["unspecified", "unset"].includes(value) ? null : `filter=${value}`;
      });
    expect(asked.map((file) => findFilter(file, new Map(Object.entries(texts))))).toEqual(expected);
  });
});

test("an encoding, and a pattern that cannot be read, count as a filter", () => {
  expect(findFilter("a.txt", new Map([["", "*.txt working-tree-encoding=UTF-16\n"]]))).toBe(
    "working-tree-encoding=UTF-16",
  );
  expect(findFilter("a.txt", new Map([["", "[z-a] filter=x\n"]]))).toBe("filter=x");
});
