import { describe, expect, test } from "vitest";
import { compareDays } from "../../../src/site/lists/compare-days.ts";
import { ofEcosystems } from "../../../src/site/pages/history.tsx";
import type { HistoryRow } from "../../../src/site/run-records.ts";

function dayOf(date: string, queue: Record<string, number> | null, fields: Partial<HistoryRow> = {}): HistoryRow {
  return {
    ...{ date, queue, runs: 2, attempted: 20, validated: 3, merged: 1, failures: 1000, packages_failed: 9 },
    ...{ by_category: {}, by_ecosystem: {}, breakers_open: null },
    ...fields,
  };
}

describe("compares two days", () => {
  const days = [
    dayOf("2026-05-01", { pending: 10, success: 2 }),
    dayOf("2026-05-02", { pending: 13, success: 2 }),
    dayOf("2026-05-03", null),
    dayOf("2026-05-04", { pending: 8, success: 3, excluded: 1 }),
    dayOf("2026-05-05", null),
  ];
  const moves = (first: number | null, last: number | null, movedIn: number | null, movedOut: number | null) => {
    return { first, last, movedIn, movedOut, net: first === null || last === null ? null : last - first };
  };
  test.each([
    {
      name: "packages moved in and out, and the net change",
      from: "2026-05-01",
      to: "2026-05-04",
      want: {
        ...{ runs: 8, merged: 4, failures: 4000, days: 4, recorded: 3 },
        statuses: { pending: moves(10, 8, 3, 5), success: moves(2, 3, 1, 0), excluded: moves(0, 1, 1, 0) },
      },
    },
    {
      name: "the last day has no queue: no net change, but earlier moves",
      from: "2026-05-01",
      to: "2026-05-03",
      want: {
        ...{ runs: 6, merged: 3, failures: 3000, days: 3, recorded: 2 },
        statuses: { pending: moves(10, null, 3, 0), success: moves(2, null, 0, 0) },
      },
    },
    {
      name: "one recorded day: no known moves",
      from: "2026-05-04",
      to: "2026-05-05",
      want: {
        ...{ runs: 4, merged: 2, failures: 2000, days: 2, recorded: 1 },
        statuses: {
          pending: moves(8, null, null, null),
          success: moves(3, null, null, null),
          excluded: moves(1, null, null, null),
        },
      },
    },
    {
      name: "no recorded day",
      from: "2026-05-05",
      to: "2026-05-05",
      want: { runs: 2, merged: 1, failures: 1000, days: 1, recorded: 0, statuses: {} },
    },
  ])("$name", ({ from, to, want }) => {
    const { statuses, ...rest } = compareDays(days, from, to);
    const byStatus = Object.fromEntries(statuses.map(({ status, ...counts }) => [status, counts]));
    expect({ ...rest, statuses: byStatus }).toEqual({ from, to, ...want });
  });
});

test("days of some ecosystems have only the counts of those ecosystems", () => {
  const day = dayOf("2026-05-01", { pending: 1 }, { by_ecosystem: { go: [2, 1, 30], npm: [3, 0, 4] } });
  const told = (names: string[]) => {
    const [{ runs, merged, failures, attempted, queue } = day] = ofEcosystems([day], names);
    return { runs, merged, failures, attempted, queue };
  };
  const unknown = { attempted: null, queue: null };
  expect(told(["go"])).toEqual({ runs: 2, merged: 1, failures: 30, ...unknown });
  expect(told(["go", "npm"])).toEqual({ runs: null, merged: 1, failures: 34, ...unknown });
  expect(told(["toString"])).toEqual({ runs: 0, merged: 0, failures: 0, ...unknown });
});
