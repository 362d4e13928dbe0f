import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FoundList, type MergeRules, mergeFound } from "../../../actions/seed-queue/merge-found.ts";
import { sourceKey } from "../../../actions/seed-queue/source-key.ts";
import type { QueuedPackage } from "../../../src/formats/queue.ts";
import { isProof } from "../../support/is-proof.ts";

const RULES: MergeRules = {
  aliases: new Map([["crates.io", "cargo"]]),
  raisesPriority: true,
  firstTier: new Set(["first"]),
  ecosystems: ["homebrew", "cargo", "npm", "pypi"],
};

function queued(name: string, source: string, more: Partial<QueuedPackage> = {}): QueuedPackage {
  const ecosystem = source.slice(0, source.indexOf(":"));
  const times = { disambiguated_at: null, next_retry_at: null, recorded_next_retry_at: null, status_at: null };
  return {
    ...{
      form: "unified",
      name,
      source,
      ecosystem,
      priority: 3,
      status: "pending",
      confidence: "auto",
      failure_count: 0,
    },
    ...{ ...times, blocked_by: [], status_reason: null, last_batch_id: null, ...more },
  };
}

function listOf(ecosystem: string, ...found: (string | [string, number | null, string?])[]): FoundList {
  const packages = found.map((each) => {
    const [name, popularity = null, identifier = name] = typeof each === "string" ? [each] : each;
    return { identifier, name, popularity };
  });
  return { ecosystem, popularAt: 100, packages };
}

const merge = (queue: QueuedPackage[], lists: FoundList[], rules: Partial<MergeRules> = {}) =>
  mergeFound(queue, lists, { ...RULES, ...rules });

test("a new package is pending, auto and never tried", () => {
  const { changes } = merge([], [listOf("cargo", ["fd", 100, "fd-find"])]);
  expect([...changes.values()]).toEqual([queued("fd", "cargo:fd-find", { priority: 2 })]);
});

test.each([
  { name: "unknown popularity", found: "x", want: 3 },
  { name: "below the limit", found: ["x", 99] as [string, number], want: 3 },
  { name: "at the limit", found: ["x", 100] as [string, number], want: 2 },
  { name: "a name of the first tier", found: ["first", 1] as [string, number], want: 1 },
])("priority: $name", ({ found, want }) => {
  expect([...merge([], [listOf("npm", found)]).changes.values()][0]?.priority).toBe(want);
});

describe("the priority of an existing package", () => {
  const rows = [
    { name: "rises", has: {}, want: 2 },
    { name: "never falls", has: { priority: 1 }, want: undefined },
    { name: "stays if it is the same", has: { priority: 2 }, want: undefined },
    { name: "stays if it is curated", has: { confidence: "curated" }, want: undefined },
    { name: "rises with any status", has: { status: "success" }, want: 2 },
  ];
  test.each(rows)("$name", ({ has, want }) => {
    const { changes, byEcosystem } = merge([queued("x", "npm:x", has)], [listOf("npm", ["x", 500])]);
    expect(changes.get("x")?.priority).toBe(want);
    expect(byEcosystem.get("npm")?.raised).toEqual(want === undefined ? [] : ["x"]);
  });
  test("stays with update-priority never", () => {
    const { changes } = merge([queued("x", "npm:x")], [listOf("npm", ["x", 500])], { raisesPriority: false });
    expect(changes.size).toBe(0);
  });
  test("rises for every package with that source", () => {
    const { changes } = merge([queued("x", "npm:x"), queued("y", "npm:x")], [listOf("npm", ["x", 500])]);
    expect([...changes.keys()]).toEqual(["x", "y"]);
  });
});

test.each([
  ["cargo:fd-find", "crates.io:fd_find"],
  ["cargo:fd-find", "cargo:fd_find"],
  ["pypi:typing-extensions", "pypi:Typing_Extensions"],
  ["pypi:a-b", "pypi:a-._b"],
])("%s and %s are one package", (a, b) => {
  expect(sourceKey(a, RULES.aliases)).toBe(sourceKey(b, RULES.aliases));
  const [ecosystem = "", identifier = ""] = a.split(":");
  const { changes, byEcosystem } = merge([queued("kept", b)], [listOf(ecosystem, ["other", 1, identifier])]);
  expect(changes.size).toBe(0);
  expect(byEcosystem.get(ecosystem)?.nameTaken).toEqual([]);
});

