import fc from "fast-check";
import { expect, test } from "vitest";
import { compareNaturally } from "../../src/pipeline/compare-naturally.ts";

test.each([
  ["job 9", "job 10"],
  ["job", "job 1"],
  ["a1", "a12"],
  ["a1b", "a01c"],
  ["a01", "a1"],
  ["a1x", "a12"],
  ["1", "a"],
  ["a", "b"],
  ["ab1", "abc"],
  ["2.9", "2.10"],
])("%j comes before %j", (before, after) => {
  expect([Math.sign(compareNaturally(before, after)), Math.sign(compareNaturally(after, before))]).toEqual([-1, 1]);
});

test("the natural order is a total order", () => {
  const text = fc.string({ unit: fc.constantFrom("0", "1", "9", "a", "b", "é", "😀"), maxLength: 8 });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      const [ab, bc, ac] = [compareNaturally(a, b), compareNaturally(b, c), compareNaturally(a, c)].map(Math.sign);
      expect(compareNaturally(b, a) === 0 ? 0 : -Math.sign(compareNaturally(b, a))).toBe(ab);
      expect(ab === 0).toBe(a === b);
      if (ab === bc) expect(ac).toBe(ab);
    }),
  );
});
