import { compareBytewise } from "../pipeline/order.ts";
import type { QueueLandmark, QueueOrder } from "./summary.ts";

interface Subject {
  name: string;
  status: string | null;
  priority: number | null;
  failure_count: number;
  unblocks: number;
}

/** Between which places of the queue a package stands, both included and counted from 1; null if it is not waiting. */
export function findPosition(
  { name, status, priority, failure_count: failures, unblocks }: Subject,
  { landmarks, total }: QueueOrder,
): { from: number; to: number } | null {
  if (total === 0 || priority === null || (status !== "pending" && status !== "failed")) return null;
  const own: QueueLandmark = [0, priority, failures > 0 ? 1 : 0, unblocks, name];
  const passed = landmarks.findLastIndex((landmark) => compareQueued(landmark, own) <= 0);
  return { from: landmarks[passed]?.[0] ?? 1, to: (landmarks[passed + 1]?.[0] ?? total + 1) - 1 };
}

/** The order in which batches take packages once every backoff is over. */
function compareQueued(
  [, priority, failing, unblocks, name]: QueueLandmark,
  [, otherPriority, otherFailing, otherUnblocks, otherName]: QueueLandmark,
): number {
  return (
    priority - otherPriority || otherFailing - failing || otherUnblocks - unblocks || compareBytewise(name, otherName)
  );
}
