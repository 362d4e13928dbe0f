/**
 * Compares the actions that talk to GitHub with hand-written scripts in races against the sandbox.
 *
 * `--rounds 50 --parallel 4 --only summaries,tracker --seed-from 1 --lag 0-2000`
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { mapBounded } from "../src/github/map-bounded.ts";
import { formatTable } from "./bench/format-table.ts";
import { faultCases } from "./ci-race/faults.ts";
import { preflightCases } from "./ci-race/preflight.ts";
import { type ListLag, openGitHub, type RaceCase, type RoundOutcome } from "./ci-race/race-case.ts";
import { readLogTails } from "./ci-race/read-log-tails.ts";
import { summaryCases } from "./ci-race/summary.ts";
import { trackerCases } from "./ci-race/tracker.ts";

const cases: readonly RaceCase[] = [...summaryCases, ...preflightCases, ...trackerCases, ...faultCases];

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    /** The first seed. Each round has its own seed, so that a failed round can be repeated alone. */
    "seed-from": { type: "string", default: "1" },
    /** How many rounds of one case run at the same time. With more than one, times depend on the machine. */
    parallel: { type: "string", default: "1" },
    /** A case runs if its name contains any of these texts. */
    only: { type: "string", default: "" },
    /** How far lists lag behind, in milliseconds. */
    lag: { type: "string", default: "0-2000" },
    /** True if lists show an older state of everything. Otherwise, only new items appear late. */
    snapshot: { type: "boolean", default: false },
  },
});
const parts = options.only.split(",").map((part) => part.trim());
const lag = readLag(options.lag);
const seeds = Array.from({ length: Number(options.rounds) }, (_, at) => Number(options["seed-from"]) + at);

interface Result extends RoundOutcome {
  calls: number;
  timeMs: number;
}

const chosen = cases.filter(({ name }) => parts.some((part) => name.includes(part)));
if (chosen.length === 0) throw new Error(`No race is called "${options.only}":\n${cases.map(toName).join("\n")}`);
const rows: string[][] = [];
for (const each of chosen) {
  rows.push(summarize(each, await mapBounded(seeds, Number(options.parallel), (seed) => play(each, seed))));
}
console.log(formatTable(["race", "right", "left behind", "most calls in all", "median round", "slowest round"], rows));

async function play(each: RaceCase, seed: number): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), "pipekeeper-ci-race-"));
  const github = await openGitHub(folder);
  try {
    const started = performance.now();
    const outcome = await each.play({ seed, folder, github, lag });
    const result = { ...outcome, calls: github.requests.length, timeMs: performance.now() - started };
    for (const fault of result.faults) console.log(`${each.name}, seed ${seed}: ${fault}`);
    const tails = result.faults.length > 0 ? readLogTails(folder) : "";
    if (tails !== "") console.log(tails);
    return result;
  } finally {
    await github.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function readLag(text: string): ListLag {
  const [, from, to] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  if (from === undefined) throw new Error(`--lag is "${text}", expected two times in milliseconds, such as 0-2000.`);
  return { ms: [Number(from), Number(to)], kind: options.snapshot ? "snapshot" : "new-items" };
}

function toName({ name }: RaceCase): string {
  return `  ${name}`;
}

function summarize({ name, isNaive }: RaceCase, results: readonly Result[]): string[] {
  const right = results.filter(({ faults: wrong }) => wrong.length === 0).length;
  if (right < results.length && !isNaive) process.exitCode = 1;
  const states = results.map(({ state }) => Number(state));
  const times = results.map(({ timeMs }) => timeMs).sort((a, b) => a - b);
  const seconds = (ms = 0) => `${(ms / 1000).toFixed(1)} s`;
  return [
    name,
    `${right} of ${results.length}`,
    Math.min(...states) === Math.max(...states) ? `${states[0]}` : `${Math.min(...states)} to ${Math.max(...states)}`,
    String(Math.max(...results.map(({ calls }) => calls))),
    seconds(times[Math.floor(times.length / 2)]),
    seconds(times.at(-1)),
  ];
}
