/** Sets text for a terminal. */

/** With a prefix on each line; lines longer than the width are cut. */
export function indent(text: string, prefix: string, width = Number.POSITIVE_INFINITY): string {
  const lines = text.split("\n").map((line) => `${prefix}${line}`.trimEnd());
  return lines.map((line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line)).join("\n");
}

/** Markdown without the addresses of its links, which take more room than a terminal has. */
export function dropLinks(markdown: string): string {
  return markdown.replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\(https?:[^)]*\)/g, "$1");
}

/** Lines of at most the width, unless a word is longer. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
