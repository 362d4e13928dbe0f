/**
 * Tells from the rate limit whether somebody else asks at the same time. All runs of a repository draw their requests
 * from one allowance, and each answer says how much of it is used:
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */

export interface Allowance {
  /** Notes an answer, with the number of requests that were made here until it came. */
  note(headers: object, calls: number): void;
  /** True if more was used since the first answer than was asked here; false where the answers do not say. */
  isShared(): boolean;
  /** True if exactly what was asked here was used since the first answer; false where the answers do not say. */
  isAlone(): boolean;
}

export function watchAllowance(): Allowance {
  let first: number | null = null;
  let firstCalls = 0;
  let last = 0;
  let isShared = false;
  let isCounted = false;
  return {
    note(headers, calls) {
      const used = readUsed(headers);
      isCounted = used !== null && first !== null && used - first === calls - firstCalls;
      if (used === null) return;
      // Less than before: a new hour has begun.
      if (first === null || used < last) [first, firstCalls] = [used, calls];
      last = used;
      // The first answer stands for one request, however many were under way: a client that is alone is never taken for two.
      if (used - first > calls - 1) isShared = true;
    },
    isShared: () => isShared,
    isAlone: () => isCounted && !isShared,
  };
}

function readUsed(headers: object): number | null {
  const text = "x-ratelimit-used" in headers ? String(headers["x-ratelimit-used"]) : "";
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
