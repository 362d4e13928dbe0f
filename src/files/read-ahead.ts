import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Batch, ReadAheadOrder } from "./read-ahead-worker.ts";

const BUFFERS = 4;
const FILES_PER_BATCH = 64;
const SMALL_FILE_BYTES = 64 * 1024;
const BUFFER_BYTES = 2 * SMALL_FILE_BYTES;
/** A thread that says nothing for this long is given up; its files are then read here. */
const PATIENCE_MS = 10_000;

/**
 * Reads small files in another thread, at most four batches of 64 ahead of whoever takes them, and yields their bytes in
 * the order of the paths. Null stands for a file to be read by other means: large, unreadable, or left by a lost thread.
 * The bytes are good until the next are asked for. Waits without giving the event loop a turn.
 */
export function* readAhead(paths: string[]): Generator<Buffer | null> {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const buffers = Array.from({ length: BUFFERS }, () => new ArrayBuffer(BUFFER_BYTES));
  const order: ReadAheadOrder = {
    paths,
    port: port2,
    signal,
    buffers,
    filesPerBatch: FILES_PER_BATCH,
    smallFileBytes: SMALL_FILE_BYTES,
  };
  const worker = new Worker(new URL("./read-ahead-worker.js", import.meta.url), {
    workerData: order,
    transferList: [port2, ...buffers],
  });
  // Its loss is noticed by its silence.
  worker.on("error", () => undefined).unref();
  let given = 0;
  try {
    while (given < paths.length) {
      const batch = takeBatch();
      if (batch === null) break;
      const bytes = Buffer.from(batch.buffer);
      let at = 0;
      for (const length of batch.lengths) {
        yield length < 0 ? null : bytes.subarray(at, at + length);
        at += Math.max(0, length);
        given++;
      }
      port.postMessage(batch.buffer, [batch.buffer]);
    }
    for (; given < paths.length; given++) yield null;
  } finally {
    port.close();
    void worker.terminate();
  }

  function takeBatch(): Batch | null {
    for (;;) {
      const seen = Atomics.load(signal, 0);
      const received = receiveMessageOnPort(port) as { message: Batch } | undefined;
      if (received !== undefined) return received.message;
      if (Atomics.wait(signal, 0, seen, PATIENCE_MS) === "timed-out") return null;
    }
  }
}
