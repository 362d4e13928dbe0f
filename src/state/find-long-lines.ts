/** The lines of at least this many bytes in UTF-8, with their line numbers. */
export function findLongLines(text: string, minBytes: number): { line: number; bytes: number }[] {
  const found: { line: number; bytes: number }[] = [];
  // A line of at most this many characters has fewer bytes than `minBytes`.
  const shortLength = Math.floor((minBytes - 1) / 3);
  let line = 1;
  let counted = 0;
  for (let from = 0; text.length - from > shortLength; ) {
    const newline = text.lastIndexOf("\n", from + shortLength);
    if (newline >= from) {
      from = newline + 1;
      continue;
    }
    const next = text.indexOf("\n", from + shortLength);
    const end = next < 0 ? text.length : next;
    const bytes = Buffer.byteLength(text.slice(from, end));
    if (bytes >= minBytes) {
      for (let at = text.indexOf("\n", counted); at >= 0 && at < from; at = text.indexOf("\n", at + 1)) line++;
      counted = from;
      found.push({ line, bytes });
    }
    from = end + 1;
  }
  return found;
}
