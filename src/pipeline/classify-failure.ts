/** Derives the category and subcategory of a failure from recorded words, exit codes and messages. */

import { type Category, OLD_SUBCATEGORIES, SUBCATEGORIES } from "./categories.ts";

export type SubcategoryOrigin = "recorded" | "tag" | "message" | "exit_code";

export interface Subcategory {
  subcategory: string | null;
  from: SubcategoryOrigin | null;
}

export interface Evidence {
  category: string;
  recordedCategory: string | null;
  recordedSubcategory: string | null;
  message: string | null;
  output: string | null;
  exitCode: number | null;
}

/** Words that a message may contain in brackets. */
const TAGS = new Set([...Object.values(SUBCATEGORIES).flat(), ...OLD_SUBCATEGORIES.keys()]);

/**
 * The patterns are narrow: a bare "429" is only a number, and installers often print "with hash verification". Each gap
 * has a greatest length, because each message must take linear time.
 */
const PATTERNS: readonly (readonly [subcategory: string, pattern: RegExp])[] = [
  ["no_bottle", /\bno bottles?\b|bottle not found/i],
  ["archive_extraction_failed", /(?:extract|unpack)\w{0,20}\b[^\n]{0,40}\bfail|unsupported archive/i],
  ["binary_discovery_failed", /\bno (?:executables|binaries)\b/i],
  ["verify_pattern_mismatch", /version pattern|expected version\b[^\n]{0,500}\bgot\b/i],
  ["schema_invalid", /recipe\b[^\n]{0,40}\b(?:invalid|does not validate)/i],
  ["recipe_already_exists", /recipe\b[^\n]{0,60}\balready exists/i],
  ["rate_limited", /\brate.?limit|\b(?:http|status)\W{0,3}429\b/i],
  ["upstream_unavailable", /\b(?:http|status)\W{0,3}50[0234]\b|service unavailable/i],
  ["timeout", /timed out|deadline exceeded/i],
];
/** Usually this pattern finds nothing, and the single patterns are skipped. */
const ANY_PATTERN = new RegExp(PATTERNS.map(([, pattern]) => pattern.source).join("|"), "i");

const EXIT_CODES = new Map<number, readonly [Category, string | null]>([
  [3, ["recipe_not_found", null]],
  [5, ["network_error", null]],
  [6, ["install_failed", "install_failed"]],
  [7, ["verify_failed", "verify_failed"]],
  [8, ["missing_dep", null]],
  [9, ["generation_failed", "deterministic_failed"]],
  [124, ["network_error", "timeout"]],
  [137, ["network_error", "timeout"]],
  [143, ["network_error", "timeout"]],
]);

const REMEMBERED_MESSAGES = 20_000;
const WELL_FORMED = /^[a-z][a-z0-9_]{0,63}$/;

export function isWellFormed(subcategory: string): boolean {
  return WELL_FORMED.test(subcategory);
}

/** Returns the category for a failure without a recorded category. Null for exit code 0, which is not a failure. */
export function categoryOfExitCode(exitCode: number): Category | null {
  if (exitCode === 0) return null;
  return EXIT_CODES.get(exitCode)?.[0] ?? "generation_failed";
}

/** Caches deriveSubcategory by message, because packages often fail in the same way. */
export function rememberSubcategories(): (evidence: Evidence) => Subcategory {
  // A composite key would have to be built and hashed for each failure, so the message alone is the key.
  const known = new Map<string, { category: string; recorded: string | null; found: Subcategory }>();
  return (evidence) => {
    const { message, output, recordedSubcategory, category, recordedCategory: recorded } = evidence;
    if (!message || output !== null || recordedSubcategory !== null) return deriveSubcategory(evidence);
    const same = known.get(message);
    if (same !== undefined && same.category === category && same.recorded === recorded) return same.found;
    const found = deriveSubcategory(evidence);
    if (known.size >= REMEMBERED_MESSAGES) known.clear();
    known.set(message, { category, recorded, found });
    return found;
  };
}

/**
 * The first source with an answer wins: the recorded word, a tag in the message, a pattern in the message or the
 * output, the exit code.
 */
export function deriveSubcategory(evidence: Evidence): Subcategory {
  const { recordedSubcategory, recordedCategory, message, output, exitCode, category } = evidence;
  if (recordedSubcategory !== null && recordedSubcategory !== "api_error" && isWellFormed(recordedSubcategory)) {
    return { subcategory: OLD_SUBCATEGORIES.get(recordedSubcategory) ?? recordedSubcategory, from: "recorded" };
  }
  if (recordedCategory === "timeout") return { subcategory: "timeout", from: "recorded" };
  const tag = message === null ? null : findTag(message);
  if (tag !== null) return { subcategory: tag, from: "tag" };
  const matched = matchPattern(message, category) ?? matchPattern(output, category);
  if (matched !== null) return { subcategory: matched, from: "message" };
  const byCode = exitCode === null || message || output ? null : (EXIT_CODES.get(exitCode)?.[1] ?? null);
  return byCode === null ? { subcategory: null, from: null } : { subcategory: byCode, from: "exit_code" };
}

function findTag(message: string): string | null {
  let close = -1;
  for (let open = message.indexOf("["); open >= 0; open = message.indexOf("[", open + 1)) {
    if (close < open) close = message.indexOf("]", open);
    if (close < 0) return null;
    if (close - open > 64) continue;
    const word = message.slice(open + 1, close);
    if (TAGS.has(word)) return OLD_SUBCATEGORIES.get(word) ?? word;
  }
  return null;
}

function matchPattern(text: string | null, category: string): string | null {
  if (text === null || !ANY_PATTERN.test(text)) return null;
  const found = PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  return found === "timeout" && category === "verify_failed" ? "verify_timeout" : found;
}
