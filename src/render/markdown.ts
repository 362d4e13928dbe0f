/** Escaping for GitHub-flavoured Markdown, in one place. Text from outside is hostile. */

const CELL_CHARACTERS = 200;
const PERCENT: Readonly<Record<string, string>> = {
  "(": "%28",
  ")": "%29",
  "|": "%7C",
  "<": "%3C",
  ">": "%3E",
  "\\": "%5C",
  "`": "%60",
};

/** Outside text as one line of plain text, in a paragraph or a table cell: no markup, HTML, link, mention or line break. */
export function escapeMarkdown(text: string, limit = CELL_CHARACTERS): string {
  return (
    cutPoints(toLine(text), limit)
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
  if (url === null || !/^https?:\/\//.test(url) || !URL.canParse(url)) return text;
  const address = new URL(url).href.replace(/[()|<>`\\]/g, (character) => PERCENT[character] ?? "");
  return `[${text}](${address})`;
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

/** Without escape sequences, control characters, direction marks and line breaks. */
function toLine(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it removes
      .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
      .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g, " ")
      .replace(/ {2,}/g, " ")
      .trim()
  );
}
