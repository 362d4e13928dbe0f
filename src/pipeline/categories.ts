/** Why an attempt failed, in the words that are written today. */
export const CATEGORIES = [
  "generation_failed",
  "install_failed",
  "verify_failed",
  "missing_dep",
  "network_error",
  "recipe_not_found",
] as const;
export type Category = (typeof CATEGORIES)[number];

/** The finer causes within each category. Others of the form `^[a-z][a-z0-9_]{0,63}$` are kept as they are. */
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
