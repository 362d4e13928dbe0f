import { describe, expect, test } from "vitest";
import { type Blocker, findBlockers } from "../../src/dashboard/find-blockers.ts";
import { aFailure, aPackage, describeState } from "../support/describe-state.ts";

/** Finds blockers: `a: ["b"]` means that package a waits for b, and the key `a = npm:x` gives a the source npm:x. */
function find(graph: Record<string, readonly string[]>) {
  const blocked = Object.entries(graph).map(([key, blockedBy]) => {
    const [name, source = `homebrew:${key}`] = key.split(" = ") as [string, string?];
    return { name, source, blockedBy };
  });
  return findBlockers(blocked);
}
const brief = ({ dependency, directCount, totalCount, inCycle }: Blocker) =>
  `${dependency} ${directCount} ${totalCount}${inCycle ? " cycle" : ""}`;

describe("graphs", () => {
  test.each<{ name: string; graph: Record<string, string[]>; want: string[]; cycles?: number }>([
    { name: "nothing", graph: {}, want: [] },
    { name: "blocked by nothing", graph: { a: [] }, want: [] },
    { name: "a star", graph: { a: ["x"], b: ["x"], c: ["x"] }, want: ["x 3 3"] },
    { name: "a chain", graph: { a: ["x"], b: ["a"], c: ["b"] }, want: ["x 1 3", "a 1 2", "b 1 1"] },
    {
      name: "a package that is reached in two ways counts once",
      graph: { l: ["x"], r: ["x"], end: ["l", "r"] },
      want: ["x 2 3", "l 1 1", "r 1 1"],
    },
    { name: "a ladder", graph: { a: ["x"], b: ["x", "a"], c: ["a", "b"] }, want: ["x 2 3", "a 2 2", "b 1 1"] },
    { name: "a package that waits for itself", graph: { a: ["a"] }, want: ["a 1 0 cycle"], cycles: 1 },
    {
      name: "a package that waits for itself and holds up another",
      graph: { a: ["a"], b: ["a"] },
      want: ["a 2 1 cycle"],
      cycles: 1,
    },
    {
      name: "two packages that wait for each other",
      graph: { a: ["b"], b: ["a"] },
      want: ["a 1 1 cycle", "b 1 1 cycle"],
      cycles: 1,
    },
    {
      name: "a cycle with a way in and a way out",
      graph: { a: ["c", "in"], b: ["a"], c: ["b"], out: ["c"], far: ["out"] },
      want: ["in 1 5", "c 2 4 cycle", "a 1 4 cycle", "b 1 4 cycle", "out 1 1"],
      cycles: 1,
    },
    {
      name: "two cycles in a row",
      graph: { a: ["b"], b: ["a"], c: ["b", "d"], d: ["c"] },
      want: ["b 2 3 cycle", "a 1 3 cycle", "c 1 1 cycle", "d 1 1 cycle"],
      cycles: 2,
    },
    { name: "repeated names in one list count once", graph: { a: ["x", "x"] }, want: ["x 1 1"] },
    {
      name: "a dependency may be the identifier of a package's source",
      graph: { "rg = cargo:ripgrep": ["x"], b: ["ripgrep"] },
      want: ["x 1 2", "ripgrep 1 1"],
    },
    {
      name: "the name takes precedence over the identifier",
      graph: { "rg = cargo:ripgrep": ["x"], b: ["ripgrep"], c: ["rg"] },
      want: ["x 1 2", "rg 1 1", "ripgrep 1 1"],
    },
    {
      name: "colons and slashes in the identifier",
      graph: { "g = go:golang.org/x:y": ["x"], b: ["golang.org/x:y"] },
      want: ["x 1 2", "golang.org/x:y 1 1"],
    },
    { name: "a source without a colon", graph: { "n = plain": ["x"], b: ["plain"] }, want: ["x 1 2", "plain 1 1"] },
    {
      name: "by total, direct count, name",
      graph: { a: ["B", "b", "Z"], c: ["Z"], d: ["y"], e: ["d"] },
      want: ["Z 2 2", "y 1 2", "B 1 1", "b 1 1", "d 1 1"],
    },
    {
      name: "names of built-in properties of JavaScript objects",
      graph: { constructor: ["__proto__"], a: ["constructor"] },
      want: ["__proto__ 1 2", "constructor 1 1"],
    },
  ])("$name", ({ graph, want, cycles = 0 }) => {
    const found = find(graph);
    expect(found.blockers.map(brief)).toEqual(want);
    expect(found.cycles).toBe(cycles);
    const reversed = find(Object.fromEntries(Object.entries(graph).reverse()));
    expect(reversed).toEqual(found);
  });

  test("all direct packages are listed, sorted", () => {
    const graph = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`p${n}`, ["x"]]));
    expect(find(graph).blockers[0]?.packages).toEqual(Object.keys(graph).sort());
  });

  test("a random graph gives the same counts as a plain search from each dependency", () => {
    let state = 7;
    const random = (limit: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % limit;
    };
    for (let round = 0; round < 60; round++) {
      const names = Array.from({ length: 3 + random(12) }, (_, n) => `p${n}`);
      const graph = Object.fromEntries(names.map((name) => [name, names.filter(() => random(5) === 0)]));
      const { blockers } = find(graph);
      for (const { dependency, totalCount, inCycle } of blockers) {
        const reached = searchFrom(graph, dependency);
        expect([dependency, totalCount, inCycle]).toEqual([
          dependency,
          reached.size - Number(reached.has(dependency)),
          reached.has(dependency),
        ]);
      }
    }
  });
});

