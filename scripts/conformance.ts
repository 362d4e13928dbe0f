/**
 * Runs update-dashboard on real states, and compares the results with published dashboards.
 *
 * `npm run conformance -- DIR`: each case in DIR is a folder with `state/` and the published `dashboard.json`.
 */

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  type Comparison,
  compareAnalytics,
  compareOldest,
  cutOffTime,
  isOldestShape,
  type Json,
} from "./compare-analytics.ts";

const SHOWN_DIFFERENCES = 10;
const SHOWN_FAILURES = 200;
const OLD_QUEUE = "data/priority-queue.json";
const FAILURES = "data/failures";

const directory = process.argv[2];
if (directory === undefined || !existsSync(directory)) {
  console.error(`No folder of cases at "${directory ?? ""}". Usage: npm run conformance -- DIR`);
  process.exitCode = 1;
} else {
  const scratch = mkdtempSync(path.join(tmpdir(), "conformance-"));
  try {
    compareAll(directory, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function compareAll(cases: string, scratch: string): void {
  const names = readdirSync(cases).filter((name) => existsSync(path.join(cases, name, "dashboard.json")));
  const results = names.sort().map((name) => ({ name, ...compareCase(path.join(cases, name), scratch) }));
  console.table(
    results.map(({ name, compared, differences }) => ({
      case: name,
      compared,
      verdict: differences.length === 0 ? "equal" : `${differences.length} different`,
    })),
  );
  for (const { name, differences } of results) {
    for (const difference of differences.slice(0, SHOWN_DIFFERENCES)) console.log(`${name}  ${difference}`);
  }
  if (results.length === 0) console.error(`No case in "${cases}": expected folders with state/ and dashboard.json.`);
  if (results.length === 0 || results.some(({ differences }) => differences.length > 0)) process.exitCode = 1;
}

function compareCase(folder: string, scratch: string): Comparison {
  const published: Json = JSON.parse(readFileSync(path.join(folder, "dashboard.json"), "utf8"));
  const state = path.join(folder, "state");
  try {
    const produced = produce(state, scratch);
    if (isOldestShape(published)) return compareOldest(published, produced);
    const cutOff = cutOffTime(published);
    return compareAnalytics(published, produced, cutOff === undefined ? [] : listFailuresAt(cutOff, state, scratch));
  } catch (error) {
    return { compared: 0, differences: [error instanceof Error ? error.message : String(error)] };
  }
}

function produce(state: string, scratch: string): Json {
  const output = path.join(scratch, "dashboard.json");
  rmSync(output, { force: true });
  const flags = ["--root", state, "--publish", "none", "--format", "queue-analytics", "--output", output];
  if (existsSync(path.join(state, OLD_QUEUE))) flags.push("--queue", OLD_QUEUE);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/index.js", "update-dashboard", ...flags], {
    encoding: "utf8",
  });
  if (status !== 0 || !existsSync(output)) {
    throw new Error(`update-dashboard ended with status ${status}: ${`${stdout}${stderr}`.trim().slice(-500)}`);
  }
  return JSON.parse(readFileSync(output, "utf8"));
}

/**
 * Returns all failures of a state with one time, including those beyond the limit. A record can be merged with others
 * of its batch, so the files of the same batches are read too.
 */
function listFailuresAt(time: string, state: string, scratch: string): Json[] {
  const reduced = path.join(scratch, "reduced");
  rmSync(reduced, { recursive: true, force: true });
  mkdirSync(path.join(reduced, FAILURES), { recursive: true });
  for (const part of ["data/queues", OLD_QUEUE]) {
    if (existsSync(path.join(state, part)))
      cpSync(path.join(state, part), path.join(reduced, part), { recursive: true });
  }
  const files = readdirSync(path.join(state, FAILURES)).filter((name) => name.endsWith(".jsonl"));
  const holding = files.filter((name) => readFileSync(path.join(state, FAILURES, name), "utf8").includes(time));
  const batches = new Set(holding.map(batchOf));
  for (const name of files.filter((name) => batches.has(batchOf(name)))) {
    cpSync(path.join(state, FAILURES, name), path.join(reduced, FAILURES, name));
  }
  const { failure_details: failures = [] } = produce(reduced, scratch) as { failure_details?: { timestamp: string }[] };
  if (failures.length >= SHOWN_FAILURES && (failures.at(-1)?.timestamp ?? "") >= time) {
    throw new Error(`cannot list all failures at the cut-off "${time}": their files alone hold more than the limit`);
  }
  return failures.filter(({ timestamp }) => timestamp === time);
}

function batchOf(name: string): string {
  return name.slice(name.indexOf("-") + 1);
}
