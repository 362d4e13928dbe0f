/** The thread that reads files ahead. It fills a ring of slots, each with one batch of files. */

import { closeSync, openSync, readSync } from "node:fs";
import { workerData } from "node:worker_threads";

/** The states of a batch: free, taken by the thread, delivered by the thread, or taken by the caller. */
export const FREE = 0;
const BY_THREAD = 1;
export const WRITTEN = 2;
export const BY_CALLER = 3;

export interface Order {
  /** Absolute paths, in the order in which they are needed. */
  paths: readonly string[];
  filesPerBatch: number;
  slots: number;
  /** The state of each batch. The caller waits until it changes. */
  claims: Int32Array;
  /** How many batches the caller has finished. The thread waits until it changes. */
  taken: Int32Array;
  /** The size of each file in each slot; -1 if it does not fit or cannot be read. */
  lengths: Int32Array;
  /** The slots. Each contains the bytes of its files, without gaps. */
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
    // If the space is full, the file may have been cut.
    return length < space.length ? length : -1;
  } catch {
    return -1;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
