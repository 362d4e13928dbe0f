import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../src/site/lists/query.ts";
import { retryAgainst } from "../../../src/site/lists/retry-against.ts";
import { createTable, filterRows } from "../../../src/site/lists/select-rows.ts";
import type { PackageRecord } from "../../../src/site/package-records.ts";
import { describeTransition } from "../../../src/site/pages/package.tsx";
import { type ListedPackage, statusLists } from "../../../src/site/pages/packages.tsx";
import { aBreaker } from "../../support/site/health-facts.ts";

function aPending(name: string, fields: Partial<ListedPackage> = {}): ListedPackage {
  const counts = { attempts: 0, failure_count: 0, unblocks: 0, next_retry_at: null };
  return { name, status: "pending", ecosystem: "npm", priority: 3, category: null, ...counts, ...fields };
}

describe("pending packages by retry", () => {
  const pending = statusLists.find(({ page }) => page === "pending") as (typeof statusLists)[number];
  const rows = [
    aPending("fresh"),
    aPending("due", { next_retry_at: "2026-05-12T12:00:00Z" }),
    aPending("waits", { next_retry_at: "2026-05-12T12:00:01Z" }),
    aPending("shut", { ecosystem: "cask", next_retry_at: "2026-05-12T12:00:00Z" }),
    aPending("open", { ecosystem: "go" }),
  ];
  const breakers = [
    aBreaker({ ecosystem: "cask", state: "disabled" }),
    aBreaker({ ecosystem: "go", state: "open" }),
    aBreaker({ ecosystem: "npm" }),
  ];
  const list = retryAgainst(pending, { nowMs: Date.parse("2026-05-12T12:00:00Z"), breakers });
  test.each([
    { retry: "now", want: ["fresh", "due", "open"] },
    { retry: "waiting", want: ["waits"] },
    { retry: "never", want: ["shut"] },
    { retry: "now&retry=never", want: ["fresh", "due", "shut", "open"] },
  ])("retry=$retry", ({ retry, want }) => {
    const query = parseQuery(`retry=${retry}`, list);
    expect(filterRows(createTable(list, rows), query).map(({ name }) => name)).toEqual(want);
  });
});

describe("the change by the last run, next to the status", () => {
  const merged = { run_id: "r", timestamp: "2026-05-12T12:00:00Z" };
  const rows: { name: string; of: Partial<PackageRecord>; want: string | null }[] = [
    { name: "nothing", of: { transition: null }, want: null },
    { name: "a new failure", of: { transition: "new" }, want: "began to fail in the last run" },
    { name: "an old failure", of: { transition: "still", status: "failed" }, want: "still failing in the last run" },
    { name: "a recipe", of: { transition: "fixed", status: "success" }, want: "fixed by the last run" },
    { name: "no attempt", of: { transition: "not_retried" }, want: "not retried by the last run" },
    {
      name: "a failure, then a recipe",
      of: { transition: "new", status: "success", merged, last_failure_at: merged.timestamp },
      want: null,
    },
    {
      name: "a failure after the recipe",
      of: { transition: "new", status: "success", merged, last_failure_at: "2026-05-12T12:00:01Z" },
      want: "failed in the last run, but the recipe is still there",
    },
    {
      name: "a failure, and a recipe of unknown time",
      of: { transition: "still", status: "success", last_failure_at: "2026-05-12T12:00:01Z" },
      want: "failed in the last run, but the recipe is still there",
    },
  ];
  test.each(rows)("$name", ({ of, want }) => {
    const told = describeTransition({
      transition: null,
      status: "pending",
      merged: null,
      last_failure_at: null,
      ...of,
    });
    expect(told?.label ?? null).toBe(want);
    if (of.status === "success") expect(told?.tone ?? "ok").not.toBe("fail");
  });
});
