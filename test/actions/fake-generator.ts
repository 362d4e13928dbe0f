/** A generator of recipes that takes its answers from a table, by package and attempt. */

export interface Answer {
  exitCode: number;
  cli?: object | string;
  message?: string;
  output?: string;
  /** The category that must be recorded for the answer. */
  category: string;
  subcategory?: string;
}

/** A failed generation, or failed validations by platform; everything else passes. */
export interface Attempt {
  generation?: Answer;
  validation?: Readonly<Record<string, Answer>>;
}

export interface FakePackage {
  name: string;
  source: string;
  priority?: number;
  /** One item per attempt; the last one repeats. An empty item passes everywhere. */
  attempts: readonly Attempt[];
}

export const PLATFORMS = ["linux-x86_64", "linux-arm64", "darwin-arm64"];

const answer = (exitCode: number, category: string, subcategory?: string, message?: string): Answer => ({
  exitCode,
  category,
  ...(subcategory === undefined ? {} : { subcategory }),
  ...(message === undefined ? {} : { message }),
});

/** An answer without a message for each exit code. */
const SILENT = [
  answer(1, "generation_failed"),
  answer(3, "recipe_not_found"),
  answer(5, "network_error"),
  answer(6, "install_failed", "install_failed"),
  answer(7, "verify_failed", "verify_failed"),
  answer(8, "missing_dep"),
  answer(9, "generation_failed", "deterministic_failed"),
  answer(124, "network_error", "timeout"),
  answer(137, "network_error", "timeout"),
  answer(143, "network_error", "timeout"),
];
/** An answer for each pattern in messages. */
const SPOKEN = [
  answer(1, "generation_failed", "no_bottle", "there is no bottle for this system"),
  answer(6, "install_failed", "archive_extraction_failed", "extracting the archive failed"),
  answer(1, "generation_failed", "binary_discovery_failed", "no executables in the archive"),
  answer(7, "verify_failed", "verify_pattern_mismatch", "expected version 1.2 but got 1.3"),
  answer(1, "generation_failed", "schema_invalid", "the recipe is invalid"),
  answer(1, "generation_failed", "recipe_already_exists", "a recipe of that name already exists"),
  answer(5, "network_error", "rate_limited", "HTTP 429 from the registry"),
  answer(5, "network_error", "upstream_unavailable", "HTTP 503 from the registry"),
  answer(5, "network_error", "timeout", "the request timed out"),
  answer(7, "verify_failed", "verify_timeout", "the check timed out"),
  answer(7, "verify_failed", undefined, "the hash verification of 429 files is odd"),
];

const missing = (exitCode: number, category: string, ...names: string[]): Answer => ({
  exitCode,
  category,
  message: `${names.join(" and ")} first (${exitCode})`,
  cli: { missing_recipes: names },
});
const onAll = (each: Answer): Attempt => ({
  validation: Object.fromEntries(PLATFORMS.map((platform) => [platform, each])),
});
const PASSES: Attempt = {};

const LIBSSL = missing(8, "missing_dep", "libssl");
const ZLIB = missing(3, "recipe_not_found", "zlib", "libssl");
const CHAIN = missing(8, "missing_dep", "curl");
const NEVER = missing(8, "missing_dep", "broken-8");
/** Names its missing dependency only in its output. */
const PRINTED: Answer = {
  exitCode: 6,
  category: "missing_dep",
  message: "cannot install it",
  output: 'error: recipe "zlib" not found\n',
};
const TOLD: Answer = {
  exitCode: 7,
  category: "verify_failed",
  subcategory: "odd_shell",
  message: "told by the generator",
  cli: 'some text\n{"subcategory":"odd_shell"}\n',
};

export const PACKAGES: readonly FakePackage[] = [
  { name: "libssl", source: "cargo:libssl", attempts: [{ generation: SILENT[2] as Answer }, PASSES] },
  { name: "zlib", source: "cargo:zlib", attempts: [PASSES] },
  { name: "curl", source: "cargo:curl", priority: 1, attempts: [onAll(LIBSSL), PASSES] },
  { name: "git-cliff", source: "cargo:git-cliff", priority: 1, attempts: [{ generation: CHAIN }, PASSES] },
  { name: "both", source: "homebrew:both", priority: 1, attempts: [{ generation: ZLIB }, PASSES] },
  { name: "printed", source: "homebrew:printed", priority: 1, attempts: [onAll(PRINTED), PASSES] },
  { name: "never", source: "homebrew:never", attempts: [{ generation: NEVER }, PASSES] },
  { name: "told", source: "cargo:told", attempts: [onAll(TOLD), PASSES] },
  { name: "rg", source: "github:octo/rg", attempts: [PASSES] },
  { name: "odd", source: "github:octo/odd", attempts: [PASSES] },
  { name: "partly", source: "homebrew:partly", attempts: [{ validation: { "darwin-arm64": SPOKEN[3] as Answer } }] },
  { name: "once", source: "homebrew:once", attempts: [{ validation: { "linux-arm64": SILENT[7] as Answer } }] },
  { name: "hopeless", source: "cargo:hopeless", priority: 1, attempts: [onAll(SILENT[3] as Answer)] },
  // No npm package ever passes, so the breaker opens.
  ...SILENT.map((each, index) => ({
    name: `broken-${each.exitCode}`,
    source: `npm:broken-${each.exitCode}`,
    attempts: index % 2 === 0 ? [{ generation: each }] : [onAll(each)],
  })),
  ...SPOKEN.map((each, index) => ({
    name: `spoken-${index}`,
    source: `${index % 2 === 0 ? "cargo" : "homebrew"}:spoken-${index}`,
    attempts: [index % 3 === 0 ? { generation: each } : onAll(each), PASSES],
  })),
  ...["a", "b", "c", "d", "e", "f", "g"].map((letter) => ({
    name: `easy-${letter}`,
    source: `${letter < "d" ? "cargo" : "homebrew"}:easy-${letter}`,
    attempts: [PASSES],
  })),
];

/** The answer for a package in this attempt, counted from 0. */
export function answersOf(name: string, attempt: number): Attempt {
  const attempts = PACKAGES.find((each) => each.name === name)?.attempts ?? [];
  return attempts[Math.min(attempt, attempts.length - 1)] ?? PASSES;
}

/** The answer with this exit code and message. Its category must be recorded for the failure. */
export function expectationOf(exitCode: number, message: string | undefined): Answer {
  const all = [...SILENT, ...SPOKEN, LIBSSL, ZLIB, CHAIN, NEVER, PRINTED, TOLD];
  const found = all.find((each) => each.exitCode === exitCode && each.message === message);
  if (found === undefined) throw new Error(`No answer has exit code ${exitCode} and says "${message}".`);
  return found;
}
