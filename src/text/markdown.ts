/** Markdown of the step summaries. Their text is cut and escaped more strictly than that of comments (see escape.ts). */

import { renderLink, toOneLine } from "./escape.ts";

const CELL_CHARACTERS = 200;

/** Outside text as one line of plain text, in a paragraph or a table cell: no markup, HTML, link, mention or line break. */
export function escapeMarkdown(text: string, limit = CELL_CHARACTERS): string {
  return (
    cutPoints(toOneLine(text), limit)
      .replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] as string)
      .replace(/[\\`*_{}[\]()#+!|~$^-]/g, "\\$&")
      .replace(/@/g, "@\u200b")
      // A backslash alone does not keep GitHub from linking issue numbers.
      .replace(/#(?=\d)|\bGH\\-(?=\d)/gi, "$&\u200b")
      .replace(/\b(https?|ftp):(?=\/\/)/gi, "$1\u200b:")
      .replace(/\bwww\./gi, "www\u200b.")
  );
}

/** A link where the address is http or https, else the text alone. */
export function linkTo(text: string, url: string | null): string {
  return renderLink(text, url);
}

/** A table of cells that are Markdown already; numbers stand at the right. */
export function renderTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const align = head.map((_, column) => (rows.some((row) => typeof row[column] === "number") ? "---:" : "---"));
  return [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function cutPoints(line: string, limit: number): string {
  if (line.length <= limit) return line;
  const points = [...line.slice(0, 2 * limit + 2)];
  return points.length <= limit ? line : `${points.slice(0, limit - 1).join("")}…`;
}
