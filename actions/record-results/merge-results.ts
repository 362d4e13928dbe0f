/** Merges the result files of a batch, from many jobs, in any order and of any attempt. Pure. */

import type { GenerationResult, ValidationResult } from "../../src/formats/results.ts";
import { compareBytewise } from "../../src/pipeline/order.ts";
import { compareTimes, type Time } from "../../src/pipeline/times.ts";
import { parseResults, type ResultFile, type ResultHead } from "./parse-results.ts";

/** The newest results of one package. */
export interface MergedPackage {
  generation: (GenerationResult & { time: Time | null }) | null;
  /** Results by platform. */
  validation: ReadonlyMap<string, ValidationResult & { time: Time | null }>;
}

/** `runAttempt` is the highest in the files; the address comes from the newest file that has one. */
export interface MergedResults extends ResultHead {
  packages: ReadonlyMap<string, MergedPackage>;
  /** One sentence for each part that is not used. */
  faults: readonly string[];
}

interface Ranked<T> {
  value: T;
  time: Time | null;
  attempt: number;
}

/** Uses only results of this batch for packages in this batch. */
export function mergeResults(
  files: readonly ResultFile[],
  batch: { batchId: string; names: ReadonlySet<string> },
): MergedResults {
  const faults: string[] = [];
  const heads: ResultHead[] = [];
  const generations = new Map<string, Ranked<GenerationResult>>();
  const validations = new Map<string, Map<string, Ranked<ValidationResult>>>();
  for (const file of [...files].sort((a, b) => compareBytewise(a.file, b.file))) {
    const parsed = parseResults(file, batch, faults);
    if (parsed === null) continue;
    heads.push(parsed.head);
    const { runAttempt: attempt, finishedAt: end } = parsed.head;
    for (const { name, generation, validation } of parsed.packages) {
      if (generation !== null) keepNewest(generations, name, { value: generation, time: end, attempt });
      const known = validations.get(name) ?? new Map<string, Ranked<ValidationResult>>();
      validations.set(name, known);
      for (const { time, ...value } of validation) {
        keepNewest(known, value.platform, { value: value as ValidationResult, time: time ?? end, attempt });
      }
    }
  }
  const found = [...new Set([...generations.keys(), ...validations.keys()])].sort(compareBytewise);
  const packages = found.map((name): [string, MergedPackage] => {
    const generation = generations.get(name);
    const byPlatform = [...(validations.get(name) ?? [])].sort(([a], [b]) => compareBytewise(a, b));
    return [
      name,
      {
        generation: generation === undefined ? null : { ...generation.value, time: generation.time },
        validation: new Map(byPlatform.map(([platform, { value, time }]) => [platform, { ...value, time }])),
      },
    ];
  });
  return { packages: new Map(packages), ...mergeHeads(heads), faults };
}

function mergeHeads(heads: readonly ResultHead[]): ResultHead {
  const times = (key: "startedAt" | "finishedAt") => heads.flatMap((head) => head[key] ?? []).sort(compareTimes);
  const byAge = [...heads].sort(
    (a, b) => a.runAttempt - b.runAttempt || compareTimes(a.finishedAt ?? "", b.finishedAt ?? ""),
  );
  return {
    runAttempt: Math.max(1, ...heads.map(({ runAttempt }) => runAttempt)),
    startedAt: times("startedAt")[0] ?? null,
    finishedAt: times("finishedAt").at(-1) ?? null,
    workflowRunUrl: byAge.findLast(({ workflowRunUrl }) => workflowRunUrl !== null)?.workflowRunUrl ?? null,
  };
}

/**
 * The newer result wins. If both are equally new, the higher attempt wins, and then the text decides, so that the order
 * of the files does not matter.
 */
function keepNewest<T>(known: Map<string, Ranked<T>>, key: string, next: Ranked<T>): void {
  const other = known.get(key);
  if (other === undefined || compare(next, other) > 0) known.set(key, next);
}

function compare<T>(a: Ranked<T>, b: Ranked<T>): number {
  if (a.time !== null && b.time !== null && compareTimes(a.time, b.time) !== 0) return compareTimes(a.time, b.time);
  if ((a.time === null) !== (b.time === null)) return a.time === null ? -1 : 1;
  return a.attempt - b.attempt || compareBytewise(print(a.value), print(b.value));
}

/** The output of a tool may be nested too deeply for JSON.stringify. */
function print(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
}
