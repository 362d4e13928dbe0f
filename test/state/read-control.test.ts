import { describe, expect, test } from "vitest";
import type { RecordedDisambiguation } from "../../src/formats/disambiguation.ts";
import { Problems } from "../../src/state/problems.ts";
import { readBatchResults } from "../../src/state/read-batch-results.ts";
import { readControl } from "../../src/state/read-control.ts";
import { readDisambiguations } from "../../src/state/read-disambiguations.ts";
import { readJsonDocument, readJsonStream } from "../../src/state/read-json-stream.ts";
import { brief } from "../support/read-records.ts";

function controlOf(content: unknown) {
  const problems = new Problems();
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const control = readControl(readJsonDocument("batch-control.json", text, problems), problems);
  return { control, problems: problems.list() };
}

describe("control", () => {
  test("an empty object: enabled, all closed, nothing set", () => {
    expect(controlOf({})).toEqual({
      control: {
        enabled: true,
        disabled_ecosystems: [],
        reason: null,
        incident_url: null,
        disabled_by: null,
        disabled_at: null,
        expected_resume: null,
        breakers: new Map(),
      },
      problems: [],
    });
  });

  test("values are read, and blank strings count as absent", () => {
    const { control, problems } = controlOf({
      enabled: false,
      disabled_ecosystems: ["cask"],
      reason: "broken",
      disabled_by: "",
      disabled_at: "2026-01-05T07:00:00Z",
      circuit_breaker: {
        go: { state: "closed", failures: 0 },
        cpan: { state: "open", failures: 996, last_failure: "2026-01-05T07:00:00Z", opens_at: "2026-01-05T08:00:00Z" },
        default: { state: "half-open", failures: 1 },
      },
    });
    expect(control).toMatchObject({
      enabled: false,
      disabled_ecosystems: ["cask"],
      reason: "broken",
      disabled_by: null,
    });
    expect([...(control?.breakers ?? [])].map(([name, { state, failures }]) => [name, state, failures])).toEqual([
      ["go", "closed", 0],
      ["cpan", "open", 996],
      ["default", "half-open", 1],
    ]);
    expect(problems).toEqual([]);
  });

  test.each([
    { name: "a list", content: [], want: ["1:null not-an-object error"] },
    { name: "a text", content: '"on"', want: ["1:null not-an-object error"] },
    { name: "not JSON", content: "{\n", want: ["2:null not-json error"] },
    { name: "blank", content: " \n", want: [] },
  ])("no control: $name", ({ content, want }) => {
    const { control, problems } = controlOf(content);
    expect([control, problems.map(brief)]).toEqual([null, want]);
  });

  test.each([
    { name: "a flag of the wrong type", content: { enabled: "false" }, want: ["1:null wrong-type warning"] },
    { name: "breakers in a list", content: { circuit_breaker: [] }, want: ["1:null wrong-type warning"] },
    { name: "a bad time", content: { disabled_at: "monday" }, want: ["1:null bad-time warning"] },
  ])("used anyway: $name", ({ content, want }) => {
    const { control, problems } = controlOf(content);
    expect(control?.enabled).toBe(true);
    expect(problems.map(brief)).toEqual(want);
  });

  test.each([
    {
      name: "unknown state",
      breaker: { state: "broken", failures: 1 },
      got: { state: "broken" },
      want: ["1:go unknown-status warning"],
    },
    { name: "no state", breaker: { failures: 1 }, got: { state: "closed" }, want: ["1:go bad-value warning"] },
    {
      name: "negative count",
      breaker: { state: "closed", failures: -1 },
      got: { failures: 0 },
      want: ["1:go wrong-type warning"],
    },
    {
      name: "open without a time",
      breaker: { state: "open", failures: 5 },
      got: { opens_at: null },
      want: ["1:go bad-time warning"],
    },
    {
      name: "open with a blank time",
      breaker: { state: "open", failures: 5, opens_at: "" },
      got: { opens_at: null },
      want: ["1:go bad-time warning"],
    },
    {
      name: "open with a word instead of a time",
      breaker: { state: "open", failures: 5, opens_at: "soon" },
      got: { opens_at: null },
      want: ["1:go bad-time warning"],
    },
    {
      name: "closed, but with a time",
      breaker: { state: "closed", failures: 0, opens_at: "2026-01-05T08:00:00Z" },
      got: { state: "closed" },
      want: [],
    },
    {
      name: "open until a time in the past stays open",
      breaker: { state: "open", failures: 5, opens_at: "2020-01-05T08:00:00Z" },
      got: { state: "open" },
      want: [],
    },
  ])("breaker: $name", ({ breaker, got, want }) => {
    const { control, problems } = controlOf({ circuit_breaker: { go: breaker } });
    expect(control?.breakers.get("go")).toMatchObject(got);
    expect(problems.map(brief)).toEqual(want);
  });

  test("only a breaker that is not an object is skipped; __proto__ is an ordinary key", () => {
    const { control, problems } = controlOf(
      '{"circuit_breaker":{"npm":7,"__proto__":{"state":"open","failures":1,"opens_at":"2026-01-05T08:00:00Z"}}}',
    );
    expect([...(control?.breakers.keys() ?? [])]).toEqual(["__proto__"]);
    expect(problems.map(brief)).toEqual(["1:npm not-an-object error"]);
  });
});

