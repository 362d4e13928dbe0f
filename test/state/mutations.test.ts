/**
 * Damages valid state in many ways. Every time, both documents are built and match their schemas, undamaged records
 * stay the same, and if a damaged record is gone, a problem names its lines. Reading fails only if the queue has no
 * package left.
 */

import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { buildDashboard } from "../../src/dashboard/build-dashboard.ts";
import { UserError } from "../../src/errors.ts";
import { Dashboard } from "../../src/formats/dashboard.ts";
import type { Problem } from "../../src/formats/problem.ts";
import { QueueAnalytics } from "../../src/formats/queue-analytics.ts";
import type { State } from "../../src/formats/state.ts";
import { buildFromState } from "../support/analyze-state.ts";
import { isProof } from "../support/is-proof.ts";
import { damage, type Mutated, mutate } from "../support/mutate-text.ts";
import { readFolder, STATE_PATHS } from "../support/read-folder.ts";
import { STATE } from "../support/sample-state.ts";
import { tempFolder } from "../support/temp-folder.ts";

/** `npm run proof` uses 10,000. */
const CASES = isProof ? 10_000 : 500;
/** Longest time for a case. A case takes a few milliseconds, or minutes if damage makes reading quadratic. */
const MOST_MS = 30_000;
const NOW = new Date("2026-05-12T17:30:00Z");
const LIMITS = { failures: null, runs: null, historyDays: 30, outputBytes: null };
const FILES = readdirSync(STATE, { recursive: true, encoding: "utf8" })
  .filter((file) => statSync(path.join(STATE, file)).isFile() && !/audit|seeding-runs/.test(file))
  .sort();
const TEXTS = new Map(FILES.map((file) => [file, readFileSync(path.join(STATE, file), "utf8")]));
/** Files to damage: every file that is not empty. Large files are not damaged more often than small ones. */
const TARGETS = FILES.filter((file) => TEXTS.get(file) !== "");
/**
 * Each case reads one part of the failure and metrics files, with the small queue. Only damage to documents is tested
 * with the big queue. This keeps a case at a few milliseconds.
 */
const PARTS = 12;
const SMALL_QUEUE = "data/queues/priority-queue-homebrew.json";
const partOf = (file: string) => (isStream(file) ? FILES.indexOf(file) % PARTS : PARTS);
const isIn = (part: number) => (file: string) => {
  if (part === PARTS) return !isStream(file) || partOf(file) === 0;
  return isStream(file) ? partOf(file) === part : file === SMALL_QUEUE || !file.startsWith("data/queues/");
};
const isStream = (file: string) => /failures|metrics/.test(file);

/** A record with a file and a line: a failure, a run or a choice. */
interface Placed {
  file: string;
  line: number;
}

async function derive(root: string) {
  const state = await readFolder(root);
  const { dashboard, problems } = buildDashboard(state, { now: NOW, sourceCommit: null, limits: LIMITS });
  return { state, dashboard, problems, analytics: buildFromState(state, NOW) };
}

/** Null if reading fails. Reading may fail only if the queue has no package left. */
async function deriveOrRefuse(root: string, file: string, text: string) {
  try {
    return await derive(root);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toContain(`The queue "${file}" in the test cannot be used: `);
    const { entries, packages } = (parse(text) ?? {}) as Record<string, unknown>;
    const items = [entries, packages].flatMap((list) => (Array.isArray(list) ? list : []));
    expect(items.filter((item) => item?.name && (item.source || item.id))).toEqual([]);
    return null;
  }
}

/** The record as text, with its line moved by `shift`, and without the fields that a change to the queue may affect. */
function print({ line, ...record }: Placed, shift: number): string {
  const queueGiven = { package: 0, source: 0, ecosystem: 0 };
  return JSON.stringify({ ...record, ...queueGiven, line: line + shift }, (_key, value) =>
    value instanceof Map ? [...value] : value,
  );
}

