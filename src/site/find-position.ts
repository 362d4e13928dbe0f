import { compareBytewise } from "../schema/order.ts";
import type { QueueLandmark, QueueOrder } from "./shards.ts";

/** Between which places of the queue a package stands, both included and counted from 1; null if it is not waiting. */
export function findPosition(
  subject: Omit<QueueLandmark, "priority"> & { priority: number | null; status: string | null },
  { rows, step, total }: QueueOrder,
): { from: number; to: number } | null {
  const { priority, status } = subject;
  if (priority === null || (status !== "pending" && status !== "failed")) return null;
  let at = 0;
  for (let end = rows.length; at < end; ) {
    const middle = Math.floor((at + end) / 2);
    if (compareQueued(rows[middle] as QueueLandmark, { ...subject, priority }) <= 0) at = middle + 1;
    else end = middle;
  }
  const before = rows[at - 1];
  if (before === undefined) return null;
  const place = 1 + (at - 1) * step;
  return before.name === subject.name
    ? { from: place, to: place }
    : { from: place + 1, to: Math.min(total, place + step - 1) };
}

/** The order in which batches take packages once every backoff is over. */
function compareQueued(a: QueueLandmark, b: QueueLandmark): number {
  return (
    a.priority - b.priority ||
    Number(b.failure_count > 0) - Number(a.failure_count > 0) ||
    b.unblocks - a.unblocks ||
    compareBytewise(a.name, b.name)
  );
}
