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
}

export function watchAllowance(): Allowance {
  let first: number | null = null;
  let last = 0;
  let isShared = false;
  return {
    note(headers, calls) {
      const used = readUsed(headers);
      if (used === null) return;
      // Less than before: a new hour has begun.
      if (first === null || used < last) first = used;
      last = used;
      // The first answer stands for one request, however many were under way: a client that is alone is never taken for two.
      if (used - first > calls - 1) isShared = true;
    },
    isShared: () => isShared,
  };
}

function readUsed(headers: object): number | null {
  const text = "x-ratelimit-used" in headers ? String(headers["x-ratelimit-used"]) : "";
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
