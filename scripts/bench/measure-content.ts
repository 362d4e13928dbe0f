/** Measures validate-content on the realistic fixture, and on copies of its flows side by side. */

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildRealistic } from "../content-fixtures/build-realistic.ts";
import { toJson } from "../content-fixtures/fixture.ts";
import { formatSpread } from "./format-table.ts";
import { type ProcessRun, runProcess } from "./run-process.ts";

export interface ContentBench {
  scales: readonly number[];
  rounds: number;
  node: string;
  scratch: string;
}

export const CONTENT_HEAD = ["content", "size", "min / median / max ms", "peak MB"];

const CLI = path.resolve("dist/cli/index.js");
const CATALOG = "flows.json";
const SLUG_MAP = "flow-slug-map.json";

/** Returns one row for each scale. The first run only fills the file cache. */
export function measureContent(bench: ContentBench): string[][] {
  return bench.scales.map((scale) => {
    const bytes = writeContent(path.join(bench.scratch, `content-${scale}`), scale);
    const runs = Array.from({ length: bench.rounds + 1 }, () => measure(scale, bench)).slice(1);
    const peak = Math.max(...runs.map(({ peakBytes }) => peakBytes));
    const times = formatSpread(runs.map(({ wallMs }) => wallMs));
    return [`${25 * scale} flows`, `${(bytes / 1e6).toFixed(1)} MB`, times, (peak / 1e6).toFixed(0)];
  });
}

function measure(scale: number, { node, scratch }: ContentBench): ProcessRun {
  const args = [CLI, "validate-content", "--root", `content-${scale}`, "--report", "report.json"];
  const run = runProcess(node, args, { cwd: scratch });
  if (run.exitCode !== 0) throw new Error(`validate-content ended with ${run.exitCode}: ${run.output}`);
  return run;
}

/** Returns the size in bytes. Links between flows still point to the first copy. */
function writeContent(root: string, copies: number): number {
  const realistic = buildRealistic() as Record<string, string>;
  const catalog = JSON.parse(realistic[CATALOG] as string) as { flows: Record<string, object> };
  const slugs = JSON.parse(realistic[SLUG_MAP] as string) as Record<string, string>;
  const files = { ...realistic };
  for (let copy = 2; copy <= copies; copy++) {
    for (const [slug, key] of Object.entries(JSON.parse(realistic[SLUG_MAP] as string)) as [string, string][]) {
      if (slug.startsWith("_")) continue;
      slugs[`${slug}-${copy}`] = `${key}-${copy}`;
      catalog.flows[`${key}-${copy}`] = { ...catalog.flows[key] };
      const events = JSON.parse(realistic[`${slug}/events.json`] as string);
      files[`${slug}-${copy}/events.json`] = toJson({ ...events, flowId: `${key}-${copy}` });
      const diagrams = realistic[`${slug}/flow-diagrams.md`];
      if (diagrams !== undefined) files[`${slug}-${copy}/flow-diagrams.md`] = diagrams;
    }
  }
  files[CATALOG] = toJson(catalog);
  files[SLUG_MAP] = toJson(slugs);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}
