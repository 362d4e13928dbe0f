import { deflateRawSync } from "node:zlib";

export interface ZipFile {
  name: string;
  content: Buffer | string;
  /** A wrong size for the headers. */
  sizeBytes?: number;
  isEncrypted?: boolean;
  /** Compressed bytes to use instead of the compressed content. */
  packed?: Buffer;
  /** The entry shares the compressed bytes of the first file, as in a zip bomb. */
  isOverlapping?: boolean;
}

/** Writes a zip like those of `upload-artifact`, but with zeros as checksums. */
export function writeZip(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const known = new Map<Buffer | string, Buffer>();
  let offset = 0;
  for (const { name, content, sizeBytes, isEncrypted = false, isOverlapping = false, packed: given } of files) {
    const packed = given ?? known.get(content) ?? deflateRawSync(content);
    known.set(content, packed);
    const bytes = Buffer.from(name);
    const size = sizeBytes ?? Buffer.byteLength(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(bytes.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(isEncrypted ? 1 : 0, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(bytes.length, 28);
    entry.writeUInt32LE(isOverlapping ? 0 : offset, 42);
    if (!isOverlapping) parts.push(local, bytes, packed);
    directory.push(entry, bytes);
    if (!isOverlapping) offset += 30 + bytes.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(files.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(files.length, 0xffff), 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}
