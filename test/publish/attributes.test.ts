/**
 * Derived files go through the attributes that the branch has for their paths, although nothing of the branch is
 * checked out.
 */

import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Target, Tip } from "../../src/publish/transport.ts";
import { everyNth } from "../support/every-nth.ts";
import { installFakeLfs } from "../support/fake-git-lfs.ts";
import { inTurn } from "../support/in-turn.ts";
import { holds as isHeld, openWorld, type RunOptions, run, type Way, type World, write } from "./publishing.ts";

let world: World;
let count = 0;

/** Path of a user's git configuration that defines two filters. */
let filters = "";

beforeAll(async () => {
  world = await openWorld({ "README.md": "A shop.\n" });
  filters = path.join(world.temporaryRoot, "filters");
  writeFileSync(filters, `[filter "strip"]\n\tclean = tr -d '\\\\r'\n[filter "upper"]\n\tclean = tr a-z A-Z\n`);
});

afterAll(async () => {
  await world[Symbol.asyncDispose]();
});

const WAYS: Way[] = [
  { reader: "git", writer: "git" },
  { reader: "git", writer: "api" },
];
const LF = "a\nb\n";
const CRLF = "a\r\nb\r\n";

describe.each(WAYS)("written by $writer", (way) => {
  const ownOf = <Row>(rows: readonly Row[]): Row[] =>
    inTurn(everyNth(rows, 2), WAYS).flatMap((turn) => (turn.way === way ? [turn.row] : []));

  async function publish(
    files: Record<string, string>,
    derived: Record<string, string>,
    more: Partial<RunOptions> = {},
  ) {
    const branch = `attributes-${++count}`;
    await world.remote.commit({ "data/queue.jsonl": "{}\n", ...files }, branch);
    const target: Partial<Target> = { sourceBranch: branch, targetBranch: branch, ...more.target };
    const paths = Object.keys(derived);
    const result = await run(world, {
      ...way,
      derive: (tip) => write(tip, derived),
      ...more,
      target,
      scope: { published: paths, compared: paths },
    });
    const read = async (file: string) => (await world.remote.read(target.targetBranch ?? branch, file))?.toString();
    return {
      result,
      stored: Object.fromEntries(await Promise.all(paths.map(async (file) => [file, await read(file)]))),
    };
  }

  test.each(
    ownOf([
      { name: "text eol=crlf", files: { ".gitattributes": "*.csv text eol=crlf\n" }, stored: LF },
      { name: "text=auto", files: { ".gitattributes": "* text=auto\n" }, stored: LF },
      { name: "attributes of a folder above", files: { "out/.gitattributes": "*.csv text\n" }, stored: LF },
      {
        name: "attributes of a folder above that say the opposite",
        files: { ".gitattributes": "* text\n", "out/deep/.gitattributes": "*.csv -text\n" },
        stored: CRLF,
      },
      {
        name: "attributes for other paths",
        files: { ".gitattributes": "*.json text\n", "data/.gitattributes": "* text\n" },
        stored: CRLF,
      },
      { name: "none", files: {}, stored: CRLF },
    ]),
  )("$name", async ({ files, stored }) => {
    const file = "out/deep/a.csv";
    const done = await publish(files as Record<string, string>, { [file]: CRLF });
    expect(done).toMatchObject({ result: { kind: "published" }, stored: { [file]: stored } });
  });

  test("a difference that the attributes remove counts as unchanged", async () => {
    const files = { ".gitattributes": "*.csv text eol=crlf\n", "a.csv": LF };
    expect((await publish(files, { "a.csv": CRLF })).result).toMatchObject({ kind: "unchanged" });
  });

  test.each(
    ownOf([
      { attributes: "* text=auto\n", holds: true },
      { attributes: "*.csv eol=crlf\n", holds: true },
      { attributes: "*.csv -text eol=crlf\n", holds: false },
      { attributes: "*.json text\n", holds: false },
      { attributes: "*.csv filter=strip\n", holds: true },
      { attributes: "*.csv filter=upper\n", holds: false },
    ]),
  )("a published file is compared with content as $attributes would store it", async ({ attributes, holds }) => {
    const held: boolean[] = [];
    await publish(
      { ".gitattributes": attributes, "a.csv": LF },
      { "a.csv": CRLF },
      {
        env: { GIT_CONFIG_GLOBAL: filters },
        derive: async (tip) => {
          for (const text of [CRLF, LF, "other\r\n"]) held.push(await isHeld(tip, "a.csv", Buffer.from(text)));
          return [];
        },
      },
    );
    expect(held).toEqual([holds, true, false]);
  });

  test.each<{ history: Target["history"] }>([{ history: "fork" }, { history: "append" }])(
    "a branch that starts from the source ($history) takes the attributes of the source",
    async ({ history }) => {
      const target = { targetBranch: `from-source-${++count}`, history };
      const done = await publish({ ".gitattributes": "* text\n" }, { "a.csv": CRLF }, { target });
      expect(done).toMatchObject({ result: { kind: "published" }, stored: { "a.csv": LF } });
    },
  );

  test("an undefined filter is refused and named", async () => {
    const made = publish({ ".gitattributes": "*.csv filter=vault\n" }, { "a.csv": LF });
    await expect(made).rejects.toThrow('"a.csv" cannot be published: .gitattributes gives it the filter "vault"');
  });

  test("Git LFS: the pointer is committed, and its content uploaded", async () => {
    const fake = installFakeLfs(path.join(world.temporaryRoot, `lfs-${++count}`));
    const { result, stored } = await publish(
      { ".gitattributes": "*.csv filter=lfs -text\n" },
      { "a.csv": LF },
      { env: { PATH: fake.path } },
    );
    expect(result).toMatchObject({ kind: "published" });
    expect(stored["a.csv"]).toMatch(/^version https:\/\/git-lfs/);
  });
});

