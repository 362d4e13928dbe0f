import { describe, expect, test } from "vitest";
import { defaultQuery, dropUnknown, nextSort, parseQuery, queryParams } from "../../../src/site/lists/query.ts";
import { pageLink } from "../../../src/site/page-link.ts";
import { curatedList, disambiguationsList } from "../../../src/site/pages/choices.tsx";
import { ecosystemsList } from "../../../src/site/pages/ecosystems.tsx";
import { failuresList } from "../../../src/site/pages/failures.tsx";
import { historyList } from "../../../src/site/pages/history.tsx";
import { packagesList } from "../../../src/site/pages/packages.tsx";
import { runsList } from "../../../src/site/pages/runs.tsx";

describe("the query of a URL", () => {
  const rows = [
    { name: "nothing", search: "" },
    { name: "text", search: "q=ba+t" },
    { name: "two values of a facet", search: "status=failed&status=pending" },
    { name: "several facets", search: "ecosystem=npm&status=failed" },
    { name: "a column, descending", search: "sort=-attempts" },
    { name: "a page and a size", search: "size=25&page=3" },
    { name: "unknown parameters", search: "id=a&id=b&back=failures.html%3Fq%3Dx" },
    { name: "characters that have to be encoded", search: "q=%3Cb%3E%26%23%27%22" },
  ];
  test.each(rows)("is read and written without loss: $name", ({ search }) => {
    const query = parseQuery(search, packagesList);
    const written = pageLink("packages", queryParams(query, packagesList)).replace(/^packages\.html\??/, "");
    expect(parseQuery(written, packagesList)).toEqual(query);
    expect([...new URLSearchParams(written)].sort()).toEqual([...new URLSearchParams(search)].sort());
  });

  const ignored = [
    { name: "the default order", search: "sort=name" },
    { name: "a column that does not sort", search: "sort=nothing", note: "sort" },
    { name: "page 0", search: "page=0", note: "page" },
    { name: "a page that is not a number", search: "page=-1e9", note: "page" },
    { name: "a size that is not offered", search: "size=5000", note: "size" },
    { name: "an empty value", search: "status=&q=&sort=" },
    { name: "default values", search: "page=1&size=50" },
  ];
  test.each(ignored)("ignores and, unless it is usual, reports $name", ({ search, note }) => {
    const query = parseQuery(search, packagesList);
    expect({ ...query, ignored: [] }).toEqual(defaultQuery(packagesList));
    const value = new URLSearchParams(search).get(note ?? "");
    const { notes } = dropUnknown(query, packagesList, new Map());
    expect(notes).toEqual(note === undefined ? [] : [`Unknown value for ${note}: "${value}"; showing the default.`]);
    expect(pageLink("packages", queryParams(query, packagesList))).toBe("packages.html");
  });

  test("a facet of another list is kept as an unknown parameter", () => {
    expect(parseQuery("cluster=abc", packagesList).others).toEqual([["cluster", "abc"]]);
    expect(parseQuery("cluster=abc", failuresList).picks).toEqual(new Map([["cluster", ["abc"]]]));
  });
});

test.each([
  { list: curatedList, search: "status=invalid" },
  { list: disambiguationsList, search: "review=needed&risk=high" },
  { list: ecosystemsList, search: "breaker=half-open" },
  { list: packagesList, search: "status=requires_manual&priority=1" },
])("$search is known even if no row has it, so the list is empty instead of complete", ({ list, search }) => {
  const { query, notes } = dropUnknown(parseQuery(search, list), list, new Map());
  expect(notes).toEqual([]);
  expect([...query.picks.values()].flat()).toEqual([...new URLSearchParams(search).values()]);
});

describe("values that the list does not have", () => {
  const options = new Map([["category", [["install_failed", 3] as const]]]);
  const rows = [
    {
      name: "an unknown word",
      search: "category=x",
      notes: ['Unknown value for category: "x"; showing all.'],
      kept: [],
    },
    {
      name: "one of two words",
      search: "category=x&category=install_failed",
      notes: ['Unknown value for category: "x"; ignored.'],
      kept: ["category"],
    },
    { name: "not a day", search: "from=yesterday", notes: 1, kept: [] },
    { name: "an impossible day", search: "to=2026-02-31x", notes: 1, kept: [] },
    { name: "a day that its month does not have", search: "from=2026-02-31", notes: 1, kept: [] },
    { name: "an order that the list does not have", search: "sort=time", notes: 1, kept: [] },
    { name: "the only order", search: "sort=-time", notes: 0, kept: [] },
    { name: "a day", search: "from=2026-02-03", notes: 0, kept: ["from"] },
    { name: "an unknown change", search: "change=worse", notes: 1, kept: [] },
    { name: "a change", search: "change=still", notes: 0, kept: ["change"] },
    { name: "any cluster", search: "cluster=__proto__", notes: 0, kept: ["cluster"] },
  ];
  test.each(rows)("$name", ({ search, notes, kept }) => {
    const { query, notes: told } = dropUnknown(parseQuery(search, failuresList), failuresList, options);
    if (typeof notes === "number") expect(told).toHaveLength(notes);
    else expect(told).toEqual(notes);
    expect([...query.picks.keys()]).toEqual(kept);
  });
});

test.each([
  { name: "a name, from A", list: packagesList, sort: "-attempts", key: "name", want: "name" },
  { name: "a name, in reverse the second time", list: packagesList, sort: "name", key: "name", want: "-name" },
  { name: "a number, from the largest", list: packagesList, sort: "name", key: "attempts", want: "-attempts" },
  {
    name: "a number, in reverse the second time",
    list: packagesList,
    sort: "-attempts",
    key: "attempts",
    want: "attempts",
  },
  { name: "runs, from the newest", list: runsList, sort: "-failed", key: "time", want: "-time" },
  { name: "days, from the newest", list: historyList, sort: "-runs", key: "date", want: "-date" },
])("a click on a heading sorts by $name", ({ list, sort, key, want }) => {
  expect(nextSort(key, sort, list)).toBe(want);
});
