import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { Batch, ReadAheadOrder } from "./read-ahead-worker.ts";

const BUFFERS = 4;
const FILES_PER_BATCH = 64;
const SMALL_FILE_BYTES = 64 * 1024;
const BUFFER_BYTES = 2 * SMALL_FILE_BYTES;
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

/** Reads small files in another thread, at most four batches of 64 ahead of whoever takes them; starts at once. */
export function readAhead(paths: string[]): ReadAhead {
  const { port1: port, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = startWorker(paths, port2, signal);
  let batch: Batch | null = null;
  let place = 0;
  let offset = 0;
  let isLost = false;

  return {
    next() {
      if (batch !== null && place === batch.lengths.length) {
        port.postMessage(batch.buffer, [batch.buffer]);
        batch = null;
      }
      batch ??= isLost ? null : takeBatch();
      if (batch === null) return null;
      const length = batch.lengths[place++] as number;
      if (length < 0) return null;
      offset += length;
      return Buffer.from(batch.buffer, offset - length, length);
    },
    close() {
      port.close();
      void worker.terminate();
    },
  };

  function takeBatch(): Batch | null {
    place = 0;
    offset = 0;
    for (;;) {
      const seen = Atomics.load(signal, 0);
      const received = receiveMessageOnPort(port) as { message: Batch } | undefined;
      if (received !== undefined) return received.message;
      if (Atomics.wait(signal, 0, seen, PATIENCE_MS) === "timed-out") break;
    }
    isLost = true;
    return null;
  }
}

function startWorker(paths: string[], port: ReadAheadOrder["port"], signal: Int32Array): Worker {
  const buffers = Array.from({ length: BUFFERS }, () => new ArrayBuffer(BUFFER_BYTES));
  const order: ReadAheadOrder = {
    paths,
    port,
    signal,
    buffers,
    filesPerBatch: FILES_PER_BATCH,
    smallFileBytes: SMALL_FILE_BYTES,
  };
  const worker = new Worker(new URL("./read-ahead-worker.js", import.meta.url), {
    workerData: order,
    transferList: [port, ...buffers],
  });
  // Its loss is noticed by its silence.
  worker.on("error", () => undefined).unref();
  return worker;
}
