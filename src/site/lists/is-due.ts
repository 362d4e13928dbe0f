/** True if the package's backoff does not keep it out of the next batch. */
export function isDue(nextRetryAt: string | null, nowMs: number): boolean {
  return nextRetryAt === null || Date.parse(nextRetryAt) <= nowMs;
}
