/** The largest count that readers accept: far above any real count, and low enough for exact sums. */
export const MAX_COUNT = 1e12;

export function countFailure(failures: number): number {
  return Math.min(failures + 1, MAX_COUNT);
}
