/** One failed attempt on one platform -> category, subcategory, blockers and cleaned texts. Pure. */

import type { Category } from "../../src/pipeline/categories.ts";
import { categoryOfExitCode, deriveSubcategory } from "../../src/pipeline/classify-failure.ts";
import { selectBlockers } from "../../src/pipeline/judge-failure.ts";
import { cleanLogLine } from "../../src/text/clean.ts";
import { openRedactor } from "../../src/text/redact-line.ts";

/** What a job reported about a failed attempt. */
export interface FailedAttempt {
  /** The name of the package. */
  name: string;
  /** Never 0. */
  exitCode: number;
  /** The tool's JSON output: parsed, or as text whose last object counts. */
  cli: Readonly<Record<string, unknown>> | string | null;
  message: string | null;
  output: string | null;
}

export interface ClassifiedFailure {
  category: Category;
  subcategory: string | null;
  blockedBy: readonly string[];
  message: string | null;
  output: string | null;
}

/** How much of the end of a text to search for an object. */
const SEARCHED_CHARACTERS = 1_000_000;
const MOST_TRIES = 200;

/** The first group of `missingPattern` matches the name of a missing package. */
export function classifyAttempt(attempt: FailedAttempt, missingPattern: RegExp): ClassifiedFailure {
  const cli = typeof attempt.cli === "string" ? findLastObject(attempt.cli) : attempt.cli;
  const said = typeof cli?.message === "string" ? cli.message : null;
  const message = cleanText(attempt.message ?? said);
  const output = cleanText(attempt.output);
  // A tool may also report that the recipe of the package itself is missing. A package that waits for itself would
  // never be released.
  const isOther = (blocker: string) => blocker !== attempt.name;
  const blockedBy = findBlockers(cli, [message, output], missingPattern).filter(isOther);
  const byCode = categoryOfExitCode(attempt.exitCode) ?? "generation_failed";
  const category = attempt.exitCode === 6 && blockedBy.length > 0 ? "missing_dep" : byCode;
  const { subcategory } = deriveSubcategory({
    category,
    recordedCategory: null,
    recordedSubcategory: typeof cli?.subcategory === "string" ? cli.subcategory : null,
    message,
    output,
    exitCode: category === byCode ? attempt.exitCode : null,
  });
  return { category, subcategory, blockedBy, message, output };
}

/** The last JSON object in a text. It has to start at the beginning of a line. */
export function findLastObject(text: string): Record<string, unknown> | null {
  const tail = text.slice(-SEARCHED_CHARACTERS);
  const end = tail.lastIndexOf("}") + 1;
  let start = end;
  for (let tries = 0; tries < MOST_TRIES && start > 0; tries++) {
    start = tail.lastIndexOf("{", start - 1);
    if (start < 0) return null;
    if (!/(?:^|\n)[ \t\r]*$/.test(tail.slice(Math.max(0, start - 200), start))) continue;
    const value = parseObject(tail.slice(start, end));
    if (value !== null) return value;
  }
  return null;
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function findBlockers(
  cli: Readonly<Record<string, unknown>> | null,
  texts: readonly (string | null)[],
  pattern: RegExp,
): string[] {
  const listed = cli?.missing_recipes;
  if (Array.isArray(listed)) {
    const names = selectBlockers(listed.filter((name): name is string => typeof name === "string"));
    if (names.length > 0) return names;
  }
  const found = texts.flatMap((text) => [...(text ?? "").matchAll(pattern)].map(([, name]) => name ?? ""));
  return selectBlockers(found);
}

/** Removes escape sequences, control characters and anything that looks like a secret. Keeps line breaks and tabs. */
function cleanText(text: string | null): string | null {
  if (text === null) return null;
  const redact = openRedactor();
  const lines = text.toWellFormed().replace(/\r\n?/g, "\n").split("\n");
  const clean = lines.map((line) => redact(cleanLogLine(line))).join("\n");
  return clean.trim() === "" ? null : clean;
}
