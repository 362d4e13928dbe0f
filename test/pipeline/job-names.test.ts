/** Actions expect some job names by default, and workflows rely on that. This repository's own jobs have these names. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Job {
  name?: string;
  strategy?: { matrix?: Record<string, unknown> };
}

interface Step {
  uses?: string;
  with?: Record<string, string>;
}

const ASSUMED = [{ action: "failure-tracker", input: "aggregate-jobs" }];

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

test("every name that a workflow gives to required-jobs or docs-only-jobs is a job of this repository", () => {
  const folders = [".github/workflows", "examples/workflows"];
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
  const given = files.flatMap((file) => {
    const { jobs } = parse(readFileSync(file, "utf8")) as { jobs: Record<string, { steps?: Step[] }> };
    const steps = Object.values(jobs).flatMap(({ steps: own = [] }) => own);
    return steps.filter(({ uses }) => uses?.includes("post-ci-summary")).flatMap((step) => readNames(step.with));
  });
  expect(given.length).toBeGreaterThan(0);
  expect(given.filter((name) => !present.includes(name))).toEqual([]);
});

test("names of matrix jobs are built as GitHub builds them", () => {
  const matrix = { python: ["3.11", "3.12"], include: [{ python: "3.13" }] };
  expect(nameJobs("ci", { name: ["python ci ($", "{{ matrix.python }})"].join(""), strategy: { matrix } })).toEqual([
    "python ci (3.11)",
    "python ci (3.12)",
    "python ci (3.13)",
  ]);
  expect(nameJobs("ci", {})).toEqual(["ci"]);
});

function readNames(inputs: Step["with"] = {}): string[] {
  const lines = [inputs["required-jobs"], inputs["docs-only-jobs"]].join("\n").split("\n");
  return lines.map((line) => line.trim()).filter((line) => line !== "" && line !== "auto");
}

/** Works only for matrices with one key, because these workflows have no other matrices. */
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
