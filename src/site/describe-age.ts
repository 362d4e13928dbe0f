const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/**
 * A duration in the largest unit that occurs at least twice, with minutes as the smallest: `12 min`, `35 h`, `9 d`.
 * Below a minute: `under 1 min`.
 */
export function describeDuration(ms: number): string {
  if (ms < MINUTE_MS) return "under 1 min";
  if (ms < 2 * HOUR_MS) return `${Math.floor(ms / MINUTE_MS)} min`;
  if (ms < 2 * DAY_MS) return `${Math.floor(ms / HOUR_MS)} h`;
  return `${Math.floor(ms / DAY_MS)} d`;
}

/** The time from `thenMs` to `nowMs`, such as `5 min ago`. A time in the future counts as now. */
export function describeAge(thenMs: number, nowMs: number): string {
  return `${describeDuration(Math.max(0, nowMs - thenMs))} ago`;
}
