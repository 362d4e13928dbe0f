/**
 * Computes git's ids of files without running git, because the program that wrote the files may have changed git's
 * configuration.
 */

import { createHash, type Hash } from "node:crypto";
import { chmodSync, closeSync, constants, fstatSync, openSync, readlinkSync, readSync } from "node:fs";

/** The format of a repository's ids, which is also the name of the hash. */
export type ObjectFormat = "sha1" | "sha256";

const PIECE_BYTES = 65_536;

/** The format of an id. */
export function formatOf(id: string): ObjectFormat {
  return id.length === 64 ? "sha256" : "sha1";
}

/** The id of a blob. */
export function hashBlob(content: Buffer, format: ObjectFormat): string {
  return startBlob(content.length, format).update(content).digest("hex");
}

/** The id of a symbolic link. */
export function hashLink(place: Buffer, format: ObjectFormat): string {
  return hashBlob(readlinkSync(place, { encoding: "buffer" }), format);
}

/** The id of a file, read in pieces; null if it is no longer a regular file of that size. */
export function hashFile(place: Buffer, sizeBytes: number, format: ObjectFormat): string | null {
  const hash = startBlob(sizeBytes, format);
  let have = 0;
  const isWhole = readPieces(place, sizeBytes, (piece) => {
    hash.update(piece);
    have += piece.length;
    return have <= sizeBytes;
  });
  return isWhole && have === sizeBytes ? hash.digest("hex") : null;
}

/** The content of a file; null if it is not a regular file, is unreadable, or has more than `maxBytes`. */
export function readSmallFile(place: Buffer, maxBytes: number): Buffer | null {
  const pieces: Buffer[] = [];
  let have = 0;
  const isWhole = readPieces(place, maxBytes, (piece) => {
    pieces.push(Buffer.from(piece));
    have += piece.length;
    return have <= maxBytes;
  });
  return isWhole ? Buffer.concat(pieces) : null;
}

function startBlob(sizeBytes: number, format: ObjectFormat): Hash {
  return createHash(format).update(`blob ${sizeBytes}\0`);
}

/** False if it is not a regular file, is unreadable, or `take` stopped. */
function readPieces(place: Buffer, expectedBytes: number, take: (piece: Buffer) => boolean): boolean {
  const file = openFile(place);
  if (file === null) return false;
  try {
    if (!fstatSync(file).isFile()) return false;
    const buffer = Buffer.allocUnsafe(Math.min(expectedBytes + 1, PIECE_BYTES));
    for (;;) {
      const length = readSync(file, buffer, 0, buffer.length, null);
      if (length === 0) return true;
      if (!take(buffer.subarray(0, length))) return false;
    }
  } catch {
    return false;
  } finally {
    closeSync(file);
  }
}

/** Follows no link and does not wait on a pipe. If only the owner's permission is missing, adds it. */
function openFile(place: Buffer): number | null {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  try {
    return openSync(place, flags);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EACCES") return null;
  }
  try {
    chmodSync(place, 0o600);
    return openSync(place, flags);
  } catch {
    return null;
  }
}
