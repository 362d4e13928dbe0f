/** Reads the files of an untrusted zip file in memory, within limits. Writes nothing to disk. */

import { inflateRawSync } from "node:zlib";

export interface ZipEntry {
  name: string;
  /** The size according to the zip file. Reading fails if it is wrong. */
  sizeBytes: number;
  /** Throws an Error that says what is wrong. */
  read(): Buffer;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MAX_COMMENT_BYTES = 65_535;
const MANY = 0xffff;
const MAX_NAME_BYTES = 1000;

/** The files in the order of the directory, or what is wrong with the zip file, as part of a sentence. */
export function listZip(zip: Buffer, { maxFiles }: { maxFiles: number }): ZipEntry[] | string {
  const end = findEnd(zip);
  if (end < 0) return "is not a zip file";
  const count = zip.readUInt16LE(end + 10);
  if (count > maxFiles || count === MANY) return `has more than ${maxFiles} files`;
  const entries: ZipEntry[] = [];
  let at = zip.readUInt32LE(end + 16);
  let packedBytes = 0;
  for (let nth = 0; nth < count; nth++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== ENTRY) return "has a broken directory";
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    if (nameBytes > MAX_NAME_BYTES) return `contains a file name of more than ${MAX_NAME_BYTES} bytes`;
    // Unpacking the same bytes again and again would take hours.
    packedBytes += zip.readUInt32LE(at + 20);
    if (packedBytes > zip.length) return "contains files that overlap";
    const name = zip.toString("utf8", at + 46, at + 46 + nameBytes);
    if ((zip.readUInt16LE(at + 8) & 1) !== 0) return "is encrypted";
    if (isOutside(name)) return `contains a file outside of the archive, "${name.slice(0, 100)}"`;
    if (!name.endsWith("/")) entries.push(openEntry(zip, at, name));
    at += 46 + nameBytes + extraBytes + commentBytes;
  }
  return entries;
}

function openEntry(zip: Buffer, at: number, name: string): ZipEntry {
  const method = zip.readUInt16LE(at + 10);
  const packedBytes = zip.readUInt32LE(at + 20);
  const sizeBytes = zip.readUInt32LE(at + 24);
  const local = zip.readUInt32LE(at + 42);
  return {
    name,
    sizeBytes,
    read() {
      if (local + 30 > zip.length || zip.readUInt32LE(local) !== LOCAL)
        throw new Error("its position in the zip file is wrong");
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(start, start + packedBytes);
      const bytes = method === 0 ? packed : inflate(packed, { method, sizeBytes });
      if (bytes.length !== sizeBytes) throw new Error("its size differs from the zip file's directory");
      return bytes;
    },
  };
}

function inflate(packed: Buffer, { method, sizeBytes }: { method: number; sizeBytes: number }): Buffer {
  if (method !== 8) throw new Error("it is compressed with an unknown method");
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, sizeBytes) });
  } catch {
    throw new Error("it cannot be decompressed to the size in the zip file's directory");
  }
}

/**
 * Finds the record at the end of the directory; -1 if there is none. Searches backwards, because a comment of unknown
 * length may follow the record.
 */
function findEnd(zip: Buffer): number {
  const least = Math.max(0, zip.length - END_BYTES - MAX_COMMENT_BYTES);
  for (let at = zip.length - END_BYTES; at >= least; at--) if (zip.readUInt32LE(at) === END) return at;
  return -1;
}

function isOutside(name: string): boolean {
  return /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name);
}
