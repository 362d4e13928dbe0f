import { describe, expect, test } from "vitest";
import { brief, queueOf } from "../support/read-records.ts";

const FILE = "data/queues/priority-queue.json";
const entry = (fields: object = {}) => ({
  name: "jq",
  source: "homebrew:jq",
  priority: 3,
  status: "pending",
  confidence: "auto",
  disambiguated_at: null,
  failure_count: 0,
  next_retry_at: null,
  ...fields,
});
const old = (fields: object = {}) => ({
  id: "homebrew:jq",
  source: "homebrew",
  name: "jq",
  tier: 2,
  status: "pending",
  added_at: "2026-01-09T14:30:00Z",
  ...fields,
});
const unified = (...entries: unknown[]) => queueOf({ [FILE]: { schema_version: 1, entries } });
const READ = {
  ...entry(),
  form: "unified",
  ecosystem: "homebrew",
  recorded_next_retry_at: null,
  blocked_by: [],
  status_reason: null,
  status_at: null,
  last_batch_id: null,
};

describe("unified entries", () => {
  test.each(["1733-12-29T13:42:19.567402103Z", "2101-01-01T00:00:00Z", "2026-02-30T00:00:00Z", "soon"])(
    "the time %s is null, and its text is kept",
    (time) => {
      const fields = { next_retry_at: time, disambiguated_at: time, status_at: time };
      const { packages, problems } = unified(entry(fields));
      expect(packages).toEqual([{ ...READ, recorded_next_retry_at: time }]);
      expect(problems.map(brief)).toEqual(Array.from({ length: 3 }, () => "4:0 bad-time warning"));
    },
  );

  test("a strict entry is read without changes", () => {
    expect(unified(entry())).toEqual({ packages: [READ], problems: [] });
  });

  test("optional fields, and times in their normalized form", () => {
    const fields = {
      blocked_by: ["openssl@3"],
      status_reason: "awaiting_merge",
      status_at: "2026-01-09T14:30:00.500+00:00",
      last_batch_id: "b",
      next_retry_at: "2026-01-10T01:00:00+01:00",
    };
    const { packages, problems } = unified(entry(fields));
    expect(packages[0]).toEqual({
      ...READ,
      ...fields,
      status_at: "2026-01-09T14:30:00.5Z",
      next_retry_at: "2026-01-10T00:00:00Z",
      recorded_next_retry_at: "2026-01-10T01:00:00+01:00",
    });
    expect(problems).toEqual([]);
  });

  test.each([
    { name: "unknown status", fields: { status: "generated" }, got: { status: "generated" }, want: "unknown-status" },
    { name: "no status", fields: { status: "" }, got: { status: "pending" }, want: "bad-value" },
    { name: "status of the wrong type", fields: { status: 4 }, got: { status: "pending" }, want: "wrong-type" },
    { name: "priority 4", fields: { priority: 4 }, got: { priority: 4 }, want: "bad-value" },
    { name: "priority -1", fields: { priority: -1 }, got: { priority: -1 }, want: "bad-value" },
    { name: "no priority", fields: { priority: null }, got: { priority: 3 }, want: "bad-value" },
    { name: "priority as text", fields: { priority: "1" }, got: { priority: 3 }, want: "wrong-type" },
    { name: "priority 1.5", fields: { priority: 1.5 }, got: { priority: 3 }, want: "wrong-type" },
    { name: "unknown confidence", fields: { confidence: "sure" }, got: { confidence: "sure" }, want: "bad-value" },
    { name: "negative count", fields: { failure_count: -2 }, got: { failure_count: 0 }, want: "bad-value" },
    { name: "count with a fraction", fields: { failure_count: 1.5 }, got: { failure_count: 0 }, want: "bad-value" },
    { name: "count as text", fields: { failure_count: "2" }, got: { failure_count: 0 }, want: "wrong-type" },
    { name: "a bad time", fields: { next_retry_at: "soon" }, got: { next_retry_at: null }, want: "bad-time" },
    {
      name: "an impossible time",
      fields: { status_at: "2026-02-30T00:00:00Z" },
      got: { status_at: null },
      want: "bad-time",
    },
    {
      name: "a time of the wrong type",
      fields: { disambiguated_at: 7 },
      got: { disambiguated_at: null },
      want: "wrong-type",
    },
    {
      name: "blockers of the wrong type",
      fields: { blocked_by: "openssl" },
      got: { blocked_by: [] },
      want: "wrong-type",
    },
    {
      name: "a blocker of the wrong type",
      fields: { blocked_by: ["a", 1] },
      got: { blocked_by: ["a"] },
      want: "wrong-type",
    },
    { name: "a blank blocker", fields: { blocked_by: ["", "a"] }, got: { blocked_by: ["a"] }, want: "bad-value" },
  ])("used, with a warning: $name", ({ fields, got, want }) => {
    const { packages, problems } = unified(entry({ name: "yq", source: "go:yq" }), entry(fields));
    expect(packages).toHaveLength(2);
    expect(packages[1]).toMatchObject(got);
    expect(problems.map(brief)).toEqual([`14:1 ${want} warning`]);
  });

  test.each([
    { name: "no name", fields: { name: undefined }, want: "missing-field" },
    { name: "a blank name", fields: { name: "  " }, want: "missing-field" },
    { name: "a name of the wrong type", fields: { name: 7 }, want: "wrong-type" },
    { name: "no source", fields: { source: null }, want: "missing-field" },
    { name: "a name with a newline", fields: { name: "j\nq" }, want: "bad-value" },
    { name: "a name with a C1 control", fields: { name: "j\u0085q" }, want: "bad-value" },
    { name: "a name of 301 bytes", fields: { name: `${"é".repeat(150)}x` }, want: "bad-value" },
    { name: "a source with a control character", fields: { source: "npm:\u0000" }, want: "bad-value" },
    { name: "an ecosystem with /", fields: { source: "a/b:jq" }, want: "bad-value" },
    { name: "an ecosystem with \\", fields: { source: "a\\b:jq" }, want: "bad-value" },
    { name: "an ecosystem with ..", fields: { source: "..:jq" }, want: "bad-value" },
    { name: "a dependency with a control character", fields: { blocked_by: ["a", "\u001b[1m"] }, want: "bad-value" },
    { name: "a dependency of 301 bytes", fields: { blocked_by: ["x".repeat(301)] }, want: "bad-value" },
  ])("only this entry is skipped, with an error: $name", ({ fields, want }) => {
    const { packages, problems } = unified(entry(fields), entry({ name: "yq", source: "go:yq" }));
    expect(packages.map(({ name }) => name)).toEqual(["yq"]);
    expect(problems.map(brief)).toEqual([`4:0 ${want} error`]);
  });

  test.each([
    { name: "null", value: null, found: "null" },
    { name: "a text", value: "jq", found: 'the text "jq"' },
    { name: "a list", value: [], found: "a list" },
  ])("not an object: $name", ({ value, found }) => {
    const { packages, problems } = unified(value, entry());
    expect(packages).toHaveLength(1);
    expect(problems).toEqual([
      {
        file: FILE,
        line: 4,
        entry: 0,
        code: "not-an-object",
        severity: "error",
        reason: `expected an object, found ${found}`,
      },
    ]);
  });

  test.each([
    { source: "jq", want: "" },
    { source: ":jq", want: "" },
    { source: "hex.pm:jq", want: "hex.pm" },
    { source: "npm:@biomejs/biome", want: "npm" },
    { source: "github:a/b:c+d..e", want: "github" },
  ])("the ecosystem of $source", ({ source, want }) => {
    const { packages, problems } = unified(entry({ source }));
    expect([packages[0]?.ecosystem, problems]).toEqual([want, []]);
  });

  test("a name may have 300 bytes, and a source may occur twice", () => {
    const names = ["é".repeat(150), "b"];
    const { packages, problems } = unified(...names.map((name) => entry({ name })));
    expect([packages.map(({ name }) => name), problems]).toEqual([names, []]);
  });

  test("the first 1,000 blockers are used", () => {
    const names = Array.from({ length: 1001 }, (_, n) => `d${n}`);
    expect(unified(entry({ blocked_by: names.slice(1) })).problems).toEqual([]);
    const { packages, problems } = unified(entry({ blocked_by: names }));
    expect(packages[0]?.blocked_by).toEqual(names.slice(0, 1000));
    expect(problems.map(({ reason }) => reason)).toEqual(['"blocked_by" has 1001 items; the first 1000 are used']);
  });

  test("a reason quotes up to 120 characters of the value, and splits no code point", () => {
    const [problem] = unified(entry({ status: `${"x".repeat(118)}😀tail` })).problems;
    expect(problem?.reason).toBe(
      `"status" "${"x".repeat(118)}…" is kept; expected one of pending, success, failed, blocked, requires_manual, excluded`,
    );
  });

  test("of a repeated name, the first entry counts", () => {
    const { packages, problems } = unified(entry(), entry({ status: "success" }));
    expect(packages.map(({ status }) => status)).toEqual(["pending"]);
    expect(problems.map(brief)).toEqual(["14:1 duplicate warning"]);
    expect(problems[0]?.reason).toContain('"jq"');
  });
});

