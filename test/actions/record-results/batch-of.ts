/** A small batch and its results, and a function that records them in state in memory. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { decideVerdicts } from "../../../actions/record-results/decide-verdicts.ts";
import { type Inputs, inputs } from "../../../actions/record-results/inputs.ts";
import { mergeResults } from "../../../actions/record-results/merge-results.ts";
import { observe } from "../../../actions/record-results/observe.ts";
import { planRecording } from "../../../actions/record-results/plan-recording.ts";
import { readSettings } from "../../../actions/record-results/settings.ts";
import type { FileSource } from "../../../src/files/file-source.ts";
import { BatchDocument } from "../../../src/formats/batch.ts";
import { parseInputs } from "../../../src/kit/inputs.ts";
import { statePathsOf } from "../../../src/kit/shared-inputs.ts";

export const BATCH_ID = "cargo-2026-03-02T10-00-00Z-1a2b3c4d";
export const CONTROL = "batch-control.json";
export const FAILURES = `data/failures/${BATCH_ID}.jsonl`;
export const METRICS = `data/metrics/batch-runs-${BATCH_ID}.jsonl`;
export const URL = "https://github.example/octo/repo/actions/runs/7";

type Files = Record<string, string>;
const MANIFEST = parse(readFileSync("actions/record-results/action.yml", "utf8"));

/** Inputs as a workflow gives them, with the defaults of action.yml for the rest. */
export function inputsOf(given: Record<string, string> = {}): Inputs {
  const raw = Object.entries<{ default?: string }>(MANIFEST.inputs).map(([name, entry]) => [
    name,
    given[name] ?? entry.default,
  ]);
  return parseInputs(inputs, Object.fromEntries(raw));
}

/** A batch of these packages. Each is from cargo unless it says otherwise. */
export function batchOf(packages: readonly (string | object)[], more: object = {}): BatchDocument {
  const complete = packages.map((each) => {
    const given = typeof each === "string" ? { name: each } : (each as { name: string });
    return { source: `cargo:${given.name}`, ecosystem: "cargo", priority: 2, ...given };
  });
  return BatchDocument.parse({
    schema_version: 1,
    batch_id: BATCH_ID,
    ecosystem: "cargo",
    packages: complete,
    ...more,
  });
}

/** The result of a package that was generated, and passed or failed on these platforms by its exit code. */
export function resultOf(name: string, platforms: Record<string, number | object>): object {
  return {
    name,
    source: `cargo:${name}`,
    generation: { outcome: "generated", exit_code: 0, cli: null },
    validation: Object.entries(platforms).map(([platform, given]) => {
      const more = typeof given === "number" ? { exit_code: given } : (given as { exit_code: number });
      return { platform, outcome: more.exit_code === 0 ? "passed" : "failed", cli: null, ...more };
    }),
  };
}

/** The text of a result file. */
export function resultsOf(packages: readonly object[], more: object = {}): string {
  const times = { started_at: "2026-03-02T10:00:00Z", finished_at: "2026-03-02T10:05:00Z" };
  const head = { schema_version: 1, batch_id: BATCH_ID, run_attempt: 1, ...times, workflow_run_url: URL };
  return JSON.stringify({ ...head, packages, ...more });
}

export interface Recorded {
  /** The files of the state after the recording. */
  files: Files;
  /** Paths that changed. */
  changed: string[];
  warnings: readonly string[];
  problems: readonly { file: string; line: number | null; code: string }[];
  merged: readonly string[];
}

export interface Given {
  batch?: BatchDocument | null;
  results?: readonly string[];
  inputs?: Record<string, string>;
  now?: string;
  batchId?: string;
}

/** Records in state in memory, as the action does at a tip. */
export async function record(files: Files, given: Given): Promise<Recorded> {
  const { batch = null, results = [], now = "2026-03-02T10:06:00Z" } = given;
  const values = inputsOf(given.inputs);
  const settings = readSettings(values);
  const paths = statePathsOf(values);
  const batchId = given.batchId ?? batch?.batch_id ?? BATCH_ID;
  const state = await observe(openFiles(files), paths, batchId);
  const names = new Set(batch?.packages.map(({ name }) => name));
  const merged = mergeResults(
    results.map((text, index) => ({ file: `${index}.json`, text })),
    { batchId, names },
  );
  const verdicts = batch === null ? [] : decideVerdicts(batch, merged, settings.missingPattern);
  const outcome = batch === null ? null : { batch, results: merged, verdicts };
  const planned = planRecording(state, { batchId, paths, settings, now: new Date(now), outcome });
  const after = { ...files };
  const changed: string[] = [];
  for (const [file, text] of planned.changes) {
    if (after[file] === (text ?? undefined)) continue;
    changed.push(file);
    if (text === null) delete after[file];
    else after[file] = text;
  }
  const warnings = [...merged.faults, ...planned.warnings];
  return { files: after, changed: changed.sort(), warnings, problems: state.problems, merged: planned.merged };
}

/** A `FileSource` of files in memory. */
export function openFiles(files: Readonly<Files>): FileSource {
  return {
    place: "memory",
    commit: null,
    async list(folder) {
      if (folder in files) return { kind: "file" };
      const prefix = `${folder.replace(/\/+$/, "")}/`;
      const names = Object.keys(files).flatMap((file) =>
        file.startsWith(prefix) ? [file.slice(prefix.length).split("/", 1)[0] as string] : [],
      );
      return names.length === 0 ? { kind: "missing" } : { kind: "folder", names: [...new Set(names)].sort() };
    },
    async *read(paths) {
      for (const file of paths) {
        const text = files[path.posix.normalize(file)];
        yield text === undefined
          ? { path: file, kind: "missing" }
          : { path: file, kind: "bytes", bytes: Buffer.from(text) };
      }
    },
  };
}

/** An entry of the queue; undefined if there is none. */
export function entryOf({ files }: Pick<Recorded, "files">, name: string): Record<string, unknown> {
  const { entries } = JSON.parse(files["data/queues/priority-queue.json"] ?? "{}");
  return entries.find((entry: { name: string }) => entry?.name === name);
}

export function linesOf({ files }: Pick<Recorded, "files">, file: string): Record<string, unknown>[] {
  return (files[file] ?? "")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

export function breakerOf({ files }: Pick<Recorded, "files">, ecosystem = "cargo"): Record<string, unknown> {
  return JSON.parse(files[CONTROL] ?? "{}").circuit_breaker?.[ecosystem];
}
