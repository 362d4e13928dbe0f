/** The first bytes of a text, cut between code points. */
export function cutText(text: string, limitBytes: number): string {
  if (fits(text, limitBytes)) return text;
  const bytes = Buffer.from(text.slice(0, limitBytes));
  let end = Math.min(limitBytes, bytes.length);
  while (end > 0 && isContinuation(bytes[end])) end--;
  return bytes.toString("utf8", 0, end);
}

/** The last bytes of a text, cut between code points. */
export function cutTail(text: string, limitBytes: number): string {
  if (fits(text, limitBytes)) return text;
  const bytes = Buffer.from(text.slice(-limitBytes));
  let from = Math.max(0, bytes.length - limitBytes);
  while (from < bytes.length && isContinuation(bytes[from])) from++;
  return bytes.toString("utf8", from);
}

/** True if the text has no more bytes of UTF-8 than that. */
export function fits(text: string, limitBytes: number): boolean {
  return text.length * 3 <= limitBytes || (text.length <= limitBytes && Buffer.byteLength(text) <= limitBytes);
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
