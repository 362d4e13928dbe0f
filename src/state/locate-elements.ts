import { listChildren } from "./list-children.ts";

/** The 1-based lines of the elements of a top-level list, in a text that is known to be a JSON object. */
export function locateElements(text: string, key: string): number[] {
  let list: number | null = null;
  // If a key is repeated, the last one counts, as in JSON.parse.
  for (const member of listChildren(text, text.indexOf("{"))) if (member.key === key) list = member.start;
  if (list === null || text[list] !== "[") return [];
  const lines: number[] = [];
  let line = 1;
  let newline = text.indexOf("\n");
  for (const { start } of listChildren(text, list)) {
    for (; newline >= 0 && newline < start; newline = text.indexOf("\n", newline + 1)) line++;
    lines.push(line);
  }
  return lines;
}

/**
 * Returns a function that finds the line of an element in a list. Each list is read once, and only if a problem needs a
 * line.
 */
export function lineFinder(text: string): (key: string, index: number) => number {
  const known = new Map<string, number[]>();
  return (key, index) => {
    const lines = known.get(key) ?? locateElements(text, key);
    known.set(key, lines);
    return lines[index] ?? 1;
  };
}
