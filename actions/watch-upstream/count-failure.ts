import type { CommitSha, HeadFailures } from "../../src/formats/watch-state.ts";
import { formatTime, type Time, toEpochMs } from "../../src/pipeline/times.ts";

const FIRST_DELAY_MS = 10 * 60_000;
const MAX_DELAY_MS = 6 * 60 * 60_000;

/** Counts one more failure of a head. The delay doubles each time, and finally the head is quarantined. */
export function countFailure(
  failures: HeadFailures | null,
  { head, now, maxFailures }: { head: CommitSha; now: Time; maxFailures: number },
): HeadFailures {
  const count = (failures?.head === head ? failures.count : 0) + 1;
  const delayMs = Math.min(FIRST_DELAY_MS * 2 ** (count - 1), MAX_DELAY_MS);
  const nextAt = formatTime(new Date(toEpochMs(now) + delayMs));
  return { head, count, nextAt, quarantined: count >= maxFailures };
}
