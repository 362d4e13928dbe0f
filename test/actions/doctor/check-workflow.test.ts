/** Each case is a workflow whose lines are marked with the findings that belong there, as in `# !D5`. */

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkWorkflow } from "../../../actions/doctor/check-workflow.ts";
import type { DoctorFacts } from "../../../actions/doctor/finding.ts";
import { parseWorkflow } from "../../../actions/doctor/parse-workflow.ts";

const folder = `${import.meta.dirname}/cases`;
const HEAD = [
  "on: workflow_dispatch",
  "permissions: {}",
  "concurrency: one",
  "jobs:",
  "  one:",
  "    runs-on: ubuntu-latest",
  "    steps:",
];
const FILES = [
  "batch-control.json",
  "data/metrics/batch-runs.jsonl",
  "data/queues/priority-queue.json",
  "README.md",
  "recipes/a/ack.toml",
  "scripts/build-index.sh",
  "website/pipeline/dashboard.json",
];

const MARKS = / (?:#|\/\/)(?: !D\d+)+$/gm;

interface Case {
  title: string;
  text: string;
  others: { file: string; text: string }[];
}

describe.each(readdirSync(folder).sort())("%s", (file) => {
  const cases = readCases(readFileSync(`${folder}/${file}`, "utf8"));
  const code = `D${Number(file.replace(/\D/g, ""))}`;

  test.each(cases)("$title", ({ text, others }) => {
    const found = check(text, others);
    expect(found).toEqual(readMarks(text));
    expect(found.every((each) => each.startsWith(`${code} `))).toBe(true);
  });

  test("has bad cases and good ones", () => {
    const bad = cases.filter(({ text }) => readMarks(text).length > 0);
    expect(bad.length).toBeGreaterThan(3);
    expect(bad.length).toBeLessThan(cases.length);
    for (const { title } of cases) expect(title.startsWith("good")).toBe(!bad.some((each) => each.title === title));
  });
});

test.each([
  ["pushes", "if git push; then echo ok; else git pull --rebase; fi"],
  ["loops", "for n in 1 2 3; do git push && break; sleep 1; done"],
  ["loops over lines", "for n in 1 2 3; do\ngit push && break\nsleep 1\ndone"],
])("1,500 %s in one script are checked in two seconds of processor time", (_, part) => {
  const lines = Array.from({ length: 1500 }, () => part.split("\n")).flat();
  const script = ["      - run: |", ...lines.map((line) => `          ${line}`)];
  const began = process.cpuUsage();
  expect(check([...HEAD, ...script].join("\n"), []).filter((found) => found.startsWith("D5 "))).toHaveLength(1500);
  expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
});

function check(text: string, others: Case["others"]): string[] {
  const [main, ...rest] = [{ file: ".github/workflows/a.yml", text: text.replace(MARKS, "") }, ...others].map((each) =>
    parseWorkflow(each.file, each.text),
  );
  expect([main, ...rest].flatMap((each) => each?.faults ?? [])).toEqual([]);
  const workflows = [main, ...rest].flatMap((each) => each?.workflow ?? []);
  const facts: DoctorFacts = {
    workflows,
    files: FILES,
    state: {
      queue: "data/queues",
      failures: "data/failures",
      metrics: "data/metrics",
      disambiguations: "data/disambiguations",
      control: "batch-control.json",
    },
    dashboard: ["website/pipeline/dashboard.json"],
    requiredChecks: ["lint", "Test (20)", "shared / build"],
    usesMergeQueue: true,
    defaultPermissions: null,
    missingPins: new Set([`actions/checkout@${"dead".repeat(10)}`]),
  };
  const [workflow] = workflows;
  return workflow === undefined ? [] : checkWorkflow(workflow, facts).map(({ code, line }) => `${code} ${line}`);
}

/** `=== steps: title` starts the steps of a job, `=== workflow: title` a whole workflow, `+++ file` another workflow. */
function readCases(text: string): Case[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [, kind, title = "", body = ""] = /^(\w+): (.*)\n([\s\S]*)$/.exec(part) ?? [];
      const [own = "", ...others] = body.split(/^\+\+\+ /m);
      const steps = own.replace(/^(?=.)/gm, "      ");
      return {
        title,
        text: kind === "steps" ? `${HEAD.join("\n")}\n${steps}` : own,
        others: others.map((other) => {
          const [file = "", ...lines] = other.split("\n");
          return { file, text: lines.join("\n") };
        }),
      };
    });
}

function readMarks(text: string): string[] {
  return text
    .split("\n")
    .flatMap((line, index) => [...line.matchAll(/!(D\d+)/g)].map(([, code]) => `${code} ${index + 1}`));
}
