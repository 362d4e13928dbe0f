import { describe, expect, test } from "vitest";
import { brief, failuresOf } from "../support/read-records.ts";

const TIME = "2026-05-02T10:00:00Z";
const OFFSET = "2026-05-02T12:00:00.50+02:00";
const item = (fields: object = {}) => ({
  package_id: "npm:jq",
  category: "install_failed",
  timestamp: TIME,
  ...fields,
});
const batch = (fields: object = {}, ...items: unknown[]) => ({ schema_version: 1, failures: items, ...fields });
const recipe = (fields: object = {}) => ({
  schema_version: 1,
  recipe: "jq",
  category: "install_failed",
  timestamp: TIME,
  ...fields,
});

const READ = {
  package: "jq",
  source: "npm:jq",
  recipe: "jq",
  ecosystem: "npm",
  recorded_ecosystem: null,
  category: "install_failed",
  recorded_category: "install_failed",
  recorded_subcategory: null,
  subcategory: null,
  subcategory_from: null,
  blocked_by: [],
  recorded_blocked_by: [],
  message: null,
  full_output: null,
  full_output_truncated: false,
  platform: null,
  exit_code: null,
  batch_id: null,
  workflow_run_url: null,
  time: TIME,
  recorded_time: TIME,
  file_time: "2026-05-01T00:00:00Z",
  file: "data/failures/npm-2026-05-01T00-00-00Z.jsonl",
  line: 1,
  item: -1,
};

