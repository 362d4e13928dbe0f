/** The content of the built bundle, and the parts that each action can load. */

import { cpSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { listActions, listChunks, listCommands } from "../scripts/list-commands.ts";
import { TempFolder } from "./support/git.ts";
import { runAction } from "./support/run-action.ts";

const MAX_FILES = 40;
const MAX_BYTES = 4_000_000;
/** How webpack loads a chunk, and how it names the source files in it. */
const LOADED = /\.e\((?:\/\* import\(\) \*\/ )?(\d+)\)/g;
const SOURCE = /CONCATENATED MODULE: \.\/build\/(\S+)/g;

const actions = listActions();
const commands = listCommands().map(({ name }) => name);
const chunks = readdirSync("dist/bundle").filter((file) => file !== "index.js");
const entry = readFileSync("dist/bundle/index.js", "utf8").split("\n");
const startsExtra = (line: string) => line.includes(".runExtra(");
const startsAction = (line: string) => line.includes("load: () => ");
const shared = entry.filter((line) => !startsAction(line) && !startsExtra(line)).join("\n");

test("dist contains the bundle, a stub for each action, one for the terminal, and nothing else", () => {
  expect(readdirSync("dist").sort()).toEqual([...actions, "bundle", "cli"].sort());
  for (const name of [...actions, "cli"]) expect(readdirSync(`dist/${name}`)).toEqual(["index.js"]);
  const loaded = followChunks(entry.join("\n"));
  // The thread that reads ahead is not loaded as a chunk. The code starts it by its file name.
  const code = loaded.map((file) => readFileSync(`dist/bundle/${file}`, "utf8")).join("\n");
  expect(chunks.filter((file) => !loaded.includes(file) && !code.includes(file))).toEqual([]);
});

test(`dist has at most ${MAX_FILES} files and ${MAX_BYTES} bytes`, () => {
  const files = readdirSync("dist", { recursive: true, encoding: "utf8" })
    .map((file) => statSync(path.join("dist", file)))
    .filter((stat) => stat.isFile());
  expect(files.length).toBeLessThanOrEqual(MAX_FILES);
  expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(MAX_BYTES);
});

test("the terminal can load the sandbox and the demo", () => {
  const sources = listSources(followChunks(entry.filter(startsExtra).join("\n")));
  expect(sources.some(isIn("src/sandbox/"))).toBe(true);
  expect(sources.some(isIn("src/cli/demo/"))).toBe(true);
});

describe.each(actions)("%s", (name) => {
  const own = entry.filter((line) => startsAction(line) && line.includes(`{ name: "${name}", `));
  const reachable = followChunks(`${shared}\n${own.join("\n")}`);
  const sources = listSources(reachable);

  test("can load its own code, but no action outside its chunk, no sandbox, no demo, and no site except update-dashboard's", () => {
    expect(own).toHaveLength(1);
    expect(sources.some(isIn(`actions/${name}/`))).toBe(true);
    const others = ["src/sandbox/", "src/cli/"];
    const chunk = listChunks().find((names) => names.includes(name)) as string[];
    for (const other of commands) if (!chunk.includes(other)) others.push(`actions/${other}/`);
    if (name !== "update-dashboard") others.push("src/site/");
    expect(others.filter((folder) => sources.some(isIn(folder)))).toEqual([]);
  });

  test("opens only the chunks that it may load", async () => {
    using folder = new TempFolder();
    // By default, seed-queue sends requests to public services. An invalid input ends it before that.
    const inputs = name === "seed-queue" ? { sources: "none" } : {};
    const opened = await openedChunks(name, { folder, workspace: folder.path, inputs });
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.filter((file) => !reachable.includes(file))).toEqual([]);
  });
});

test.each([
  { name: "only a dashboard", siteDir: "", hasPages: false },
  { name: "a dashboard and its site", siteDir: "site", hasPages: true },
])("update-dashboard opens the code of the site's pages only to render them: $name", async ({ siteDir, hasPages }) => {
  using folder = new TempFolder();
  cpSync("fixtures/state", folder.at("work"), { recursive: true });
  const inputs = { publish: "none", "site-dir": siteDir };
  const opened = await openedChunks("update-dashboard", { folder, workspace: folder.at("work"), inputs });
  expect(existsSync(folder.at("work", "site"))).toBe(hasPages);
  expect(listSources(opened).some(isIn("src/site/pages/"))).toBe(hasPages);
});

/** Chunks that the code loads, and those that they load in turn. */
function followChunks(code: string): string[] {
  const found = new Set<string>();
  const queue = [code];
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    for (const [, id] of text.matchAll(LOADED)) {
      const file = `${id}.index.js`;
      if (found.has(file)) continue;
      found.add(file);
      queue.push(readFileSync(`dist/bundle/${file}`, "utf8"));
    }
  }
  return [...found].sort();
}

function listSources(files: readonly string[]): string[] {
  return files.flatMap((file) =>
    [...readFileSync(`dist/bundle/${file}`, "utf8").matchAll(SOURCE)].map(([, source]) => source as string),
  );
}

function isIn(folder: string): (file: string) => boolean {
  return (file) => file.startsWith(folder);
}

/** Runs the action, and reads from Node's coverage which chunks it opened. */
async function openedChunks(
  name: string,
  run: { folder: TempFolder; workspace: string; inputs?: Record<string, string> },
): Promise<string[]> {
  const coverage = run.folder.at("coverage");
  await runAction(name, { ...run, folder: run.folder.at("runner"), env: { NODE_V8_COVERAGE: coverage } });
  const reports = readdirSync(coverage).map((file) => JSON.parse(readFileSync(path.join(coverage, file), "utf8")));
  const urls: string[] = reports.flatMap(({ result }) => result.map(({ url }: { url: string }) => url));
  expect(urls.some((url) => url.endsWith(`/dist/${name}/index.js`))).toBe(true);
  return urls
    .filter((url) => url.includes("/dist/bundle/") && !url.endsWith("/index.js"))
    .map((url) => path.posix.basename(url));
}
