import { writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { printDashboard } from "../../src/dashboard/print-dashboard.ts";
import { isPublished } from "../../src/dashboard/same-dashboard.ts";
import { bytesInMemory, openStoredBytes } from "../../src/files/stored-bytes.ts";
import { aFailure, aRun, describeState } from "../support/describe-state.ts";
import { TempFolder } from "../support/git.ts";

type Json = Record<string, unknown>;

const state = { failures: [aFailure({ message: "no bottle" })], runs: [aRun({ merged: 1 })] };
const at = (now: string, sourceCommit: string) => describeState(state, { now: new Date(now), sourceCommit });
const document = at("2026-05-12T17:30:00Z", "a".repeat(40));
const text = (value: object) => [...printDashboard(value)].join("");
const derived = { document, print: (value: object) => printDashboard(value) };
const folder = new TempFolder();
afterAll(() => folder[Symbol.dispose]());
const published = (bytes: string | Buffer) => {
  writeFileSync(folder.at("published.json"), bytes);
  using file = openStoredBytes(folder.at("published.json"), { inMemoryBytes: 0 });
  const isSame = isPublished(bytesInMemory(Buffer.from(bytes as string)), derived);
  expect(file && isPublished(file, derived)).toBe(isSame);
  return isSame;
};
const altered = (alter: (copy: Json) => void) => {
  const copy = JSON.parse(text(document));
  alter(copy);
  return text(copy);
};

describe("says the same", () => {
  test.each([
    { name: "the same bytes", bytes: text(document) },
    { name: "made later, from another commit", bytes: text(at("2026-06-30T00:00:00Z", "b".repeat(40))) },
    { name: "reformatted", bytes: JSON.stringify(document) },
    { name: "reformatted, and made later", bytes: JSON.stringify(at("2026-06-30T00:00:00Z", "b".repeat(40)), null, 1) },
    { name: "keys in another order", bytes: JSON.stringify(reverseKeys(document)) },
    { name: "without the volatile keys", bytes: altered((copy) => void delete copy.generated_at) },
    { name: "a volatile value of another type", bytes: altered((copy) => Object.assign(copy, { source_commit: [1] })) },
    { name: "CRLF between the lines", bytes: text(document).replaceAll("\n", "\r\n") },
  ])("$name", ({ bytes }) => {
    expect(published(bytes)).toBe(true);
  });
});

describe("differs", () => {
  test.each([
    { name: "empty", bytes: "" },
    { name: "garbage", bytes: "<<<<<<< HEAD\n{}" },
    { name: "cut", bytes: text(document).slice(0, -20) },
    { name: "text after the end", bytes: `${text(document)}{}` },
    { name: "null", bytes: "null" },
    { name: "a list", bytes: "[]" },
    { name: "an empty object", bytes: "{}" },
    { name: "one count", bytes: altered((copy) => Object.assign(copy.queue as object, { total: 1 })) },
    { name: "an extra key", bytes: altered((copy) => Object.assign(copy, { more: 1 })) },
    { name: "a missing key", bytes: altered((copy) => void delete copy.curated) },
    { name: "one key replaced by another", bytes: text(document).replace('"curated"', '"curates"') },
    { name: "an object instead of a list", bytes: altered((copy) => Object.assign(copy, { curated: {} })) },
    { name: "a missing list element", bytes: altered((copy) => (copy.failures as unknown[]).pop()) },
    {
      name: "a health value that is not volatile",
      bytes: altered((copy) => Object.assign(copy.health as object, { runs_since_last_success: 9 })),
    },
    {
      name: "a volatile name somewhere else",
      bytes: altered((copy) => Object.assign(copy.queue as object, { generated_at: "x" })),
    },
    { name: "a key __proto__ instead of another", bytes: text(document).replace('"curated": []', '"__proto__": []') },
    { name: "hostile depth", bytes: "[".repeat(2_000_000) },
    { name: "hostile depth in valid JSON", bytes: `${'{"queue":'.repeat(200_000)}1${"}".repeat(200_000)}` },
    {
      name: "hostile depth at a volatile path",
      bytes: text(document).replace(/"generated_at": .*/, `"generated_at": ${"[".repeat(100_000)}`),
    },
  ])("$name", ({ bytes }) => {
    expect(published(bytes)).toBe(false);
  });
});

test("only the four paths are volatile: every other value of the document counts", () => {
  const volatile = ["generated_at", "source_commit", "hours_since_last_run", "hours_since_recipe_merged"];
  const lines = text(document).split("\n");
  const counted = lines.flatMap((line, index) => {
    const key = /^ +"(\w+)": (?:\d+|"[^"]*"|null),?$/.exec(line)?.[1];
    if (key === undefined) return [];
    const other = lines.with(index, line.replace(/: (?:\d+|"[^"]*"|null)/, ': "other"'));
    return published(other.join("\n")) ? [key] : [];
  });
  expect(counted).toEqual(volatile);
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, member]) => [key, reverseKeys(member)]));
}
