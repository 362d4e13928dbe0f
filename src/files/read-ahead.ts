import { createRequire } from "node:module";
import { BY_CALLER, FREE, type Order, WRITTEN } from "./read-ahead-worker.ts";

const SLOTS = 8;
const FILES_PER_BATCH = 64;
const SLOT_BYTES = 256 * 1024;
/** If the thread does not deliver a batch for this long, the caller reads it itself. */
const PATIENCE_MS = 10_000;

/**
 * Reads small files in a second thread, a few batches ahead of the caller, through shared memory. Takes absolute paths
 * and yields the bytes of each file in the same order. The bytes are valid only until the next file is requested. Null
 * for a file that the caller has to read: the thread has not reached it yet, it is large, or it is unreadable.
 */
export function* readAhead(paths: readonly string[]): Generator<Buffer | null, void> {
  const { claims, taken, lengths, bytes } = shareMemory(paths.length);
  // Loaded only here: it takes milliseconds of every start, and few states have this many files.
  const { Worker } = createRequire(import.meta.url)("node:worker_threads") as typeof import("node:worker_threads");
  const worker = new Worker(new URL("./read-ahead-worker.js", import.meta.url), {
    workerData: { paths, filesPerBatch: FILES_PER_BATCH, slots: SLOTS, claims, taken, lengths, bytes } satisfies Order,
  });
  // If the thread fails, it delivers nothing, and the caller reads the files.
  worker.on("error", () => undefined).unref();
  try {
    for (let batch = 0; batch < claims.length; batch++) {
      const isDelivered = isWritten(claims, batch);
      const slot = batch % SLOTS;
      let offset = slot * SLOT_BYTES;
      const count = Math.min(FILES_PER_BATCH, paths.length - batch * FILES_PER_BATCH);
      for (let n = 0; n < count; n++) {
        const length = isDelivered ? (lengths[slot * FILES_PER_BATCH + n] as number) : -1;
        yield length < 0 ? null : bytes.subarray(offset, offset + length);
        offset += Math.max(0, length);
      }
      Atomics.store(taken, 0, batch + 1);
      Atomics.notify(taken, 0);
    }
  } finally {
    void worker.terminate();
  }
}

/** Waits for a batch that the thread has begun. False if the caller has to read it. */
function isWritten(claims: Int32Array, batch: number): boolean {
  const claim = Atomics.compareExchange(claims, batch, FREE, BY_CALLER);
  if (claim === FREE) return false;
  return claim === WRITTEN || Atomics.wait(claims, batch, claim, PATIENCE_MS) !== "timed-out";
}

function shareMemory(files: number) {
  const numbers = (length: number) => new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
  return {
    claims: numbers(Math.ceil(files / FILES_PER_BATCH)),
    taken: numbers(1),
    lengths: numbers(SLOTS * FILES_PER_BATCH),
    bytes: Buffer.from(new SharedArrayBuffer(SLOTS * SLOT_BYTES)),
  };
}
