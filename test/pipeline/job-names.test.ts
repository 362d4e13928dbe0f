/** Workflows rely on the job names that the actions assume by default. This repository's own workflows use them. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Job {
  name?: string;
  strategy?: { matrix?: Record<string, unknown> };
}

const ASSUMED = [
  { action: "post-ci-summary", input: "required-jobs" },
  { action: "post-ci-summary", input: "docs-only-jobs" },
  { action: "failure-tracker", input: "aggregate-jobs" },
];

const present = readdirSync(".github/workflows").flatMap((file) => {
  const { jobs } = parse(readFileSync(`.github/workflows/${file}`, "utf8")) as { jobs: Record<string, Job> };
  return Object.entries(jobs).flatMap(([id, job]) => nameJobs(id, job));
});

test.each(ASSUMED)("every default of $input in $action is a job of this repository", ({ action, input }) => {
  const names = readDefaults(action, input);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !present.includes(name))).toEqual([]);
});

test.each(ASSUMED)("docs/operations.md lists every default of $input in $action", ({ action, input }) => {
  const text = readFileSync("docs/operations.md", "utf8");
  expect(readDefaults(action, input).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
});

test("a name is built from the matrix, as GitHub does it", () => {
  const matrix = { python: ["3.11", "3.12"], include: [{ python: "3.13" }] };
  expect(nameJobs("ci", { name: ["python ci ($", "{{ matrix.python }})"].join(""), strategy: { matrix } })).toEqual([
    "python ci (3.11)",
    "python ci (3.12)",
    "python ci (3.13)",
  ]);
  expect(nameJobs("ci", {})).toEqual(["ci"]);
});

/** Works for matrices with one key; these workflows have no others. */
function nameJobs(id: string, { name = id, strategy }: Job): string[] {
  const [, key] = /\$\{\{\s*matrix\.(\w+)\s*\}\}/.exec(name) ?? [];
  if (key === undefined) return [name];
  const { include = [], ...axes } = strategy?.matrix ?? {};
  const extra = (include as Record<string, unknown>[]).map((each) => each[key]);
  const values = [...((axes[key] ?? []) as unknown[]), ...extra];
  return values.map((value) => name.replace(/\$\{\{\s*matrix\.\w+\s*\}\}/, String(value)));
}

function readDefaults(action: string, input: string): string[] {
  const file = `actions/${action}/action.yml`;
  expect(existsSync(file)).toBe(true);
  const { inputs } = parse(readFileSync(file, "utf8")) as { inputs: Record<string, { default: string }> };
  return (inputs[input]?.default ?? "").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}
