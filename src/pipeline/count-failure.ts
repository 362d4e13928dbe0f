/** The largest count that readers accept: far above any real one, and low enough that sums stay exact. */
export const MAX_COUNT = 1e12;

/** Adds one to the number of failures in a row. */
export function countFailure(failures: number): number {
  return Math.min(failures + 1, MAX_COUNT);
}
