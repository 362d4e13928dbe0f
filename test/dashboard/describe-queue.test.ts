import { describe, expect, test } from "vitest";
import type { DashboardPackage } from "../../src/formats/dashboard.ts";
import type { Failure } from "../../src/formats/failure.ts";
import type { QueuedPackage } from "../../src/formats/queue.ts";
import { aFailure, aPackage, describeState, packageOf } from "../support/describe-state.ts";

const KNOWN = ["pending", "success", "failed", "blocked", "requires_manual", "excluded"];
const withStatus = (...statuses: string[]) => statuses.map((status, n) => aPackage({ name: `p${n}`, status }));

describe("counts", () => {
  test("an empty queue has all six statuses, all 0", () => {
    expect(describeState({}).queue).toEqual({
      total: 0,
      by_status: { pending: 0, success: 0, failed: 0, blocked: 0, requires_manual: 0, excluded: 0 },
      by_priority: {},
      by_ecosystem: {},
      packages: { pending: [], success: [], failed: [], blocked: [], requires_manual: [], excluded: [] },
    });
  });

  test("unknown statuses come after the known six, in byte order", () => {
    const { queue } = describeState({ packages: withStatus("quarantined", "zzz", "Open", "failed", "__proto__") });
    expect(Object.entries(queue.by_status)).toEqual([
      ...KNOWN.map((status) => [status, status === "failed" ? 1 : 0]),
      ...["Open", "__proto__", "quarantined", "zzz"].map((status) => [status, 1]),
    ]);
    expect(Object.keys(queue.packages)).toEqual(Object.keys(queue.by_status));
    expect(Object.values(queue.packages).map((list) => list.length)).toEqual(Object.values(queue.by_status));
  });

  test("for each priority and ecosystem: the statuses that occur, and a total", () => {
    const packages = [
      aPackage({ name: "a", priority: 1 }),
      aPackage({ name: "b", priority: 3, status: "failed", source: "npm:b" }),
      aPackage({ name: "c", priority: 3, source: "npm:c" }),
      aPackage({ name: "d", priority: 3, source: "plain" }),
      aPackage({ name: "e", priority: 3, source: "npm:e", status: "zzz" }),
    ];
    const { by_priority, by_ecosystem, total } = describeState({ packages }).queue;
    expect(total).toBe(5);
    expect(JSON.stringify(by_priority)).toBe('{"1":{"pending":1},"3":{"failed":1,"pending":2,"zzz":1}}');
    expect(JSON.stringify(by_ecosystem)).toBe(
      '{"":{"pending":1,"total":1},"homebrew":{"pending":1,"total":1},"npm":{"failed":1,"pending":1,"zzz":1,"total":3}}',
    );
  });

  test("words that look like numbers are ordinary data, and their order does not depend on the packages' order", () => {
    const packages = [
      ...withStatus("404", "10", "9"),
      aPackage({ name: "x", priority: 10 }),
      aPackage({ name: "y", priority: -1 }),
    ];
    const { queue } = describeState({ packages });
    expect(queue.by_status).toMatchObject({ 404: 1, 10: 1, 9: 1, pending: 2 });
    expect(queue.packages["404"]).toMatchObject([{ name: "p0" }]);
    expect(queue.by_priority).toEqual({ 3: { 404: 1, 10: 1, 9: 1 }, 10: { pending: 1 }, "-1": { pending: 1 } });
    expect(JSON.stringify(describeState({ packages: packages.toReversed() }).queue)).toBe(JSON.stringify(queue));
  });

  test("a status called total does not spoil the sum", () => {
    const { by_ecosystem } = describeState({ packages: withStatus("total", "total", "pending") }).queue;
    expect(by_ecosystem).toEqual({ homebrew: { pending: 1, total: 3 } });
  });

  test("an ecosystem called __proto__ is ordinary data", () => {
    const { by_ecosystem } = describeState({ packages: [aPackage({ name: "a", source: "__proto__:a" })] }).queue;
    expect(Object.entries(by_ecosystem)).toEqual([["__proto__", { pending: 1, total: 1 }]]);
  });

  test("each list is sorted by priority, then by name in byte order", () => {
    const names = ["b", "B", "\u{1F600}", "\uFF5E", "a"];
    const packages = [...names.map((name) => aPackage({ name })), aPackage({ name: "z", priority: 1 })];
    const { pending } = describeState({ packages }).queue.packages;
    expect(pending?.map(({ name }) => name)).toEqual(["z", "B", "a", "b", "\uFF5E", "\u{1F600}"]);
  });
});

