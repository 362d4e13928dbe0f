import { expect, test } from "vitest";
import { historyListOf } from "../../../src/site/pages/history.tsx";
import type { HistoryRow } from "../../../src/site/records.ts";

const DAY: HistoryRow = {
  date: "2026-05-12",
  runs: 1,
  attempted: 2,
  validated: 0,
  merged: 0,
  failures: 2,
  packages_failed: 2,
  by_category: {},
  by_ecosystem: {},
  breakers_open: null,
  queue: null,
};
const ALWAYS = ["date", "runs", "attempted", "merged", "failures", "packages"];
const QUEUE = ["pending", "success", "blocked", "others"];

test.each([
  { name: "no day", days: [], keys: ALWAYS },
  { name: "days that record no queue", days: [DAY, DAY], keys: ALWAYS },
  { name: "a day that does", days: [DAY, { ...DAY, queue: { pending: 1 } }], keys: [...ALWAYS, ...QUEUE] },
  { name: "a day with open breakers", days: [{ ...DAY, breakers_open: 0 }, DAY], keys: [...ALWAYS, "breakers"] },
])("the history of $name has the columns that days have something for", ({ days, keys }) => {
  expect(historyListOf(days).columns.map(({ key }) => key)).toEqual(keys);
});
