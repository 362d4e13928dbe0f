import { describe, expect, test } from "vitest";
import { analyzeState } from "../support/analyze-state.ts";

const BATCH = "2026-01-05T07-00-00Z";
const NOON = "2026-01-05T12:00:00Z";
const recipe = (name: string, fields: object = {}) => ({ recipe: name, category: "x", timestamp: NOON, ...fields });
const details = (failures: Record<string, unknown[]>) => analyzeState({ failures }).failure_details ?? [];

describe("subcategory", () => {
  test.each([
    { name: "the recorded subcategory", message: "[no_bottles]", recorded: "odd", want: "odd" },
    { name: "a known tag", message: "gave up: [no_bottles] timeout", want: "no_bottles" },
    { name: "only the first brackets count", message: "[note] [no_bottles]", want: undefined },
    { name: "a tag takes precedence over exit code and pattern", message: "[library_only] 429", want: "library_only" },
    { name: "a closing bracket before the tag does not matter", message: "] [rate_limited]", want: "rate_limited" },
    { name: "no bottle", message: "There is No Bottle here", want: "no_bottle" },
    { name: "bottle not found", message: "bottle not found", want: "no_bottle" },
    { name: "no executables", message: "no executables", want: "binary_discovery_failed" },
    { name: "no binaries", message: "no binaries", want: "binary_discovery_failed" },
    { name: "version pattern", message: "version pattern", want: "verify_pattern_mismatch" },
    { name: "failed to verify", message: "failed to verify", want: "verify_pattern_mismatch" },
    { name: "verification mentioned in passing", message: "with hash verification", want: "verify_pattern_mismatch" },
    { name: "already exists", message: "already exists", want: "recipe_already_exists" },
    { name: "use --force", message: "use --force", want: "recipe_already_exists" },
    { name: "rate limit", message: "rate limit", want: "rate_limited" },
    { name: "429 inside another number", message: "line 4291", want: "rate_limited" },
    { name: "5xx", message: "got 5xx", want: "upstream_unavailable" },
    { name: "unavailable", message: "unavailable", want: "upstream_unavailable" },
    { name: "timeout", message: "TIMEOUT", want: "timeout" },
    { name: "deadline", message: "deadline", want: "timeout" },
    { name: "the first pattern of the list wins", message: "timeout, no binaries", want: "binary_discovery_failed" },
    { name: "text after the first 500 bytes does not count", message: `${"a".repeat(500)}timeout`, want: undefined },
  ])("$name", ({ message, recorded, want }) => {
    const item = { package_id: "npm:jq", category: "x", message, subcategory: recorded };
    expect(details({ "a.jsonl": [{ failures: [item] }] })[0]?.subcategory).toBe(want);
  });

  test.each([
    { exit: 6, want: "install_failed" },
    { exit: 7, want: "verify_failed" },
    { exit: 9, want: "deterministic_failed" },
    { exit: 8, want: undefined },
    { exit: 0, want: undefined },
  ])("exit code $exit without a message", ({ exit, want }) => {
    const [bare, explained] = details({
      "a.jsonl": [recipe("a", { exit_code: exit }), recipe("b", { exit_code: exit, message: "it broke" })],
    });
    expect(bare?.subcategory).toBe(want);
    expect(bare?.exit_code).toBe(exit || undefined);
    expect(explained?.subcategory).toBeUndefined();
  });
});

