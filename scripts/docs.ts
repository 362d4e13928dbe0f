/**
 * Updates the generated parts of the documentation.
 *
 * `npm run docs`: with `-- --check`, exits with 1 if any part is out of date.
 */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { renderDocument } from "./render-document.ts";

const isCheck = process.argv.includes("--check");
const readmes = readdirSync("actions").map((name) => `actions/${name}/README.md`);
const pages = readdirSync("docs").map((name) => `docs/${name}`);
const documents = [
  "README.md",
  ...readmes.filter((path) => existsSync(path)),
  ...pages.filter((path) => path.endsWith(".md")),
];

for (const path of documents) {
  const before = readFileSync(path, "utf8");
  const after = renderDocument(before, (source) => readFileSync(source, "utf8"));
  if (after === before) continue;
  if (isCheck) {
    console.error(`${path}: generated parts are out of date; run \`npm run docs\` and commit the result`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, after);
    console.log(`${path}: updated`);
  }
}
