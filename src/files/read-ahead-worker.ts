/** The thread that reads files ahead into slots of memory that it shares with whoever takes them. */

import { closeSync, openSync, readSync } from "node:fs";
import { workerData } from "node:worker_threads";

/** Memory of both threads: `slots` slots, used in turn, each with the files of one batch. */
export interface SharedSlots {
  /** Batches written so far; the taker sleeps on it. */
  written: Int32Array;
  /** Batches given back so far; the thread sleeps on it. */
  taken: Int32Array;
  /** By slot: how many files it holds. */
  counts: Int32Array;
  /** By slot and file: bytes of the file; -1 for one that is not small or cannot be read. */
  lengths: Int32Array;
  /** By slot: the bytes of its files, one behind the other. */
  bytes: Uint8Array;
  slots: number;
  filesPerSlot: number;
  slotBytes: number;
  smallFileBytes: number;
}

/** What the thread is given at its start. */
export interface ReadAheadOrder {
  /** Absolute, in the order in which they are wanted. */
  paths: string[];
  shared: SharedSlots;
}

const { paths, shared } = workerData as ReadAheadOrder;
let next = 0;

for (let batch = 0; next < paths.length; batch++) {
  waitForSlot(batch);
  fillSlot(batch % shared.slots);
  Atomics.store(shared.written, 0, batch + 1);
  Atomics.notify(shared.written, 0);
}

function waitForSlot(batch: number): void {
  for (;;) {
    const taken = Atomics.load(shared.taken, 0);
    if (batch - taken < shared.slots) return;
    Atomics.wait(shared.taken, 0, taken);
  }
}

function fillSlot(slot: number): void {
  const { counts, lengths, filesPerSlot, slotBytes, smallFileBytes } = shared;
  let count = 0;
  let used = 0;
  while (next < paths.length && count < filesPerSlot && used + smallFileBytes <= slotBytes) {
    const length = readInto(slot * slotBytes + used, paths[next++] as string);
    lengths[slot * filesPerSlot + count++] = length;
    used += Math.max(0, length);
  }
  counts[slot] = count;
}

function readInto(at: number, path: string): number {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    const length = readSync(descriptor, shared.bytes, at, shared.smallFileBytes, 0);
    return length < shared.smallFileBytes ? length : -1;
  } catch {
    return -1;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
