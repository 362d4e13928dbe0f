import { describe, expect, test } from "vitest";
import { type ListedFailure, listNewestFailures } from "../../../actions/update-dashboard/list-newest-failures.ts";

const at = (name: string, minute: number | null, fields: Partial<ListedFailure> = {}): ListedFailure => ({
  package: name,
  category: "install_failed",
  timestamp: minute === null ? null : `2026-05-12T12:${minute}:00Z`,
  ...fields,
});
const list = (limit: number, ...failures: ListedFailure[]) => listNewestFailures(failures, () => null, limit);

describe("rows", () => {
  test.each<{ name: string; failures: ListedFailure[]; limit?: number; want: string[] }>([
    { name: "none", failures: [], want: [] },
    { name: "one for each package and time", failures: [at("b", 30), at("a", 20), at("b", 20)], want: ["b", "a", "b"] },
    {
      name: "platforms with the same time together, even with other failures between them",
      failures: [at("a", 30), at("b", 30), at("a", 30)],
      want: ["a", "b"],
    },
    {
      name: "platforms of one run together, even if they end at different times",
      failures: [at("a", 30, { run_id: "r" }), at("b", 25, { run_id: "r" }), at("a", 20, { run_id: "r" })],
      want: ["a", "b"],
    },
    {
      name: "platforms of two runs separately",
      failures: [at("a", 30, { run_id: "r" }), at("a", 30, { run_id: "s" })],
      want: ["a", "a"],
    },
    { name: "undated failures separately", failures: [at("a", null), at("a", null)], want: ["a", "a"] },
    { name: "as many as requested", limit: 2, failures: [at("a", 30), at("b", 20), at("c", 10)], want: ["a", "b"] },
    {
      name: "undated failures, as many as requested",
      limit: 2,
      failures: [at("a", 30), at("b", null), at("c", null)],
      want: ["a", "b"],
    },
  ])("$name", ({ failures, limit = 9, want }) => {
    expect(list(limit, ...failures).map((row) => row.package)).toEqual(want);
  });

  test("the last row still contains all of its platforms", () => {
    const on = (platform: string) => at("a", 30, { platform });
    expect(list(1, on("x"), on("y"), on("z"), at("b", 20))).toMatchObject([{ platforms: ["x", "y", "z"] }]);
  });
});

describe("columns", () => {
  test("platforms and exit codes once each", () => {
    const on = (platform: string | null, exit_code: number | null) => at("a", 30, { platform, exit_code });
    expect(list(9, on("x", 6), on("y", 124), on("x", 6), on(null, null))).toMatchObject([
      { platforms: ["x", "y"], exitCodes: [6, 124] },
    ]);
  });
  test("a failure that names several platforms", () => {
    expect(list(9, at("a", 30, { platform: "multiple", platforms: ["x", "y", "x"] }))).toMatchObject([
      { platforms: ["x", "y"] },
    ]);
  });
  test.each([
    { name: "the line that says what went wrong", message: "==> hello\nError: no\n==> bye", want: "Error: no" },
    { name: "an empty message", message: "\u001b[0m\n", want: null },
    { name: "no message", message: undefined, want: null },
  ])("message: $name", ({ message, want }) => {
    expect(list(9, at("a", 30, { message }))[0]?.message).toBe(want);
  });
});