describe("forms", () => {
  test("an item of a batch line", () => {
    expect(failuresOf([batch({}, item())])).toEqual({ failures: [{ ...READ, recipe: null, item: 0 }], problems: [] });
  });

  test("a record of one recipe", () => {
    expect(failuresOf([recipe()])).toEqual({ failures: [READ], problems: [] });
  });

  test("a strict record", () => {
    const said = {
      message: "no",
      full_output: "no\n",
      full_output_truncated: true,
      platform: "darwin-arm64",
      exit_code: 6,
      batch_id: "npm-2026-05-01T00-00-00Z-0a1b2c3d",
      workflow_run_url: "https://github.com/o/r/actions/runs/1",
      blocked_by: ["zlib"],
    };
    const { failures, problems } = failuresOf([
      recipe({ ...said, ecosystem: "npm", package_id: "npm:jq", subcategory: "own_word" }),
    ]);
    const finer = { recorded_subcategory: "own_word", subcategory: "own_word", subcategory_from: "recorded" };
    const recorded = { recorded_ecosystem: "npm", recorded_blocked_by: said.blocked_by };
    expect(failures).toEqual([{ ...READ, ...said, ...finer, ...recorded }]);
    expect(problems).toEqual([]);
  });

  test.each([
    { name: "an item's own time", line: batch({}, item({ timestamp: OFFSET })), want: { recorded_time: OFFSET } },
    {
      name: "no time in the item",
      line: batch({ timestamp: OFFSET }, item({ timestamp: null })),
      want: { recorded_time: null },
    },
    {
      name: "a recipe's updated_at",
      line: recipe({ timestamp: undefined, updated_at: OFFSET }),
      want: { recorded_time: OFFSET },
    },
    { name: "a text that is not a time", line: recipe({ timestamp: "noon" }), want: { recorded_time: null } },
    { name: "the ecosystem of the line", line: batch({ ecosystem: "go" }, item()), want: { recorded_ecosystem: "go" } },
    { name: "the recipe's name", line: recipe({ package_id: "npm:@a/jq" }), want: { recipe: "jq" } },
    {
      name: "the order of dependencies",
      line: recipe({ blocked_by: ["z", "a", "z"] }),
      want: { blocked_by: ["a", "z"], recorded_blocked_by: ["z", "a", "z"] },
    },
  ])("recorded values are kept next to derived ones: $name", ({ line, want }) => {
    expect(failuresOf([line]).failures[0]).toMatchObject(want);
  });

  test("both forms in one line are read", () => {
    const { failures, problems } = failuresOf([
      { ...batch({}, item(), item({ package_id: "npm:yq" })), ...recipe({ recipe: "fd" }) },
    ]);
    expect(failures.map((failure) => [failure.package, failure.item])).toEqual([
      ["jq", 0],
      ["yq", 1],
      ["fd", -1],
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    {
      name: "a blank recipe next to items does not count",
      record: batch({ recipe: "" }, item()),
      read: 1,
      want: [],
    },
    { name: "an empty list", record: batch(), read: 0, want: [] },
    { name: "neither form", record: { schema_version: 1, note: "x" }, read: 0, want: ["1:null unknown-shape warning"] },
    { name: "a newer version", record: recipe({ schema_version: 3 }), read: 1, want: ["1:null newer-schema warning"] },
    { name: "not an object", record: ["x"], read: 0, want: ["1:null not-an-object error"] },
    { name: "failures of the wrong type", record: { failures: {} }, read: 0, want: ["1:null wrong-type error"] },
    { name: "a blank recipe", record: recipe({ recipe: " " }), read: 0, want: ["1:null missing-field error"] },
    { name: "no recipe", record: { category: "install_failed" }, read: 0, want: ["1:null missing-field error"] },
    { name: "a recipe of the wrong type", record: recipe({ recipe: 7 }), read: 0, want: ["1:null wrong-type error"] },
    {
      name: "a recipe with a control character",
      record: recipe({ recipe: "a\tb" }),
      read: 0,
      want: ["1:null bad-value error"],
    },
    {
      name: "an item without package_id",
      record: batch({}, item({ package_id: null }), item()),
      read: 1,
      want: ["1:0 missing-field error"],
    },
    {
      name: "an item that is not an object",
      record: batch({}, item(), 7, item()),
      read: 2,
      want: ["1:1 not-an-object error"],
    },
    {
      name: "an item without category",
      record: batch({}, item({ category: "" }), item()),
      read: 1,
      want: ["1:0 missing-field error"],
    },
    {
      name: "a category of the wrong type",
      record: batch({}, item({ category: 5 }), item()),
      read: 1,
      want: ["1:0 wrong-type error"],
    },
    {
      name: "a bad dependency",
      record: batch({}, item({ blocked_by: ["a\n"] }), item()),
      read: 1,
      want: ["1:0 bad-value error"],
    },
    {
      name: "a bad platform",
      record: batch({}, item({ platform: "x".repeat(301) }), item()),
      read: 1,
      want: ["1:0 bad-value error"],
    },
    {
      name: "an unknown category",
      record: batch({}, item({ category: "sandbox_denied" })),
      read: 1,
      want: ["1:0 unknown-category warning"],
    },
    {
      name: "an invalid subcategory",
      record: batch({}, item({ subcategory: "No Bottle" })),
      read: 1,
      want: ["1:0 bad-value warning"],
    },
    {
      name: "an exit code as text",
      record: batch({}, item({ exit_code: "6" })),
      read: 1,
      want: ["1:0 wrong-type warning"],
    },
    {
      name: "a message of the wrong type",
      record: batch({}, item({ message: {} })),
      read: 1,
      want: ["1:0 wrong-type warning"],
    },
    {
      name: "a flag of the wrong type",
      record: batch({}, item({ full_output_truncated: "yes" })),
      read: 1,
      want: ["1:0 wrong-type warning"],
    },
    {
      name: "a run URL that is not https",
      record: batch({}, item({ workflow_run_url: "http://x/1" })),
      read: 1,
      want: ["1:0 bad-value warning"],
    },
    {
      name: "a run URL that is not a URL",
      record: batch({}, item({ workflow_run_url: "https://" })),
      read: 1,
      want: ["1:0 bad-value warning"],
    },
    { name: "a bad time", record: batch({}, item({ timestamp: "now" })), read: 1, want: ["1:0 bad-time warning"] },
    {
      name: "a bad time of the record, reported once for all items",
      record: batch({ updated_at: "now" }, item(), item()),
      read: 2,
      want: ["1:null bad-time warning"],
    },
  ])("$name", ({ record, read, want }) => {
    const { failures, problems } = failuresOf([record]);
    expect([failures.length, problems.map(brief)]).toEqual([read, want]);
  });

  test("a reason quotes the value", () => {
    expect(failuresOf([batch({}, item({ category: "sandbox_denied" }))]).problems[0]?.reason).toContain(
      '"sandbox_denied"',
    );
    expect(failuresOf([batch({}, item({ timestamp: "now" }))]).problems[0]?.reason).toBe(
      '"timestamp" "now" is not a time; expected the form 2026-01-09T14:30:00Z, from 2005 to 2100',
    );
  });

  test("the first 1,000 dependencies are used, sorted and without repeats", () => {
    const { failures, problems } = failuresOf([recipe({ blocked_by: ["b", "a", "b"] })]);
    expect([failures[0]?.blocked_by, problems]).toEqual([["a", "b"], []]);
    const many = failuresOf([recipe({ blocked_by: Array.from({ length: 1200 }, (_, n) => `d${n}`) })]);
    expect([many.failures[0]?.blocked_by.length, many.problems.map(brief)]).toEqual([
      1000,
      ["1:null bad-value warning"],
    ]);
  });
});

describe("values that an item takes from its line", () => {
  const URL1 = "https://github.com/o/r/actions/runs/1";
  const URL2 = "https://github.com/o/r/actions/runs/2";
  test.each([
    {
      name: "platform of the item",
      line: { platform: "b", environment: "c" },
      fields: { platform: "a" },
      want: { platform: "a" },
    },
    { name: "platform of the record", line: { platform: "b", environment: "c" }, fields: {}, want: { platform: "b" } },
    { name: "the environment", line: { environment: "c" }, fields: {}, want: { platform: "c" } },
    { name: "batch id of the item", line: { batch_id: "b" }, fields: { batch_id: "a" }, want: { batch_id: "a" } },
    { name: "batch id of the record", line: { batch_id: "b" }, fields: {}, want: { batch_id: "b" } },
    {
      name: "run of the item, by its old name",
      line: { workflow_run_url: URL1 },
      fields: { workflow_url: URL2 },
      want: { workflow_run_url: URL2 },
    },
    {
      name: "run of the item, by its old name next to a blank new name",
      line: {},
      fields: { workflow_run_url: "", workflow_url: URL2 },
      want: { workflow_run_url: URL2 },
    },
    { name: "run of the record", line: { workflow_run_url: URL1 }, fields: {}, want: { workflow_run_url: URL1 } },
    { name: "time of the item", line: { timestamp: "2026-05-03T00:00:00Z" }, fields: {}, want: { time: TIME } },
    {
      name: "timestamp of the record",
      line: { timestamp: "2026-05-03T00:00:00Z", updated_at: "2026-05-04T00:00:00Z" },
      fields: { timestamp: "" },
      want: { time: "2026-05-03T00:00:00Z" },
    },
    {
      name: "updated_at, hyphenated",
      line: { updated_at: "2026-05-04T01-02-03Z" },
      fields: { timestamp: null },
      want: { time: "2026-05-04T01:02:03Z" },
    },
    { name: "the file's time", line: {}, fields: { timestamp: undefined }, want: { time: "2026-05-01T00:00:00Z" } },
  ])("$name", ({ line, fields, want }) => {
    const { failures, problems } = failuresOf([batch(line, item(fields))]);
    expect(failures[0]).toMatchObject(want);
    expect(problems).toEqual([]);
  });

  test("a recipe's updated_at replaces a missing timestamp", () => {
    expect(failuresOf([recipe({ timestamp: undefined, updated_at: TIME })]).failures[0]?.time).toBe(TIME);
  });

  test("no time anywhere", () => {
    const { failures, problems } = failuresOf([recipe({ timestamp: undefined })], { name: "npm.jsonl" });
    expect([failures[0]?.time, problems.map(brief)]).toEqual([null, ["1:null bad-time warning"]]);
  });
});

describe("file names", () => {
  test.each([
    { name: "npm-2026-05-01T00-00-00Z.jsonl", want: ["npm", null, "2026-05-01T00:00:00Z"] },
    { name: "x86-64.y-2026-05-01T00-00-00Z.jsonl", want: ["x86-64.y", null, "2026-05-01T00:00:00Z"] },
    { name: "npm-2026-05-01T00:00:00Z.jsonl", want: ["npm", null, "2026-05-01T00:00:00Z"] },
    { name: "homebrew.jsonl", want: ["homebrew", null, null] },
    {
      name: "npm-2026-05-01T00-00-00Z-0a1b2c3d.jsonl",
      want: ["npm", "npm-2026-05-01T00-00-00Z-0a1b2c3d", "2026-05-01T00:00:00Z"],
    },
    {
      name: "mixed-2026-05-01T00-00-00Z-0a1b2c3d.jsonl",
      want: ["unknown", "mixed-2026-05-01T00-00-00Z-0a1b2c3d", "2026-05-01T00:00:00Z"],
    },
    { name: "batch-2026-05-01T00-00-00Z.jsonl", want: ["unknown", null, "2026-05-01T00:00:00Z"] },
    { name: "npm-2026-05-01T00-00-00Z-short.jsonl", want: ["npm", null, "2026-05-01T00:00:00Z"] },
  ])("$name", ({ name, want }) => {
    const { failures, problems } = failuresOf([recipe()], { name });
    const [failure] = failures;
    expect([failure?.ecosystem, failure?.batch_id, failure?.file_time]).toEqual(want);
    expect(problems.map(brief)).toEqual(want[0] === "unknown" ? ["1:null bad-value warning"] : []);
  });
});

describe("package, source and ecosystem", () => {
  const queue = [
    { name: "ripgrep", source: "cargo:ripgrep", ecosystem: "cargo" },
    { name: "rg", source: "cargo:ripgrep", ecosystem: "cargo", priority: 1 },
    { name: "sed-b", source: "homebrew:gnu-sed", ecosystem: "homebrew", priority: 2 },
    { name: "sed-a", source: "homebrew:gnu-sed", ecosystem: "homebrew", priority: 2 },
    { name: "sed-0", source: "homebrew:gnu-sed", ecosystem: "homebrew", priority: 3 },
    { name: "jq", source: "homebrew:jq", ecosystem: "homebrew" },
  ];
  test.each([
    {
      name: "of several queue entries, the entry with the identifier's name",
      record: batch({}, item({ package_id: "cargo:ripgrep" })),
      want: ["ripgrep", "cargo:ripgrep", "cargo"],
    },
    {
      name: "without such an entry, the first by priority and name",
      record: batch({}, item({ package_id: "homebrew:gnu-sed" })),
      want: ["sed-a", "homebrew:gnu-sed", "homebrew"],
    },
    {
      name: "no entry: the identifier's last part",
      record: batch({}, item({ package_id: "go:github.com/a/b:c" })),
      want: ["b:c", "go:github.com/a/b:c", "go"],
    },
    {
      name: "a prefix takes precedence over the fields",
      record: batch({ ecosystem: "cpan" }, item({ package_id: "go:x", ecosystem: "pypi" })),
      want: ["x", "go:x", "go"],
    },
    {
      name: "an id without a prefix: the item's field",
      record: batch({ ecosystem: "cpan" }, item({ package_id: "x", ecosystem: "pypi" })),
      want: ["x", "x", "pypi"],
    },
    {
      name: "no ecosystem in the item: the record's",
      record: batch({ ecosystem: "cpan" }, item({ package_id: "x" })),
      want: ["x", "x", "cpan"],
    },
    { name: "no ecosystem at all: the file's", record: batch({}, item({ package_id: "x" })), want: ["x", "x", "npm"] },
    { name: "a recipe has its queue entry's source", record: recipe(), want: ["jq", "homebrew:jq", "homebrew"] },
    {
      name: "a recipe's own ecosystem takes precedence",
      record: recipe({ ecosystem: "pypi" }),
      want: ["jq", "homebrew:jq", "pypi"],
    },
    {
      name: "without an entry: ecosystem and recipe",
      record: recipe({ recipe: "new", ecosystem: "pypi" }),
      want: ["new", "pypi:new", "pypi"],
    },
    {
      name: "package_id takes precedence over ecosystem and recipe",
      record: recipe({ ecosystem: "pypi", package_id: "go:x/tool" }),
      want: ["tool", "go:x/tool", "go"],
    },
  ])("$name", ({ record, want }) => {
    const { failures, problems } = failuresOf([record], { queue });
    expect(failures.map((failure) => [failure.package, failure.source, failure.ecosystem])).toEqual([want]);
    expect(problems).toEqual([]);
  });

  test("a record with a control character in package_id is skipped", () => {
    const { failures, problems } = failuresOf([recipe({ package_id: "npm:\u0007" })]);
    expect([failures, problems.map(brief)]).toEqual([[], ["1:null bad-value error"]]);
  });
});

describe("records moved to the file of their month", () => {
  const undated = { timestamp: undefined };

  test.each([
    ["per recipe", recipe({ ...undated, file_time: OFFSET })],
    ["of a batch", batch({ file_time: OFFSET }, item(undated))],
  ])("%s keep the time of their first file", (_, record) => {
    const { failures } = failuresOf([record], { name: "2026-05.jsonl" });
    expect(failures[0]).toMatchObject({ time: "2026-05-02T10:00:00.5Z", file_time: "2026-05-02T10:00:00.5Z" });
  });

  test("get no ecosystem from the month", () => {
    expect(failuresOf([recipe()], { name: "2026-05.jsonl" }).failures[0]?.ecosystem).toBe("unknown");
  });

  test("have the time in the file's name if it has one", () => {
    const { failures } = failuresOf([recipe({ ...undated, file_time: OFFSET })], {
      name: "npm-2026-05-01T00-00-00Z.jsonl",
    });
    expect(failures[0]?.time).toBe("2026-05-01T00:00:00Z");
  });
});
