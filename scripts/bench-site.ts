/**
 * Measures the time that the site adds to update-dashboard, the size of the site, and the changes from one more batch.
 *
 * `npm run bench:site -- [--scales 1,18.85] [--runs 5] [--node PATH] [--states DIR]`: scale 18.85 has 100,000 packages.
 */

import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { formatSpread, formatTable, median } from "./bench/format-table.ts";
import { prepareState } from "./bench/prepare-state.ts";
import { readOptions } from "./bench/read-options.ts";
import { type ProcessRun, runProcess } from "./bench/run-process.ts";
import { addBatch } from "./enlarge/add-batch.ts";

const CLI = path.resolve("dist/cli/index.js");
const LARGE_SCALE = 10;
/** Later than every run in a generated state. */
const NEXT_BATCH = new Date("2026-08-01T03:00:00Z");
const EPOCH = "1785560400";

const { scales, rounds, node, states } = readOptions("1,18.85");

const scratch = mkdtempSync(path.join(tmpdir(), "pipekeeper-bench-"));
try {
  const times: string[][] = [];
  const sizes: string[][] = [];
  const changes: string[][] = [];
  const written: string[][] = [];
  for (const scale of scales) {
    const state = prepareState(scale, states ?? scratch);
    times.push(measureTimes(scale, state));
    sizes.push(...measureSizes(scale));
    changes.push(...measureChanges(scale, state, written));
  }
  console.log(`Node ${runProcess(node, ["-p", "process.version"]).output.trim()}, ${rounds} runs each, interleaved.\n`);
  const spread = "min / median / max ms";
  const head = ["state", `without site, ${spread}`, `with site, ${spread}`, "added ms", "limit", "peak MB", "limit"];
  console.log(`${formatTable(head, times)}\n`);
  console.log(`${formatTable(["state", "files", "count", "MB", "largest KB", "largest gz KB"], sizes)}\n`);
  console.log(`${formatTable(["state", "built again", "files written", "KB written", "limit"], changes)}\n`);
  console.log(formatTable(["state", "written after the batch", "files", "KB"], written));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Each site goes into a new folder. The first round only fills the file cache. */
function measureTimes(scale: number, state: string): string[] {
  const plain: ProcessRun[] = [];
  const withSite: ProcessRun[] = [];
  for (let round = 0; round <= rounds; round++) {
    rmSync(siteOf(scale), { recursive: true, force: true });
    const pair = [update(state, null), update(state, siteOf(scale))] as const;
    if (round === 0) continue;
    plain.push(pair[0].run);
    withSite.push(pair[1].run);
  }
  const [without, within] = [plain, withSite].map((runs) => runs.map(({ wallMs }) => wallMs)) as [number[], number[]];
  const added = median(within.map((wallMs, place) => wallMs - (without[place] as number)));
  const isLarge = scale >= LARGE_SCALE;
  return [
    `${scale}x`,
    formatSpread(without),
    formatSpread(within),
    added.toFixed(0),
    isLarge ? "20000" : "1500",
    (Math.max(...withSite.map(({ peakBytes }) => peakBytes)) / 1e6).toFixed(0),
    isLarge ? "1000" : "",
  ];
}

function measureSizes(scale: number): string[][] {
  const root = siteOf(scale);
  const kinds = new Map<string, { count: number; bytes: number; largest: string; largestBytes: number }>();
  for (const file of listFiles(root)) {
    const bytes = statSync(path.join(root, file)).size;
    const kind = kinds.get(kindOf(file)) ?? { count: 0, bytes: 0, largest: file, largestBytes: -1 };
    kinds.set(kindOf(file), kind);
    kind.count++;
    kind.bytes += bytes;
    if (bytes > kind.largestBytes) Object.assign(kind, { largest: file, largestBytes: bytes });
  }
  return [...kinds].sort().map(([name, { count, bytes, largest, largestBytes }]) => {
    const gzipBytes = gzipSync(readFileSync(path.join(root, largest)), { level: 9 }).length;
    const [total, raw, gz] = [bytes / 1e6, largestBytes / 1000, gzipBytes / 1000].map((size) => size.toFixed(1));
    return [`${scale}x`, name, String(count), total as string, raw as string, gz as string];
  });
}

/** `written` receives the bytes that the batch changes, by kind, largest first. */
function measureChanges(scale: number, state: string, written: string[][]): string[][] {
  const again = update(state, siteOf(scale)).log;
  const copy = path.join(scratch, "copy");
  cpSync(state, copy, { recursive: true });
  addBatch(copy, NEXT_BATCH);
  const before = hashFiles(siteOf(scale));
  const more = update(copy, siteOf(scale)).log;
  written.push(...sumWritten(scale, before));
  rmSync(copy, { recursive: true, force: true });
  const row = (name: string, [files, bytes]: readonly [number, number], limit: string) => {
    return [`${scale}x`, name, String(files), (bytes / 1000).toFixed(1), limit];
  };
  return [
    row("from the same state", again, "0 files"),
    row("10 results and 8 failures later", more, scale < LARGE_SCALE ? "50 files, 700 KB" : ""),
  ];
}

function hashFiles(root: string): Map<string, string> {
  const hashOf = (file: string) =>
    createHash("sha256")
      .update(readFileSync(path.join(root, file)))
      .digest("hex");
  return new Map(listFiles(root).map((file) => [file, hashOf(file)]));
}

function sumWritten(scale: number, before: ReadonlyMap<string, string>): string[][] {
  const kinds = new Map<string, { files: number; bytes: number }>();
  for (const [file, hash] of hashFiles(siteOf(scale))) {
    if (before.get(file) === hash) continue;
    const name = file.endsWith(".html") ? file : kindOf(file);
    const kind = kinds.get(name) ?? { files: 0, bytes: 0 };
    kinds.set(name, kind);
    kind.files++;
    kind.bytes += statSync(path.join(siteOf(scale), file)).size;
  }
  const sorted = [...kinds].sort(([, a], [, b]) => b.bytes - a.bytes);
  return sorted.map(([name, { files, bytes }]) => [`${scale}x`, name, String(files), (bytes / 1000).toFixed(1)]);
}

/** `log` has the files and bytes that the step says it wrote for the site. */
function update(state: string, site: string | null): { run: ProcessRun; log: readonly [number, number] } {
  const output = path.join(scratch, "dashboard.json");
  rmSync(output, { force: true });
  const args = [CLI, "update-dashboard", "--root", state, "--publish", "none", "--output", output, "--json"];
  if (site !== null) args.push("--site-dir", site);
  const env = { ...process.env, SOURCE_DATE_EPOCH: EPOCH };
  const run = runProcess(node, args, { cwd: scratch, env });
  if (run.exitCode !== 0) throw new Error(`update-dashboard ended with code ${run.exitCode}:\n${run.output}`);
  const read = (name: string) => Number(new RegExp(`"${name}": "(\\d+)"`).exec(run.output)?.[1] ?? Number.NaN);
  return { run, log: [read("site-files-written"), read("site-bytes-written")] };
}

function siteOf(scale: number): string {
  return path.join(scratch, `site-${scale}x`);
}

function listFiles(root: string): string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

function kindOf(file: string): string {
  return file
    .replace(/\d{4}\/\d\d\/\d\d-\d+|undated\/\d+/, "<page>")
    .replace(/\d{4}\/\d\d\/\d\d|undated\/pages/, "<day>")
    .replace(/\d{4}-\d\d-\d\d/, "<day>")
    .replace(/\d{4}-\d\d/, "<month>")
    .replace(/\d{4}/, "<year>")
    .replace(/(packages|clusters|heads|blockers)\/[0-9a-f]{2}(\/[0-9a-f]+)?\.json/, "$1/<hash>.json")
    .replace(/output\/[0-9a-f]+/, "output/<hash>")
    .replace(/status-\d+/, "status-<place>")
    .replace(/^badges\/.*/, "badges/*")
    .replace(/^[a-z0-9_]+\.html$/, "*.html");
}
