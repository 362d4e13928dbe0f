/** One result file -> its document and its results. Unusable parts are reported, and the rest is used. Pure. */

import { parseWithout } from "../../src/formats/parse-without.ts";
import { GenerationResult, PackageResult, ResultsDocument, ValidationResult } from "../../src/formats/results.ts";
import { parseStateTime, type Time } from "../../src/pipeline/times.ts";

/** A result file: its path, for messages, and its content. */
export interface ResultFile {
  file: string;
  text: string;
}

/** What a file says about its jobs as a whole. */
export interface ResultHead {
  runAttempt: number;
  startedAt: Time | null;
  finishedAt: Time | null;
  /** Null if there is no https address. */
  workflowRunUrl: string | null;
}

export interface ParsedResults {
  head: ResultHead;
  packages: readonly ParsedPackage[];
}

interface ParsedPackage {
  name: string;
  generation: GenerationResult | null;
  validation: readonly (ValidationResult & { time: Time | null })[];
}

/** Longer addresses would leave no room for the rest of a line. */
const MAX_URL_CHARACTERS = 2000;
/** Fields that are optional: without them, a result still says what happened. */
const TEXTS = ["cli", "message", "full_output"];

/** Null if nothing in the file is usable. `batchId` and `names` are the batch and its packages. */
export function parseResults(
  { file, text }: ResultFile,
  { batchId, names }: { batchId: string; names: ReadonlySet<string> },
  faults: string[],
): ParsedResults | null {
  const add: Report = (what, why) => faults.push(`In "${file}", ${what} is not used: ${why}.`);
  const document = parseDocument(text, (key, why) => add(`"${key}"`, why));
  if (typeof document === "string") {
    faults.push(`The results in "${file}" are not used: ${document}.`);
    return null;
  }
  const { batch_id: id, run_attempt: runAttempt, workflow_run_url: url, packages } = document;
  if (id !== batchId) {
    faults.push(`The results in "${file}" are of batch "${id}", not of "${batchId}"; they are not used.`);
    return null;
  }
  if (url && !isAddress(url)) add('"workflow_run_url"', "expected an address that begins with https://");
  return {
    head: {
      runAttempt,
      startedAt: readTime(document.started_at, '"started_at"', add),
      finishedAt: readTime(document.finished_at, '"finished_at"', add),
      workflowRunUrl: url && isAddress(url) ? url : null,
    },
    packages: packages.flatMap((item, index) => parsePackage(item, `package ${index}`, { names, add }) ?? []),
  };
}

type Report = (what: string, why: string) => void;

function parsePackage(
  item: unknown,
  place: string,
  { names, add }: { names: ReadonlySet<string>; add: Report },
): ParsedPackage | null {
  const without = (what: string, optional: readonly string[]) => ({
    optional,
    leaveOut: (key: string, why: string) => add(`"${key}" of ${what}`, why),
  });
  const use = <T>(found: T | string, what: string): T | null => {
    if (typeof found !== "string") return found;
    add(what, found);
    return null;
  };
  const own = use(parseWithout(PackageResult, item, without(place, ["validation"])), place);
  if (own === null) return null;
  const { name, generation = null, validation } = own;
  if (!names.has(name)) {
    add(`"${name}"`, "it is not in the batch");
    return null;
  }
  const whole = `the generation of "${name}"`;
  const generated = parseWithout(GenerationResult, generation, without(whole, [...TEXTS, "platform"]));
  return {
    name,
    generation: generation === null ? null : use(generated, whole),
    validation: (validation ?? []).flatMap((each, at) => {
      const what = `validation ${at} of "${name}"`;
      const read = use(parseWithout(ValidationResult, each, without(what, [...TEXTS, "finished_at"])), what);
      return read === null ? [] : { ...read, time: readTime(read.finished_at, `"finished_at" of ${what}`, add) };
    }),
  };
}

function readTime(given: string | null | undefined, what: string, add: Report): Time | null {
  const found = given ? parseStateTime(given) : null;
  if (found !== null) return found;
  if (given) add(what, `expected a time such as 2026-01-09T14:30:00Z, got ${JSON.stringify(given.slice(0, 100))}`);
  return null;
}

function parseDocument(text: string, leaveOut: Report): ResultsDocument | string {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    return `not JSON (${(error as Error).message})`;
  }
  const optional = ["started_at", "finished_at", "workflow_run_url"];
  return parseWithout(ResultsDocument, value, { optional, leaveOut });
}

/** True for an https address without user name and password that is not too long. */
function isAddress(text: string): boolean {
  if (!text.startsWith("https://") || text.length > MAX_URL_CHARACTERS || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === "" && password === "";
}
