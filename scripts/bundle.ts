/**
 * Bundles every action and the terminal into dist/, from the JavaScript that tsc emitted to build/.
 *
 * dist/bundle/ has the code, in chunks that load on demand. Each action and the terminal have a stub.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import ncc from "@vercel/ncc";
import { transform } from "esbuild";
import { parse } from "yaml";
import { writeSiteAssets } from "./build-site-assets.ts";
import { listActions, listChunks, listCommands } from "./list-commands.ts";

const ENTRY = "build/entry.js";

/** Late imports that share a chunk. Otherwise, each import would add a file to dist/. */
const SHARED_CHUNKS = [
  { chunk: "publishing", file: "build/actions/update-dashboard/main.js", load: "./publish-dashboard.js" },
  { chunk: "publishing", file: "build/src/publish/with-state.js", load: "./read-remote-state.js" },
  { chunk: "github", file: "build/src/kit/run-on-github.js", load: "@actions/github" },
  { chunk: "github", file: "build/src/github/connect-repository.js", load: "./connect.js" },
];

/** These files use only the scanner of jsonc-parser. The main file of jsonc-parser loads much more. */
const SCANNER_USERS = ["src/content/parse-json.js", "src/state/kept-json.js", "src/state/scan-json.js"];

await writeSiteAssets();
for (const shared of SHARED_CHUNKS) nameChunk(shared);
for (const file of SCANNER_USERS) {
  replaceOnce(`build/${file}`, `from "jsonc-parser"`, `from "jsonc-parser/lib/esm/impl/scanner.js"`);
}
for (const names of listChunks()) writeFileSync(`build/${chunkOf(names)}`, composeChunk(names));
writeFileSync(ENTRY, await composeEntry());
const { code, assets } = await ncc(path.resolve(ENTRY), { cache: false, quiet: true, target: "es2023" });
rmSync("dist", { recursive: true, force: true });
write("dist/bundle/index.js", code);
for (const [file, asset] of Object.entries(assets)) {
  if (file !== "package.json") write(`dist/bundle/${file}`, await squeeze(String(asset.source)));
}
for (const name of listActions()) write(`dist/${name}/index.js`, composeStub("runAction", JSON.stringify(name)));
write("dist/cli/index.js", composeStub("runTerminal", ""));

async function composeEntry(): Promise<string> {
  const commands: string[] = [];
  for (const { name, manifest: file } of listCommands()) {
    const { default: action } = await import(path.resolve(`build/actions/${name}/main.js`));
    const { description, inputs, outputs } = parse(readFileSync(file, "utf8"));
    for (const [input, entry] of Object.entries<{ kind?: string; alone?: string }>(inputs)) {
      Object.assign(entry, { kind: action.inputs[input].kind, alone: action.inputs[input].alone });
    }
    const manifest = { name, description, inputs, outputs, ...(action.readsEvent ? { readsEvent: true } : {}) };
    // A run needs one manifest, and compiling all of them takes 2 ms.
    const lazy = `get manifest() { return JSON.parse(${JSON.stringify(JSON.stringify(manifest))}); }`;
    commands.push(`{ name: ${JSON.stringify(name)}, ${lazy}, load: () => ${composeLoad(name)} }`);
  }
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  return [
    `import { main } from "./src/cli/main.js";`,
    `import { runOnGitHub } from "./src/kit/run-on-github.js";`,
    `const commands = [${commands.join(",\n")}];`,
    "export async function runAction(name) {",
    "  await runOnGitHub(commands.find((each) => each.name === name));",
    "}",
    "export async function runTerminal() {",
    `  await main(${JSON.stringify(version)}, commands);`,
    "}",
  ].join("\n");
}

/** Compacts chunks that contain only libraries, but keeps their licenses. Our own code stays readable. */
async function squeeze(chunk: string): Promise<string> {
  if (chunk.includes("MODULE: ./build/")) return chunk;
  return (await transform(chunk, { minifyWhitespace: true, legalComments: "inline", charset: "utf8" })).code;
}

function composeLoad(name: string): string {
  const names = listChunks().find((chunk) => chunk.includes(name)) as string[];
  return `import("./${chunkOf(names)}").then((chunk) => chunk.load[${JSON.stringify(name)}]())`;
}

function chunkOf([first]: readonly string[]): string {
  return `${first}-chunk.js`;
}

/**
 * Puts the code of these actions into one file. Loading an action runs only the code of this action and its imports.
 */
function composeChunk(names: readonly string[]): string {
  const loads = names.map((name) => `"${name}": () => import(/* webpackMode: "eager" */ "./actions/${name}/main.js")`);
  return `export const load = { ${loads.join(", ")} };\n`;
}

/** webpack takes the name of a chunk from a comment, and tsc removes comments. */
function nameChunk({ chunk, file, load }: (typeof SHARED_CHUNKS)[number]): void {
  replaceOnce(file, `import("${load}")`, `import(/* webpackChunkName: "${chunk}" */ "${load}")`);
}

function replaceOnce(file: string, found: string, by: string): void {
  const code = readFileSync(file, "utf8");
  if (!code.includes(found)) throw new Error(`${file} no longer contains ${found}`);
  writeFileSync(file, code.replace(found, by));
}

function composeStub(run: string, argument: string): string {
  return `import { ${run} } from "../bundle/index.js";\nawait ${run}(${argument});\n`;
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
