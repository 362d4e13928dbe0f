import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import type { QueuedPackage } from "../../src/formats/queue.ts";
import { convertQueue, keepQueue, writeQueue } from "../../src/state/write-queue.ts";
import { queueOf } from "../support/read-records.ts";

const FILE = "data/queues/priority-queue.json";
const NOW = "2026-05-13T08:00:00Z";
const sample = (name: string) => readFileSync(`fixtures/state/data/queues/${name}`, "utf8");
const entry = (name: string, fields: object = {}) => ({
  name,
  source: `npm:${name}`,
  priority: 3,
  status: "pending",
  confidence: "auto",
  disambiguated_at: null,
  failure_count: 0,
  next_retry_at: null,
  ...fields,
});
const strict = (...entries: unknown[]) =>
  `${JSON.stringify({ schema_version: 1, updated_at: "2026-01-01T00:00:00Z", entries }, null, 2)}\n`;

/** Changes some fields of one package, and returns the new file. */
function change(text: string, name: string, fields: Partial<QueuedPackage>): string {
  const found = queueOf({ [FILE]: text }).packages.find((candidate) => candidate.name === name) as QueuedPackage;
  return writeQueue(keepQueue(FILE, text), new Map([[name, { ...found, ...fields }]]), NOW);
}
const unchanged = (text: string) => writeQueue(keepQueue(FILE, text), new Map(), NOW);

test("a deeply nested value is rewritten without huge indentation", () => {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const text = strict(entry("a", { mine: 1 })).replace('"mine": 1', `"mine": ${deep}`);
  const after = change(text, "a", { status: "success" });
  expect(after.replace(/\s/g, "")).toContain(`"mine":${deep}`);
  expect(after.length).toBeLessThan(10_000_000);
});

describe("an unchanged file keeps its bytes", () => {
  test.each([
    { name: "the unified sample", text: sample("priority-queue.json") },
    { name: "the old sample", text: sample("priority-queue-homebrew.json") },
    { name: "no entries", text: strict() },
    { name: "odd entries", text: strict(null, 7, [], {}, entry("a", { status: 5 }), entry("a"), { name: "x\n" }) },
    {
      name: "odd values",
      text: strict(entry("a", { status: "generated", priority: 9, next_retry_at: "soon", failure_count: -1 })),
    },
    {
      name: "unknown keys, including a number and __proto__",
      text: strict(entry("a")).replace(
        '"next_retry_at": null',
        '"next_retry_at": null,\n      "b": 1,\n      "7": [\n        1.0,\n        1e400\n      ],\n      "__proto__": {}',
      ),
    },
    {
      name: "times in other forms",
      text: strict(
        entry("a", { next_retry_at: "2026-01-09T15:30:00.500+01:00", disambiguated_at: "2026-01-09T14-30-00Z" }),
      ),
    },
  ])("$name", ({ text }) => {
    expect(unchanged(text)).toBe(text);
    const { packages } = queueOf({ [FILE]: text });
    expect(writeQueue(keepQueue(FILE, text), new Map(packages.map((found) => [found.name, found])), NOW)).toBe(text);
  });

  test("any unknown keys", () => {
    const key = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("__proto__", "7", "constructor", "é\n"));
    const extra = fc.dictionary(key, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 6 });
    const property = fc.property(fc.array(extra, { maxLength: 4 }), extra, (extras, ofFile) => {
      const known = new Set([
        "packages",
        "entries",
        ...Object.keys(entry("")),
        "blocked_by",
        "status_reason",
        "status_at",
        "last_batch_id",
        "schema_version",
        "updated_at",
        "tiers",
      ]);
      const others = (given: object) => Object.fromEntries(Object.entries(given).filter(([name]) => !known.has(name)));
      const entries = extras.map(
        (given, index) => `{${JSON.stringify(entry(`p${index}`)).slice(1, -1)}${join(others(given))}}`,
      );
      const compact = `{"schema_version":1,"updated_at":"2026-01-01T00:00:00Z","entries":[${entries.join(",")}]${join(others(ofFile))}}`;
      const text = unchanged(compact);
      expect(JSON.parse(text)).toEqual(JSON.parse(compact));
      expect(unchanged(text)).toBe(text);
    });
    fc.assert(property, { seed: 20260512, numRuns: 500 });
  });
  const join = (members: object) =>
    Object.entries(members)
      .map(([key, value]) => `,${JSON.stringify(key)}:${JSON.stringify(value)}`)
      .join("");
});

