import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Failure } from "../../src/formats/failure.ts";
import { aFailure, describeState } from "../support/describe-state.ts";

const clusters = (...failures: Partial<Failure>[]) =>
  describeState({ failures: failures.map((fields, index) => aFailure({ line: index + 1, ...fields })) }).clusters;

test("one element has all the facts", () => {
  const found = clusters(
    { package: "jq", message: "Error: jq 1.7 is broken", platform: "linux-x86_64", time: "2026-05-12T12:00:00Z" },
    { package: "fd", message: "Error: fd 8.0.1 is broken", platform: "darwin-arm64", time: "2026-05-11T12:00:00Z" },
    { package: "fd", ecosystem: "cargo", message: "Error: fd 9.1 is broken", time: "2026-05-12T11:00:00Z" },
  );
  const key = ["install_failed", "", "error: <pkg> <ver> is broken"].join("\0");
  expect(found).toEqual([
    {
      id: createHash("sha256").update(key).digest("hex").slice(0, 12),
      category: "install_failed",
      subcategory: null,
      message: "error: <pkg> <ver> is broken",
      count: 3,
      package_count: 2,
      packages: ["jq", "fd"],
      ecosystems: ["cargo", "homebrew"],
      platforms: ["darwin-arm64", "linux-x86_64"],
      first_at: "2026-05-11T12:00:00Z",
      last_at: "2026-05-12T12:00:00Z",
      sample_id: "homebrew-2026-05-12T12-00-00Z-jq",
    },
  ]);
});

describe("which failures are one cluster", () => {
  const x = { message: "x" };
  test.each<{ name: string; given: Partial<Failure>[]; want: (string | null)[][] }>([
    {
      name: "category and subcategory make a difference, recorded words do not",
      given: [
        x,
        { ...x, category: "a" },
        { ...x, subcategory: "s" },
        { ...x, recorded_category: "old", time: "2026-05-01T00:00:00Z" },
      ],
      want: [
        ["a", null, "x"],
        ["install_failed", "s", "x"],
        ["install_failed", null, "x"],
        ["install_failed", null, "x"],
      ],
    },
    {
      name: "without a message the exit code is used",
      given: [{ exit_code: 6 }, { exit_code: 124, platform: "a" }, { platform: "b" }],
      want: [
        ["install_failed", null, ""],
        ["install_failed", null, "exit 124"],
        ["install_failed", null, "exit 6"],
      ],
    },
    {
      name: "a message of only color codes counts as no message",
      given: [{ message: "\u001b[0m", exit_code: 6 }, { message: "\u001b[0m", exit_code: 7 }, { message: "\u001b[0m" }],
      want: [
        ["install_failed", null, ""],
        ["install_failed", null, "exit 6"],
        ["install_failed", null, "exit 7"],
      ],
    },
    {
      name: "the identifier of a failure's source is replaced only in that failure's message",
      given: [
        { message: "no ripgrep", package: "rg", source: "cargo:ripgrep" },
        { message: "no ripgrep", package: "rg", source: "npm:rg", ecosystem: "npm" },
      ],
      want: [
        ["install_failed", null, "no <pkg>"],
        ["install_failed", null, "no ripgrep"],
      ],
    },
    {
      name: "a category with a control character in it",
      given: [{ category: "a\u0000b", message: "x" }],
      want: [["a\u0000b", null, "x"]],
    },
  ])("$name", ({ given, want }) => {
    const found = clusters(...given).flatMap(({ category, subcategory, message, count }) =>
      Array.from({ length: count }, () => [category, subcategory, message]),
    );
    expect(found.sort()).toEqual(want.sort());
  });

  test("each failure names its cluster", () => {
    const { failures, clusters: found } = describeState({
      failures: [aFailure({ message: "a" }), aFailure({ message: "b" })],
    });
    expect(new Set(failures.map(({ cluster }) => cluster))).toEqual(new Set(found.map(({ id }) => id)));
  });
});

test("clusters are sorted by count, then last time, then id; clusters without a time come last", () => {
  const at = (message: string, time: string | null, n: number) =>
    Array.from({ length: n }, (_, i) => ({ message, time, package: `p${i}` }));
  const found = clusters(
    ...at("undated a", null, 2),
    ...at("old b", "2026-05-01T00:00:00Z", 2),
    ...at("new c", "2026-05-02T00:00:00Z", 2),
    ...at("many d", "2026-01-01T00:00:00Z", 3),
  );
  expect(found.map(({ message, count, last_at }) => [message, count, last_at])).toEqual([
    ["many d", 3, "2026-01-01T00:00:00Z"],
    ["new c", 2, "2026-05-02T00:00:00Z"],
    ["old b", 2, "2026-05-01T00:00:00Z"],
    ["undated a", 2, null],
  ]);
});

test("the 20 packages that failed last are named; all are counted", () => {
  const minute = (n: number) => String(n).padStart(2, "0");
  const given = Array.from({ length: 25 }, (_, n) => ({
    package: `p${n}`,
    time: `2026-05-12T12:${minute(n)}:00Z`,
    message: "x",
  }));
  const [cluster] = clusters(...given, { package: "p3", time: "2026-05-12T12:50:00Z", message: "x" });
  const last = ["p3", ...Array.from({ length: 19 }, (_, n) => `p${24 - n}`)];
  expect(cluster).toMatchObject({ count: 26, package_count: 25, packages: last });
});

test("times of a cluster ignore undated failures", () => {
  const given = [{ time: null }, { time: "2026-05-12T12:00:00Z" }, { time: "2026-05-11T12:00:00Z" }];
  expect(clusters(...given)).toMatchObject([
    { first_at: "2026-05-11T12:00:00Z", last_at: "2026-05-12T12:00:00Z", count: 3 },
  ]);
});
