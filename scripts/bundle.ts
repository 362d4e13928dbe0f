/** Bundles every action and the terminal into dist/, from the JavaScript that tsc has put into build/. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import ncc from "@vercel/ncc";
import { parse } from "yaml";
import { writeSiteAssets } from "./build-site-assets.ts";

const entriesDirectory = "build/entries";
const actions = readdirSync("actions").sort();

rmSync(entriesDirectory, { recursive: true, force: true });
mkdirSync(entriesDirectory, { recursive: true });
await writeSiteAssets();
for (const name of actions) await bundle(name, actionEntry(name));
await bundle("cli", await terminalEntry());

interface Manifest {
  name: string;
  description: string;
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

function readManifest(name: string): Manifest {
  const { description, inputs, outputs } = parse(readFileSync(`actions/${name}/action.yml`, "utf8"));
  return { name, description, inputs, outputs };
}

function actionEntry(name: string): string {
  const { inputs } = readManifest(name);
  const defaults = Object.fromEntries(
    Object.entries(inputs).map(([input, { default: value }]) => [input, value ?? ""]),
  );
  return [
    `import { runOnGitHub } from "../src/kit/run-on-github.js";`,
    `import action from "../actions/${name}/main.js";`,
    `await runOnGitHub(action, ${JSON.stringify(defaults)});`,
  ].join("\n");
}

/** The terminal knows each action's interface from its action.yml, and loads the code of the one it runs. */
async function terminalEntry(): Promise<string> {
  const commands: string[] = [];
  for (const name of actions) {
    const { default: action } = await import(path.resolve(`build/actions/${name}/main.js`));
    const manifest = { ...readManifest(name), ...(action.readsEvent ? { readsEvent: true } : {}) };
    commands.push(`{ manifest: ${JSON.stringify(manifest)}, load: () => import("../actions/${name}/main.js") }`);
  }
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  return [
    `import { main } from "../src/cli/main.js";`,
    `await main(${JSON.stringify(version)}, [${commands.join(",\n")}]);`,
  ].join("\n");
}

async function bundle(name: string, source: string): Promise<void> {
  const entry = path.resolve(entriesDirectory, `${name}.js`);
  writeFileSync(entry, source);
  const { code, assets } = await ncc(entry, { cache: false, quiet: true, target: "es2023" });
  const target = `dist/${name}`;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  writeFileSync(`${target}/index.js`, code);
  for (const [file, asset] of Object.entries(assets)) writeFileSync(`${target}/${file}`, asset.source);
}
