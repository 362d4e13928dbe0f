/**
 * Measures the actions that read the whole state, compared with the least that Node can do with the same files.
 *
 * Also measures a run from an empty folder to a pushed commit, compared with a clone.
 *
 * `npm run bench -- [--scales 1,10] [--runs 5] [--node PATH] [--states DIR]`: missing states are created below DIR.
 */

import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { formatSpread, formatTable, pairedRatio } from "./bench/format-table.ts";
import { measurePublishing } from "./bench/measure-publishing.ts";
import { prepareState } from "./bench/prepare-state.ts";
import { readOptions } from "./bench/read-options.ts";
import { type ProcessRun, runProcess } from "./bench/run-process.ts";

interface Subject {
  name: string;
  args(state: string, output: string): string[];
  /** The project's goal for this scale, as text for the table. */
  limit(scale: number): string;
}

const CLI = path.resolve("dist/cli/index.js");
const LEAST = path.resolve("build/scripts/read-least.js");
const SUBJECTS: readonly Subject[] = [
  { name: "read-least", args: (state) => [LEAST, state], limit: () => "" },
  subject("queue-analytics", { ratio: "1.8x", at10: "250 MB", at100: "60 s, 1 GB" }),
  subject("dashboard", { ratio: "2.5x", at10: "450 MB", at100: "90 s, 1.5 GB" }),
  {
    name: "validate-state",
    args: (state, output) => [CLI, "validate-state", "--root", state, "--report", output],
    limit: () => "2.5x",
  },
  {
    name: "select-batch",
    args: (state, output) => {
      return [CLI, "select-batch", "--root", state, "--mode", "fixed", "--ecosystem", "all", "--batch-path", output];
    },
    limit: () => "2.5x",
  },
];

const { scales, rounds, node, states } = readOptions("1,10");

const scratch = mkdtempSync(path.join(tmpdir(), "pipekeeper-bench-"));
try {
  console.log(`Node ${runProcess(node, ["-p", "process.version"]).output.trim()}, ${rounds} runs each, interleaved.\n`);
  const rows = scales.flatMap((scale) => measure(scale, prepareState(scale, states ?? scratch)));
  const head = ["state", "what", "min / median / max ms", "ratio", "peak MB", "limit"];
  console.log(formatTable(head, rows));
  const publishing = scales
    .filter((scale) => scale <= 10)
    .flatMap((scale) => {
      return measurePublishing({ scale, state: prepareState(scale, states ?? scratch), rounds, node, scratch });
    });
  console.log(`\n${formatTable(["state", "what", "min / median / max ms", "ratio", "limit"], publishing)}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function subject(format: string, limits: { ratio: string; at10: string; at100: string }): Subject {
  return {
    name: format,
    args: (state, output) => [
      ...[CLI, "update-dashboard", "--root", state, "--publish", "none"],
      ...["--format", format, "--output", output],
    ],
    limit: (scale) => {
      if (scale >= 100) return limits.at100;
      return scale >= 10 ? `${limits.ratio}, ${limits.at10}` : limits.ratio;
    },
  };
}

/** Each round runs every subject once. The first round only fills the file cache. */
function measure(scale: number, state: string): string[][] {
  const runs = SUBJECTS.map((): ProcessRun[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, one] of SUBJECTS.entries()) {
      const run = runOnce(one, state);
      if (round > 0) runs[i]?.push(run);
    }
  }
  const walls = runs.map((list) => list.map((run) => run.wallMs));
  return SUBJECTS.map((one, i) => [
    `${scale}x`,
    one.name,
    formatSpread(walls[i] as number[]),
    pairedRatio(walls[i] as number[], walls[0] as number[]).toFixed(2),
    (Math.max(...(runs[i] as ProcessRun[]).map((run) => run.peakBytes)) / 1e6).toFixed(0),
    one.limit(scale),
  ]);
}

function runOnce(one: Subject, state: string): ProcessRun {
  const output = path.join(scratch, "dashboard.json");
  rmSync(output, { force: true });
  const run = runProcess(node, one.args(state, output), { cwd: scratch });
  const hasOutput = one.name === "read-least" || (existsSync(output) && statSync(output).size > 0);
  if (run.exitCode === 0 && hasOutput) return run;
  throw new Error(
    `${one.name} ended with code ${run.exitCode}${hasOutput ? "" : " and wrote nothing"}:\n${run.output}`,
  );
}
