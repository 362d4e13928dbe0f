import type { Failure } from "../formats/failure.ts";
import type { AnalyticsFailure } from "../formats/queue-analytics.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { formatFileTime } from "../pipeline/times.ts";
import { categoryOf } from "./count-failures.ts";
import { parseFileName } from "./parse-file-name.ts";

const MESSAGE_BYTES = 500;
const TAGS = new Set([
  "api_error",
  "no_bottles",
  "complex_archive",
  "no_binaries",
  "library_only",
  "verify_failed",
  "install_failed",
  "timeout",
  "rate_limited",
]);
/** Searched for in the lower-case message. The first match counts. */
const PATTERNS: readonly (readonly [needle: string, subcategory: string])[] = [
  ["no bottle", "no_bottle"],
  ["bottle not found", "no_bottle"],
  ["no executables", "binary_discovery_failed"],
  ["no binaries", "binary_discovery_failed"],
  ["version pattern", "verify_pattern_mismatch"],
  ["failed to verify", "verify_pattern_mismatch"],
  ["verification", "verify_pattern_mismatch"],
  ["already exists", "recipe_already_exists"],
  ["use --force", "recipe_already_exists"],
  ["rate limit", "rate_limited"],
  ["429", "rate_limited"],
  ["5xx", "upstream_unavailable"],
  ["unavailable", "upstream_unavailable"],
  ["timeout", "timeout"],
  ["deadline", "timeout"],
];
const EXIT_CODES = new Map([
  [6, "install_failed"],
  [7, "verify_failed"],
  [9, "deterministic_failed"],
]);

/**
 * One element of `failure_details`. `platforms`: the platforms of all records in the failure's group; empty if the
 * failure has no group.
 */
export function describeFailure(
  failure: Failure,
  queueName: string | undefined,
  platforms: readonly string[],
): AnalyticsFailure {
  const { recipe, source } = failure;
  const file = parseFileName(failure.file);
  const message = cutMessage(failure.message ?? "");
  const exitCode = recipe === null ? 0 : (failure.exit_code ?? 0);
  const platform = recipe === null ? null : failure.platform;
  const timestamp = failure.recorded_time ?? "";
  const name = recipe ?? queueName ?? nameOf(source);
  const recorded = failure.recorded_ecosystem ?? file.ecosystem;
  const ecosystem = recipe === null ? prefixOf(source) || recorded : recorded || "unknown";
  return {
    id: [ecosystem, formatIdTime(failure), name].join("-"),
    package: name,
    ecosystem,
    category: categoryOf(failure),
    subcategory: (failure.recorded_subcategory ?? deriveSubcategory(message, exitCode)) || undefined,
    message: message || undefined,
    exit_code: exitCode || undefined,
    platform: platforms.length > 1 ? "multiple" : (platform ?? undefined),
    platforms: platforms.length > 1 ? [...platforms].sort(compareBytewise) : undefined,
    batch_id: file.batchId || undefined,
    timestamp,
    workflow_url: failure.workflow_run_url ?? undefined,
  };
}

function prefixOf(source: string): string {
  return source.slice(0, Math.max(0, source.indexOf(":")));
}

/**
 * The text after the first colon, and of that text only the part after the last slash. The whole source if it has no
 * colon.
 */
function nameOf(source: string): string {
  const colon = source.indexOf(":");
  return colon < 0 ? source : source.slice(Math.max(colon, source.lastIndexOf("/")) + 1);
}

/** Whole seconds in UTC; "" if the record itself has no time. */
function formatIdTime({ time, recorded_time }: Failure): string {
  return recorded_time === null || time === null ? "" : formatFileTime(time);
}

/** The first 500 bytes of UTF-8. If the cut splits a character, each remaining byte of it becomes U+FFFD. */
function cutMessage(message: string): string {
  if (message.length * 3 <= MESSAGE_BYTES) return message;
  let bytes = 0;
  let index = 0;
  while (index < message.length) {
    const point = message.codePointAt(index) as number;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (bytes + size > MESSAGE_BYTES) return message.slice(0, index) + "\ufffd".repeat(MESSAGE_BYTES - bytes);
    bytes += size;
    index += size === 4 ? 2 : 1;
  }
  return message;
}

function deriveSubcategory(message: string, exitCode: number): string {
  if (message === "") return EXIT_CODES.get(exitCode) ?? "";
  const open = message.indexOf("[");
  const close = open < 0 ? -1 : message.indexOf("]", open);
  if (close >= 0) {
    const tag = message.slice(open + 1, close);
    if (TAGS.has(tag)) return tag;
  }
  const lower = message.toLowerCase();
  return PATTERNS.find(([needle]) => lower.includes(needle))?.[1] ?? "";
}