function printAll(records: readonly Placed[]): string {
  return records.map((record) => print(record, 0)).join("\n");
}

function groupByFile(state: State): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>(FILES.map((file) => [file, []]));
  for (const record of [...state.failures, ...state.runs]) groups.get(record.file)?.push(record);
  return groups;
}

/** Lines on which values begin. In the sample streams every value begins in the first column. */
function blockStarts(text: string): number[] {
  const starts = text.split("\n").flatMap((line, index) => (/^\ufeff?\{/.test(line) ? [index + 1] : []));
  return [...starts, Number.POSITIVE_INFINITY];
}

function checkStream(file: string, mutated: Mutated, before: Placed[], after: Placed[], problems: Problem[]): void {
  const original = TEXTS.get(file) as string;
  const starts = blockStarts(original);

  const blockOf = (line: number) => starts.findLastIndex((start) => start <= line);
  const [first, last] = [blockOf(mutated.from), blockOf(mutated.to)];
  const regionStart = Math.min(mutated.from, starts[first] ?? 1);
  const regionEnd = (starts[last + 1] as number) + mutated.shift;
  const isInRegion = (line: number | null) => line !== null && line >= regionStart && line < regionEnd;

  const untouched = before.filter(({ line }) => line < regionStart).map((record) => print(record, 0));
  const moved = before
    .filter(({ line }) => line >= (starts[last + 1] as number))
    .map((record) => print(record, mutated.shift));
  expect(after.filter(({ line }) => !isInRegion(line)).map((record) => print(record, 0))).toEqual([
    ...untouched,
    ...moved,
  ]);

  // A record is gone, not lost, if damage covers its whole value.
  const offsets = [0, ...[...original.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const isGone = ({ line }: Placed) => {
    const block = blockOf(line);
    const [from, to] = [starts[block] as number, starts[block + 1] as number];
    const [start, end] = [offsets[from - 1] as number, offsets[to - 1] ?? original.length];
    return mutated.start <= start && original.slice(mutated.end, end).trim() === "";
  };
  const touched = before.filter(({ line }) => line >= regionStart && line < (starts[last + 1] as number));
  const left = mutated.text.split("\n").slice(regionStart - 1, regionEnd - 1);
  const expected = Math.min(touched.filter((record) => !isGone(record)).length, countHeld(left));
  const isNamed = problems.some((problem) => problem.file === file && isInRegion(problem.line));
  if (after.filter(({ line }) => isInRegion(line)).length < expected) expect(isNamed).toBe(true);
}

/** The number of records on these lines; infinite if a text is not JSON. Damage can join two items of a list to one. */
function countHeld(lines: string[]): number {
  const texts = parse(lines.join("\n")) === undefined ? lines.filter((line) => line.trim() !== "") : [lines.join("\n")];
  let held = 0;
  for (const text of texts) {
    const value = parse(text) as { failures?: unknown; recipe?: unknown } | null | undefined;
    if (value === undefined) return Number.POSITIVE_INFINITY;
    held += Array.isArray(value?.failures) ? value.failures.length + (value.recipe ? 1 : 0) : 1;
  }
  return held;
}

type Element = { name?: unknown } | null;

function checkQueue(file: string, text: string, state: State, problems: Problem[]): void {
  const own = problems.filter((problem) => problem.file === file);
  const content = parse(text) as { entries?: Element[]; packages?: Element[] } | undefined;
  if (typeof content !== "object" || content === null || !(content.entries ?? content.packages)) {
    if (text.replace("\ufeff", "").trim() !== "") expect(own.some(({ severity }) => severity !== "notice")).toBe(true);
    return;
  }
  const names = new Set(state.packages.map(({ name }) => name));
  const named = new Set(own.map(({ entry }) => entry));
  for (const list of [content.entries, content.packages]) {
    if (!Array.isArray(list)) continue;
    const missing = list.flatMap((element, index) => {
      const isThere = typeof element?.name === "string" && names.has(element.name);
      return isThere || named.has(index) ? [] : [index];
    });
    expect(missing).toEqual([]);
  }
}

function checkControl(text: string, state: State, problems: Problem[]): void {
  const own = problems.filter(({ file }) => file === STATE_PATHS.control);
  const content = parse(text) as { circuit_breaker?: object } | undefined;
  if (state.control === null) {
    if (text.replace("\ufeff", "").trim() !== "") expect(own.some(({ severity }) => severity === "error")).toBe(true);
    return;
  }
  const named = new Set(own.map(({ entry }) => entry));
  const breakers = content?.circuit_breaker;
  const keys =
    typeof breakers === "object" && breakers !== null && !Array.isArray(breakers) ? Object.keys(breakers) : [];
  expect(keys.filter((key) => !state.control?.breakers.has(key) && !named.has(key))).toEqual([]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function checkProblems(problems: Problem[], file: string, text: string): void {
  const lines = text.split("\n").length;
  const odd = problems.filter((problem) => {
    const isBeyond = problem.file === file && (problem.line ?? 1) > lines;
    return isBeyond || !TEXTS.has(problem.file) || problem.reason.length < 10 || problem.reason.length > 1000;
  });
  if (odd.length > 0) expect(odd).toEqual([]);
}

test(`${CASES} damaged states`, { timeout: 900_000 }, async () => {
  using folder = tempFolder({}, { inMemory: true });
  const preparePart = async (part: number) => {
    const root = path.join(folder.root, String(part));
    for (const file of FILES.filter(isIn(part))) cpSync(path.join(STATE, file), path.join(root, file));
    const before = groupByFile((await derive(root)).state);
    return { root, before, printed: new Map([...before].map(([file, records]) => [file, printAll(records)])) };
  };
  const parts = await Promise.all(Array.from({ length: PARTS + 1 }, (_, part) => preparePart(part)));
  let slowestMs = 0;

  const property = fc.asyncProperty(damage, async (given) => {
    const file = TARGETS[Math.floor(given.file * TARGETS.length)] as string;
    const mutated = mutate(TEXTS.get(file) as string, given);
    // A file cannot contain half a surrogate pair, so the damaged text must not either.
    mutated.text = mutated.text.toWellFormed();
    const { root, before, printed } = parts[partOf(file)] as (typeof parts)[0];
    writeFileSync(path.join(root, file), mutated.text);

    try {
      const started = performance.now();
      const derived = await deriveOrRefuse(root, file, mutated.text);
      slowestMs = Math.max(slowestMs, performance.now() - started);
      if (derived === null) return;
      const { state, dashboard, problems, analytics } = derived;
      Dashboard.parse(dashboard);
      QueueAnalytics.parse(analytics);
      checkProblems(problems, file, mutated.text);

      const after = groupByFile(state);
      for (const [other, records] of after) {
        if (other === file) continue;
        if (printAll(records) !== printed.get(other)) expect(printAll(records)).toBe(printed.get(other));
      }
      if (isStream(file))
        checkStream(file, mutated, before.get(file) as Placed[], after.get(file) as Placed[], problems);
      if (/priority-queue/.test(file)) checkQueue(file, mutated.text, state, problems);
      if (file === STATE_PATHS.control) checkControl(mutated.text, state, problems);

      const repeated = problems.filter(({ code }) => code === "duplicate");
      const repeatedIn = (part: string) => repeated.filter((problem) => problem.file.includes(part)).length;
      expect(dashboard.failures.length).toBe(state.failures.length - repeatedIn("/failures/"));
      expect(dashboard.runs.length).toBe(state.runs.length - repeatedIn("/metrics/"));
      expect(dashboard.queue.total).toBe(state.packages.length);
    } finally {
      writeFileSync(path.join(root, file), TEXTS.get(file) as string);
    }
  });
  await fc.assert(property, { seed: 20260512, numRuns: CASES });
  expect(slowestMs).toBeLessThan(MOST_MS);
});