const one = (entry: Partial<QueuedPackage>, ...failures: Partial<Failure>[]) =>
  packageOf(
    describeState({
      packages: [aPackage({ name: "neovim", status: "failed", ...entry })],
      failures: failures.map((fields, index) => aFailure({ line: index + 1, ...fields })),
    }),
    entry.name ?? "neovim",
  );

test("a package without failures", () => {
  expect(
    one({
      confidence: "curated",
      next_retry_at: "2026-05-13T00:00:00Z",
      status_reason: "why",
      status_at: "2026-05-01T00:00:00Z",
      failure_count: 4,
    }),
  ).toEqual({
    id: "neovim",
    name: "neovim",
    source: "homebrew:neovim",
    ecosystem: "homebrew",
    priority: 3,
    status: "failed",
    confidence: "curated",
    category: null,
    subcategory: null,
    blocked_by: [],
    status_reason: "why",
    status_at: "2026-05-01T00:00:00Z",
    failure_count: 4,
    failures_recorded: 0,
    first_failure_at: null,
    last_failure_at: null,
    last_failure_id: null,
    next_retry_at: "2026-05-13T00:00:00Z",
    position: 1,
    position_in_ecosystem: 1,
    unblocks: 0,
  });
});

describe("facts from failures", () => {
  const OLD = "2026-05-01T00:00:00Z";
  const NEW = "2026-05-09T00:00:00.5Z";
  test.each<{
    name: string;
    entry?: Partial<QueuedPackage>;
    failures: Partial<Failure>[];
    want: Partial<DashboardPackage>;
  }>([
    {
      name: "the newest failure by time, not the last one in the files",
      failures: [
        { time: NEW, category: "new", subcategory: "s" },
        { time: OLD, category: "old" },
      ],
      want: { category: "new", subcategory: "s", failures_recorded: 2, first_failure_at: OLD, last_failure_at: NEW },
    },
    {
      name: "undated failures count, and are older than all others",
      failures: [
        { time: null, category: "undated" },
        { time: OLD, category: "old" },
      ],
      want: { category: "old", failures_recorded: 2, first_failure_at: OLD, last_failure_at: OLD },
    },
    {
      name: "only undated failures",
      failures: [{ time: null, category: "undated" }],
      want: {
        category: "undated",
        first_failure_at: null,
        last_failure_at: null,
        last_failure_id: "homebrew-undated-neovim",
      },
    },
    {
      name: "at equal times, the later file",
      failures: [
        { category: "a", file: "data/failures/b.jsonl", line: 1 },
        { category: "b", file: "data/failures/a.jsonl", line: 9 },
      ],
      want: { category: "a" },
    },
    {
      name: "in the same file, the later line",
      failures: [
        { category: "z", line: 1 },
        { category: "a", line: 2 },
      ],
      want: { category: "a" },
    },
    {
      name: "on the same line, the later item",
      failures: [
        { category: "z", line: 1, item: 0 },
        { category: "m", line: 1, item: 10 },
        { category: "b", line: 1, item: 9 },
      ],
      want: { category: "m" },
    },
    {
      name: "no category for a success, but the number of its failures",
      entry: { status: "success" },
      failures: [{}],
      want: { category: null, subcategory: null, failures_recorded: 1 },
    },
    {
      name: "category from failures with the package's source, under any name",
      failures: [{ package: "nvim", source: "homebrew:neovim", category: "x" }],
      want: { category: "x", failures_recorded: 0, last_failure_id: null },
    },
    {
      name: "nothing from failures of other packages",
      failures: [{ package: "vim" }],
      want: { category: null, failures_recorded: 0 },
    },
  ])("$name", ({ entry = {}, failures, want }) => {
    expect(one(entry, ...failures)).toMatchObject(want);
    expect(one(entry, ...failures.map((fields, index) => ({ line: index + 1, ...fields })).reverse())).toMatchObject(
      want,
    );
  });

  test("of several failures with the same time, the last by position gives the id", () => {
    const given = [
      { platform: "a", line: 2 },
      { platform: "b", line: 1 },
      { platform: "c", line: 3 },
    ];
    const { failures } = describeState({ failures: given.map((fields) => aFailure(fields)) });
    const newest = failures.find(({ platform }) => platform === "c");
    expect(one({}, ...given).last_failure_id).toBe(newest?.id);
  });
});

