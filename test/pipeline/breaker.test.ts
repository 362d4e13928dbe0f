import { expect, test } from "vitest";
import { compareBreakers, effectiveState, isProbeDue, isShut } from "../../src/pipeline/breaker.ts";

test("batches take nothing if the breaker is open or the ecosystem disabled", () => {
  const states = ["closed", "open", "half-open", "disabled", "ajar"];
  expect(states.filter((state) => isShut(state))).toEqual(["open", "disabled"]);
});

test("what control has switched off is disabled, whatever is recorded", () => {
  expect([effectiveState("open", false), effectiveState("open", true)]).toEqual(["open", "disabled"]);
});

test("a probe is due from its time on", () => {
  const opensAt = "2026-11-20T16:00:00Z";
  expect([-1, 0].map((ms) => isProbeDue(opensAt, Date.parse(opensAt) + ms))).toEqual([false, true]);
});

test("open first, then half-open, disabled, unknown words and closed; by name within each", () => {
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
