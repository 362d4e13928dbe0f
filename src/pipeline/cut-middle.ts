/** First quarter and last three quarters of the bytes, cut between code points, with a line that counts the gap. */
export function cutMiddle(text: string, limitBytes: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limitBytes) return text;
  let head = Math.floor(limitBytes / 4);
  let tail = bytes.length - (limitBytes - head);
  while (head > 0 && isContinuation(bytes[head])) head--;
  while (tail < bytes.length && isContinuation(bytes[tail])) tail++;
  return `${bytes.toString("utf8", 0, head)}\n[${tail - head} bytes left out]\n${bytes.toString("utf8", tail)}`;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}
