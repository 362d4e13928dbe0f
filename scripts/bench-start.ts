/**
 * Measures what each action costs before it does anything, compared with `node -e 0`.
 *
 * Without inputs, an action stops after reading them. Actions that talk to GitHub also run until the server refuses
 * their first request.
 *
 * `npm run bench:start -- [--runs 15] [--node PATH]`
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "../src/errors.ts";
import { formatSpread, formatTable, median, pairedRatio } from "./bench/format-table.ts";
import { measureFirstRequests } from "./bench/measure-first-requests.ts";
import { type ProcessRun, runProcess } from "./bench/run-process.ts";
import { weighBundle } from "./bench/weigh-bundle.ts";
import { listActions } from "./list-commands.ts";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "15" }, node: { type: "string", default: process.execPath } },
});
const rounds = Number(values.runs);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new UserError(`Expected --runs of at least 1, got "${values.runs}".`);

const names = [...listActions(), "cli"];
const subjects = [
  { name: "node -e 0", args: ["-e", "0"] },
  ...names.map((name) => ({
    name,
    args: [path.resolve(`dist/${name}/index.js`), ...(name === "cli" ? ["--help"] : [])],
  })),
];
const scratch = mkdtempSync(path.join(tmpdir(), "pipekeeper-bench-"));
try {
  console.log(
    `Node ${runProcess(values.node, ["-p", "process.version"]).output.trim()}, ${rounds} runs each, interleaved.\n`,
  );
  console.log(
    formatTable(["entry", "first work ms", "ratio", "whole process min / median / max ms", "ratio"], measure()),
  );
  const asking = await measureFirstRequests({ node: values.node, rounds, scratch });
  console.log(`\n${formatTable(["entry", "first request ms", "ratio to node -e 0"], asking)}`);
  console.log(`\n${formatTable(["files", "bytes", "gzip bytes"], [weighBundle()])}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function measure(): string[][] {
  const runs = subjects.map((): ProcessRun[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, { args }] of subjects.entries()) {
      const run = runProcess(values.node, args, { cwd: scratch, env: bareEnvironment(), watchInputs: true });
      if (round > 0) runs[i]?.push(run);
    }
  }
  const firstWork = runs.map((list) => list.map((run) => run.firstInputMs ?? run.ownMs));
  const walls = runs.map((list) => list.map((run) => run.wallMs));
  return subjects.map(({ name }, i) => [
    name,
    median(firstWork[i] as number[]).toFixed(0),
    pairedRatio(firstWork[i] as number[], firstWork[0] as number[]).toFixed(2),
    formatSpread(walls[i] as number[]),
    pairedRatio(walls[i] as number[], walls[0] as number[]).toFixed(2),
  ]);
}

function bareEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: scratch, GITHUB_WORKSPACE: scratch };
}