describe("blocked_by", () => {
  const blocked = { status: "blocked" };
  test.each<{ name: string; entry: Partial<QueuedPackage>; failures?: Partial<Failure>[]; want: string[] }>([
    {
      name: "blockers of the entry, sorted, without repeats",
      entry: { ...blocked, blocked_by: ["z", "a", "z"] },
      failures: [{ blocked_by: ["x"] }],
      want: ["a", "z"],
    },
    {
      name: "otherwise dependencies of the newest failure that has any",
      entry: blocked,
      failures: [
        { time: "2026-05-03T00:00:00Z" },
        { time: "2026-05-01T00:00:00Z", blocked_by: ["old"] },
        { time: "2026-05-02T00:00:00Z", blocked_by: ["m", "b"] },
      ],
      want: ["b", "m"],
    },
    {
      name: "of several failures at that time, the last counts",
      entry: blocked,
      failures: [{ blocked_by: ["first"], platform: "b" }, { blocked_by: ["last"], platform: "a" }, { platform: "c" }],
      want: ["last"],
    },
    { name: "otherwise none", entry: blocked, failures: [{}], want: [] },
    {
      name: "none unless the package is blocked",
      entry: { status: "failed", blocked_by: ["a"] },
      failures: [{ blocked_by: ["x"] }],
      want: [],
    },
  ])("$name", ({ entry, failures = [], want }) => {
    expect(one(entry, ...failures).blocked_by).toEqual(want);
  });
});

describe("positions", () => {
  const positions = (...packages: QueuedPackage[]) => {
    const { queue } = describeState({ packages });
    const ranked = Object.values(queue.packages)
      .flat()
      .filter(({ position }) => position !== null);
    ranked.sort((a, b) => (a.position as number) - (b.position as number));
    expect(ranked.map(({ position }) => position)).toEqual(ranked.map((_, index) => index + 1));
    return ranked.map(({ name }) => name);
  };
  const waiting = (name: string) => aPackage({ name: `${name}-waits`, status: "blocked", blocked_by: [name] });

  test("by priority, retries, unblocked packages, and name", () => {
    const packages = [
      aPackage({ name: "z-top", priority: 1 }),
      aPackage({ name: "z-retry", status: "failed", failure_count: 1 }),
      aPackage({ name: "y-pending-retry", failure_count: 2 }),
      aPackage({ name: "x-blocks" }),
      waiting("x-blocks"),
      aPackage({ name: "a" }),
      aPackage({ name: "b", status: "failed" }),
      aPackage({ name: "low", priority: 4, failure_count: 3 }),
    ];
    expect(positions(...packages)).toEqual(["z-top", "y-pending-retry", "z-retry", "x-blocks", "a", "b", "low"]);
  });

  test.each(["success", "blocked", "requires_manual", "excluded", "odd"])("none for %s", (status) => {
    expect(positions(aPackage({ name: "a", status }))).toEqual([]);
  });

  test("next_retry_at, in the future or the past, does not change the order", () => {
    const names = ["a", "b", "c"];
    const at = (retries: (string | null)[]) =>
      positions(...names.map((name, n) => aPackage({ name, failure_count: 1, next_retry_at: retries[n] ?? null })));
    expect(at(["2999-01-01T00:00:00Z", null, "2001-01-01T00:00:00Z"])).toEqual(names);
  });

  test("in the whole queue and within the ecosystem", () => {
    const packages = [
      aPackage({ name: "a" }),
      aPackage({ name: "b", source: "npm:b" }),
      aPackage({ name: "c" }),
      aPackage({ name: "d", source: "npm:d" }),
    ];
    const described = describeState({ packages });
    const ranks = ["a", "b", "c", "d"]
      .map((name) => packageOf(described, name))
      .map(({ position, position_in_ecosystem }) => [position, position_in_ecosystem]);
    expect(ranks).toEqual([
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
    ]);
  });

  test("unblocks counts packages that wait, directly or not", () => {
    const packages = [aPackage({ name: "a" }), waiting("a"), waiting("a-waits")];
    expect(
      ["a", "a-waits", "a-waits-waits"].map((name) => packageOf(describeState({ packages }), name).unblocks),
    ).toEqual([2, 1, 0]);
  });
});

test("curated packages are sorted by name, and their status gives the validation status", () => {
  const statuses = ["success", "pending", "failed", "blocked", "excluded", "odd"];
  const packages = statuses.map((status, n) => aPackage({ name: `p${9 - n}`, status, confidence: "curated" }));
  const { curated } = describeState({ packages: [...packages, aPackage({ name: "auto" })] });
  expect(curated.map(({ name, status, validation_status }) => [name, status, validation_status])).toEqual([
    ["p4", "odd", "unknown"],
    ["p5", "excluded", "unknown"],
    ["p6", "blocked", "unknown"],
    ["p7", "failed", "invalid"],
    ["p8", "pending", "valid"],
    ["p9", "success", "valid"],
  ]);
  expect(curated[0]).toEqual({ name: "p4", source: "homebrew:p4", status: "odd", validation_status: "unknown" });
});
