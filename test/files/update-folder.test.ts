import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { listHeld } from "../../src/files/holds-bytes.ts";
import { readOptionalFile } from "../../src/files/read-optional-file.ts";
import { type Folder, type GeneratedFile, updateFolder } from "../../src/files/update-folder.ts";
import { isSitePath } from "../../src/site/is-site-path.ts";
import { tempFolder } from "../support/temp-folder.ts";

const LIST = "data/files.txt";

function open(root: string, fields: Partial<Folder> = {}) {
  const folder: Folder = {
    root,
    directory: "site",
    list: LIST,
    isDryRun: false,
    isOwn: isSitePath,
    readPublished: (file) => readOptionalFile(path.join(root, file)),
    listHeld: async (files) => listHeld(root, files),
    ...fields,
  };
  const at = (file: string) => path.join(root, "site", file);
  return {
    at,
    make: (files: Record<string, string>, unchanged: Record<string, string> = {}) => {
      const list = `${[...Object.keys(files), LIST].sort().join("\n")}\n`;
      const made = Object.entries({ ...files, [LIST]: list }).map(([file, content]): GeneratedFile => {
        return { path: file, content, ...(unchanged[file] === undefined ? {} : { unchanged: unchanged[file] }) };
      });
      return updateFolder(made, folder);
    },
    put: (file: string, text: string) => {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    names: () => readdirSync(path.join(root, "site"), { recursive: true, encoding: "utf8" }).sort(),
  };
}

test("writes files that differ, removes its old files, and does not change other files", async () => {
  using temp = tempFolder();
  const site = open(temp.root);
  site.put("CNAME", "example.com");
  site.put("data/notes.md", "mine");
  expect((await site.make({ "index.html": "a", "data/old/x.json": "x", "data/b.json": "b" })).written).toHaveLength(4);
  const second = await site.make({ "index.html": "a", "data/b.json": "B", "data/c/y.json": "y" });
  expect(second).toMatchObject({
    written: ["data/b.json", "data/c/y.json", LIST],
    removed: ["data/old/x.json"],
    files: 4,
  });
  expect(site.names()).toEqual(
    ["CNAME", "data", "data/b.json", "data/c", "data/c/y.json", LIST, "data/notes.md", "index.html"].sort(),
  );
  expect(await site.make({ "index.html": "a", "data/b.json": "B", "data/c/y.json": "y" })).toMatchObject({
    written: [],
    removed: [],
    writtenBytes: 0,
  });
});

test("the list of files, which anybody may have edited, can only remove paths of a site", async () => {
  using temp = tempFolder();
  const site = open(temp.root);
  writeFileSync(path.join(temp.root, "state.json"), "state");
  site.put("CNAME", "example.com");
  site.put("data/keep/notes.md", "mine");
  mkdirSync(path.join(temp.root, "else"));
  writeFileSync(path.join(temp.root, "else", "x.json"), "x");
  symlinkSync(path.join(temp.root, "else"), path.join(temp.root, "site", "data", "away"));
  const listed = ["../state.json", "CNAME", "/etc/passwd", "data/../../state.json", "data", "data/keep", ".", ""];
  site.put(LIST, [...listed, "assets/../../state.json", "data/away/x.json"].join("\n"));
  await expect(site.make({ "index.html": "a" })).rejects.toThrow(/symbolic link/);
  site.put(LIST, listed.join("\n"));
  expect((await site.make({ "index.html": "a" })).removed).toEqual([]);
  expect(readFileSync(path.join(temp.root, "state.json"), "utf8")).toBe("state");
  expect(site.names()).toContain("CNAME");
  expect(site.names()).toContain("data/keep/notes.md");
});

describe("links, and entries in the way", () => {
  test("a linked folder is refused, and nothing is written behind it", async () => {
    using temp = tempFolder();
    const site = open(temp.root);
    mkdirSync(path.join(temp.root, "away"));
    mkdirSync(path.join(temp.root, "site"));
    symlinkSync("../away", path.join(temp.root, "site", "data"));
    await expect(site.make({ "data/a.json": "a" })).rejects.toThrow('"site/data" is a symbolic link');
    expect(readdirSync(path.join(temp.root, "away"))).toEqual([]);
    expect(site.names()).toEqual(["data"]);
  });

  test("a linked file is replaced, and its target is not written, even if the target has the same content", async () => {
    using temp = tempFolder();
    const site = open(temp.root);
    writeFileSync(path.join(temp.root, "secret"), "a");
    mkdirSync(path.join(temp.root, "site"));
    symlinkSync("../secret", site.at("index.html"));
    expect((await site.make({ "index.html": "a" })).written).toContain("index.html");
    await site.make({ "index.html": "b" });
    expect(readFileSync(path.join(temp.root, "secret"), "utf8")).toBe("a");
  });

  test.each(["data", "data/failures"])("a file where the folder %s should be is reported", async (file) => {
    using temp = tempFolder();
    const site = open(temp.root);
    site.put(file, "x");
    await expect(site.make({ "data/failures/a.json": "a" })).rejects.toThrow('"site/data/failures/a.json" cannot');
  });

  test("a folder where a file should be is reported", async () => {
    using temp = tempFolder();
    const site = open(temp.root);
    site.put("index.html/x", "x");
    await expect(site.make({ "index.html": "a" })).rejects.toThrow('"site/index.html" cannot be written');
  });

  test("a name that no system accepts is reported", async () => {
    using temp = tempFolder();
    const made = open(temp.root).make({ [`${"x".repeat(300)}.html`]: "a" });
    await expect(made).rejects.toThrow(/x\.html" could not be written: the name is too long\. Expected a path/);
  });
});

describe("files that contain the time of their build", () => {
  const made = (time: string) => ({ "dashboard.json": `{"at":"${time}"}`, "index.html": `<p>${time}` });

  test("stay as they are if nothing else differs", async () => {
    using temp = tempFolder();
    const site = open(temp.root);
    await site.make({ ...made("1"), "data/a.json": "a" });
    const again = await site.make({ ...made("2"), "data/a.json": "a" }, made("1"));
    expect([again.written, readFileSync(site.at("index.html"), "utf8")]).toEqual([[], "<p>1"]);
  });

  test("are written if another file differs, or if something else in them differs", async () => {
    using temp = tempFolder();
    const site = open(temp.root);
    await site.make({ ...made("1"), "data/a.json": "a" });
    const other = await site.make({ ...made("2"), "data/a.json": "b" }, made("1"));
    expect(other.written.sort()).toEqual(["dashboard.json", "data/a.json", "index.html"]);
    const more = await site.make(
      { ...made("3"), "index.html": "<p>3 more", "data/a.json": "b" },
      { "index.html": "<p>2 more", "dashboard.json": made("2")["dashboard.json"] },
    );
    expect(more.written).toEqual(["index.html"]);
  });
});

test("a dry run counts files and touches nothing", async () => {
  using temp = tempFolder();
  const site = open(temp.root, { isDryRun: true });
  expect(await site.make({ "index.html": "abc" })).toMatchObject({ written: ["index.html", LIST], removed: [] });
  expect(existsSync(path.join(temp.root, "site"))).toBe(false);
});

describe("sizes", () => {
  const megabytes = (count: number) => new Uint8Array(count * 1_000_000);
  const folder = (root: string): Folder => ({
    ...{ root, directory: "site", list: LIST, isDryRun: false, isOwn: isSitePath },
    readPublished: async () => null,
    listHeld: async () => new Set(),
  });

  test("a file larger than 10 MB is reported", async () => {
    using temp = tempFolder();
    const files = [{ path: "data/a.json", content: megabytes(11) }];
    expect((await updateFolder(files, folder(temp.root))).large).toEqual([{ path: "data/a.json", bytes: 11_000_000 }]);
  });

  test("a file larger than 90 MB is refused before anything is written", async () => {
    using temp = tempFolder();
    const files = [
      { path: "index.html", content: "a" },
      { path: "data/a.json", content: megabytes(91) },
    ];
    await expect(updateFolder(files, folder(temp.root))).rejects.toThrow('"data/a.json" of the site would be 91 MB');
    expect(existsSync(path.join(temp.root, "site", "index.html"))).toBe(false);
  });

  test("a folder larger than 900 MB is refused, and leaves no temporary files", async () => {
    using temp = tempFolder();
    const one = megabytes(80);
    const files = Array.from({ length: 12 }, (_, n) => ({ path: `data/${n}.json`, content: one }));
    const counted = { ...folder(temp.root), isDryRun: true };
    await expect(updateFolder(files, counted)).rejects.toThrow("larger than 900 MB");
    expect(readdirSync(temp.root)).toEqual([]);
  });
});
