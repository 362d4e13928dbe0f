/** The thread that reads files ahead: fills the buffers that it is lent, and hands each on with the lengths of what it read. */

import { closeSync, openSync, readSync } from "node:fs";
import { type MessagePort, workerData } from "node:worker_threads";

/** What the thread is given at its start. */
export interface ReadAheadOrder {
  /** Absolute paths, in the order in which they are wanted. */
  paths: string[];
  port: MessagePort;
  /** Counts the batches handed on; the other side sleeps on it. */
  signal: Int32Array;
  /** Each one holds `filesPerBatch` small files. */
  buffers: ArrayBuffer[];
  filesPerBatch: number;
  smallFileBytes: number;
}

/** Bytes of each file, which lie one behind the other; -1 for a file that is not small or cannot be read. */
export interface Batch {
  buffer: ArrayBuffer;
  lengths: number[];
}

const { paths, port, signal, buffers, filesPerBatch, smallFileBytes } = workerData as ReadAheadOrder;
let next = 0;

port.on("message", (returned: ArrayBuffer) => handOn(returned));
for (const buffer of buffers) handOn(buffer);

function handOn(buffer: ArrayBuffer): void {
  if (next >= paths.length) {
    port.close();
    return;
  }
  const bytes = Buffer.from(buffer);
  const lengths: number[] = [];
  let used = 0;
  while (next < paths.length && lengths.length < filesPerBatch && used + smallFileBytes <= bytes.length) {
    const length = readInto(bytes, used, paths[next++] as string);
    lengths.push(length);
    used += Math.max(0, length);
  }
  port.postMessage({ buffer, lengths } satisfies Batch, [buffer]);
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
}

function readInto(bytes: Buffer, at: number, path: string): number {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    const length = readSync(descriptor, bytes, at, smallFileBytes, 0);
    return length < smallFileBytes ? length : -1;
  } catch {
    return -1;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
