/** The same state gives the same site, byte for byte, on any machine and for any order of files in folders. */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { everyNth } from "../../support/every-nth.ts";
import { type Files, TempFolder } from "../../support/git.ts";
import { openPipeline } from "../../support/pipeline.ts";

const EPOCH = { SOURCE_DATE_EPOCH: "1778600000" };
const INPUTS = { publish: "none", output: "out/dashboard.json", "site-dir": "site", "site-offline": "true" };

/** Loaded before the bundle. It lists folders in a random order, given by SEED, and records each listing. */
const SHUFFLE = `const fs = require("node:fs");
const { createHash } = require("node:crypto");
const { appendFileSync, readdirSync } = fs;
const { readdir } = fs.promises;
const keyOf = (entry) => createHash("sha256").update(process.env.SEED + (entry.name ?? entry)).digest("hex");
const shuffle = (folder, entries) => {
  if (entries.length > 1) appendFileSync(process.env.SHUFFLED, folder + "\\n");
  return entries.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};
fs.readdirSync = (folder, ...rest) => shuffle(folder, readdirSync(folder, ...rest));
fs.promises.readdir = async (folder, ...rest) => shuffle(folder, await readdir(folder, ...rest));
require("node:module").syncBuiltinESMExports();
`;

let plain: ReadonlyMap<string, string>;

beforeAll(async () => {
  using folder = new TempFolder();
  plain = await build(folder, { LC_ALL: "en_US.UTF-8", TZ: "UTC" });
  expect(plain.size).toBeGreaterThan(100);
});

test.each(everyNth(["1", "2", "3"], 3))("with folders listed in another order (%s)", async (seed) => {
  using folder = new TempFolder();
  const [preload, shuffled] = [folder.at("shuffle.cjs"), folder.at("shuffled")];
  writeFileSync(preload, SHUFFLE);
  writeFileSync(shuffled, "");
  const env = { NODE_OPTIONS: `--require=${preload}`, SEED: seed, SHUFFLED: shuffled };
  expectSame(await build(folder, env));
  const listed = readFileSync(shuffled, "utf8");
  for (const part of ["failures", "metrics", "queues", "disambiguations"]) expect(listed).toContain(`/data/${part}\n`);
});

test.each([
  {
    name: "Turkish locale, day ahead, closed umask",
    env: { LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
    umask: 0o077,
  },
  { name: "C locale, day behind, open umask", env: { LC_ALL: "C", LANG: "C", TZ: "Pacific/Pago_Pago" }, umask: 0 },
])("with $name", async ({ env, umask }) => {
  using folder = new TempFolder();
  const previous = process.umask(umask);
  try {
    expectSame(await build(folder, env));
  } finally {
    process.umask(previous);
  }
});

async function build(folder: TempFolder, env: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  const { root, runBundle } = openPipeline(folder, sampleState());
  const { outputs, log } = await runBundle(INPUTS, { ...EPOCH, ...env });
  expect(outputs.outcome, log).toBe("written");
  return new Map([...readFolder(path.join(root, "site")), ...readFolder(path.join(root, "out"))]);
}

/** Compares names, then contents. A failure shows the names of the files that differ, not their bytes. */
function expectSame(built: ReadonlyMap<string, string>): void {
  expect([...built.keys()].sort()).toEqual([...plain.keys()].sort());
  expect([...built].filter(([file, content]) => plain.get(file) !== content).map(([file]) => file)).toEqual([]);
}

/** The sample state, with each record in two files. The file that is first in byte order counts. */
function sampleState(): Files {
  const files = readFolder("fixtures/state", "utf8");
  const twins = files.filter(([file]) => /data\/(failures|metrics|queues|disambiguations)\/[^/]+$/.test(file));
  return Object.fromEntries([...files, ...twins.map(([file, text]) => [file.replace(/(\.\w+)$/, "-twin$1"), text])]);
}

/** Returns each file's path, relative to the folder, and its content. */
function readFolder(folder: string, encoding: "utf8" | "latin1" = "latin1"): [string, string][] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file), readFileSync(file, encoding)];
  });
}
