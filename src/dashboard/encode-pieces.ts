const CHUNK_BYTES = 1024 * 1024;

/**
 * Encodes text as chunks of UTF-8. A chunk is valid only until the next one is requested, because all share one buffer.
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
