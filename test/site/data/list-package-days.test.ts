import { describe, expect, test } from "vitest";
import { indexDashboard } from "../../../src/site/data/index-dashboard.ts";
import { listPackageDays } from "../../../src/site/data/list-package-days.ts";
import { printPackageDaysCsv } from "../../../src/site/exports/columns.ts";
import { aFailure, aRun, describeState } from "../../support/describe-state.ts";
import { parseCsv } from "../../support/site/parse-csv.ts";

const at = (day: string) => `2026-05-${day}T12:00:00Z`;
const list = (state: Parameters<typeof describeState>[0]) => listPackageDays(indexDashboard(describeState(state)));

describe("packages that failed most by day", () => {
  const failures = [
    aFailure({ package: "a", time: at("10") }),
    aFailure({ package: "a", time: at("11"), blocked_by: ["x"] }),
    aFailure({ package: "b", time: at("10"), blocked_by: ["x"] }),
    aFailure({ package: "b", time: at("10"), platform: "linux" }),
    aFailure({ package: "b", time: at("12") }),
    aFailure({ package: "c", time: "2026-03-01T12:00:00Z" }),
    aFailure({ package: "d", time: null }),
  ];
  const runs = [aRun({ timestamp: at("12"), merged: 1, recipes_generated: ["b"] })];

  test("the package that failed most comes first, and a day has its best outcome", () => {
    const rows = list({ failures, runs });
    expect(rows.map(({ package: name, failures: count }) => [name, count])).toEqual([
      ["b", 3],
      ["a", 2],
    ]);
    const told = rows.map(({ days }) => days.slice(-3).map(({ outcome, failures: count }) => `${outcome} ${count}`));
    expect(told).toEqual([
      ["fail 2", "null 0", "ok 1"],
      ["fail 1", "blocked 1", "null 0"],
    ]);
    expect(rows.every(({ days }) => days.length <= 30)).toBe(true);
  });

  test("the CSV has a row per day", () => {
    expect(parseCsv(printPackageDaysCsv(list({ failures, runs })))).toEqual([
      ["package", "date", "outcome", "failures"],
      ["b", "2026-05-10", "fail", "2"],
      ["b", "2026-05-12", "ok", "1"],
      ["a", "2026-05-10", "fail", "1"],
      ["a", "2026-05-11", "blocked", "1"],
    ]);
  });

  test("at most twenty packages are listed, and none without a failure", () => {
    const many = Array.from({ length: 50 }, (_, n) => aFailure({ package: `p${n}` }));
    expect(list({ failures: many })).toHaveLength(20);
    expect(list({ runs })).toEqual([]);
  });
});
