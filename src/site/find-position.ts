import { compareQueued, isQueued, type Queued } from "../pipeline/queue-order.ts";
import type { QueueLandmark, QueueOrder } from "./summary.ts";

/** The range of queue positions where a package is, inclusive and 1-based; null if it is not waiting. */
export function findPosition(
  subject: Queued & { status: string | null },
  { landmarks, total }: QueueOrder,
): { from: number; to: number } | null {
  if (total === 0 || subject.priority === null || !isQueued(subject.status)) return null;
  const passed = landmarks.findLastIndex((landmark) => compareQueued(readLandmark(landmark), subject) <= 0);
  return { from: landmarks[passed]?.[0] ?? 1, to: (landmarks[passed + 1]?.[0] ?? total + 1) - 1 };
}

function readLandmark([, priority, failing, unblocks, name]: QueueLandmark): Queued {
  return { name, priority, failure_count: failing, unblocks };
}
