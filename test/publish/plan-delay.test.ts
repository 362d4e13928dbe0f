import fc from "fast-check";
import { expect, test } from "vitest";
import { planDelay } from "../../src/publish/plan-delay.ts";

const retry = { baseMs: 2000, capMs: 8000 };

test.each([
  { attempt: 1, least: 1000, most: 2000 },
  { attempt: 2, least: 2000, most: 4000 },
  { attempt: 3, least: 4000, most: 8000 },
  { attempt: 4, least: 4000, most: 8000 },
])("the delay after attempt $attempt is in [$least, $most]", ({ attempt, least, most }) => {
  expect(planDelay(attempt, retry, () => 0)).toBe(least);
  expect(planDelay(attempt, retry, () => 1)).toBe(most);
});

test("every schedule stays within half and whole of its step, and under the cap", () => {
  const anyRetry = fc.record({ baseMs: fc.nat(100_000), capMs: fc.nat(1_000_000) });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      anyRetry,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, plan, chance) => {
        const whole = Math.min(plan.capMs, plan.baseMs * 2 ** (n - 1));
        const delay = planDelay(n, plan, () => chance);
        expect(delay).toBeGreaterThanOrEqual(Math.floor(whole / 2));
        expect(delay).toBeLessThanOrEqual(whole);
      },
    ),
  );
});