test("without git, a file that needs a filter is refused and named", async () => {
  await world.remote.commit({ "data/x": "x", ".gitattributes": "*.csv filter=lfs\n" }, "no-git");
  const target = { sourceBranch: "no-git", targetBranch: "no-git" };
  const publish = (file: string) => run(world, { target, derive: (tip) => write(tip, { [file]: LF }) });
  await expect(publish("out/a.csv")).rejects.toThrow(
    '"out/a.csv" cannot be published: .gitattributes gives it `filter=lfs`',
  );
  expect(await publish("out/a.json")).toMatchObject({ kind: "published" });
});

test("without git, line endings are stored as git stores them, and do not count as a change", async () => {
  const attributes = "* text=auto\n*.bin -text\n*.crlf text eol=crlf\nraw/* !text\nold/* crlf\n";
  const before = { "had.csv": CRLF, "changed.csv": "x\r\n", "lf.csv": LF };
  const names = [
    "a.csv",
    "a.bin",
    "a.crlf",
    "raw/a.csv",
    "old/a.csv",
    "had.csv",
    "changed.csv",
    "lf.csv",
    "deep/a.csv",
  ];
  const derived: Record<string, string> = Object.fromEntries(names.map((name) => [name, CRLF]));
  derived["nul.csv"] = "a\0\r\n";
  derived["lone.csv"] = "a\rb\r\n";
  const files = Object.keys(derived);
  const trees: string[][] = [];
  const held: string[][] = [];
  for (const way of [{ reader: "git", writer: "git" }, {}] as Way[]) {
    const branch = `endings-${++count}`;
    await world.remote.commit({ "data/x": "x", ".gitattributes": attributes, ...before }, branch);
    const target = { sourceBranch: branch, targetBranch: branch };
    const scope = { published: files, compared: files };
    const options = { ...way, target, scope };
    const made = await run(world, { ...options, derive: (tip) => write(tip, derived) });
    expect(made.kind).toBe("published");
    trees.push(await world.remote.list(branch));
    const bytes = new Map(files.map((file) => [file, Buffer.from(derived[file] ?? "")]));
    const derive = async (tip: Tip) => {
      held.push([...(await tip.published.listHeld(bytes))].sort());
      return write(tip, derived);
    };
    expect((await run(world, { ...options, derive })).kind).toBe("unchanged");
  }
  expect(trees[1]).toEqual(trees[0]);
  expect(held).toEqual([files.sort(), files.sort()]);
});
