/**
 * Bundles every action and the terminal into dist/, from the JavaScript that tsc emitted to build/: one bundle in
 * dist/bundle/ with chunks that load on demand, and a stub for each action and for the terminal. A command that only the
 * terminal has gets no stub.
 */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import ncc from "@vercel/ncc";
import { transform } from "esbuild";
import { parse } from "yaml";
import { writeSiteAssets } from "./build-site-assets.ts";
import { listActions, listChunks, listCommands } from "./list-commands.ts";

const ENTRY = "build/entry.js";

await writeSiteAssets();
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

/**
 * The bundle's entry. It knows each command's interface from its manifest, and loads the code of the one that runs.
 */
async function composeEntry(): Promise<string> {
  const commands: string[] = [];
  for (const { name, manifest: file } of listCommands()) {
    const { default: action } = await import(path.resolve(`build/actions/${name}/main.js`));
    const { description, inputs, outputs } = parse(readFileSync(file, "utf8"));
    for (const [input, entry] of Object.entries<{ kind?: string; alone?: string }>(inputs)) {
      Object.assign(entry, { kind: action.inputs[input].kind, alone: action.inputs[input].alone });
    }
    const manifest = { name, description, inputs, outputs, ...(action.readsEvent ? { readsEvent: true } : {}) };
    commands.push(`{ manifest: ${JSON.stringify(manifest)}, load: () => ${composeLoad(name)} }`);
  }
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  return [
    `import { runOnGitHub } from "./src/kit/run-on-github.js";`,
    `const commands = [${commands.join(",\n")}];`,
    "export async function runAction(name) {",
    "  await runOnGitHub(commands.find(({ manifest }) => manifest.name === name));",
    "}",
    "export async function runTerminal() {",
    `  const { main } = await import("./src/cli/main.js");`,
    `  await main(${JSON.stringify(version)}, commands);`,
    "}",
  ].join("\n");
}

/**
 * Removes white space and comments, except licenses, from chunks that contain only libraries. Our code stays readable.
 */
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

/** The code of these actions in one file. Each runs only when its action is loaded, and so does what it imports. */
function composeChunk(names: readonly string[]): string {
  const files = names.map((name) => [name, `./actions/${name}/main.js`]);
  // update-dashboard loads this one late. These chunks have all that it imports; alone it would be one more file.
  if (!names.includes("validate-state") && !names.includes("doctor"))
    files.push(["publishing", "./actions/update-dashboard/publish-dashboard.js"]);
  const loads = files.map(([name, file]) => `"${name}": () => import(/* webpackMode: "eager" */ "${file}")`);
  return `export const load = { ${loads.join(", ")} };\n`;
}

function composeStub(run: string, argument: string): string {
  return `import { ${run} } from "../bundle/index.js";\nawait ${run}(${argument});\n`;
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
