import { expect, test } from "vitest";
import { planWait } from "../../../actions/seed-queue/plan-wait.ts";
import type { ServiceAnswer } from "../../../actions/seed-queue/send-request.ts";

const DATE = "Mon, 02 Mar 2026 10:00:00 GMT";
const answer = (status: number, headers: Record<string, string> = {}): ServiceAnswer => ({
  kind: "answer",
  status,
  headers: { date: DATE, ...headers },
  body: "",
});
const FIRST = { tries: 1, waitedMs: 0, random: 0 };
const reset = (seconds: number) => String(Date.parse(DATE) / 1000 + seconds);

test.each([
  { name: "seconds", given: answer(429, { "retry-after": "90" }), want: 90_000 },
  { name: "a date", given: answer(503, { "retry-after": "Mon, 02 Mar 2026 10:01:30 GMT" }), want: 90_000 },
  { name: "a date in the past", given: answer(503, { "retry-after": "Mon, 02 Mar 2026 09:00:00 GMT" }), want: 0 },
  { name: "a text", given: answer(503, { "retry-after": "later" }), want: 1000 },
  { name: "a negative number", given: answer(429, { "retry-after": "-5" }), want: 5000 },
  { name: "more than the longest wait", given: answer(429, { "retry-after": "601" }), want: null },
  { name: "a date years away", given: answer(429, { "retry-after": "Mon, 02 Mar 2099 10:00:00 GMT" }), want: null },
  {
    name: "GitHub's limit",
    given: answer(403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset(40) }),
    want: 40_000,
  },
  { name: "a 403 without a limit", given: answer(403), want: null },
  { name: "not found", given: answer(404), want: null },
  { name: "a server error", given: answer(500), want: 1000 },
])("the wait after $name", ({ given, want }) => {
  expect(planWait(given, FIRST)).toBe(want);
});

test("the fifth try is the last", () => {
  expect(planWait(answer(500), { ...FIRST, tries: 4 })).toBe(8000);
  expect(planWait(answer(500), { ...FIRST, tries: 5 })).toBeNull();
});

test("all waits together have a limit", () => {
  const limited = answer(429, { "retry-after": "300" });
  expect(planWait(limited, { ...FIRST, tries: 2, waitedMs: 300_000 })).toBe(300_000);
  expect(planWait(limited, { ...FIRST, tries: 3, waitedMs: 300_001 })).toBeNull();
});
