/** Far above any real count, and low enough for exact sums. Readers accept no larger one. */
export const MAX_COUNT = 1e12;

/** Adds one to the number of failures in a row. */
export function countFailure(failures: number): number {
  return Math.min(failures + 1, MAX_COUNT);
}
