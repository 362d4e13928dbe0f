import type { AnalyticsFailure } from "../formats/queue-analytics.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { toText } from "./decode-record.ts";
import { type FailureItem, type FailureLine, toCategory } from "./failure-line.ts";
import { formatIdTime } from "./go-time.ts";
import type { Candidate } from "./newest-failures.ts";

/** The name of the first queue entry with a source. */
export type NameOf = (source: string) => string | undefined;

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
/** Looked for in the lower-case message; the first hit counts. */
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

/** One element of `failure_details`. `nameOf` gives the queue's name for a source. */
export function describeFailure(candidate: Candidate, nameOf: NameOf): AnalyticsFailure {
  const record = candidate.item ?? candidate.recipe ?? {};
  const message = cutMessage(toText(record.message));
  const exitCode = candidate.recipe?.exit_code ?? 0;
  const subcategory = toText(record.subcategory) || deriveSubcategory(message, exitCode);
  const platforms = candidate.group?.platforms ?? [];
  const platform = platforms.length > 1 ? "multiple" : toText(candidate.recipe?.platform);
  const workflowUrl = linkOf(record) || candidate.workflowUrl;
  return {
    id: identifyFailure(candidate, nameOf),
    package: packageOf(candidate, nameOf),
    ecosystem: ecosystemOf(candidate),
    category: toCategory(record.category),
    ...(subcategory && { subcategory }),
    ...(message && { message }),
    ...(exitCode && { exit_code: exitCode }),
    ...(platform && { platform }),
    ...(platforms.length > 1 && { platforms: [...platforms].sort(compareBytewise) }),
    ...(candidate.batchId && { batch_id: candidate.batchId }),
    timestamp: candidate.timestamp,
    ...(workflowUrl && { workflow_url: workflowUrl }),
  };
}

/** Its id of ecosystem, time and package; neither escaped nor unique. */
export function identifyFailure(candidate: Candidate, nameOf: NameOf): string {
  if (candidate.id === "") {
    const parts = [ecosystemOf(candidate), formatIdTime(candidate.timestamp), packageOf(candidate, nameOf)];
    candidate.id = parts.join("-");
  }
  return candidate.id;
}

/** `workflow_url`, else `workflow_run_url`; "" for neither. */
export function linkOf(record: FailureItem | FailureLine): string {
  return toText(record.workflow_url) || toText(record.workflow_run_url);
}

function ecosystemOf({ item, ecosystem }: Candidate): string {
  if (item === null) return ecosystem || "unknown";
  const id = toText(item.package_id);
  return id.slice(0, Math.max(0, id.indexOf(":"))) || ecosystem;
}

function packageOf({ item, recipe }: Candidate, nameOf: NameOf): string {
  if (item === null) return toText(recipe?.recipe);
  const id = toText(item.package_id);
  const colon = id.indexOf(":");
  return nameOf(id) ?? (colon < 0 ? id : id.slice(Math.max(colon, id.lastIndexOf("/")) + 1));
}

/** The first 500 bytes of UTF-8; each byte left over of a character that the cut divides shows as U+FFFD. */
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
