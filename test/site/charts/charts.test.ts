import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawHeatMap, type HeatOutcome } from "../../../src/site/charts/draw-heat-map.ts";
import { describeSparkline, drawSparkline } from "../../../src/site/charts/draw-sparkline.ts";
import { drawStackedBar } from "../../../src/site/charts/draw-stacked-bar.ts";

describe("sparkline", () => {
  test.each([
    { name: "no days", days: [], path: "", label: "F, 0 days: not recorded" },
    { name: "no data", days: [null, null], path: "", label: "F, 2 days: not recorded" },
    { name: "one day", days: [3], path: "M1 1h1", label: "F, 1 day: 3 to 3, last 3" },
    {
      name: "zeros are at the bottom",
      days: [0, 0, 0],
      path: "M1 23l118 0",
      label: "F, 3 days: 0 to 0, last 0",
    },
    {
      name: "from the bottom to the top",
      days: [0, 2, 4],
      path: "M1 23l59-11l59-11",
      label: "F, 3 days: 0 to 4, last 4",
    },
    {
      name: "days without data are gaps",
      days: [4, 4, null, 0, null],
      path: "M1 1l30 0M90 23h1",
      label: "F, 5 days: 0 to 4, last not recorded",
    },
  ])("$name", ({ days, path, label }) => {
    expect(drawSparkline(days).path).toBe(path);
    expect(describeSparkline("F", days)).toBe(label);
  });

  test("stays inside its box, with whole numbers", () => {
    const values = fc.array(fc.option(fc.nat()), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(values, (days) => {
        const { path } = drawSparkline(days);
        expect(path).toMatch(/^(M\d+ \d+(h1|(l\d+( \d+|-\d+))*))*$/);
        let [x, y] = [0, 0];
        for (const [, command, dx, dy] of path.matchAll(/([Ml])(\d+) ?(-?\d+)/g)) {
          [x, y] = command === "M" ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
          expect(x).toBeLessThan(120);
          expect(y).toBeLessThan(24);
          expect(y).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe("heat map", () => {
  test("has one path per outcome, each with its own shape", () => {
    const rows: HeatOutcome[][] = [
      ["ok", "ok", null, "fail"],
      ["blocked", "pending", "empty"],
    ];
    expect(drawHeatMap(rows)).toEqual({
      width: 54,
      height: 26,
      paths: [
        { outcome: "ok", path: "M0 0h12v12h-12zM14 0h12v12h-12z" },
        { outcome: "fail", path: "M43 1l10 10m0-10l-10 10" },
        { outcome: "blocked", path: "M0 20h12v6h-12z" },
        { outcome: "pending", path: "M14 14h12v12h-12zm3 3v6h6v-6z" },
        { outcome: "empty", path: "M33 19h2v2h-2z" },
      ],
    });
  });

  test("nothing to draw", () => {
    expect(drawHeatMap([])).toEqual({ width: 0, height: 0, paths: [] });
    expect(drawHeatMap([[]])).toEqual({ width: 0, height: 12, paths: [] });
  });
});

describe("stacked bar", () => {
  test.each([
    { name: "nothing", counts: [0, 0], want: [] },
    { name: "one", counts: [0, 5], want: [{ key: "b", x: 0, width: 100 }] },
    {
      name: "in proportion",
      counts: [1, 1],
      want: [
        { key: "a", x: 0, width: 50 },
        { key: "b", x: 51, width: 49 },
      ],
    },
    {
      name: "one in a million has the least width",
      counts: [999_999, 1],
      want: [
        { key: "a", x: 0, width: 97 },
        { key: "b", x: 98, width: 2 },
      ],
    },
  ])("$name", ({ counts, want }) => {
    const parts = counts.map((count, index) => ({ key: "ab"[index] as string, count }));
    expect(drawStackedBar(parts, 100)).toEqual(want);
  });

  test("fills its width for any counts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 60, max: 1200 }),
        (counts, width) => {
          const segments = drawStackedBar(
            counts.map((count, index) => ({ key: `${index}`, count })),
            width,
          );
          expect(segments.length).toBe(counts.filter((count) => count > 0).length);
          segments.forEach((segment, index) => {
            const next = segments[index + 1];
            expect(segment.width).toBeGreaterThanOrEqual(2);
            expect(segment.x + segment.width).toBe(next === undefined ? width : next.x - 1);
          });
        },
      ),
    );
  });
});
