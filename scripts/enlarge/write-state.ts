import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { composeBatchLine, composeRecipeLines } from "./compose-failures.ts";
import { composeRun } from "./compose-run.ts";
import { createRandom } from "./create-random.ts";
import { describeRegistry, type Registry } from "./describe-registry.ts";
import { type Counts, planCounts, spread } from "./plan-counts.ts";

const START_MS = Date.UTC(2026, 0, 1);
const SEVEN_MONTHS_MS = 212 * 86_400_000;
/** With less than ten minutes between runs, a failure would belong to several runs. */
const SHORTEST_INTERVAL_MS = 600_000;
const FAILING = ["homebrew", "github", "hex.pm", "npm", "pypi", "rubygems"];

/** Writes the state of an invented registry below `directory`. The same scale gives the same bytes. */
export function writeState(directory: string, scale: number): Counts {
  const counts = planCounts(scale);
  const registry = describeRegistry(counts.entries);
  for (const part of ["queues", "failures", "metrics", "disambiguations"]) {
    mkdirSync(path.join(directory, "data", part), { recursive: true });
  }
  const write = (file: string, text: string) => writeFileSync(path.join(directory, file), text);
  writeQueue(path.join(directory, "data/queues/priority-queue.json"), registry, counts.entries);
  writeFailures(registry, counts, write);
  for (let run = 0; run < counts.runs; run++) {
    const epochMs = endOfRun(run, counts);
    const given = { age: run / counts.runs, epochMs, ecosystems: ecosystemsOf(run, counts), seed: `run ${run}` };
    write(`data/metrics/batch-runs-${fileTime(epochMs)}.jsonl`, composeRun(given));
  }
  write("data/disambiguations/curated.jsonl", composeCurated(registry, counts.curated));
  write("batch-control.json", composeControl(endOfRun(counts.runs - 1, counts)));
  return counts;
}

function writeQueue(file: string, registry: Registry, size: number): void {
  const output = openSync(file, "w");
  writeSync(output, '{\n  "schema_version": 1,\n  "updated_at": "2026-07-31T22:10:05Z",\n  "entries": [');
  for (let from = 0; from < size; from += 1000) {
    const chunk = Array.from({ length: Math.min(1000, size - from) }, (_, i) => registry.entryAt(from + i));
    const text = chunk.map((entry) => `\n    ${JSON.stringify(entry, null, 2).replaceAll("\n", "\n    ")}`).join();
    writeSync(output, from === 0 ? text : `,${text}`);
  }
  writeSync(output, "\n  ]\n}\n");
  closeSync(output);
}

function writeFailures(registry: Registry, counts: Counts, write: (file: string, text: string) => void): void {
  const sizes = itemsPerLine(counts);
  const batchLine = (seed: string, ecosystem: string, epochMs: number, updatedAt: string) =>
    composeBatchLine(registry, { ecosystem, items: sizes.next().value ?? 1, epochMs, updatedAt, seed });

  const oldLines = Array.from({ length: counts.oldLines }, (_, i) => {
    const epochMs = endOfRun(i % counts.runs, counts) - 172_000;
    return `${batchLine(`old ${i}`, "homebrew", epochMs, isoTime(epochMs + 20_000))}\n`;
  });
  write("data/failures/homebrew.jsonl", oldLines.join(""));

  const files = counts.failureFiles - 1;
  let recipeFile = 0;
  for (let file = 0; file < files; file++) {
    const run = runOf(file, counts);
    const seed = `file ${file}`;
    // All failures of a run are at least 96 seconds older than its end, and half of them at least 172 seconds.
    const epochMs = endOfRun(run, counts) - Math.round(96_000 + 90_000 * createRandom(`lag ${file}`)() ** 0.25);
    const name = fileTime(epochMs);
    if (spread(file, counts.recipeFiles, files) > 0) {
      const lines = recipeFile % 17 === 16 ? 0 : spread(recipeFileRank(recipeFile), counts.recipeLines, filled(counts));
      recipeFile++;
      write(
        `data/failures/batch-${name}.jsonl`,
        composeRecipeLines(registry, { lines, epochMs, seed }).map(line).join(""),
      );
      continue;
    }
    const ecosystem = FAILING[file % FAILING.length] as string;
    const updatedAt = file < files * 0.15 ? isoTime(epochMs) : name;
    write(`data/failures/${ecosystem}-${name}.jsonl`, line(batchLine(seed, ecosystem, epochMs, updatedAt)));
  }
}

