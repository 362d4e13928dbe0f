import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identifyFailures } from "../../src/dashboard/identify-failures.ts";
import type { Failure } from "../../src/formats/failure.ts";
import { aFailure } from "../support/describe-state.ts";

const ids = (...failures: Failure[]) => identifyFailures(failures).ordered.map(({ id }) => id);
const NOON = "homebrew-2026-05-12T12-00-00Z-neovim";

describe("the plain id", () => {
  test.each<{ name: string; given: Partial<Failure>; want: string }>([
    { name: "ecosystem, time, package", given: {}, want: NOON },
    {
      name: "whole seconds",
      given: { time: "2026-01-09T13:45:21.987Z" },
      want: "homebrew-2026-01-09T13-45-21Z-neovim",
    },
    { name: "undated", given: { time: null }, want: "homebrew-undated-neovim" },
    {
      name: "allowed characters stay",
      given: { package: "@a/b_c+d.e:f" },
      want: "homebrew-2026-05-12T12-00-00Z-@a/b_c+d.e:f",
    },
    { name: "blank and percent sign", given: { package: "a b%" }, want: "homebrew-2026-05-12T12-00-00Z-a%20b%25" },
    {
      name: "UTF-8, upper-case digits",
      given: { package: "é😀" },
      want: "homebrew-2026-05-12T12-00-00Z-%C3%A9%F0%9F%98%80",
    },
    { name: "a tilde, which marks twins", given: { package: "a~b" }, want: "homebrew-2026-05-12T12-00-00Z-a%7Eb" },
    { name: "half a surrogate pair", given: { package: "a\ud800" }, want: "homebrew-2026-05-12T12-00-00Z-a%EF%BF%BD" },
    { name: "an odd ecosystem", given: { ecosystem: "hex.pm", package: "x" }, want: "hex.pm-2026-05-12T12-00-00Z-x" },
    { name: "no ecosystem", given: { ecosystem: "", package: "x" }, want: "-2026-05-12T12-00-00Z-x" },
  ])("$name", ({ given, want }) => {
    expect(ids(aFailure(given))).toEqual([want]);
  });
});

describe("twins", () => {
  // printf 'linux-musl\0006\000install_failed\000\000\0002026-05-12T12:00:00Z' | sha256sum
  test("the first failure by platform keeps the plain id; others append a hash of all fields that twins are sorted by", () => {
    const [arm, musl] = [
      aFailure({ platform: "darwin-arm64", exit_code: 6 }),
      aFailure({ platform: "linux-musl", exit_code: 6 }),
    ];
    expect(ids(musl, arm)).toEqual([NOON, `${NOON}~dbe40541`]);
  });

  const two = (a: Partial<Failure>, b: Partial<Failure>) => [aFailure(a), aFailure(b)] as const;
  test.each([
    { name: "platform before exit code", pair: two({ platform: "a", exit_code: 9 }, { platform: "b", exit_code: 1 }) },
    { name: "no platform first", pair: two({}, { platform: "a" }) },
    { name: "exit codes as numbers", pair: two({ exit_code: 9 }, { exit_code: 10 }) },
    { name: "no exit code first", pair: two({}, { exit_code: 0 }) },
    { name: "category", pair: two({ category: "a", subcategory: "z" }, { category: "b", subcategory: "a" }) },
    { name: "subcategory", pair: two({ subcategory: "a", message: "z" }, { subcategory: "b", message: "a" }) },
    { name: "message", pair: two({ message: "a" }, { message: "b" }) },
    { name: "full time", pair: two({ time: "2026-05-12T12:00:00.1Z" }, { time: "2026-05-12T12:00:00.2Z" }) },
    { name: "output, if nothing else differs", pair: two({ full_output: "a" }, { full_output: "b" }) },
  ])("order: $name", ({ pair: [first, second] }) => {
    for (const given of [
      [first, second],
      [second, first],
    ]) {
      const { ordered } = identifyFailures(given);
      const idOf = (failure: Failure) => ordered.find((one) => one.failure === failure)?.id;
      expect(idOf(first)).toBe(NOON);
      expect(idOf(second)).toMatch(/^homebrew-2026-05-12T12-00-00Z-neovim~[0-9a-f]{8}$/);
    }
  });

  test("if all sort keys are equal, ids append up to 16 digits and are still unique", () => {
    const outputs = ["a", "b", "c", "d", "e"].map((full_output) => aFailure({ full_output }));
    const found = ids(...outputs).map((id) => id.slice(NOON.length));
    expect(found.map((suffix) => suffix.length).sort((a, b) => a - b)).toEqual([0, 9, 17, 17, 17]);
    expect(new Set(found).size).toBe(5);
  });

  test("different texts with the same bytes in UTF-8 get different ids", () => {
    const messages = ["\ufffd", "\ud800", "\ud801", "\ud802", "\ud803", "\ud804"].map((message) =>
      aFailure({ message }),
    );
    expect(new Set(ids(...messages)).size).toBe(6);
  });
});

