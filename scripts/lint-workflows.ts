/** `npm run lint:workflows [-- FILE...]`: runs actionlint and our own rules over every workflow. */

import { readdirSync, readFileSync } from "node:fs";
import { checkWorkflowRules } from "./check-workflow-rules.ts";
import { runActionlint } from "./run-actionlint.ts";

const given = process.argv.slice(2);
const files = given.length > 0 ? given : [".github/workflows", "examples/workflows"].flatMap(listWorkflows);
const { linter, findings } = await runActionlint(files);
for (const file of files) findings.push(...checkWorkflowRules(file, readFileSync(file, "utf8")));

for (const { file, line, column, message } of findings) console.error(`${file}:${line}:${column ?? 1}: ${message}`);
console.log(`${files.length} workflows, ${findings.length} findings, ${linter}`);
process.exitCode = findings.length > 0 ? 1 : 0;

function listWorkflows(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}
