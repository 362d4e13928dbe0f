/** Bytes that are read in parts, so that a large file can be compared without being in memory. */

import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";

export interface StoredBytes extends Disposable {
  length: number;
  /** The bytes from `from` up to `to`, both within the length. Valid only until the next call. */
  read(from: number, to: number): Buffer;
}

export function bytesInMemory(bytes: Buffer): StoredBytes {
  return { length: bytes.length, read: (from, to) => bytes.subarray(from, to), [Symbol.dispose]: () => undefined };
}

/** Reading a file at once is faster than in parts. */
const IN_MEMORY_BYTES = 32 * 1024 * 1024;

/** Null if the file is missing, or something else than a plain file, such as a folder or an endless device. */
export function openStoredBytes(file: string, { inMemoryBytes = IN_MEMORY_BYTES } = {}): StoredBytes | null {
  try {
    const found = statSync(file);
    // Opening a pipe would wait for a writer.
    if (!found.isFile()) return null;
    return found.size <= inMemoryBytes ? bytesInMemory(readFileSync(file)) : readInParts(file, found.size);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"].includes(code)) return null;
    throw error;
  }
}

function readInParts(file: string, length: number): StoredBytes {
  const descriptor = openSync(file, "r");
  let buffer = Buffer.alloc(0);
  return {
    length,
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
