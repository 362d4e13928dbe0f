/** Parses CSV strictly by RFC 4180, with an optional byte order mark. Throws if a cell does not end properly. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = text.startsWith("\ufeff") ? 1 : 0;
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (at < text.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) throw new Error(`no cell at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? (match[2] as string));
    at = pattern.lastIndex;
    if (match[3] === "\r\n" && at < text.length) rows.push([]);
  }
  return rows;
}
