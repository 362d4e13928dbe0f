import { scanJson } from "./scan-json.ts";

/** 1-based lines of the elements of a top-level list in a text that is known to be one JSON object. */
export function locateElements(text: string, key: string): number[] {
  const start = findList(text, key);
  if (start === null) return [];
  const lines: number[] = [];
  let line = 1;
  let newline = nextNewline(text, 0);
  for (let at = skipTo(text, start + 1); text[at] !== "]"; ) {
    for (; newline < at; newline = nextNewline(text, newline + 1)) line++;
    lines.push(line);
    at = skipTo(text, endOf(text, at));
    if (text[at] === ",") at = skipTo(text, at + 1);
  }
  return lines;
}

/** Index of the `[` of the last top-level member with that key, as JSON.parse takes the last one too. */
function findList(text: string, key: string): number | null {
  let found: number | null = null;
  let at = skipTo(text, text.indexOf("{") + 1);
  while (text[at] === '"') {
    const end = endOf(text, at);
    const name: unknown = JSON.parse(text.slice(at, end));
    const value = skipTo(text, skipTo(text, end) + 1);
    if (name === key) found = text[value] === "[" ? value : null;
    at = skipTo(text, endOf(text, value));
    if (text[at] === ",") at = skipTo(text, at + 1);
  }
  return found;
}

function endOf(text: string, at: number): number {
  const scan = scanJson(text, at);
  return scan.kind === "value" ? scan.end : text.length;
}

function skipTo(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\r\n".includes(text[at] as string)) at++;
  return at;
}

function nextNewline(text: string, from: number): number {
  const found = text.indexOf("\n", from);
  return found < 0 ? Number.POSITIVE_INFINITY : found;
}
