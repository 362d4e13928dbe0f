import { describe, expect, test } from "vitest";
import { canonicalCategory, SUBCATEGORIES } from "../../src/pipeline/categories.ts";
import {
  categoryOfExitCode,
  deriveSubcategory,
  type Evidence,
  rememberSubcategories,
} from "../../src/pipeline/classify-failure.ts";
import { brief, failuresOf } from "../support/read-records.ts";

const evidence = (fields: Partial<Evidence> = {}): Evidence => ({
  category: "install_failed",
  recordedCategory: "install_failed",
  recordedSubcategory: null,
  message: null,
  output: null,
  exitCode: null,
  ...fields,
});

test.each([
  ...Object.keys(SUBCATEGORIES).map((word) => ({ word, sub: null, want: word })),
  { word: "deterministic", sub: null, want: "generation_failed" },
  { word: "deterministic_insufficient", sub: null, want: "generation_failed" },
  { word: "validation_failed", sub: null, want: "install_failed" },
  { word: "validation_failed", sub: "verify_timeout", want: "verify_failed" },
  { word: "validation_failed", sub: "schema_invalid", want: "generation_failed" },
  { word: "validation_failed", sub: "no_bottle", want: "install_failed" },
  { word: "api_error", sub: null, want: "network_error" },
  { word: "timeout", sub: null, want: "network_error" },
  { word: "network", sub: null, want: "network_error" },
  { word: "sandbox_denied", sub: null, want: "sandbox_denied" },
  { word: "constructor", sub: null, want: "constructor" },
])("category $word with $sub", ({ word, sub, want }) => expect(canonicalCategory(word, sub)).toBe(want));

test.each([
  { code: 0, category: null, subcategory: null },
  { code: 1, category: "generation_failed", subcategory: null },
  { code: 3, category: "recipe_not_found", subcategory: null },
  { code: 5, category: "network_error", subcategory: null },
  { code: 6, category: "install_failed", subcategory: "install_failed" },
  { code: 7, category: "verify_failed", subcategory: "verify_failed" },
  { code: 8, category: "missing_dep", subcategory: null },
  { code: 9, category: "generation_failed", subcategory: "deterministic_failed" },
  { code: 124, category: "network_error", subcategory: "timeout" },
  { code: 137, category: "network_error", subcategory: "timeout" },
  { code: 143, category: "network_error", subcategory: "timeout" },
  { code: -1, category: "generation_failed", subcategory: null },
])("exit code $code", ({ code, category, subcategory }) => {
  expect(categoryOfExitCode(code)).toBe(category);
  const from = subcategory === null ? null : "exit_code";
  expect(deriveSubcategory(evidence({ exitCode: code }))).toEqual({ subcategory, from });
});

