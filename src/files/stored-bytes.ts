/** Bytes that are read in parts, so that a file of any size can be compared without being in memory. */

import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";

export interface StoredBytes extends Disposable {
  length: number;
  /** The bytes from `from` up to `to`, both within the length. Valid only until the next call. */
  read(from: number, to: number): Buffer;
}

export function bytesInMemory(bytes: Buffer): StoredBytes {
  return { length: bytes.length, read: (from, to) => bytes.subarray(from, to), [Symbol.dispose]: () => undefined };
}

/** Null if the file is missing, or something else than a plain file, such as a folder or an endless device. */
export function openStoredBytes(file: string): StoredBytes | null {
  const descriptor = openPlainFile(file);
  if (descriptor === null) return null;
  let buffer = Buffer.alloc(0);
  return {
    length: fstatSync(descriptor).size,
    read(from, to) {
      if (buffer.length < to - from) buffer = Buffer.allocUnsafeSlow(to - from);
      let read = 0;
      for (let count = -1; count !== 0 && read < to - from; read += count) {
        count = readSync(descriptor, buffer, read, to - from - read, from + read);
      }
      return buffer.subarray(0, read);
    },
    [Symbol.dispose]: () => closeSync(descriptor),
  };
}

function openPlainFile(file: string): number | null {
  try {
    // Opening a pipe waits for a writer.
    if (!statSync(file).isFile()) return null;
    return openSync(file, "r");
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(code)) return null;
    throw error;
  }
}
