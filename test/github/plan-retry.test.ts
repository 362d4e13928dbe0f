import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokenAnswer } from "../../src/github/failure.ts";
import { type Attempt, limitEndsAt, planRetry } from "../../src/github/plan-retry.ts";

const DATE = "Fri, 20 Nov 2026 10:00:00 GMT";
const ATTEMPT: Attempt = { isRepeatable: true, isNotYet: false, outages: 1, limits: 0, random: 0.5, unitMs: 1000 };

function refuse(status: number, headers: Record<string, string> = {}, message = "refused") {
  const response = { headers: { date: DATE, ...headers }, data: { message } };
  const request = { method: "GET", url: "https://api.github.com/x" };
  return Object.assign(new Error(message), { name: "HttpError", status, request, response });
}

const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const attempt = fc.record({
  isRepeatable: fc.boolean(),
  isNotYet: fc.constant(false),
  outages: fc.integer({ min: 1, max: 4 }),
  limits: fc.integer({ min: 0, max: 4 }),
  random,
  unitMs: fc.integer({ min: 1, max: 1000 }),
});

describe("delays stay within their bounds", () => {
  test("after an outage: at most the unit, which doubles each time", () => {
    fc.assert(
      fc.property(attempt, fc.integer({ min: 500, max: 599 }), (given, status) => {
        const retry = planRetry(refuse(status), { ...given, isRepeatable: true });
        expect(retry?.cause).toBe("outage");
        expect(retry?.delayMs).toBeGreaterThanOrEqual(0);
        expect(retry?.delayMs).toBeLessThanOrEqual(given.unitMs * 2 ** (given.outages - 1));
      }),
    );
  });

  test("after a limit with a time: never earlier, and at most a second later", () => {
    const headers = fc.integer({ min: 0, max: 86_400 }).chain((seconds) =>
      fc.constantFrom(
        { seconds, given: { "retry-after": String(seconds) } },
        {
          seconds,
          given: {
            "x-ratelimit-remaining": "0",
            "x-ratelimit-reset": String(Date.parse(DATE) / 1000 + seconds),
          },
        },
      ),
    );
    fc.assert(
      fc.property(attempt, headers, fc.constantFrom(403, 429), (given, { seconds, given: sent }, status) => {
        const retry = planRetry(refuse(status, sent as Record<string, string>), given);
        expect(retry?.cause).toBe("limit");
        expect(retry?.delayMs).toBeGreaterThanOrEqual(seconds * 1000);
        expect(retry?.delayMs).toBeLessThanOrEqual(seconds * 1000 + 1000);
      }),
    );
  });

  test("a call that must not happen twice is never repeated after an outage", () => {
    fc.assert(
      fc.property(attempt, fc.integer({ min: 500, max: 599 }), (given, status) => {
        const once = { ...given, isRepeatable: false };
        expect(planRetry(refuse(status), once)).toBeNull();
        expect(planRetry(brokenAnswer("cut off", { method: "POST", url: "/x" }), once)).toBeNull();
      }),
    );
  });

  test("other refusals are never repeated, with any headers", () => {
    const message = "Resource not accessible by integration";
    const odd = fc.dictionary(fc.constantFrom("x-ratelimit-reset", "x-ratelimit-limit"), fc.string());
    fc.assert(
      fc.property(attempt, fc.integer({ min: 400, max: 499 }), odd, (given, status, headers) => {
        fc.pre(status !== 429);
        expect(planRetry(refuse(status, headers, message), given)).toBeNull();
      }),
    );
  });
});

describe("malformed headers", () => {
  test.each([
    { name: "no date", headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1768000030", date: "" } },
    { name: "no reset", headers: { "x-ratelimit-remaining": "0" } },
    { name: "a reset that is not a number", headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "soon" } },
    { name: "a retry-after that is not a time", headers: { "retry-after": "later" } },
    { name: "a negative retry-after", headers: { "retry-after": "-5" } },
  ])("count as missing: $name", ({ headers }) => {
    const refusal = refuse(429, headers as Record<string, string>);
    expect(planRetry(refusal, ATTEMPT)).toEqual({ delayMs: 60_000, cause: "limit" });
    expect(limitEndsAt(refusal)).toBeNull();
  });
});

test("an error that is not a failure of the API is not retried", () => {
  expect(planRetry(new TypeError("x is undefined"), ATTEMPT)).toBeNull();
  expect(planRetry("text", ATTEMPT)).toBeNull();
});
