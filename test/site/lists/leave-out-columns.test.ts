import { describe, expect, test } from "vitest";
import { findBlank, leaveOutColumns } from "../../../src/site/lists/leave-out-columns.ts";
import type { ListSpec } from "../../../src/site/lists/list-spec.ts";
import { historyList } from "../../../src/site/pages/history.tsx";
import { type ListedPackage, statusLists } from "../../../src/site/pages/packages.tsx";
import { createContext } from "../../../src/site/parts/page-context.ts";
import type { HistoryRow } from "../../../src/site/run-records.ts";
import { siteConfig } from "../../support/site/site-config.ts";

/** Keys of the columns that a list with these rows has. */
function columnsOf<Row>(list: ListSpec<Row>, rows: readonly Row[], config: Parameters<typeof siteConfig>[0] = {}) {
  const context = createContext(siteConfig(config), { commit: null, nowMs: null });
  return leaveOutColumns(list, findBlank(list, rows, context)).columns.map(({ key }) => key);
}

describe("a list of packages has the columns that any row needs", () => {
  const counts = { attempts: 1, failure_count: 1, unblocks: 0, next_retry_at: null };
  const row: ListedPackage = { ...counts, name: "fd", status: "failed", ecosystem: "npm", priority: 3, category: null };
  const listOf = (page: string) => statusLists.find((list) => list.page === page) as ListSpec<ListedPackage>;
  const failed = ["name", "ecosystem", "priority", "category"];
  const success = ["name", "ecosystem", "priority"];
  test.each([
    { name: "nothing", page: "failed", rows: [row, row], want: failed },
    { name: "a reason", page: "failed", rows: [row, { ...row, reason: "gone" }], want: [...failed, "reason"] },
    {
      name: "a time",
      page: "failed",
      rows: [row, { ...row, since: "2026-05-12T12:00:00Z" }],
      want: [...failed, "since"],
    },
    { name: "no recipe path", page: "success", rows: [row], want: [...success, "attempts"] },
    { name: "recipes", page: "success", rows: [row], recipe: "r/{name}", want: [...success, "recipe", "attempts"] },
  ])("$name", ({ page, rows, recipe = "", want }) => {
    expect(columnsOf(listOf(page), rows, { recipe_path: recipe })).toEqual(want);
  });
});

describe("the history has the columns that any day needs", () => {
  const day: HistoryRow = {
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
  const always = ["date", "runs", "attempted", "merged", "failures", "packages"];
  test.each([
    { name: "no day", days: [], want: always },
    { name: "no queue", days: [day, day], want: always },
    { name: "a queue", days: [day, { ...day, queue: { pending: 1 } }], want: [...always, "pending", "others"] },
    { name: "open breakers", days: [{ ...day, breakers_open: 0 }, day], want: [...always, "breakers"] },
  ])("$name", ({ days, want }) => {
    expect(columnsOf(historyList, days)).toEqual(want);
  });
});
