/**
 * Reduces GitHub's API description to the operations that the sandbox answers.
 *
 * `npm run openapi:cut -- FOLDER`: FOLDER is the unpacked npm package @octokit/openapi, which is too large for a
 * dependency. To add an operation, add a line to test/support/github/operations.txt.
 */

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cutDescription, type Description } from "./openapi/cut-description.ts";
import { printJson } from "./openapi/print-json.ts";

const folder = process.argv[2];
if (folder === undefined) throw new Error("Expected the folder of the unpacked npm package @octokit/openapi.");
const target = "test/support/github";
const operations = readFileSync(path.join(target, "operations.txt"), "utf8").split("\n").filter(Boolean);
const description = readJson("generated/api.github.com.json") as Description;
const { name, version } = readJson("package.json") as { name: string; version: string };
const cut = { source: `${name} ${version}, generated/api.github.com.json`, ...cutDescription(description, operations) };
const text = printJson(cut);
writeFileSync(path.join(target, "openapi.json"), text);
console.log(`${operations.length} operations, ${Object.keys(cut.schemas).length} schemas, ${text.length} characters.`);

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder ?? "", file), "utf8"));
}
