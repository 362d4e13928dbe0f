import { describe, expect, test } from "vitest";
import { compareDays } from "../../../src/site/lists/compare-days.ts";
import type { HistoryRow } from "../../../src/site/records.ts";

function dayOf(date: string, queue: Record<string, number> | null): HistoryRow {
  return {
    ...{ date, queue, runs: 2, attempted: 20, validated: 3, merged: 1, failures: 1000, packages_failed: 9 },
    ...{ by_category: {}, by_ecosystem: {}, breakers_open: null },
  };
}

describe("two days beside each other", () => {
  const days = [
    dayOf("2026-05-01", { pending: 10, success: 2 }),
    dayOf("2026-05-02", null),
    dayOf("2026-05-03", { pending: 8, success: 3, excluded: 1 }),
  ];
  const rows = [
    {
      name: "with what changed",
      to: "2026-05-03",
      want: "6 runs, 3 merged, 3,000 failures. Net: pending \u22122, success +1, excluded +1.",
    },
    {
      name: "one without its queue",
      to: "2026-05-02",
      want: "4 runs, 2 merged, 2,000 failures. The queue by status is not recorded on both days.",
    },
    {
      name: "a day and itself",
      to: "2026-05-01",
      want: "2 runs, 1 merged, 1,000 failures. The queue has the same counts on both days.",
    },
  ];
  test.each(rows)("$name", ({ to, want }) => expect(compareDays(days, "2026-05-01", to)).toBe(want));
});
