import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { hashBlob } from "../../src/formats/blob-id.ts";
import { findFilter, findLineEndings } from "../../src/publish/find-filters.ts";
import { createOrigin, gitEnv, TempFolder, writeFiles } from "../support/git.ts";

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
    { texts: { "": "[attr]large filter=lfs -text\n*.json large\n", out: "*.json -filter\n" } },
    { texts: { "": "[attr]large filter=lfs\n[attr]huge large\nout/*.json huge\n*.txt !large\n" } },
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

test("line endings are stored as git stores them, for every attribute and macro", () => {
  using folder = new TempFolder();
  const lines = [
    ...["text", "-text", "text=auto", "eol=lf", "eol=crlf", "-text eol=crlf", "text=auto eol=crlf"],
    ...["binary", "crlf", "-crlf", "crlf=input", "text=input", "!text", "text !text", "filter", "binary text", "plain"],
  ];
  const attributes = "[attr]plain -text\n".concat(...lines.map((line, place) => `d${place}/* ${line}\n`));
  const files = lines.map((_, place) => `d${place}/a.txt`);
  const { other } = createOrigin(folder, { ".gitattributes": attributes });
  writeFiles(other, Object.fromEntries(files.map((file) => [file, "a\r\n"])));
  const options = { cwd: other, env: gitEnv, input: files.join("\n") };
  const ids = execFileSync("git", ["hash-object", "--stdin-paths"], options).toString().trim().split("\n");
  const texts = new Map([["", attributes]]);
  const ours = files.map((file) => hashBlob(Buffer.from(findLineEndings(file, texts) ? "a\n" : "a\r\n"), ids[0] ?? ""));
  expect(lines.filter((_, place) => ours[place] !== ids[place])).toEqual([]);
});
