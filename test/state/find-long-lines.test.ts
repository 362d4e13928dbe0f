import fc from "fast-check";
import { expect, test } from "vitest";
import { findLongLines } from "../../src/state/find-long-lines.ts";

test("finds the same lines as measuring every line", () => {
  const line = fc.array(fc.constantFrom("a", "é", "€", "😀", "\r"), { maxLength: 12 }).map((units) => units.join(""));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), fc.integer({ min: 1, max: 20 }), (lines, minBytes) => {
      const measured = lines.map((text, index) => ({ line: index + 1, bytes: Buffer.byteLength(text) }));
      expect(findLongLines(lines.join("\n"), minBytes)).toEqual(measured.filter(({ bytes }) => bytes >= minBytes));
    }),
    { seed: 1, numRuns: 2000 },
  );
});
