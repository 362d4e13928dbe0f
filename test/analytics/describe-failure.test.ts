import { describe, expect, test } from "vitest";
import { analyzeState, unifiedQueue } from "../support/analyze-state.ts";

const BATCH = "2026-01-05T07-00-00Z";
const item = (package_id: string, fields: object = {}) => ({ package_id, category: "install_failed", ...fields });
const recipe = (name: string, fields: object = {}) => ({ recipe: name, category: "install_failed", ...fields });
const details = (failures: Parameters<typeof analyzeState>[0]["failures"]) =>
  analyzeState({ failures: failures ?? {} }).failure_details ?? [];
const only = (line: unknown, file = "npm.jsonl") => {
  const found = details({ [file]: [line] });
  expect(found).toHaveLength(1);
  return found[0];
};

describe("one failure", () => {
  test("a batch item shows its own time, no platform and no exit code", () => {
    const line = {
      ecosystem: "cask",
      environment: "linux",
      platform: "linux",
      exit_code: 6,
      timestamp: "2026-01-01T00:00:00Z",
    };
    const file = `npm-${BATCH}.jsonl`;
    expect(only({ ...line, failures: [item("npm:jq", { timestamp: "2026-01-05T06:59:59.5Z" })] }, file)).toEqual({
      id: "npm-2026-01-05T06-59-59Z-jq",
      package: "jq",
      ecosystem: "npm",
      category: "install_failed",
      batch_id: BATCH,
      timestamp: "2026-01-05T06:59:59.5Z",
    });
    expect(only({ ...line, failures: [item("npm:jq")] }, file)?.timestamp).toBe("");
  });

  test("a recipe record shows platform and exit code, and updated_at if it has no time", () => {
    expect(
      only(recipe("jq", { platform: "darwin-arm64", exit_code: 7, updated_at: BATCH }), `batch-${BATCH}.jsonl`),
    ).toEqual({
      id: `batch-${BATCH}-jq`,
      package: "jq",
      ecosystem: "batch",
      category: "install_failed",
      subcategory: "verify_failed",
      exit_code: 7,
      platform: "darwin-arm64",
      batch_id: BATCH,
      timestamp: BATCH,
    });
  });

  test.each([
    { name: "the package's prefix", line: { ecosystem: "go", failures: [item("npm:a")] }, want: "npm" },
    { name: "otherwise the line's", line: { ecosystem: "go", failures: [item("a")] }, want: "go" },
    { name: "otherwise the file's, up to its first hyphen", line: { failures: [item("a")] }, want: "crates.io" },
    { name: "recipe: the line's", line: recipe("a", { ecosystem: "go" }), want: "go" },
    { name: "recipe: otherwise the file's", line: recipe("a"), want: "crates.io" },
    { name: "recipe: otherwise unknown", line: recipe("a"), file: ".jsonl", want: "unknown" },
  ])("ecosystem: $name", ({ line, file, want }) => {
    expect(only(line, file ?? "crates.io-nightly-2026.jsonl")?.ecosystem).toBe(want);
  });

  test.each([
    { name: "first queue entry with the source", id: "github:cli/cli", want: "gh" },
    { name: "otherwise the text after the colon and the last slash", id: "github:sharkdp/fd", want: "fd" },
    { name: "only the first colon separates", id: "go:a.b/c:d", want: "c:d" },
    { name: "without a colon the whole text", id: "tools/jq", want: "tools/jq" },
  ])("package: $name", ({ id, want }) => {
    const document = analyzeState({
      queue: unifiedQueue({ name: "gh", source: "github:cli/cli" }, { name: "gh2", source: "github:cli/cli" }),
      failures: { "a.jsonl": [{ failures: [item(id)] }] },
    });
    expect(document.failure_details?.map((detail) => detail.package)).toEqual([want]);
  });

  test.each([
    { file: "npm-2026-01-05T07-00-00Z.jsonl", want: "2026-01-05T07-00-00Z" },
    { file: "npm-2026.jsonl", want: "2026" },
    { file: "npm-nightly.jsonl", want: undefined },
    { file: "crates-io-2026-01-05T07-00-00Z.jsonl", want: undefined },
    { file: "npm.jsonl", want: undefined },
  ])("batch id of $file", ({ file, want }) => {
    expect(only(recipe("jq"), file)?.batch_id).toBe(want);
  });

  test.each([
    { name: "UTC seconds", given: "2026-01-05T23:30:00.123+02:00", want: "npm-2026-01-05T21-30-00Z-jq" },
    { name: "the hyphenated form is kept", given: BATCH, want: `npm-${BATCH}-jq` },
  ])("id: $name", ({ given, want }) => {
    expect(only(recipe("jq", { timestamp: given }))?.id).toBe(want);
  });

  test.each([
    { name: "workflow_url", fields: { workflow_url: "https://a/1" }, want: "https://a/1" },
    { name: "workflow_run_url", fields: { workflow_run_url: "https://a/2" }, want: "https://a/2" },
    { name: "neither", fields: {}, want: undefined },
  ])("workflow_url from $name", ({ fields, want }) => {
    expect(only(recipe("jq", fields))?.workflow_url).toBe(want);
    expect(only({ failures: [item("npm:jq", fields)] })?.workflow_url).toBe(want);
  });

  test.each([
    { name: "500 bytes stay", given: "a".repeat(500), want: "a".repeat(500) },
    { name: "the 501st byte is dropped", given: "a".repeat(501), want: "a".repeat(500) },
    {
      name: "two of a character's three bytes fit",
      given: `${"a".repeat(498)}\u2713b`,
      want: `${"a".repeat(498)}\ufffd\ufffd`,
    },
    {
      name: "three of a character's four bytes fit",
      given: `${"a".repeat(497)}\u{1f4e6}`,
      want: `${"a".repeat(497)}\ufffd\ufffd\ufffd`,
    },
    {
      name: "one of a character's two bytes fits",
      given: `${"a".repeat(499)}\u00e9`,
      want: `${"a".repeat(499)}\ufffd`,
    },
    {
      name: "a character that ends at the limit stays",
      given: `${"a".repeat(498)}\u00e9z`,
      want: `${"a".repeat(498)}\u00e9`,
    },
    { name: "a lone surrogate counts as U+FFFD", given: `${"a".repeat(497)}\ud800z`, want: `${"a".repeat(497)}\ufffd` },
  ])("message: $name", ({ given, want }) => {
    expect(only({ failures: [item("npm:jq", { message: given })] })?.message).toBe(want);
  });
});
