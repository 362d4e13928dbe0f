import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { UserError } from "../errors.ts";

/**
 * Writes a text in pieces to a temporary file beside its place, and then renames it; returns its size in bytes.
 * Over `limitBytes` nothing is written.
 */
export function writePieces(file: string, pieces: Iterable<string>, limitBytes: number | null): number {
  mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  const descriptor = openSync(temporary, "w", 0o644);
  let bytes = 0;
  try {
    for (const piece of pieces) {
      bytes += writeSync(descriptor, piece);
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
    `"${path.basename(file)}" would have more than ${limitBytes / 1_000_000} MB, and GitHub refuses files of 100 MB. Set max-failures, max-runs or max-output-bytes.`,
  );
}
