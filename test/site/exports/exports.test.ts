import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STATUSES } from "../../../src/pipeline/statuses.ts";
import {
  ECOSYSTEM_COLUMNS,
  printNotPendingCsv,
  printPackagesCsv,
  statusColumns,
} from "../../../src/site/exports/columns.ts";
import {
  type Cell,
  type CsvColumn,
  exportFileName,
  printCsv,
  printJsonRows,
} from "../../../src/site/exports/print-csv.ts";
import { aPackage, describeState } from "../../support/describe-state.ts";
import { parseCsv } from "../../support/site/parse-csv.ts";

const column = (name: string): CsvColumn<Record<string, Cell>> => ({ name, value: (row) => row[name] ?? null });
const cell = (value: Cell) => printCsv([column("a")], [{ a: value }]).slice("\ufeffa\r\n".length, -2);

describe("a cell of CSV", () => {
  test.each([
    { value: "plain", want: "plain" },
    { value: "a,b", want: '"a,b"' },
    { value: 'say "x"', want: '"say ""x"""' },
    { value: "a\r\nb", want: '"a\r\nb"' },
    { value: "=HYPERLINK(1)", want: "'=HYPERLINK(1)" },
    { value: '=A1&"x"', want: `"'=A1&""x"""` },
    { value: "@SUM(1)", want: "'@SUM(1)" },
    { value: "+1", want: "'+1" },
    { value: "-1", want: "'-1" },
    { value: "\tx", want: "'\tx" },
    { value: "\r=1", want: '"\'\r=1"' },
    { value: -1, want: "-1" },
    { value: true, want: "true" },
    { value: null, want: "" },
    { value: ["a", "b"], want: "a b" },
    { value: ["=a"], want: "'=a" },
  ])("$value", ({ value, want }) => {
    expect(cell(value)).toBe(want);
  });
});

test.each([
  { status: "pending", added: ["place"] },
  { status: "success", added: ["merged_at"] },
  { status: "blocked", added: ["blocked_by", "since"] },
  { status: "excluded", added: ["reason", "since"] },
])("the export of $status packages has the columns of the list", ({ status, added }) => {
  expect(statusColumns(status).map(({ name }) => name)).toEqual([
    ...[
      "name",
      "status",
      "ecosystem",
      "priority",
      "category",
      "attempts",
      "failure_count",
      "next_retry_at",
      "unblocks",
    ],
    ...added,
  ]);
});

test("the export of ecosystems counts every status", () => {
  const names = ECOSYSTEM_COLUMNS.map(({ name }) => name);
  expect(STATUSES.filter((status) => !names.includes(status))).toEqual([]);
});

test("CSV has a byte order mark, a header and CRLF, and can be parsed again", () => {
  const text = fc.string({ unit: "binary" }).filter((value) => !/^[=+\-@\t\r]/.test(value));
  fc.assert(
    fc.property(fc.array(fc.record({ a: text, b: text })), (rows) => {
      const csv = printCsv([column("a"), column("b")], rows);
      expect(csv.startsWith("\ufeffa,b\r\n")).toBe(true);
      expect(csv.endsWith("\r\n")).toBe(true);
      expect(parseCsv(csv)).toEqual([["a", "b"], ...rows.map(({ a, b }) => [a, b])]);
    }),
  );
});

test("no text becomes a formula", () => {
  fc.assert(
    fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'", '"', ""), fc.string(), (head, tail) => {
      expect(parseCsv(printCsv([column("a")], [{ a: head + tail }]))[1]?.[0]).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});

test("JSON has one object per line, and formulas stay as they are", () => {
  const columns = [column("a"), column("b")];
  expect(printJsonRows(columns, [{ a: "=1", b: null }, { a: 2 }])).toBe(
    '[\n{"a":"=1","b":null},\n{"a":2,"b":null}\n]\n',
  );
  expect(printJsonRows(columns, [])).toBe("[]\n");
});

test("file names contain page, filter and commit, as plain characters", () => {
  const end = { commit: "1a2b3c4d5e6f", extension: "csv" } as const;
  expect(
    exportFileName(
      "failures",
      [
        ["category", "install_failed"],
        ["q", "../a b"],
      ],
      end,
    ),
  ).toBe("failures-category-install_failed-q-a-b-1a2b3c4.csv");
  expect(exportFileName("packages", [], { commit: null, extension: "json" })).toBe("packages.json");
  expect(exportFileName("packages", [["q", "x".repeat(500)]], end).length).toBeLessThan(120);
});

test("not-pending.csv has the status of all packages that are not pending, by name", () => {
  const packages = [
    aPackage({ name: "rg", status: "success" }),
    aPackage({ name: "@fd", status: "blocked" }),
    aPackage({ name: "bat", status: "pending" }),
    aPackage({ name: "exa", status: "odd" }),
  ];
  const rows = parseCsv(printNotPendingCsv(describeState({ packages }).queue.packages));
  expect(rows).toEqual([
    ["name", "status"],
    ["'@fd", "blocked"],
    ["exa", "odd"],
    ["rg", "success"],
  ]);
});

test("packages.csv lists every package by name", () => {
  const packages = [
    aPackage({ name: "rg", source: '=cmd|"x":rg', ecosystem: '=cmd|"x"' }),
    aPackage({ name: "fd", source: "cargo:fd", ecosystem: "cargo" }),
  ];
  const [head, fd, rg, ...rest] = parseCsv(printPackagesCsv(describeState({ packages }).queue.packages));
  expect(head).toEqual(["name", "source", "ecosystem", "priority", "confidence"]);
  expect(fd?.slice(0, 4)).toEqual(["fd", "cargo:fd", "cargo", "3"]);
  expect(rg?.slice(0, 4)).toEqual(["rg", `'=cmd|"x":rg`, `'=cmd|"x"`, "3"]);
  expect(rest).toEqual([]);
});