describe("subcategory", () => {
  test.each([
    {
      name: "a recorded word comes first",
      given: { recordedSubcategory: "own_word", message: "[no_bottle]" },
      want: ["own_word", "recorded"],
    },
    {
      name: "an old word becomes the new one",
      given: { recordedSubcategory: "complex_archive" },
      want: ["archive_extraction_failed", "recorded"],
    },
    { name: "no_bottles", given: { recordedSubcategory: "no_bottles" }, want: ["no_bottle", "recorded"] },
    {
      name: "no_binaries",
      given: { recordedSubcategory: "no_binaries" },
      want: ["binary_discovery_failed", "recorded"],
    },
    {
      name: "api_error only repeats the category",
      given: { recordedSubcategory: "api_error", message: "timed out" },
      want: ["timeout", "message"],
    },
    {
      name: "recorded text that is not a word does not count",
      given: { recordedSubcategory: "No Bottle!", message: "[no_bottle]" },
      want: ["no_bottle", "tag"],
    },
    {
      name: "the category timeout gives the subcategory",
      given: { recordedCategory: "timeout", message: "[no_bottle]" },
      want: ["timeout", "recorded"],
    },
    {
      name: "a recorded subcategory wins over the category timeout",
      given: { recordedCategory: "timeout", recordedSubcategory: "dns_error" },
      want: ["dns_error", "recorded"],
    },
    {
      name: "a tag after other brackets",
      given: { message: "[1/6] [x [no_binaries] rate limit" },
      want: ["binary_discovery_failed", "tag"],
    },
    { name: "a tag in the output does not count", given: { output: "[no_bottle]" }, want: [null, null] },
    { name: "other text in brackets", given: { message: "[api_error] [verify] []" }, want: [null, null] },
    {
      name: "the message comes before the output",
      given: { message: "no bottle here", output: "timed out" },
      want: ["no_bottle", "message"],
    },
    { name: "then the output", given: { message: "failed", output: "timed out" }, want: ["timeout", "message"] },
    { name: "the exit code counts only without texts", given: { message: "failed", exitCode: 6 }, want: [null, null] },
    {
      name: "a blank message is not a text",
      given: { message: "", exitCode: 6 },
      want: ["install_failed", "exit_code"],
    },
  ])("$name", ({ given, want }) => {
    const { subcategory, from } = deriveSubcategory(evidence(given));
    expect([subcategory, from]).toEqual(want);
  });

  test.each([
    { message: "Error: bottle not found", want: "no_bottle" },
    { message: "could not unpack: tar failed", want: "archive_extraction_failed" },
    { message: "Unsupported archive .xar", want: "archive_extraction_failed" },
    { message: "extraction\nfailed", want: null },
    { message: "no executables in package", want: "binary_discovery_failed" },
    { message: "version pattern did not match", want: "verify_pattern_mismatch" },
    { message: "expected version 1.2, got 1.3", want: "verify_pattern_mismatch" },
    { message: "recipe x.toml is invalid", want: "schema_invalid" },
    { message: "recipe for jq already exists", want: "recipe_already_exists" },
    { message: "API rate limit exceeded", want: "rate_limited" },
    { message: "HTTP 429", want: "rate_limited" },
    { message: "copied 429 files", want: null },
    { message: "error 429", want: null },
    { message: "HTTP 4290", want: null },
    { message: "HTTP status of 429 files", want: null },
    { message: "status: 503", want: "upstream_unavailable" },
    { message: "HTTP 501", want: null },
    { message: "context deadline exceeded", want: "timeout" },
    { message: "Downloading with hash verification", want: null },
    { message: "verification of the signature", want: null },
  ])("message: $message", ({ message, want }) => {
    expect(deriveSubcategory(evidence({ message })).subcategory).toBe(want);
    expect(deriveSubcategory(evidence({ output: message })).subcategory).toBe(want);
  });

  test("a time-out during verification has its own subcategory", () => {
    expect(deriveSubcategory(evidence({ category: "verify_failed", message: "timed out" })).subcategory).toBe(
      "verify_timeout",
    );
  });

  test("cached subcategories are the same as derived ones", () => {
    const remember = rememberSubcategories();
    const rows = [
      { message: "timed out" },
      { message: "timed out", category: "verify_failed" },
      { message: "timed out", recordedCategory: "timeout" },
      { message: "timed out", recordedSubcategory: "own" },
      { message: "nothing", output: "no bottle" },
      { message: "nothing" },
      { message: "", exitCode: 6 },
      { message: "", exitCode: 7 },
    ].map(evidence);
    for (const row of [...rows, ...rows]) expect(remember(row)).toEqual(deriveSubcategory(row));
  });

  // Quadratic time would take minutes.
  test.each([
    { name: "brackets", message: `${"[".repeat(1_000_000)}]` },
    { name: "one long word", message: "extract".repeat(150_000) },
    { name: "expectations", message: "expected version ".repeat(60_000) },
    { name: "recipes", message: "recipe ".repeat(150_000) },
  ])("hostile $name", { timeout: 5_000 }, ({ message }) => {
    expect(deriveSubcategory(evidence({ message })).subcategory).toBeNull();
  });
});

describe("category by exit code if none is recorded", () => {
  const read = (fields: object) => failuresOf([{ recipe: "jq", timestamp: "2026-05-02T10:00:00Z", ...fields }]);
  test.each([
    { name: "7", fields: { exit_code: 7 }, want: "verify_failed", problems: [] },
    { name: "6", fields: { exit_code: 6 }, want: "install_failed", problems: [] },
    { name: "6 with dependencies", fields: { exit_code: 6, blocked_by: ["zlib"] }, want: "missing_dep", problems: [] },
    { name: "8 with dependencies", fields: { exit_code: 8, blocked_by: ["zlib"] }, want: "missing_dep", problems: [] },
    {
      name: "8 without dependencies",
      fields: { exit_code: 8 },
      want: "missing_dep",
      problems: ["1:null bad-value warning"],
    },
    { name: "0 is not a failure", fields: { exit_code: 0 }, want: undefined, problems: ["1:null missing-field error"] },
    { name: "none", fields: {}, want: undefined, problems: ["1:null missing-field error"] },
    {
      name: "a recorded category wins",
      fields: { category: "network_error", exit_code: 7 },
      want: "network_error",
      problems: [],
    },
    {
      name: "a recorded category wins even over exit code 0",
      fields: { category: "network_error", exit_code: 0 },
      want: "network_error",
      problems: [],
    },
  ])("$name", ({ fields, want, problems }) => {
    const found = read(fields);
    expect([found.failures[0]?.category, found.problems.map(brief)]).toEqual([want, problems]);
    if ("category" in fields === false && want !== undefined) expect(found.failures[0]?.recorded_category).toBe("");
  });

  test("a derived subcategory never changes the category, and the recorded category stays in its field", () => {
    const { failures } = read({ category: "deterministic", message: "request timed out" });
    expect(failures[0]).toMatchObject({
      category: "generation_failed",
      recorded_category: "deterministic",
      subcategory: "timeout",
    });
  });
});