describe("old packages", () => {
  const read = (...packages: unknown[]) => queueOf({ "data/queues/priority-queue-homebrew.json": { packages } });

  test("become entries, with missing fields filled in", () => {
    expect(read(old())).toEqual({ packages: [{ ...READ, form: "old", priority: 2 }], problems: [] });
  });

  test.each([
    {
      name: "in_progress is a valid status",
      fields: { status: "in_progress" },
      got: { status: "in_progress" },
      want: [],
    },
    { name: "skipped is a valid status", fields: { status: "skipped" }, got: { status: "skipped" }, want: [] },
    {
      name: "excluded is not a valid status",
      fields: { status: "excluded" },
      got: { status: "excluded" },
      want: ["3:0 unknown-status warning"],
    },
    {
      name: "the id takes precedence over the source",
      fields: { source: "npm" },
      got: { source: "homebrew:jq", ecosystem: "homebrew" },
      want: ["3:0 bad-value warning"],
    },
    { name: "tier 9", fields: { tier: 9 }, got: { priority: 9 }, want: ["3:0 bad-value warning"] },
    { name: "a bad time", fields: { added_at: "long ago" }, got: { name: "jq" }, want: ["3:0 bad-time warning"] },
  ])("$name", ({ fields, got, want }) => {
    const { packages, problems } = read(old(fields));
    expect(packages[0]).toMatchObject(got);
    expect(problems.map(brief)).toEqual(want);
  });

  test("without an id there is no package", () => {
    const { packages, problems } = read(old({ id: undefined }), old({ id: "a/b:x", name: "x" }));
    expect([packages, problems.map(brief)]).toEqual([[], ["3:0 missing-field error", "10:1 bad-value error"]]);
  });
});

