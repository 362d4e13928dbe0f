import fc from "fast-check";
import { expect, test } from "vitest";
import {
  admitBatch,
  compareBreakers,
  effectiveState,
  isProbeDue,
  isShut,
  type StoredBreaker,
  updateBreaker,
} from "../../src/pipeline/breaker.ts";

test("batches take no packages if the breaker is open or the ecosystem disabled", () => {
  const states = ["closed", "open", "half-open", "disabled", "ajar"];
  expect(states.filter((state) => isShut(state))).toEqual(["open", "disabled"]);
});

test("an ecosystem that the control file disables is disabled with any state of its breaker", () => {
  expect([effectiveState("open", false), effectiveState("open", true)]).toEqual(["open", "disabled"]);
});

test("a probe is due once its time has come", () => {
  const opensAt = "2026-11-20T16:00:00Z";
  expect([-1, 0].map((ms) => isProbeDue(opensAt, Date.parse(opensAt) + ms))).toEqual([false, true]);
});

test("breakers are sorted: open, half-open, disabled, unknown states, closed; and by name in each group", () => {
  const breakers = ["a closed", "b ajar", "c disabled", "d half-open", "f open", "e open"].map((text) => {
    const [ecosystem = "", state = ""] = text.split(" ");
    return { ecosystem, state };
  });
  expect(
    breakers
      .sort(compareBreakers)
      .map(({ ecosystem }) => ecosystem)
      .join(""),
  ).toBe("efdcba");
});

const RULE = { failureThreshold: 5, recoveryMs: 3_600_000, recoveryMultiplier: 1, maxRecoveryMs: 86_400_000 };
const at = (clock: string) => Date.parse(`2026-03-02T${clock}Z`);

test("a breaker opens after five failed batches, lets one probe through, and closes after a success", () => {
  let stored: StoredBreaker | undefined;
  const record = (clock: string, outcome: "success" | "failure") => {
    stored = updateBreaker(stored, outcome, { nowMs: at(clock), rule: RULE });
    return [stored.state, stored.failures, stored.opens_at?.slice(11, -1) ?? null];
  };
  const select = (clock: string) => admitBatch(stored, at(clock), RULE.maxRecoveryMs).effective;
  for (const hour of [0, 1, 2, 3]) {
    expect(record(`0${hour}:00:00`, "failure")).toEqual(["closed", hour + 1, null]);
    expect(select(`0${hour}:30:00`)).toBe("closed");
  }
  expect(record("04:00:00", "failure")).toEqual(["open", 5, "05:00:00"]);
  expect([select("04:59:59.999"), select("05:00:00")]).toEqual(["open", "half-open"]);
  expect(record("05:10:00", "failure")).toEqual(["open", 6, "06:10:00"]);
  expect([select("06:09:59"), select("06:15:00"), select("07:15:00")]).toEqual(["open", "half-open", "half-open"]);
  expect(record("07:20:00", "success")).toEqual(["closed", 0, null]);
  expect(stored?.last_failure).toBe("2026-03-02T05:10:00Z");
});

test("failed probes wait longer and longer, up to the limit", () => {
  let stored: StoredBreaker = { state: "closed", failures: 4, last_failure: null, opens_at: null };
  let nowMs = at("00:00:00");
  const waits: number[] = [];
  for (let n = 0; n < 8; n++) {
    stored = updateBreaker(stored, "failure", { nowMs, rule: { ...RULE, recoveryMultiplier: 2 } });
    const untilMs = Date.parse(stored.opens_at ?? "");
    waits.push((untilMs - nowMs) / 60_000);
    nowMs = untilMs;
  }
  expect(waits).toEqual([60, 60, 120, 240, 480, 960, 1440, 1440]);
});

test("a late batch counts, but does not move opens_at of an open breaker", () => {
  const open = { state: "open", failures: 5, last_failure: null, opens_at: "2026-03-02T12:00:00Z" };
  const context = { nowMs: at("11:20:00"), rule: RULE };
  expect(updateBreaker(open, "failure", context)).toMatchObject({
    state: "open",
    failures: 6,
    opens_at: open.opens_at,
  });
  expect(updateBreaker(open, "success", context)).toMatchObject({ state: "closed", failures: 0, opens_at: null });
});

test("after any history of outcomes, a probe is admitted at some later time", () => {
  const step = fc.record({ minutes: fc.nat(3000), isFailure: fc.boolean() });
  const history = fc.array(step, { maxLength: 40 });
  const rule = fc.record({
    failureThreshold: fc.integer({ min: 1, max: 6 }),
    recoveryMs: fc.integer({ min: 1, max: 10_000_000 }),
    recoveryMultiplier: fc.integer({ min: 1, max: 1000 }),
    maxRecoveryMs: fc.integer({ min: 1, max: 86_400_000 }),
  });
  const property = fc.property(history, rule, (steps, given) => {
    let nowMs = at("00:00:00");
    let stored: StoredBreaker | undefined;
    for (const { minutes, isFailure } of steps) {
      nowMs += minutes * 60_000;
      stored = updateBreaker(stored, isFailure ? "failure" : "success", { nowMs, rule: given });
    }
    expect(admitBatch(stored, nowMs + given.maxRecoveryMs, given.maxRecoveryMs).effective).not.toBe("open");
  });
  fc.assert(property, { numRuns: 1000, seed: 1 });
});
