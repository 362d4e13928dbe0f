/** Rewrites the queue files with the changed packages in the right order. */

import type { QueuedPackage } from "../../src/formats/queue.ts";
import { compareBytewise } from "../../src/pipeline/order.ts";
import type { Time } from "../../src/pipeline/times.ts";
import { orderQueue } from "../../src/state/order-queue.ts";
import { type KeptQueue, keepQueue, writeQueue } from "../../src/state/write-queue.ts";

export interface QueueText {
  path: string;
  text: string;
}

interface Rewriting {
  changes: ReadonlyMap<string, QueuedPackage>;
  order: "name" | "score" | "none";
  scores: ReadonlyMap<string, number>;
  now: Time;
}

/**
 * Returns the new texts by path, and the file that owns each package. Copies of a package in other files stay as they
 * are.
 */
export function rewriteQueues(files: readonly QueueText[], { changes, order, scores, now }: Rewriting) {
  // A blank file is an empty queue.
  const kept = files.filter(({ text }) => text.trim() !== "").map(({ path, text }) => keepQueue(path, text));
  const ownerOf = findOwners(kept);
  const texts = new Map<string, string>();
  for (const queue of kept) {
    const own = new Map([...changes].filter(([name]) => ownerOf.get(name) === queue.file));
    const compare = (a: QueuedPackage, b: QueuedPackage) =>
      a.priority - b.priority ||
      (order === "score" ? (scores.get(b.name) ?? 0) - (scores.get(a.name) ?? 0) : 0) ||
      compareBytewise(a.name, b.name);
    const ordered = order === "none" ? queue : orderQueue(queue, compare);
    if (own.size === 0 && ordered === queue) continue;
    const text = writeQueue(ordered, own, now);
    // Do not write a file if only its layout would differ.
    if (ordered !== queue || text !== writeQueue(queue, new Map(), now)) texts.set(queue.file, text);
  }
  return { texts, ownerOf };
}

/**
 * The first file with a unified entry owns the package, otherwise the first file with an entry in the old format. The
 * main queue file comes before the others.
 */
function findOwners(queues: readonly KeptQueue[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const isMain = ({ file }: KeptQueue) => file.slice(file.lastIndexOf("/") + 1) === "priority-queue.json";
  const inOrder = [...queues.filter(isMain), ...queues.filter((queue) => !isMain(queue))];
  for (const form of ["entries", "packages"] as const) {
    for (const queue of inOrder) {
      for (const { found } of queue[form] ?? []) {
        if (found !== null && !owners.has(found.name)) owners.set(found.name, queue.file);
      }
    }
  }
  return owners;
}
