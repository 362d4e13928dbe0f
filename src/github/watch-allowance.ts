/**
 * Uses the rate limit to tell whether somebody else is making requests at the same time. All runs of a repository share
 * one allowance, and each answer says how much of it is used:
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */

export interface Allowance {
  /** Notes an answer, with the number of requests made here before it arrived. */
  note(headers: object, calls: number): void;
  /**
   * True if the allowance used since the first answer is exactly what was requested here; false if the answers do not
   * say.
   */
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
      // The first answer counts as one request, even if several were running.
      if (used - first > calls - 1) isShared = true;
    },
    isAlone: () => isCounted && !isShared,
  };
}

function readUsed(headers: object): number | null {
  const text = "x-ratelimit-used" in headers ? String(headers["x-ratelimit-used"]) : "";
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