describe("batch results", () => {
  const read = (content: unknown) => {
    const problems = new Problems();
    const raw = readJsonDocument("data/queues/batch-results.json", JSON.stringify(content), problems);
    return { results: readBatchResults(raw, problems), problems: problems.list().map(brief) };
  };
  test.each([
    { name: "no id", content: { total: 1, timestamp: "2026-01-05T08:00:00Z" }, want: ["1:null missing-field error"] },
    {
      name: "no total",
      content: { batch_id: "a", timestamp: "2026-01-05T08:00:00Z" },
      want: ["1:null missing-field error"],
    },
    {
      name: "a bad time",
      content: { batch_id: "a", total: 1, timestamp: "x" },
      want: ["1:null bad-time warning", "1:null missing-field error"],
    },
    { name: "a list", content: [], want: ["1:null not-an-object error"] },
  ])("not used: $name", ({ content, want }) => expect(read(content)).toEqual({ results: null, problems: want }));
  test("used", () => {
    const { results, problems } = read({ batch_id: "a", total: 3, timestamp: "2026-01-05T08-00-00Z" });
    expect(results).toEqual({
      batch_id: "a",
      total: 3,
      timestamp: "2026-01-05T08:00:00Z",
      file: "data/queues/batch-results.json",
    });
    expect(problems).toEqual([]);
  });
});

describe("disambiguations", () => {
  const choice = (fields: object = {}) => ({
    tool: "fd",
    selected: "cargo:fd-find",
    alternatives: [],
    selection_reason: "single_match",
    high_risk: false,
    ...fields,
  });
  const line = (updatedAt: string | null, ...disambiguations: unknown[]) => ({
    schema_version: 1,
    updated_at: updatedAt,
    disambiguations,
  });
  function read(...records: unknown[]) {
    const problems = new Problems();
    const choices: RecordedDisambiguation[] = [];
    const text = records.map((record) => `${JSON.stringify(record)}\n`).join("");
    readDisambiguations(readJsonStream("data/disambiguations/a.jsonl", text, problems), problems, (c) =>
      choices.push(c),
    );
    return { choices, problems: problems.list() };
  }

  test.each([
    { name: "null instead of alternatives", item: choice({ alternatives: null }), read: 1, want: [] },
    { name: "an unknown reason", item: choice({ selection_reason: "coin" }), read: 1, want: ["1:0 bad-value warning"] },
    {
      name: "a ratio of the wrong type",
      item: choice({ downloads_ratio: "10" }),
      read: 1,
      want: ["1:0 wrong-type warning"],
    },
    { name: "a flag of the wrong type", item: choice({ high_risk: 1 }), read: 1, want: ["1:0 wrong-type warning"] },
    { name: "no tool", item: choice({ tool: " " }), read: 0, want: ["1:0 missing-field error"] },
    { name: "nothing selected", item: choice({ selected: undefined }), read: 0, want: ["1:0 missing-field error"] },
    {
      name: "an alternative with a control character",
      item: choice({ alternatives: ["a\n"] }),
      read: 0,
      want: ["1:0 bad-value error"],
    },
    { name: "not an object", item: null, read: 0, want: ["1:0 not-an-object error"] },
  ])("$name", ({ item, read: count, want }) => {
    const { choices, problems } = read(line("2026-01-05T08:00:00Z", item, choice({ tool: "other" })));
    expect([choices.length, problems.map(brief)]).toEqual([count + 1, want]);
  });

  test("an infinite ratio is null and a problem", () => {
    const problems = new Problems();
    const text = JSON.stringify(line(null, choice({ downloads_ratio: 7 }))).replace("7", "1e999");
    const ratios: unknown[] = [];
    readDisambiguations(readJsonStream("a.jsonl", text, problems), problems, (c) => ratios.push(c.downloads_ratio));
    expect([ratios, problems.list().map(brief)]).toEqual([[null], ["1:0 wrong-type warning"]]);
  });

  test.each([
    { name: "no list", record: { updated_at: null }, want: ["1:null unknown-shape warning"] },
    { name: "a list of the wrong type", record: { disambiguations: {} }, want: ["1:null wrong-type error"] },
    { name: "a bad time", record: line("today"), want: ["1:null bad-time warning"] },
    { name: "a newer version", record: { ...line(null), schema_version: 2 }, want: ["1:null newer-schema warning"] },
  ])("line with $name", ({ record, want }) => expect(read(record).problems.map(brief)).toEqual(want));
});