/** Nearly every line has one item. Every 72nd line has extra items, for an average of 1.1. */
function* itemsPerLine(counts: Counts): Generator<number> {
  const lines = counts.failureFiles - 1 - counts.recipeFiles + counts.oldLines;
  for (let i = 0, written = 0; i < lines; i++) {
    const isLong = i % 72 === 71 || i === lines - 1;
    const items = isLong ? Math.floor(((i + 1) * counts.batchItems) / lines) - written : 1;
    written += items;
    yield items;
  }
}

/** Every 17th per-recipe file is empty. The other files share the lines. */
function recipeFileRank(file: number): number {
  return file - Math.floor(file / 17);
}

function filled(counts: Counts): number {
  return counts.recipeFiles - Math.floor(counts.recipeFiles / 17);
}

function runOf(file: number, counts: Counts): number {
  return Math.floor((file * counts.runs) / counts.failureFiles);
}

function ecosystemsOf(run: number, counts: Counts): string[] {
  const from = Math.ceil((run * counts.failureFiles) / counts.runs);
  const to = Math.ceil(((run + 1) * counts.failureFiles) / counts.runs);
  return Array.from({ length: Math.min(to - from, FAILING.length) }, (_, i) => FAILING[(from + i) % 6] as string);
}

function endOfRun(run: number, counts: Counts): number {
  const interval = Math.max(SHORTEST_INTERVAL_MS, Math.floor(SEVEN_MONTHS_MS / counts.runs));
  return START_MS + (run + 1) * interval + Math.floor(createRandom(`end ${run}`)() * 60) * 1000;
}

function composeCurated(registry: Registry, count: number): string {
  const lines: string[] = [];
  for (let from = 0; from < count; from += 20) {
    const disambiguations = Array.from({ length: Math.min(20, count - from) }, (_, i) => {
      const { name, source } = registry.packageOf(FAILING[(from + i) % 2] as string, 400 + from + i);
      return { tool: name, selected: source, alternatives: [], selection_reason: "curated", high_risk: false };
    });
    const head = { schema_version: 1, ecosystem: "curated", environment: "manual-selection" };
    lines.push(line(JSON.stringify({ ...head, updated_at: isoTime(START_MS), disambiguations })));
  }
  return lines.join("");
}

function composeControl(epochMs: number): string {
  const breakers = FAILING.map((name, i) => {
    const times = { last_failure: isoTime(epochMs - 600_000), opens_at: isoTime(epochMs + 3_000_000) };
    return [name, { state: i % 3 === 2 ? "closed" : "open", failures: i % 3 === 2 ? 0 : 300 + 13 * i, ...times }];
  });
  const off = { reason: "", incident_url: "", disabled_by: "", disabled_at: "", expected_resume: "" };
  const budget = { macos_minutes_used: 0, linux_minutes_used: 0, week_start: "", sampling_active: false };
  const breaker = { ...Object.fromEntries(breakers), default: { state: "closed", failures: 0 } };
  const control = { enabled: true, disabled_ecosystems: [], ...off, circuit_breaker: breaker, budget };
  return `${JSON.stringify(control, null, 2)}\n`;
}

function line(text: string): string {
  return `${text}\n`;
}

function isoTime(epochMs: number): string {
  return `${new Date(epochMs).toISOString().slice(0, 19)}Z`;
}

function fileTime(epochMs: number): string {
  return isoTime(epochMs).replaceAll(":", "-");
}
