/** Turns a step summary from Markdown into plain text for a terminal. */

/** Lines that a browser does not show. */
const HIDDEN = /^(<!--.*-->|<\/?details>)$/;

export function renderSummary(markdown: string): string {
  const lines = markdown.trimEnd().split("\n");
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    if (!line.startsWith("|")) {
      if (!HIDDEN.test(line)) out.push(renderLine(line));
      continue;
    }
    const end = lines.findIndex((other, index) => index > at && !other.startsWith("|"));
    const table = lines.slice(at, end < 0 ? lines.length : end);
    out.push(...renderTable(table));
    at += table.length - 1;
  }
  return out.join("\n");
}

function renderLine(line: string): string {
  const heading = /^#+ (.*)$/.exec(line);
  if (heading === null) return plain(line);
  const title = plain(heading[1] as string);
  return `${title}\n${(line.startsWith("## ") ? "=" : "-").repeat(title.length)}`;
}

function renderTable(lines: readonly string[]): string[] {
  const rows = lines.map((line) =>
    line
      .replace(/^\| ?| ?\|$/g, "")
      .split(/ ?(?<!\\)\| ?/)
      .map(plain),
  );
  const [head, align, ...body] = rows as [string[], string[], ...string[][]];
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => (row[column] ?? "").length)));
  const isRight = align.map((cell) => cell.endsWith(":"));
  return [head, ...body].map((row) =>
    row
      .map((cell, column) =>
        isRight[column] ? cell.padStart(widths[column] as number) : cell.padEnd(widths[column] as number),
      )
      .join("  ")
      .trimEnd(),
  );
}

function plain(text: string): string {
  return text
    .replace(/<\/?(details|summary|sub)>/g, "")
    .replace(/\*\*(.*?)\*\*/g, "$1")
    .replace(/(?<!\\)\[((?:\\.|[^\]\\])*)\]\((https?:[^)]*)\)/g, "$1 <$2>")
    .replace(/\\([\\`*_{}[\]()<>&#+=.!|~^-])/g, "$1")
    .replaceAll("\u200b", "")
    .replace(/&(amp|lt|gt|#36);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">", "#36": "$" })[name] as string);
}
