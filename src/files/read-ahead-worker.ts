/** The thread that reads files ahead. It fills a ring of slots, one batch of files in each. */

import { closeSync, openSync, readSync } from "node:fs";
import { workerData } from "node:worker_threads";

/** What a batch is: nobody's yet, the thread's, delivered by the thread, or the caller's. */
export const FREE = 0;
const BY_THREAD = 1;
export const WRITTEN = 2;
export const BY_CALLER = 3;

export interface Order {
  /** Absolute, in the order in which they are wanted. */
  paths: readonly string[];
  filesPerBatch: number;
  slots: number;
  /** What each batch is. The caller sleeps on it. */
  claims: Int32Array;
  /** How many batches the caller is done with. The thread sleeps on it. */
  taken: Int32Array;
  /** Bytes of each file of each slot; -1 for one that does not fit or cannot be read. */
  lengths: Int32Array;
  /** The files of each slot, one after the other. */
  bytes: Uint8Array;
}

if (workerData !== null) readBatches(workerData as Order);

function readBatches(order: Order): void {
  const { claims, taken, slots } = order;
  for (let batch = 0; batch < claims.length; batch++) {
    for (let done = Atomics.load(taken, 0); batch - done >= slots; done = Atomics.load(taken, 0)) {
      Atomics.wait(taken, 0, done);
    }
    if (Atomics.compareExchange(claims, batch, FREE, BY_THREAD) !== FREE) continue;
    fillSlot(batch, order);
    Atomics.store(claims, batch, WRITTEN);
    Atomics.notify(claims, batch);
  }
}

function fillSlot(batch: number, { paths, filesPerBatch, slots, lengths, bytes }: Order): void {
  const slot = batch % slots;
  let at = (bytes.length / slots) * slot;
  const end = at + bytes.length / slots;
  const first = batch * filesPerBatch;
  for (let n = 0; n < filesPerBatch && first + n < paths.length; n++) {
    const length = readInto(bytes.subarray(at, end), paths[first + n] as string);
    lengths[slot * filesPerBatch + n] = length;
    at += Math.max(0, length);
  }
}

function readInto(space: Uint8Array, path: string): number {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    const length = readSync(descriptor, space, 0, space.length, 0);
    // A full space may have cut the file short.
    return length < space.length ? length : -1;
  } catch {
    return -1;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
