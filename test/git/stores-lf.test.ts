/** CRLF that only the checkout wrote is not part of the state. The tests compare with what git itself stores. */

import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openFolder } from "../../src/files/folder-source.ts";
import { hashBlob } from "../../src/formats/blob-id.ts";
import { openStoresLf } from "../../src/git/stores-lf.ts";
import { git, gitEnv, TempFolder, writeFiles } from "../support/git.ts";

const LF = '{"a": 1}\n{"b": 2}\n';
const CRLF = LF.replaceAll("\n", "\r\n");
const ATTRIBUTES = {
  plain: "",
  text: "text",
  input: "text=input",
  binary: "-text",
  macro: "binary",
  auto: "text=auto",
  "auto-crlf": "text=auto eol=crlf",
  "auto-lf": "text=auto eol=lf",
  crlf: "eol=crlf",
  lf: "text eol=lf",
  "binary-crlf": "-text eol=crlf",
  old: "crlf",
};
/** Committed text and text in the folder. Null means that nothing is committed. */
const CONTENTS = {
  clean: [LF, CRLF],
  stored: [CRLF, CRLF],
  mixed: [`${LF}${CRLF}`, CRLF],
  edited: [LF, `${CRLF}{"c": 3}\r\n`],
  partly: [LF, `${LF}${CRLF}`],
  odd: [LF, `${CRLF}\0`],
  lone: [LF, `${CRLF}\r{"c": 3}`],
  new: [null, CRLF],
} satisfies Record<string, [string | null, string]>;

/** The texts of the files. Each is copied before the next file is read. */
function readAll(root: string, files: readonly string[], storesLf: ReturnType<typeof openStoresLf>): string[] {
  const read = openFolder(root, "it", storesLf).read(files) as Iterable<{ bytes: Buffer }>;
  return Array.from(read, ({ bytes }) => String(bytes));
}

test.each(["true", "input", "false"])(
  "gives the same bytes that git stores, with core.autocrlf=%s",
  async (autocrlf) => {
    using folder = new TempFolder();
    const root = folder.at("checkout");
    git(folder.path, ["init", "--quiet", root]);
    const files = Object.keys(ATTRIBUTES).flatMap((kind) =>
      Object.keys(CONTENTS).map((name) => `${kind}/${name}.jsonl`),
    );
    const contentOf = (file: string) => CONTENTS[path.basename(file, ".jsonl") as keyof typeof CONTENTS];
    writeFiles(root, Object.fromEntries(files.map((file) => [file, contentOf(file)[0] ?? ""])));
    const committed = files.filter((file) => contentOf(file)[0] !== null);
    git(root, ["add", "--", ...committed]);
    git(root, ["config", "core.autocrlf", autocrlf]);
    const lines = Object.entries(ATTRIBUTES).map(([kind, words]) => `${kind}/** ${words}\n`);
    writeFiles(root, { ".gitattributes": lines.join("") });
    for (const file of files) writeFileSync(path.join(root, file), contentOf(file)[1]);

    const read = readAll(root, files, openStoresLf(gitEnv));
    git(root, ["add", "--", ...files]);
    const staged = git(root, ["ls-files", "--stage", "--", ...files]).split("\n");
    const ids = new Map(staged.map((line) => [line.split("\t")[1], line.split(" ")[1] as string]));
    const wrong = files.filter((file, at) => {
      if (contentOf(file)[0]?.includes("\r")) return read[at] !== contentOf(file)[1];
      const id = ids.get(file) as string;
      return hashBlob(Buffer.from(read[at] as string), id) !== id;
    });
    expect(wrong).toEqual([]);
    expect(read.filter((text) => !text.includes("\r\n")).length).toBeGreaterThan(files.length / 4);
    expect(read.filter((text) => text.includes("\r\n")).length).toBeGreaterThan(files.length / 4);
  },
);

test("the settings for a file's real path apply, also behind links, with odd names and in nested repositories", () => {
  using folder = new TempFolder();
  const root = folder.at("checkout");
  git(folder.path, ["init", "--quiet", root]);
  git(folder.path, ["init", "--quiet", folder.at("checkout/nested")]);
  const names = ["there/a.jsonl", 'there/ä b\'s "c".jsonl', "there/-x.jsonl", "there/new\nline.jsonl", "there/*.jsonl"];
  writeFiles(root, { ".gitattributes": "there/** text\n", "nested/b.jsonl": CRLF, "here/c.jsonl": CRLF });
  writeFiles(root, Object.fromEntries(names.map((name) => [name, CRLF])));
  symlinkSync("there", folder.at("checkout/linked"));
  mkdirSync(folder.at("checkout/links"));
  symlinkSync("../there/a.jsonl", folder.at("checkout/links/d.jsonl"));
  const linked = names.map((name) => name.replace("there", "linked"));
  const files = [...names, ...linked, "links/d.jsonl", "here/c.jsonl", "nested/b.jsonl"];
  const read = readAll(root, files, openStoresLf(gitEnv));
  expect(files.filter((_, at) => read[at]?.includes("\r\n"))).toEqual(["here/c.jsonl", "nested/b.jsonl"]);
});

test("git is asked once for many files, and not at all without CRLF", () => {
  using folder = new TempFolder();
  const names = Array.from({ length: 100 }, (_, at) => `data/${at}.jsonl`);
  let questions = 0;
  const ask = (file: string, others: () => readonly string[]) => {
    if (questions++ > 0) return true;
    expect(others()).toEqual(names.map((name) => folder.at(name)));
    return file !== "";
  };
  writeFiles(folder.path, Object.fromEntries(names.map((name) => [name, LF])));
  const read = () => readAll(folder.path, names, ask);
  expect(read()).toHaveLength(100);
  expect(questions).toBe(0);
  writeFiles(folder.path, Object.fromEntries(names.map((name) => [name, CRLF])));
  expect(read().every((text) => text === LF)).toBe(true);
});

test("outside a repository and without git, the bytes stay", () => {
  using folder = new TempFolder();
  writeFiles(folder.path, { "a.jsonl": CRLF });
  for (const env of [gitEnv, { ...gitEnv, PATH: "" }]) {
    expect(openStoresLf(env)(folder.at("a.jsonl"), () => [])).toBe(false);
  }
});
