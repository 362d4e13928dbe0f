import { compareBytewise } from "../pipeline/order.ts";
import type { FailureItem, FailureLine } from "./failure-line.ts";

/** A failure record that may still be among the newest ones; all that only these need is worked out in the end. */
export interface Candidate {
  timestamp: string;
  /** Worked out when it is first asked for; "" before. */
  id: string;
  item: FailureItem | null;
  /** A recipe's record, if it is no item of a batch. */
  recipe: FailureLine | null;
  /** Of the line, else of the file; "" if unknown. */
  ecosystem: string;
  /** Of the line, for items that have none. */
  workflowUrl: string;
  batchId: string;
  /** Last word between equal times and ids; grouped records come after the others. */
  order: number;
  /** Key and platforms of a group of recipe records, of which this is the first. */
  group: { key: string; platforms: string[] } | null;
}

/** The first `limit` candidates by (timestamp text descending, id), in a heap with the last of them at its root. */
export interface NewestFailures {
  /** False if a record with this timestamp certainly is not among them. */
  wants(timestamp: string): boolean;
  /** Returns the one that had to go, which may be the new one. */
  add(candidate: Candidate): Candidate | undefined;
  sorted(): Candidate[];
}

export function createNewestFailures(limit: number, idOf: (candidate: Candidate) => string): NewestFailures {
  const heap: Candidate[] = [];
  const compare = (a: Candidate, b: Candidate) =>
    compareBytewise(b.timestamp, a.timestamp) || compareBytewise(idOf(a), idOf(b)) || a.order - b.order;
  return {
    wants(timestamp) {
      return heap.length < limit || (limit > 0 && compareBytewise(timestamp, (heap[0] as Candidate).timestamp) >= 0);
    },
    add(candidate) {
      if (heap.length < limit) {
        heap.push(candidate);
        raise(heap, heap.length - 1, compare);
        return undefined;
      }
      const last = heap[0];
      if (last === undefined || compare(candidate, last) > 0) return candidate;
      replaceRoot(heap, candidate, compare);
      return last;
    },
    sorted: () => [...heap].sort(compare),
  };
}

type Compare = (a: Candidate, b: Candidate) => number;

function raise(heap: Candidate[], start: number, compare: Compare): void {
  const moved = heap[start] as Candidate;
  let index = start;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (compare(moved, heap[parent] as Candidate) <= 0) break;
    heap[index] = heap[parent] as Candidate;
    index = parent;
  }
  heap[index] = moved;
}

/** Puts a candidate in the place of the root. It goes to the bottom first, where a newer record belongs as a rule. */
function replaceRoot(heap: Candidate[], candidate: Candidate, compare: Compare): void {
  let index = 0;
  for (let child = 1; child < heap.length; child = 2 * index + 1) {
    const right = child + 1;
    if (right < heap.length && compare(heap[right] as Candidate, heap[child] as Candidate) > 0) child = right;
    heap[index] = heap[child] as Candidate;
    index = child;
  }
  heap[index] = candidate;
  raise(heap, index, compare);
}