describe("duplicates", () => {
  test("a record that differs only in its position counts once, with a problem at the later position", () => {
    const { ordered, duplicates } = identifyFailures([
      aFailure({ file: "data/failures/b.jsonl", line: 7, item: 2, file_time: "2026-01-01T00:00:00Z" }),
      aFailure({ file: "data/failures/a.jsonl", line: 9 }),
    ]);
    expect(ordered.map(({ id, failure }) => [id, failure.file])).toEqual([[NOON, "data/failures/a.jsonl"]]);
    expect(duplicates).toEqual([
      {
        file: "data/failures/b.jsonl",
        line: 7,
        entry: 2,
        code: "duplicate",
        severity: "warning",
        reason: 'the same failure of "neovim" is also in data/failures/a.jsonl, line 9; it counts once',
      },
    ]);
  });

  test.each<{ name: string; given: Partial<Failure> }>([
    { name: "recorded category", given: { recorded_category: "deterministic" } },
    { name: "recorded subcategory", given: { recorded_subcategory: "x" } },
    { name: "source", given: { source: "npm:neovim" } },
    { name: "batch", given: { batch_id: "b" } },
    { name: "workflow run", given: { workflow_run_url: "https://example.com/1" } },
    { name: "output", given: { full_output: "x" } },
    { name: "truncation of the output", given: { full_output_truncated: true } },
    { name: "dependencies", given: { blocked_by: ["x"] } },
  ])("another $name makes a different failure", ({ given }) => {
    expect(identifyFailures([aFailure(), aFailure({ ...given, line: 2 })])).toMatchObject({
      duplicates: [],
      ordered: { length: 2 },
    });
  });
});

test("failures are sorted by descending time, then by id; failures without a time come last", () => {
  const given = [
    aFailure({ time: null, package: "a" }),
    aFailure({ time: "2026-05-12T12:00:00Z", package: "b" }),
    aFailure({ time: "2026-05-12T12:00:00.9Z", package: "z" }),
    aFailure({ time: "2026-05-12T12:00:00.25Z", package: "z" }),
    aFailure({ time: "2026-05-12T12:00:00Z", package: "B" }),
  ];
  const order = identifyFailures(given).ordered.map(({ failure }) => [failure.package, failure.time]);
  expect(order).toEqual([
    ["z", "2026-05-12T12:00:00.9Z"],
    ["z", "2026-05-12T12:00:00.25Z"],
    ["B", "2026-05-12T12:00:00Z"],
    ["b", "2026-05-12T12:00:00Z"],
    ["a", null],
  ]);
});

const anyFailure = fc
  .record({
    package: fc.constantFrom("a", "a~", "é", "\ud800"),
    ecosystem: fc.constantFrom("homebrew", "npm"),
    time: fc.constantFrom(null, "2026-05-12T12:00:00Z", "2026-05-12T12:00:00.5Z"),
    platform: fc.constantFrom(null, "linux-x86_64", "darwin-arm64"),
    exit_code: fc.constantFrom(null, 6, 7),
    message: fc.constantFrom(null, "x", "\ud800", "\ud801"),
    full_output: fc.constantFrom(null, "y"),
  })
  .map((fields) => aFailure(fields));

test("ids are unique, and do not depend on file, line or order", () => {
  fc.assert(
    fc.property(fc.array(anyFailure, { maxLength: 40 }), fc.infiniteStream(fc.nat()), (failures, numbers) => {
      const placed = failures.map((failure, index) => ({ ...failure, line: index + 1 }));
      const moved = shuffle(placed, numbers).map((failure, index) => ({
        ...failure,
        file: `z${index % 3}.jsonl`,
        line: index + 100,
      }));
      const before = identifyFailures(placed).ordered;
      expect(new Set(before.map(({ id }) => id)).size).toBe(before.length);
      expect(identifyFailures(moved).ordered.map(describeRecord)).toEqual(before.map(describeRecord));
    }),
    { numRuns: 200, seed: 1 },
  );
});

function describeRecord({ id, failure }: { id: string; failure: Failure }) {
  return { id, failure: { ...failure, file: "", line: 0 } };
}

function shuffle<T>(list: readonly T[], numbers: Iterable<number>): T[] {
  const keys = numbers[Symbol.iterator]();
  return list
    .map((value) => ({ value, key: keys.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
