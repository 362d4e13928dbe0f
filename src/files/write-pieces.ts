import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";

/** Writes a text in pieces to a temporary file beside its place, and then renames it; returns its size in bytes. */
export function writePieces(file: string, pieces: Iterable<string>): number {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  const descriptor = openSync(temporary, "w", 0o644);
  let bytes = 0;
  try {
    for (const piece of pieces) bytes += writeSync(descriptor, piece);
    closeSync(descriptor);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return bytes;
}
