/** Joins the result files of a batch: many jobs, in any order, of any attempt. Pure. */

import { describeIssue } from "../../src/formats/describe-issue.ts";
import { GenerationResult, PackageResult, ResultsDocument, ValidationResult } from "../../src/formats/results.ts";
import { compareBytewise } from "../../src/pipeline/order.ts";
import { compareTimes, parseTime, type Time } from "../../src/pipeline/times.ts";

/** A result file: its path, for problems, and its content. */
export interface ResultFile {
  file: string;
  text: string;
}

/** The newest results of one package. */
export interface MergedPackage {
  generation: (GenerationResult & { time: Time | null }) | null;
  /** By platform. */
  validation: ReadonlyMap<string, ValidationResult & { time: Time | null }>;
}

export interface MergedResults {
  packages: ReadonlyMap<string, MergedPackage>;
  /** The highest of the files. */
  runAttempt: number;
  startedAt: Time | null;
  finishedAt: Time | null;
  /** Of the newest file; null if none names an https address. */
  workflowRunUrl: string | null;
  /** One sentence for each thing that is not used. */
  faults: readonly string[];
}

interface Ranked<T> {
  value: T;
  time: Time | null;
  attempt: number;
}

/** Only results of this batch, and of packages that are in it, are used. */
export function mergeResults(
  files: readonly ResultFile[],
  { batchId, names }: { batchId: string; names: ReadonlySet<string> },
): MergedResults {
  const faults: string[] = [];
  const generations = new Map<string, Ranked<GenerationResult>>();
  const validations = new Map<string, Map<string, Ranked<ValidationResult>>>();
  const documents: ResultsDocument[] = [];
  for (const { file, text } of [...files].sort((a, b) => compareBytewise(a.file, b.file))) {
    const document = parseDocument(text);
    if (typeof document === "string") faults.push(`The results in "${file}" are not used: ${document}.`);
    else if (document.batch_id !== batchId) {
      faults.push(
        `The results in "${file}" are of batch "${document.batch_id}", not of "${batchId}"; they are not used.`,
      );
    } else {
      documents.push(document);
      addDocument(document, file);
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
  const times = (key: "started_at" | "finished_at") =>
    documents.flatMap((document) => readTime(document[key]) ?? []).sort(compareTimes);
  const byAge = [...documents].sort(
    (a, b) =>
      a.run_attempt - b.run_attempt || compareTimes(readTime(a.finished_at) ?? "", readTime(b.finished_at) ?? ""),
  );
  return {
    packages: new Map(packages),
    runAttempt: Math.max(1, ...documents.map(({ run_attempt }) => run_attempt)),
    startedAt: times("started_at")[0] ?? null,
    finishedAt: times("finished_at").at(-1) ?? null,
    workflowRunUrl: byAge.findLast(({ workflow_run_url: url }) => isAddress(url))?.workflow_run_url ?? null,
    faults,
  };

  function addDocument(document: ResultsDocument, file: string): void {
    const refuse = (what: string, why: string) => faults.push(`In "${file}", ${what} is not used: ${why}.`);
    const end = readTime(document.finished_at);
    for (const [index, item] of document.packages.entries()) {
      const parsed = PackageResult.safeParse(item);
      if (!parsed.success) {
        refuse(`package ${index}`, describeIssue(parsed.error));
        continue;
      }
      const { name, generation, validation } = parsed.data;
      if (!names.has(name)) {
        refuse(`"${name}"`, "it is not in the batch");
        continue;
      }
      if (generation !== undefined && generation !== null) {
        const read = GenerationResult.safeParse(generation);
        if (!read.success) refuse(`the generation of "${name}"`, describeIssue(read.error));
        else keepNewest(generations, name, { value: read.data, time: end, attempt: document.run_attempt });
      }
      const known = validations.get(name) ?? new Map<string, Ranked<ValidationResult>>();
      validations.set(name, known);
      for (const [at, each] of validation.entries()) {
        const read = ValidationResult.safeParse(each);
        if (!read.success) {
          refuse(`validation ${at} of "${name}"`, describeIssue(read.error));
          continue;
        }
        const time = readTime(read.data.finished_at) ?? end;
        keepNewest(known, read.data.platform, { value: read.data, time, attempt: document.run_attempt });
      }
    }
  }
}

/** Of two results the newer one counts, then that of the higher attempt. Equals are decided by text, not by order. */
function keepNewest<T>(known: Map<string, Ranked<T>>, key: string, next: Ranked<T>): void {
  const other = known.get(key);
  if (other === undefined || compare(next, other) > 0) known.set(key, next);
}

function compare<T>(a: Ranked<T>, b: Ranked<T>): number {
  if (a.time !== null && b.time !== null && compareTimes(a.time, b.time) !== 0) return compareTimes(a.time, b.time);
  if ((a.time === null) !== (b.time === null)) return a.time === null ? -1 : 1;
  return a.attempt - b.attempt || compareBytewise(JSON.stringify(a.value), JSON.stringify(b.value));
}

function parseDocument(text: string): ResultsDocument | string {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return `not JSON (${(error as Error).message})`;
  }
  const parsed = ResultsDocument.safeParse(value);
  return parsed.success ? parsed.data : describeIssue(parsed.error);
}

function readTime(text: string | null | undefined): Time | null {
  return text ? parseTime(text) : null;
}

function isAddress(url: string | null | undefined): url is string {
  return typeof url === "string" && url.startsWith("https://") && URL.canParse(url);
}