function searchFrom(graph: Record<string, readonly string[]>, start: string): Set<string> {
  const reached = new Set<string>();
  const pending = [start];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const [name, blockedBy] of Object.entries(graph)) {
      if (!blockedBy.includes(at) || reached.has(name)) continue;
      reached.add(name);
      pending.push(name);
    }
  }
  return reached;
}

describe("sizes", () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, n) => ({ name: `p${n + 1}`, source: `npm:p${n + 1}`, blockedBy: [`p${n}`] }));

  test("a chain of 100,000 packages neither overflows the stack nor takes long", () => {
    const started = performance.now();
    const { blockers } = findBlockers(chain(100_000));
    expect(blockers.length).toBe(100_000);
    expect([blockers[0], blockers[99_999]].map((blocker) => brief(blocker as Blocker))).toEqual([
      "p0 1 100000",
      "p99999 1 1",
    ]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
  test("a ring of 100,000 packages", () => {
    const ring = chain(100_000);
    (ring[0] as { blockedBy: string[] }).blockedBy = ["p100000"];
    const { blockers, cycles } = findBlockers(ring);
    expect([cycles, blockers[0]?.totalCount, blockers.at(-1)?.totalCount]).toEqual([1, 99_999, 99_999]);
  });
  test("100,000 packages that wait for one", () => {
    const star = chain(100_000).map((one) => ({ ...one, blockedBy: ["x"] }));
    expect(findBlockers(star).blockers.map(brief)).toEqual(["x 100000 100000"]);
  });
});

describe("in the dashboard", () => {
  const state = {
    packages: [
      aPackage({ name: "openssl", status: "failed", failure_count: 2 }),
      aPackage({ name: "curl", status: "blocked", blocked_by: ["openssl"] }),
      aPackage({ name: "git", status: "blocked", blocked_by: ["curl", "gettext"] }),
      aPackage({ name: "just", status: "blocked" }),
      aPackage({ name: "done", status: "success", blocked_by: ["openssl"] }),
    ],
    failures: [aFailure({ package: "done", blocked_by: ["openssl"] })],
  };
  test("blockers show their status and position in the queue; packages that are no longer blocked do not count", () => {
    const { blockers, blockers_summary } = describeState(state);
    expect(blockers).toEqual([
      {
        dependency: "openssl",
        status: "failed",
        position: 1,
        direct_count: 1,
        total_count: 2,
        in_cycle: false,
        packages: ["curl"],
      },
      {
        dependency: "curl",
        status: "blocked",
        position: null,
        direct_count: 1,
        total_count: 1,
        in_cycle: false,
        packages: ["git"],
      },
      {
        dependency: "gettext",
        status: null,
        position: null,
        direct_count: 1,
        total_count: 1,
        in_cycle: false,
        packages: ["git"],
      },
    ]);
    expect(blockers_summary).toEqual({ dependencies: 3, packages_blocked: 3, without_dependency: 1, cycles: 0 });
  });
});
