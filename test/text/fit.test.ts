import { describe, expect, test } from "vitest";
import { cutEnd, cutMiddle, cutStart, fitBody } from "../../src/text/fit.ts";

/** The text of level n has `sizes[n]` characters. */
const sized = (sizes: readonly number[], letter = "a") => ({
  render: (level: number) => letter.repeat(sizes[level] as number),
  levels: sizes.length,
});

test.each([
  { name: "no reduction", given: sized([65_000, 10]), want: { level: 0, fits: true } },
  {
    name: "the least reduction",
    given: sized([90_000, 70_000, 60_000, 50_000, 40_000]),
    want: { level: 2, fits: true },
  },
  { name: "the last level", given: sized([90_000, 80_000, 70_000, 1]), want: { level: 3, fits: true } },
  {
    name: "UTF-16 units are counted, not code points",
    given: sized([64_000, 20_000], "\u{1f600}".slice(0, 2)),
    want: { level: 1, fits: true },
  },
  { name: "nothing fits", given: sized([90_000, 80_000]), want: { level: 1, fits: false } },
])("$name", ({ given, want }) => {
  expect(fitBody(given.render, { levels: given.levels })).toMatchObject(want);
});

test("starts at the given level", () => {
  const { render, levels } = sized([90, 80, 70]);
  expect(fitBody(render, { levels, from: 1 }).level).toBe(1);
  expect(fitBody(render, { levels, from: 9 }).level).toBe(2);
});

describe("texts cut by bytes", () => {
  test.each([
    { name: "short enough", text: "äöü", limit: 6, end: "äöü", start: "äöü", middle: "äöü" },
    { name: "whole code points", text: "ääää", limit: 5, end: "ää", start: "ää", middle: "\n[4 bytes left out]\nää" },
    {
      name: "a byte order mark stays",
      text: "\ufeffaaaaa",
      limit: 7,
      end: "\ufeffaaaa",
      start: "aaaaa",
      middle: "\n[3 bytes left out]\naaaaa",
    },
    { name: "nothing", text: "ä", limit: 0, end: "", start: "", middle: "\n[2 bytes left out]\n" },
  ])("$name", ({ text, limit, end, start, middle }) => {
    expect({ end: cutEnd(text, limit), start: cutStart(text, limit) }).toEqual({ end, start });
    expect(cutMiddle(text, limit)).toBe(middle);
  });
});
