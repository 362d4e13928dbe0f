import { compareBytewise } from "./bytewise.ts";
import { formatIdTime } from "./go-time.ts";

/** A failure record that may still be among the newest ones. Texts are as recorded, the message is uncut. */
export interface Candidate {
  timestamp: string;
  package: string;
  ecosystem: string;
  category: string;
  subcategory: string;
  message: string;
  exitCode: number;
  platform: string;
  batchId: string;
  workflowUrl: string;
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

export function createNewestFailures(limit: number): NewestFailures {
  const heap: Candidate[] = [];
  return {
    wants(timestamp) {
      return heap.length < limit || (limit > 0 && compareBytewise(timestamp, (heap[0] as Candidate).timestamp) >= 0);
    },
    add(candidate) {
      if (heap.length < limit) {
        heap.push(candidate);
        raise(heap, heap.length - 1);
        return undefined;
      }
      const last = heap[0];
      if (last === undefined || compareCandidates(candidate, last) > 0) return candidate;
      heap[0] = candidate;
      lower(heap, 0);
      return last;
    },
    sorted: () => [...heap].sort(compareCandidates),
  };
}

/** Ecosystem, time and package of a failure. Not escaped, not unique. */
export function formatFailureId(candidate: Candidate): string {
  return `${candidate.ecosystem}-${formatIdTime(candidate.timestamp)}-${candidate.package}`;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    compareBytewise(b.timestamp, a.timestamp) ||
    compareBytewise(formatFailureId(a), formatFailureId(b)) ||
    a.order - b.order
  );
}

function raise(heap: Candidate[], start: number): void {
  const moved = heap[start] as Candidate;
  let index = start;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    if (compareCandidates(moved, heap[parent] as Candidate) <= 0) break;
    heap[index] = heap[parent] as Candidate;
    index = parent;
  }
  heap[index] = moved;
}

function lower(heap: Candidate[], start: number): void {
  const moved = heap[start] as Candidate;
  let index = start;
  for (;;) {
    let child = 2 * index + 1;
    if (child >= heap.length) break;
    const right = child + 1;
    if (right < heap.length && compareCandidates(heap[right] as Candidate, heap[child] as Candidate) > 0) child = right;
    if (compareCandidates(heap[child] as Candidate, moved) <= 0) break;
    heap[index] = heap[child] as Candidate;
    index = child;
  }
  heap[index] = moved;
}