test.each([
  ["npm:a-b", "npm:a_b"],
  ["homebrew:A", "homebrew:a"],
  ["npm:x", "cargo:x"],
])("%s and %s are two packages", (a, b) => expect(sourceKey(a, RULES.aliases)).not.toBe(sourceKey(b, RULES.aliases)));

test("a name that another package has, in any letter case, is listed but not added", () => {
  const { changes, byEcosystem } = merge([queued("JQ", "homebrew:jq")], [listOf("npm", "jq", ["new", 1])]);
  expect([...changes.keys()]).toEqual(["new"]);
  expect(byEcosystem.get("npm")?.nameTaken).toEqual([{ name: "jq", source: "npm:jq", takenBy: "homebrew:jq" }]);
});

test("of two new packages with one name, the ecosystem that comes first in the order gets it", () => {
  for (const lists of [
    [listOf("npm", "jq"), listOf("homebrew", "jq")],
    [listOf("homebrew", "jq"), listOf("npm", "jq")],
  ]) {
    const { changes, byEcosystem } = merge([], lists);
    expect(changes.get("jq")?.source).toBe("homebrew:jq");
    expect(byEcosystem.get("npm")?.nameTaken).toHaveLength(1);
    const other = merge([], lists, { ecosystems: ["npm", "homebrew"] });
    expect(other.changes.get("jq")?.source).toBe("npm:jq");
  }
});

describe("for any queue and lists", () => {
  const name = fc.constantFrom("a", "A", "b-c", "b_c", "d", "e", "first", "g");
  const ecosystem = fc.constantFrom("homebrew", "cargo", "crates.io", "npm", "pypi", "github");
  const status = fc.constantFrom("pending", "success", "failed", "blocked", "requires_manual", "excluded", "odd");
  const queue = fc.uniqueArray(
    fc
      .record({ name, ecosystem, id: name, status, priority: fc.integer({ min: 0, max: 4 }), curated: fc.boolean() })
      .map(({ name, ecosystem, id, status, priority, curated }) =>
        queued(name, `${ecosystem}:${id}`, { status, priority, confidence: curated ? "curated" : "auto" }),
      ),
    { selector: ({ name }) => name },
  );
  const lists = fc.uniqueArray(
    fc.record({
      ecosystem: fc.constantFrom("homebrew", "cargo", "npm", "pypi"),
      popularAt: fc.constant(100),
      packages: fc.uniqueArray(fc.record({ identifier: name, name, popularity: fc.constantFrom(null, 1, 100) }), {
        selector: ({ identifier }) => identifier,
      }),
    }),
    { selector: ({ ecosystem }) => ecosystem },
  );
  const options = { numRuns: isProof ? 20_000 : 1000, seed: 20261130 };
  const apply = (old: readonly QueuedPackage[], changes: ReadonlyMap<string, QueuedPackage>) => {
    const kept = old.map((each) => changes.get(each.name) ?? each);
    const known = new Set(old.map((each) => each.name));
    return [...kept, ...[...changes.values()].filter((each) => !known.has(each.name))];
  };

  test("it never touches the status of a package, and never removes one: all that changes is a priority, upwards", () => {
    fc.assert(
      fc.property(queue, lists, (old, found) => {
        const next = new Map(apply(old, merge(old, found).changes).map((each) => [each.name, each]));
        for (const each of old) {
          const after = next.get(each.name) as QueuedPackage;
          expect({ ...after, priority: each.priority }).toEqual(each);
          expect(after.priority).toBeLessThanOrEqual(each.priority);
        }
      }),
      options,
    );
  });

  test("merging twice changes nothing the second time, and the order of the lists does not matter", () => {
    fc.assert(
      fc.property(queue, lists, (old, found) => {
        const once = merge(old, found);
        expect(merge(apply(old, once.changes), found).changes.size).toBe(0);
        expect(merge(old, [...found].reverse())).toEqual(once);
      }),
      options,
    );
  });

  test("no name occurs twice, even in another letter case", () => {
    fc.assert(
      fc.property(queue, lists, (old, found) => {
        const added = [...merge(old, found).byEcosystem.values()].flatMap((counts) => counts.added);
        const names = [...old.map((each) => each.name), ...added].map((each) => each.toLowerCase());
        const before = new Set(old.map((each) => each.name.toLowerCase()));
        expect(new Set(names).size).toBe(before.size + added.length);
      }),
      options,
    );
  });
});
