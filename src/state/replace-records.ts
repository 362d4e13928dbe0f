import { scanJson } from "./scan-json.ts";

/**
 * Replaces the records of one batch in a JSON-lines file. Everything else stays as it is, including damaged parts.
 * `replace` gets the texts of the batch's records and returns one-line texts. A file without such records does not
 * change.
 */
export function replaceRecords(
  text: string,
  batchId: string,
  replace: (records: readonly string[]) => readonly string[],
): string {
  const found = findRecords(text, batchId);
  const first = found[0];
  if (first === undefined) return text;
  const next = replace(found.map(({ start, end }) => text.slice(start, end)));
  const parts: string[] = [text.slice(0, first.start), next.map((record) => `${record}\n`).join("")];
  let from = skipLineEnd(text, first.end);
  for (const { start, end } of found.slice(1)) {
    parts.push(text.slice(from, start));
    from = skipLineEnd(text, end);
  }
  return parts.join("") + text.slice(from);
}

function findRecords(text: string, batchId: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  // Searching for the id first saves reading files that do not contain it.
  if (!text.includes(batchId)) return found;
  for (let start = text.indexOf("{"); start >= 0; ) {
    const end = findEnd(text, start);
    if (end === null) {
      const line = text.indexOf("\n{", start);
      start = line < 0 ? -1 : line + 1;
      continue;
    }
    const fields = JSON.parse(text.slice(start, end)) as Record<string, unknown>;
    if (fields.batch_id === batchId) found.push({ start, end });
    start = text.indexOf("{", end);
  }
  return found;
}

/** The end of the object, usually the end of its line; null if the object is damaged. */
function findEnd(text: string, start: number): number | null {
  const newline = text.indexOf("\n", start);
  const end = newline < 0 ? text.length : newline;
  try {
    JSON.parse(text.slice(start, end));
    return end;
  } catch {
    const scan = scanJson(text, start);
    return scan.kind === "value" ? scan.end : null;
  }
}

function skipLineEnd(text: string, at: number): number {
  const [blank = ""] = /^[ \t\r]*\n?/.exec(text.slice(at, at + 1000)) ?? [];
  return at + blank.length;
}