describe("groups of recipe records", () => {
  const on = (platform: string, fields: object = {}) => recipe("jq", { platform, ...fields });

  test("records of one batch and recipe become one: the first stays, and repeated platforms are kept", () => {
    const lines = [on("linux", { exit_code: 6 }), on("darwin", { exit_code: 7, category: "y" }), on("linux")];
    expect(details({ [`batch-${BATCH}.jsonl`]: lines })).toEqual([
      {
        id: "batch-2026-01-05T12-00-00Z-jq",
        package: "jq",
        ecosystem: "batch",
        category: "x",
        subcategory: "install_failed",
        exit_code: 6,
        platform: "multiple",
        platforms: ["darwin", "linux", "linux"],
        batch_id: BATCH,
        timestamp: NOON,
      },
    ]);
  });

  test.each([
    { name: "a single record stays as it is", files: { [`batch-${BATCH}.jsonl`]: [on("linux")] }, want: ["linux"] },
    {
      name: "files of one batch are one group",
      files: { [`cargo-${BATCH}.jsonl`]: [on("linux")], [`npm-${BATCH}.jsonl`]: [on("darwin")] },
      want: ["multiple"],
    },
    {
      name: "a record without a platform is in no group, and comes before a grouped record with the same time",
      files: { [`batch-${BATCH}.jsonl`]: [on("linux"), recipe("jq"), recipe("jq")] },
      want: [undefined, undefined, "linux"],
    },
    {
      name: "a record without a batch id is in no group",
      files: { "batch.jsonl": [on("linux"), on("darwin")] },
      want: ["linux", "darwin"],
    },
  ])("$name", ({ files, want }) => {
    expect(details(files).map(({ platform }) => platform)).toEqual(want);
  });

  test("a group has the position of its first record, and a later record does not move it", () => {
    const newer = Array.from({ length: 200 }, (_, index) => recipe(`p${index}`, { timestamp: "2026-01-06T00:00:00Z" }));
    const late = on("darwin", { timestamp: "2026-01-07T00:00:00Z" });
    const kept = details({ [`batch-${BATCH}.jsonl`]: [on("linux"), ...newer, late] });
    expect(kept).toHaveLength(200);
    expect(kept.filter((detail) => detail.package === "jq")).toEqual([]);
  });

  test("a later record does not bring back a group that was never shown", () => {
    const newer = Array.from({ length: 200 }, (_, index) => recipe(`p${index}`, { timestamp: "2026-01-06T00:00:00Z" }));
    const late = on("darwin", { timestamp: "2026-01-07T00:00:00Z" });
    const kept = details({ [`batch-${BATCH}.jsonl`]: [...newer, on("linux"), late] });
    expect(kept.filter((detail) => detail.package === "jq")).toEqual([]);
  });
});

describe("the newest 200", () => {
  const packages = (lines: unknown[]) => details({ "npm.jsonl": lines }).map((detail) => detail.package);

  test("are chosen by the text of their time, not by the instant", () => {
    const times = ["2026-01-05T12:00:00.5Z", "", "2026-01-05T12:00:00Z", "2026-01-05T11:00:00-09:00"];
    expect(packages(times.map((timestamp) => recipe(`at ${timestamp}`, { timestamp })))).toEqual([
      "at 2026-01-05T12:00:00Z",
      "at 2026-01-05T12:00:00.5Z",
      "at 2026-01-05T11:00:00-09:00",
      "at ",
    ]);
  });

  test.each([
    { name: "ascending", step: 1 },
    { name: "descending", step: -1 },
    { name: "mixed", step: 7919 },
  ])("are found in $name order", ({ step }) => {
    const count = 1000;
    const time = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString();
    const numbers = Array.from({ length: count }, (_, index) => (((index * step) % count) + count) % count);
    const lines = numbers.map((number) => recipe(`p${number}`, { timestamp: time(number) }));
    expect(packages(lines)).toEqual(Array.from({ length: 200 }, (_, index) => `p${count - 1 - index}`));
  });

  test("with equal times are ordered by id, whatever the order of the lines", () => {
    const names = Array.from({ length: 260 }, (_, index) => `p${String(index).padStart(3, "0")}`);
    const shuffled = names.map((_, index) => names[(index * 77) % names.length] as string);
    expect(packages(names.map((name) => recipe(name)))).toEqual(names.slice(0, 200));
    expect(packages(shuffled.map((name) => recipe(name)))).toEqual(names.slice(0, 200));
  });

  test("all keep their messages", () => {
    const time = (number: number) => new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString();
    const item = (number: number) => ({ package_id: `npm:p${number}`, category: "x", message: `no ${number}` });
    const failures = Array.from({ length: 5000 }, (_, n) => ({
      ...item((n * 7919) % 5000),
      timestamp: time((n * 7919) % 5000),
    }));
    const shown = details({ "npm.jsonl": [{ failures }] }).map(({ message }) => message);
    expect(shown).toEqual(Array.from({ length: 200 }, (_, index) => `no ${4999 - index}`));
  });

  test("do not limit the counts: every record counts", () => {
    const lines = Array.from({ length: 450 }, (_, index) => recipe(`p${index}`));
    expect(analyzeState({ failures: { "a.jsonl": lines } }).failures).toEqual({ x: 450 });
  });
});
