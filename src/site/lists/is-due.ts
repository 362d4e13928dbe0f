/** True if the next batch may take it as far as its backoff goes. */
export function isDue(nextRetryAt: string | null, nowMs: number): boolean {
  return nextRetryAt === null || Date.parse(nextRetryAt) <= nowMs;
}
