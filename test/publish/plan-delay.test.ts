import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Refusal } from "../../src/git/refusal.ts";
import { addSetback, planDelay, type RetryPolicy, type Setbacks } from "../../src/publish/plan-delay.ts";

const DEFAULT: RetryPolicy = { maxAttempts: null, baseMs: 2000, capMs: 8000, deadlineMs: 300_000 };
const NONE: Setbacks = { attempts: 0, races: 0, faults: 0, elapsedMs: 0 };

/** Delays after each of these refusals in turn, if only the delays take time. Ends with null if there is no retry. */
function schedule(kinds: readonly Refusal["kind"][], random: number, retry: RetryPolicy = DEFAULT): (number | null)[] {
  let setbacks = NONE;
  const delays: (number | null)[] = [];
  for (const kind of kinds) {
    const waited = delays.reduce<number>((sum, delay) => sum + (delay ?? 0), 0);
    setbacks = addSetback(setbacks, kind, waited);
    delays.push(planDelay(kind, setbacks, { retry, random: () => random }));
    if (delays.at(-1) === null) break;
  }
  return delays;
}

const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

describe("with default inputs", () => {
  test.each(["unreachable", "unknown"] as const)("%s is retried three times", (kind) => {
    expect(schedule(times(9, kind), 1)).toEqual([2000, 4000, 8000, null]);
    expect(schedule(times(9, kind), 0)).toEqual([1000, 2000, 4000, null]);
  });

  test("a lost race is retried after 250 ms, doubling to 8 s, for five minutes", () => {
    const delays = schedule(times(99, "raced"), 1);
    expect(delays.slice(0, 8)).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 8000]);
    expect(delays.at(-1)).toBe(null);
    const waited = delays.reduce<number>((sum, delay) => sum + (delay ?? 0), 0);
    expect(waited).toBeGreaterThan(300_000 - 8000);
    expect(waited).toBeLessThanOrEqual(300_000);
  });

  test("a refusal is final", () => expect(schedule(["refused"], 1)).toEqual([null]));

  test("a lost race resets the delays for faults, but not those for races", () => {
    const kinds = ["unreachable", "unreachable", "raced", "unreachable", "raced"] as const;
    expect(schedule(kinds, 1)).toEqual([2000, 4000, 250, 2000, 500]);
  });
});

describe("inputs", () => {
  test("`max-attempts` limits all attempts together", () => {
    const retry = { ...DEFAULT, maxAttempts: 3 };
    expect(schedule(times(9, "raced"), 1, retry)).toEqual([250, 500, null]);
    expect(schedule(["raced", "unreachable", "raced"], 1, retry)).toEqual([250, 2000, null]);
    expect(schedule(["raced"], 1, { ...DEFAULT, maxAttempts: 1 })).toEqual([null]);
  });

  test("a large `max-attempts` adds no retries for outages", () => {
    expect(schedule(times(9, "unreachable"), 1, { ...DEFAULT, maxAttempts: 30 })).toHaveLength(4);
  });

  test("`retry-deadline-ms` limits only lost races", () => {
    const retry = { ...DEFAULT, deadlineMs: 1000 };
    expect(schedule(times(9, "raced"), 1, retry)).toEqual([250, 500, null]);
    expect(schedule(times(9, "unreachable"), 1, retry)).toEqual([2000, 4000, 8000, null]);
  });

  test("a `retry-deadline-ms` of 0 means no limit", () => {
    const retry = { ...DEFAULT, deadlineMs: 0 };
    expect(schedule(times(200, "raced"), 1, retry)).toHaveLength(200);
    expect(schedule(times(9, "raced"), 1, { ...retry, maxAttempts: 3 })).toEqual([250, 500, null]);
  });

  test("`retry-base-ms` is for outages, `retry-cap-ms` for every delay", () => {
    expect(schedule(times(4, "unreachable"), 1, { ...DEFAULT, baseMs: 10 })).toEqual([10, 20, 40, null]);
    const retry = { ...DEFAULT, capMs: 400 };
    expect(schedule(times(3, "unreachable"), 1, retry)).toEqual([400, 400, 400]);
    expect(schedule(times(3, "raced"), 1, retry)).toEqual([250, 400, 400]);
  });
});

test("every delay is between half of its step and the whole, and at most the cap", () => {
  const anyKinds = fc.array(fc.constantFrom("raced", "unreachable", "unknown"), { maxLength: 60 });
  const anyRetry = fc.record({
    maxAttempts: fc.option(fc.integer({ min: 1, max: 60 })),
    baseMs: fc.nat(100_000),
    capMs: fc.nat(1_000_000),
    deadlineMs: fc.nat(1_000_000),
  });
  fc.assert(
    fc.property(anyKinds, anyRetry, fc.double({ min: 0, max: 1, noNaN: true }), (kinds, retry, chance) => {
      let setbacks = NONE;
      for (const kind of kinds) {
        setbacks = addSetback(setbacks, kind, 0);
        const [least, some, most] = [0, chance, 1].map((random) =>
          planDelay(kind, setbacks, { retry, random: () => random }),
        );
        if (least == null || some == null || most == null) continue;
        expect(most).toBeLessThanOrEqual(retry.capMs);
        expect(least).toBe(Math.round(most / 2));
        expect(some).toBeGreaterThanOrEqual(least);
        expect(some).toBeLessThanOrEqual(most);
      }
    }),
  );
});
