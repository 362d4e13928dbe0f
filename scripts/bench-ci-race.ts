/**
 * Races of the actions that talk to GitHub: real processes of the bundles against the loopback GitHub, beside what
 * people write by hand, in the same harness. `--rounds 50 --only summary`
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { formatTable } from "./bench/format-table.ts";
import { faultCases } from "./ci-race/faults.ts";
import { preflightCases } from "./ci-race/preflight.ts";
import { openGitHub, type RaceCase, type RoundOutcome } from "./ci-race/race-case.ts";
import { summaryCases } from "./ci-race/summary.ts";
import { trackerCases } from "./ci-race/tracker.ts";

const cases: readonly RaceCase[] = [...summaryCases, ...preflightCases, ...trackerCases, ...faultCases];

const { values: options } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, only: { type: "string", default: "" } },
});

interface Result extends RoundOutcome {
  calls: number;
  timeMs: number;
}

const rows: string[][] = [];
const faults: string[] = [];
for (const each of cases.filter(({ name }) => name.includes(options.only))) {
  const results: Result[] = [];
  for (let seed = 1; seed <= Number(options.rounds); seed++) {
    const result = await play(each, seed);
    results.push(result);
    faults.push(...result.faults.map((fault) => `${each.name}, seed ${seed}: ${fault}`));
  }
  rows.push(summarize(each, results));
}
for (const fault of faults) console.log(fault);
console.log(formatTable(["race", "right", "left behind", "most calls in all", "median round", "slowest round"], rows));

async function play(each: RaceCase, seed: number): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), "pipekeeper-ci-race-"));
  const github = await openGitHub(folder);
  try {
    const started = performance.now();
    const outcome = await each.play({ seed, folder, github });
    return { ...outcome, calls: github.requests.length, timeMs: performance.now() - started };
  } finally {
    await github.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function summarize({ name }: RaceCase, results: readonly Result[]): string[] {
  const right = results.filter(({ faults: wrong }) => wrong.length === 0).length;
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
