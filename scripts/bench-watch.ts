/**
 * Measures watch-upstream and validate-content, as Markdown tables for docs/benchmarks.md.
 *
 * Prints the load of the machine too, because every figure depends on the load.
 *
 * `npm run bench:watch -- [--runs 5] [--node PATH]`
 */

import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { formatSpread, formatTable } from "./bench/format-table.ts";
import { CONTENT_HEAD, measureContent } from "./bench/measure-content.ts";
import { measureWatch, WATCH_HEAD } from "./bench/measure-watch.ts";
import { readOptions } from "./bench/read-options.ts";
import { runProcess } from "./bench/run-process.ts";
import { weighBundle } from "./bench/weigh-bundle.ts";

const { scales, rounds, node } = readOptions("1,10");
const scratch = mkdtempSync(path.join(tmpdir(), "pipekeeper-bench-"));
try {
  const version = runProcess(node, ["-p", "process.version"]).output.trim();
  const machine = `${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  console.log(`Node ${version}, ${rounds} runs each, on ${machine}, load ${showLoad()} at the start.\n`);
  console.log(`${formatTable(WATCH_HEAD, await measureWatch({ rounds, node, scratch }))}\n`);
  console.log(`${formatTable(CONTENT_HEAD, measureContent({ scales, rounds, node, scratch }))}\n`);
  const starts = ["watch-upstream", "validate-content"].map((name) => [name, ...measureStart(name)]);
  console.log(`${formatTable(["start to first input", "min / median / max ms"], starts)}\n`);
  console.log(`${formatTable(["files in dist/bundle", "bytes", "gzip bytes"], [weighBundle()])}\n`);
  console.log(`Load at the end: ${showLoad()}.`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function measureStart(name: string): string[] {
  const env = { PATH: process.env.PATH, HOME: scratch, GITHUB_WORKSPACE: scratch };
  const runs = Array.from({ length: rounds + 1 }, () =>
    runProcess(node, [path.resolve(`dist/${name}/index.js`)], { cwd: scratch, env, watchInputs: true }),
  );
  return [formatSpread(runs.slice(1).map(({ firstInputMs, ownMs }) => firstInputMs ?? ownMs))];
}

function showLoad(): string {
  return (loadavg()[0] as number).toFixed(1);
}
