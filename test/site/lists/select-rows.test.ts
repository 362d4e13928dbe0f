import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../src/site/lists/query.ts";
import { countOptions, createTable, filterRows, selectRows, sortRows } from "../../../src/site/lists/select-rows.ts";
import type { PackageRow } from "../../../src/site/package-records.ts";
import { type ListedPackage, listStatus, packagesList } from "../../../src/site/pages/packages.tsx";

function rowOf(name: string, fields: Partial<PackageRow> = {}): PackageRow {
  return {
    ...{ name, status: "pending", ecosystem: "npm", priority: 3, category: null, attempts: 0 },
    ...{ failure_count: 0, next_retry_at: null, unblocks: 0 },
    ...fields,
  };
}

const ROWS = [
  rowOf("Ack", { ecosystem: "cpan", attempts: 2, category: "install_failed" }),
  rowOf("bat", { status: "failed", attempts: 7, category: "verify_failed" }),
  rowOf("constructor", { status: null, priority: null, ecosystem: "" }),
  rowOf("fd", { status: "failed", attempts: 2 }),
];

describe("the rows for a query", () => {
  const table = createTable(packagesList, ROWS as readonly ListedPackage[]);
  const rows = [
    { name: "all, by name", search: "", want: ["Ack", "bat", "constructor", "fd"] },
    { name: "text in any letter case", search: "q=AC", want: ["Ack"] },
    { name: "text with pasted blanks", search: "q=%20bat+", want: ["bat"] },
    { name: "one value", search: "status=failed", want: ["bat", "fd"] },
    { name: "either of two values", search: "status=failed&status=pending", want: ["Ack", "bat", "fd"] },
    { name: "both of two facets", search: "status=failed&category=verify_failed", want: ["bat"] },
    { name: "rows without a recorded value", search: "status=not-recorded", want: ["constructor"] },
    {
      name: "rows with an empty value, which counts as not recorded",
      search: "ecosystem=not-recorded",
      want: ["constructor"],
    },
    {
      name: "in another order, equal rows by name",
      search: "sort=-attempts",
      want: ["bat", "Ack", "fd", "constructor"],
    },
    { name: "null last, ascending", search: "sort=category", want: ["Ack", "bat", "constructor", "fd"] },
    { name: "null last, descending", search: "sort=-category", want: ["bat", "Ack", "constructor", "fd"] },
  ];
  test.each(rows)("$name", ({ search, want }) => {
    expect(filterRows(table, parseQuery(search, packagesList)).map(({ name }) => name)).toEqual(want);
  });

  test("one page, or the last page if the number is too large", () => {
    const many = createTable(packagesList, Array.from({ length: 60 }, (_, place) => rowOf(`p${place + 10}`)) as never);
    expect(selectRows(many, parseQuery("page=2", packagesList)).rows).toHaveLength(10);
    expect(selectRows(many, parseQuery("page=99&size=25", packagesList)).rows[0]?.name).toBe("p60");
    expect(selectRows(many, parseQuery("q=p1", packagesList))).toMatchObject({ total: 10, of: 60 });
  });
});

test("offered values have counts, most frequent first", () => {
  const options = countOptions(packagesList, ROWS as readonly ListedPackage[]);
  expect(options.get("status")).toEqual([
    ["failed", 2],
    ["not-recorded", 1],
    ["pending", 1],
  ]);
});

test("sorting keeps the order of equal rows, in either direction", () => {
  const pairs = [
    [2, "a"],
    [1, "b"],
    [2, "c"],
    [null, "d"],
  ] as const;
  expect(sortRows(pairs, ([key]) => key, true).map(([, name]) => name)).toEqual(["a", "c", "b", "d"]);
  expect(sortRows(pairs, ([key]) => key, false).map(([, name]) => name)).toEqual(["b", "a", "c", "d"]);
});

test("pending packages are in the order in which batches take them", () => {
  const queue = [
    rowOf("a"),
    rowOf("b", { unblocks: 4 }),
    rowOf("c", { failure_count: 1 }),
    rowOf("d", { priority: 1 }),
    rowOf("e", { status: "failed", failure_count: 2 }),
    rowOf("f", { status: "success", priority: 1 }),
  ];
  const placed = listStatus("pending", queue, []).map(({ name, place }) => [name, place]);
  expect(placed).toEqual([
    ["d", 1],
    ["c", 2],
    ["b", 4],
    ["a", 5],
  ]);
});