describe("what changes", () => {
  test("is written in the order of the table of keys, and the rest of the file stays", () => {
    const text = strict({ zeta: 1, ...entry("a") }, entry("b"));
    const changed = change(text, "a", {
      status: "blocked",
      blocked_by: ["openssl@3"],
      status_at: NOW,
      failure_count: 2,
    });
    const want = {
      ...entry("a", { status: "blocked", failure_count: 2 }),
      blocked_by: ["openssl@3"],
      status_at: NOW,
      zeta: 1,
    };
    expect(changed).toBe(strict(want, entry("b")).replace("2026-01-01T00:00:00Z", NOW));
  });

  test("an empty optional field is removed, and an empty required field is null", () => {
    const text = strict(entry("a", { next_retry_at: NOW, blocked_by: ["x"], status_reason: "y", last_batch_id: "z" }));
    const changed = change(text, "a", { next_retry_at: null, blocked_by: [], status_reason: null });
    expect(JSON.parse(changed).entries).toEqual([entry("a", { last_batch_id: "z" })]);
  });

  test("an unchanged time keeps its text next to a changed one", () => {
    const text = strict(entry("a", { disambiguated_at: "2026-01-09T14:30:00.500Z" }));
    expect(JSON.parse(change(text, "a", { next_retry_at: NOW })).entries).toEqual([
      entry("a", { disambiguated_at: "2026-01-09T14:30:00.500Z", next_retry_at: NOW }),
    ]);
  });

  test("missing required keys are filled in", () => {
    expect(JSON.parse(unchanged('{"entries":[{"name":"a","source":"npm:a"}]}'))).toEqual({
      schema_version: 1,
      updated_at: NOW,
      entries: [entry("a")],
    });
  });

  test("new names are added, and lone surrogates are not written", () => {
    const [added] = queueOf({ [FILE]: strict(entry("n")) }).packages as [QueuedPackage];
    const changes = new Map([["n", { ...added, status_reason: "x\ud800" }]]);
    expect(JSON.parse(writeQueue(keepQueue(FILE, strict(entry("a"))), changes, NOW))).toEqual({
      schema_version: 1,
      updated_at: NOW,
      entries: [entry("a"), entry("n", { status_reason: "x\ufffd" })],
    });
  });

  test.each([
    { name: "status", fields: { status: "generated" }, want: "queue status is not in its strict form" },
    { name: "count", fields: { failure_count: -1 }, want: "queue failure_count" },
    { name: "NaN", fields: { failure_count: Number.NaN }, want: "queue failure_count" },
    { name: "time", fields: { next_retry_at: "soon" }, want: "queue next_retry_at" },
    { name: "blockers", fields: { blocked_by: [""] }, want: 'queue blocked_by "0"' },
  ])("a bad $name is a bug, and the error names it", ({ fields, want }) => {
    expect(() => change(strict(entry("a")), "a", fields)).toThrow(want);
  });

  test("a file in the old form keeps that form", () => {
    const old = {
      id: "go:a",
      source: "go",
      name: "a",
      tier: 2,
      status: "in_progress",
      added_at: "2026-01-01T00:00:00Z",
      x: 1,
    };
    const text = `${JSON.stringify({ schema_version: 1, updated_at: "2026-01-01T00:00:00Z", tiers: { 1: "c" }, packages: [old] }, null, 2)}\n`;
    const changed = change(text, "a", { status: "success", priority: 1 });
    expect(JSON.parse(changed)).toEqual({
      schema_version: 1,
      updated_at: NOW,
      tiers: { 1: "c" },
      packages: [{ ...old, status: "success", tier: 1 }],
    });
    expect(() => change(text, "a", { status: "generated" })).toThrow("queue status");
    expect(JSON.parse(change(text, "a", { status: "excluded" })).packages[0].status).toBe("skipped");
  });

  test("an old package stays as it is if the entry with its name changes", () => {
    const old = { id: "npm:a", source: "npm", name: "a", tier: 3, status: "pending", added_at: NOW };
    const text = `${JSON.stringify({ schema_version: 1, updated_at: NOW, entries: [entry("a")], packages: [old] }, null, 2)}\n`;
    const { entries, packages } = JSON.parse(change(text, "a", { status: "success" }));
    expect([entries[0].status, packages]).toEqual(["success", [old]]);
  });
});

test("conversion gives entries with the words and defaults of the new form", () => {
  const old = (name: string, status: string) => ({
    id: `go:${name}`,
    source: "go",
    name,
    tier: 2,
    status,
    added_at: NOW,
  });
  const packages = [old("a", "in_progress"), old("b", "skipped"), old("c", "failed"), "odd"];
  const text = JSON.stringify({ packages, entries: [entry("c")] });
  const converted = JSON.parse(writeQueue(convertQueue(keepQueue(FILE, text)), new Map(), NOW));
  const want = (name: string, status: string) => ({
    ...entry(name),
    source: `go:${name}`,
    priority: 2,
    status,
    added_at: NOW,
  });
  expect(converted).toEqual({
    schema_version: 1,
    updated_at: NOW,
    entries: [entry("c"), want("a", "pending"), want("b", "excluded"), "odd"],
  });
});

test.each([{ text: "[]" }, { text: "{" }, { text: "" }, { text: '"x"' }])("$text is never rewritten", ({ text }) => {
  expect(() => keepQueue(FILE, text)).toThrow(UserError);
  expect(() => keepQueue(FILE, text)).toThrow(FILE);
});
