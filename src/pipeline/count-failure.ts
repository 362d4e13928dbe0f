/** Far above any real count, and low enough for exact sums. Readers take no larger one. */
export const MAX_COUNT = 1e12;

/** Failures in a row, with one more. */
export function countFailure(failures: number): number {
  return Math.min(failures + 1, MAX_COUNT);
}
