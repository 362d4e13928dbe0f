import { Worker } from "node:worker_threads";
import type { ReadAheadOrder, SharedSlots } from "./read-ahead-worker.ts";

const SLOTS = 8;
const FILES_PER_SLOT = 64;
const SMALL_FILE_BYTES = 64 * 1024;
const SLOT_BYTES = 2 * SMALL_FILE_BYTES;
/** A thread that says nothing for this long is given up; its files are then read by the caller. */
const PATIENCE_MS = 10_000;

export interface ReadAhead {
  /**
   * Bytes of the next path, good until the next are asked for. Null stands for a file to be read by other means: large,
   * unreadable, or left by a lost thread. Waits without giving the event loop a turn.
   */
  next(): Buffer | null;
  close(): void;
}

/** Reads small files in another thread, at most eight batches of 64 ahead of whoever takes them; starts at once. */
export function readAhead(paths: string[]): ReadAhead {
  const shared = shareSlots();
  const worker = startWorker({ paths, shared });
  const bytes = Buffer.from(shared.bytes.buffer);
  let batch = -1;
  let count = 0;
  let place = 0;
  let offset = 0;
  let isLost = false;

  return {
    next() {
      if (place === count && !isLost) takeBatch();
      if (isLost) return null;
      const length = shared.lengths[(batch % SLOTS) * FILES_PER_SLOT + place++] as number;
      if (length < 0) return null;
      offset += length;
      return bytes.subarray(offset - length, offset);
    },
    close() {
      void worker.terminate();
    },
  };

  function takeBatch(): void {
    batch++;
    Atomics.store(shared.taken, 0, batch);
    Atomics.notify(shared.taken, 0);
    for (let written = Atomics.load(shared.written, 0); written <= batch; ) {
      isLost = Atomics.wait(shared.written, 0, written, PATIENCE_MS) === "timed-out";
      if (isLost) return;
      written = Atomics.load(shared.written, 0);
    }
    count = shared.counts[batch % SLOTS] as number;
    place = 0;
    offset = (batch % SLOTS) * SLOT_BYTES;
  }
}

function shareSlots(): SharedSlots {
  const numbers = (length: number) => new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
  return {
    written: numbers(1),
    taken: numbers(1),
    counts: numbers(SLOTS),
    lengths: numbers(SLOTS * FILES_PER_SLOT),
    bytes: new Uint8Array(new SharedArrayBuffer(SLOTS * SLOT_BYTES)),
    slots: SLOTS,
    filesPerSlot: FILES_PER_SLOT,
    slotBytes: SLOT_BYTES,
    smallFileBytes: SMALL_FILE_BYTES,
  };
}

function startWorker(order: ReadAheadOrder): Worker {
  const worker = new Worker(new URL("./read-ahead-worker.js", import.meta.url), { workerData: order });
  // Its loss is noticed by its silence.
  worker.on("error", () => undefined).unref();
  return worker;
}
