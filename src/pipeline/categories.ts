/** Lists why an attempt can fail: the words we write today, and older words with the same meaning. */

export const CATEGORIES = [
  "generation_failed",
  "install_failed",
  "verify_failed",
  "missing_dep",
  "network_error",
  "recipe_not_found",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Finer causes within each category. Other words that match `^[a-z][a-z0-9_]{0,63}$` are kept. */
export const SUBCATEGORIES: Readonly<Record<Category, readonly string[]>> = {
  generation_failed: [
    "no_bottle",
    "archive_extraction_failed",
    "binary_discovery_failed",
    "library_only",
    "recipe_already_exists",
    "schema_invalid",
    "deterministic_failed",
  ],
  install_failed: ["install_failed"],
  verify_failed: ["verify_pattern_mismatch", "verify_timeout", "verify_failed"],
  missing_dep: [],
  network_error: ["rate_limited", "upstream_unavailable", "timeout", "dns_error", "tls_error"],
  recipe_not_found: [],
};

/** Old category words -> current words. `validation_failed` depends on the subcategory, see canonicalCategory. */
const OLD_CATEGORIES = new Map<string, Category>([
  ["deterministic", "generation_failed"],
  ["deterministic_insufficient", "generation_failed"],
  ["api_error", "network_error"],
  ["timeout", "network_error"],
  ["network", "network_error"],
]);

export const OLD_SUBCATEGORIES: ReadonlyMap<string, string> = new Map([
  ["no_bottles", "no_bottle"],
  ["complex_archive", "archive_extraction_failed"],
  ["no_binaries", "binary_discovery_failed"],
]);

const KNOWN = new Set<string>(CATEGORIES);

export function isKnownCategory(canonical: string): boolean {
  return KNOWN.has(canonical);
}

/** Unknown words stay as they are. */
export function canonicalCategory(recorded: string, recordedSubcategory: string | null): string {
  if (KNOWN.has(recorded)) return recorded;
  if (recorded !== "validation_failed") return OLD_CATEGORIES.get(recorded) ?? recorded;
  if (recordedSubcategory?.startsWith("verify_")) return "verify_failed";
  return recordedSubcategory === "schema_invalid" ? "generation_failed" : "install_failed";
}
