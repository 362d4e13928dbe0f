/** Formats text for a terminal. */

export function indent(text: string, prefix: string, width = Number.POSITIVE_INFINITY): string {
  const lines = text.split("\n").map((line) => `${prefix}${line}`.trimEnd());
  return lines.map((line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line)).join("\n");
}

/** URLs of Markdown links are too long for a terminal. */
export function dropLinks(markdown: string): string {
  return markdown.replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(https?:[^)]*\)/g, "$1");
}

/** A word that is longer than the width gets its own line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
