/** Files of a command are committed as `git add` would add them, whether git or the API writes the commit. */

import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld, type World } from "../../publish/publishing.ts";
import { everyNth } from "../../support/every-nth.ts";
import { git } from "../../support/git.ts";
import { type Case, judge, prepareBranch } from "./judge-command.ts";

let world: World;

beforeAll(async () => {
  world = await openWorld({ "README.md": "A shop.\n" });
});

afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

const CASES: Case[] = [
  { name: "a new link to a folder", before: "mkdir d; echo x > d/x", made: "ln -s d link" },
  { name: "a new link that leads nowhere", made: "ln -s nowhere link" },
  { name: "a link that leads out of the repository", made: "ln -s /etc/passwd link" },
  { name: "a link with another target", before: "ln -s a link", made: "rm link; ln -s b link" },
  {
    name: "a link that replaces a folder, to a folder with the same files",
    before: "mkdir d e; echo x | tee d/x > e/x",
    made: "rm -r d; ln -s e d",
  },
  {
    name: "a folder that replaces a link to a folder with the same files",
    before: "mkdir e; echo x > e/x; ln -s e d",
    made: "rm d; cp -r e d",
  },
  { name: "a file made executable", before: "echo x > run", made: "chmod +x run" },
  { name: "a file no longer executable", before: "echo x > run; chmod +x run", made: "chmod -x run" },
  { name: "a rewritten executable", before: "echo x > run; chmod +x run", made: "echo y > tmp; mv tmp run" },
  {
    name: "a file that replaces a link to a file with the same bytes",
    before: "echo x > a; ln -s a b",
    made: "rm b; cp a b",
  },
  {
    name: "a link that replaces a file, to a file with the same bytes",
    before: "echo x | tee a > b",
    made: "ln -sf a b",
  },
  {
    name: "a link that replaces a file, and whose target is the text of that file",
    before: "printf a > b",
    made: "ln -sf a b",
  },
  { name: "a folder that replaces a file", before: "echo x > place", made: "rm place; mkdir place; echo y > place/y" },
  { name: "a file that replaces a folder", before: "mkdir -p p/q; touch p/a p/q/b", made: "rm -r p; echo x > p" },
  { name: "an empty file, and an empty folder", made: "touch empty; mkdir nothing" },
  { name: "an empty file that replaces a full one", before: "echo x > a", made: ": > a" },
  {
    name: "a tracked file that .gitignore covers",
    before: "echo 1 > a.log; git add a.log; echo '*.log' > .gitignore",
    made: "echo 2 > a.log; echo new > b.log",
  },
  { name: "a .gitignore that the command writes", made: "mkdir out; echo '*' > out/.gitignore; touch out/x y" },
  {
    name: "CRLF under eol=crlf",
    before: "echo '* text eol=crlf' > .gitattributes",
    made: "printf 'a\\r\\nb\\r\\n' > a.txt",
  },
  {
    name: "CRLF under text=auto",
    before: "echo '* text=auto' > .gitattributes",
    made: "printf 'a\\r\\n' > a.txt; printf 'a\\0\\r\\n' > b.bin",
  },
  { name: "CRLF without attributes", made: "printf 'a\\r\\n' > a.txt" },
  {
    name: "a change of line endings only",
    before: "echo '* text eol=crlf' > .gitattributes; printf 'a\\n' > a.txt",
    made: "printf 'a\\r\\n' > a.txt; printf 'b\\r\\n' > b.txt",
  },
  {
    name: "attributes that the command writes itself",
    made: "echo '*.txt text' > .gitattributes; printf 'a\\r\\n' > a.txt",
  },
  { name: "an expanded ident", before: "echo '*.c ident' > .gitattributes", made: "echo '// $Id: 0123 $' > a.c" },
  {
    name: "another encoding on disk",
    before: "echo '*.csv text working-tree-encoding=UTF-16LE' > .gitattributes",
    made: "printf 'a\\0\\n\\0' > a.csv",
  },
  {
    name: "a file that must not be converted",
    before: "echo '*.png -text' > .gitattributes",
    made: "printf 'a\\r\\n' > a.png",
  },
  { name: "a removed folder", before: "mkdir -p d/e; touch d/x d/e/y", made: "rm -r d" },
  { name: "a renamed folder", before: "mkdir d; seq 100 > d/x", made: "mv d e" },
  {
    name: "names that mean something else to shells and git",
    made: "touch -- -x ' a ' ':(glob)x' '*' 'a\"b' $'new\\nline' 'ünï'",
  },
  {
    name: "files that paths excludes",
    made: "mkdir -p site/private; touch site/a site/private/key",
    paths: ["site/**", "!site/private/**"],
  },
  {
    name: "a command that commits by itself",
    made: "echo x > a; git add a; git -c user.name=x -c user.email=x commit -qm x; echo y > b",
  },
  { name: "a command that empties the index", made: "echo x > a; git rm -rq --cached ." },
];

test.each(everyNth(CASES, 4))("$name", async (each) => {
  const { branch, from, expected } = prepareBranch(world, each);
  const tree = expected === from ? "unchanged" : expected;
  expect(await judge(world, branch, each)).toEqual({ git: tree, api: tree });
});

test("a file that was committed without its filter stays as it is if the command does not change it", async () => {
  await world.remote.commit({ ".gitattributes": "* text\n", "old.txt": "a\r\n", "other.txt": "b\r\n" }, "raw");
  const end = await judge(world, "raw", { name: "", made: "echo x > new.txt; touch other.txt" });
  expect(end.git).toBe(end.api);
  const stored = (file: string) => git(world.remote.path, ["cat-file", "blob", `${end.api}:${file}`]);
  expect([stored("old.txt"), stored("other.txt"), stored("new.txt")]).toEqual(["a\r", "b", "x"]);
});
