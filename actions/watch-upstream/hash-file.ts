/** Git's ids of files on disk, without git: a program that wrote the files may also have changed git's configuration. */

import { createHash, type Hash } from "node:crypto";
import { chmodSync, closeSync, constants, fstatSync, openSync, readlinkSync, readSync } from "node:fs";

/** Format of a repository's ids, and at the same time the name of the hash. */
export type ObjectFormat = "sha1" | "sha256";

const PIECE_BYTES = 65_536;

/** The format that an id is in. */
export function formatOf(id: string): ObjectFormat {
  return id.length === 64 ? "sha256" : "sha1";
}

/** Id of a blob. */
export function hashBlob(content: Buffer, format: ObjectFormat): string {
  return startBlob(content.length, format).update(content).digest("hex");
}

/** Id of the link at the place. */
export function hashLink(place: Buffer, format: ObjectFormat): string {
  return hashBlob(readlinkSync(place, { encoding: "buffer" }), format);
}

/** Id of the file at the place, read in pieces; null if it is no regular file of that size any more. */
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

/** The content of the file at the place; null if it is no regular file, cannot be read, or has more bytes. */
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

/** False if it is no regular file, cannot be read, or `take` wanted no more. */
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

/** Follows no link and waits for no pipe. A file that only lacks permission for its owner gets it. */
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