describe("files", () => {
  test.each([
    { name: "an empty queue", content: { schema_version: 1, entries: [] }, want: [] },
    { name: "an empty file", content: "", want: [] },
    { name: "neither list", content: { schema_version: 1 }, want: ["1:null unknown-shape warning"] },
    { name: "a newer version", content: { schema_version: 2, entries: [] }, want: ["1:null newer-schema warning"] },
    {
      name: "a version of the wrong type",
      content: { schema_version: "1", entries: [] },
      want: ["1:null wrong-type warning"],
    },
    { name: "a bad time", content: { updated_at: "today", entries: [] }, want: ["1:null bad-time warning"] },
    { name: "a list", content: [], want: ["1:null not-an-object error"] },
    { name: "entries that are not a list", content: { entries: {} }, want: ["1:null wrong-type error"] },
    { name: "not JSON", content: '{"entries":[\n', want: ["2:null not-json error"] },
  ])("$name", ({ content, want }) => {
    const { packages, problems } = queueOf({ [FILE]: content });
    expect([packages, problems.map(brief)]).toEqual([[], want]);
  });

  test("both lists in one file: entries are used, and packages that are only in the old list", () => {
    const content = {
      packages: [old(), old({ id: "go:yq", source: "go", name: "yq" })],
      entries: [entry({ status: "success" })],
    };
    const { packages, problems } = queueOf({ [FILE]: content });
    expect(packages.map(({ name, status }) => `${name} ${status}`)).toEqual(["jq success", "yq pending"]);
    expect(problems.map(brief)).toEqual(["null:null superseded notice"]);
  });

  test("the unified file takes precedence in any order, with one notice per old file", () => {
    const twins = { packages: [old(), old({ name: "fd" }), old({ name: "bat" })] };
    const { packages, problems } = queueOf({
      "data/queues/priority-queue-cargo.json": twins,
      "data/queues/priority-queue-go.json": { packages: [old({ name: "fd" })] },
      [FILE]: { entries: [entry(), entry({ name: "fd" })] },
    });
    expect(packages.map(({ name, priority }) => `${name} ${priority}`)).toEqual(["jq 3", "fd 3", "bat 2"]);
    expect(problems.map(({ file, code, severity, reason }) => [file, code, severity, reason.slice(0, 22)])).toEqual([
      ["data/queues/priority-queue-cargo.json", "superseded", "notice", "2 of its 3 packages ar"],
      ["data/queues/priority-queue-go.json", "superseded", "notice", "1 of its 1 packages ar"],
    ]);
  });

  test("a name in two files of the same form is a duplicate, reported at its line", () => {
    const { packages, problems } = queueOf({
      "data/queues/priority-queue-a.json": { packages: [old()] },
      "data/queues/priority-queue-b.json": { packages: [null, old({ status: "failed" })] },
    });
    expect(packages.map(({ status }) => status)).toEqual(["pending"]);
    expect(problems.filter(({ code }) => code === "duplicate")).toEqual([
      {
        file: "data/queues/priority-queue-b.json",
        line: 4,
        entry: "jq",
        code: "duplicate",
        severity: "warning",
        reason: '"jq" is also in data/queues/priority-queue-a.json, which takes precedence',
      },
    ]);
  });

  test("__proto__ and constructor are ordinary names", () => {
    const names = ["__proto__", "constructor"];
    expect(unified(...names.map((name) => entry({ name }))).packages.map(({ name }) => name)).toEqual(names);
  });
});
