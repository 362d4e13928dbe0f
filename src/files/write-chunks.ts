import { randomUUID } from "node:crypto";
import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";
import { explainWriteError } from "./explain-write-error.ts";

/**
 * Writes chunks of bytes to a temporary file next to the destination, then renames it. Returns the size in bytes. If
 * the size exceeds `limitBytes`, throws a UserError and leaves the destination as it was.
 */
export function writeChunks(file: string, chunks: Iterable<Buffer>, limitBytes: number | null): number {
  try {
    return write(file, chunks, limitBytes);
  } catch (error) {
    throw explainWriteError(path.basename(file), error);
  }
}

function write(file: string, chunks: Iterable<Buffer>, limitBytes: number | null): number {
  mkdirSync(path.dirname(file), { recursive: true });
  const found = statSync(file, { throwIfNoEntry: false });
  if (found !== undefined && !found.isFile()) {
    const what = found.isDirectory() ? "a folder" : "not a plain file";
    throw new UserError(`"${path.basename(file)}" is ${what}; expected the path of a file to write.`);
  }
  const temporary = `${file}.${randomUUID()}.tmp`;
  // "wx" never writes through a link or into an existing file.
  const descriptor = openSync(temporary, "wx", 0o644);
  let bytes = 0;
  try {
    for (const chunk of chunks) {
      writeWhole(descriptor, chunk);
      bytes += chunk.length;
      if (limitBytes !== null && bytes > limitBytes) throw tooLarge(file, limitBytes);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  return bytes;
}

function tooLarge(file: string, limitBytes: number): UserError {
  return new UserError(
    `"${path.basename(file)}" would be larger than ${limitBytes / 1_000_000} MB, and GitHub refuses files of 100 MB. Set max-failures, max-runs or max-output-bytes.`,
  );
}

function writeWhole(descriptor: number, chunk: Buffer): void {
  for (let at = 0; at < chunk.length; ) at += writeSync(descriptor, chunk, at);
}
