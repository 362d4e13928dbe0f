import { expect, test } from "vitest";
import { pickMonths } from "../../../src/site/lists/pick-months.ts";
import { parseQuery } from "../../../src/site/lists/query.ts";
import { runsList } from "../../../src/site/pages/runs.tsx";

const MONTHS = [
  { month: "2025-12", runs: 5 },
  { month: "2026-03", runs: 50 },
  { month: "2026-04", runs: 30 },
  { month: "2026-05", runs: 20 },
];
const ALL = ["2026-05", "2026-04", "2026-03", "2025-12"];

test.each([
  { name: "all runs, first page", search: "", want: ["2026-05", "2026-04"] },
  { name: "all runs, a page that ends with a month", search: "page=2", want: ALL.slice(0, 3) },
  { name: "all runs, a page that begins with the oldest month", search: "size=25&page=5", want: ALL },
  { name: "all runs, a page beyond the last", search: "page=9", want: ALL },
  { name: "all runs in another order", search: "sort=-failed", want: ALL },
  { name: "a filter that is not about days", search: "ecosystem=npm", want: ALL },
  { name: "a day", search: "from=2026-04-30&to=2026-04-30", want: ["2026-04"] },
  { name: "days of two months", search: "from=2026-03-31&to=2026-04-01", want: ["2026-04", "2026-03"] },
  { name: "from a day on", search: "from=2026-04-01&page=2", want: ["2026-05", "2026-04"] },
  { name: "up to a day", search: "to=2026-03-01&sort=-failed", want: ["2026-03", "2025-12"] },
  { name: "days between months that have runs", search: "from=2026-01-01&to=2026-02-28", want: [] },
  { name: "an end before the start", search: "from=2026-05-01&to=2026-03-01", want: [] },
  { name: "runs after the last merge", search: "since=success", want: ["2026-05", "2026-04"] },
  { name: "runs after the last merge, on some days", search: "since=success&to=2026-04-09", want: ["2026-04"] },
  { name: "runs after the last merge, without a merge", search: "since=success", lastMerge: null, want: ALL },
])("months to read: $name", ({ search, lastMerge = "2026-04-11T20:45:00Z", want }) => {
  expect(pickMonths(parseQuery(search, runsList), { months: MONTHS, sort: runsList.sort, lastMerge })).toEqual(want);
});
