const CHUNK_BYTES = 1024 * 1024;

/**
 * Encodes pieces of text as chunks of UTF-8. The chunks share one buffer, so each is valid only until the next is
 * requested.
 */
export function* encodePieces(pieces: Iterable<string>): Generator<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  let used = 0;
  for (const piece of pieces) {
    if (piece.length * 3 > CHUNK_BYTES - used) {
      yield buffer.subarray(0, used);
      used = 0;
    }
    if (piece.length * 3 > CHUNK_BYTES) yield Buffer.from(piece);
    else used += buffer.write(piece, used);
  }
  yield buffer.subarray(0, used);
}
