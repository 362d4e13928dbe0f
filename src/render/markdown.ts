/** Escaping for GitHub-flavoured Markdown, in one place. Text from outside is hostile. */

const CELL_CHARACTERS = 200;
const PERCENT: Readonly<Record<string, string>> = {
  "(": "%28",
  ")": "%29",
  "|": "%7C",
  "<": "%3C",
  ">": "%3E",
  "\\": "%5C",
};

/** Outside text as one line of plain text, in a paragraph or a table cell: no markup, HTML, link, mention or line break. */
export function escapeMarkdown(text: string, limit = CELL_CHARACTERS): string {
  const line = toLine(text);
  const cut = line.length > limit ? `${[...line].slice(0, limit - 1).join("")}…` : line;
  return cut
    .replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] as string)
    .replace(/[\\`*_{}[\]()#+!|~$^-]/g, "\\$&")
    .replace(/@/g, "@\u200b")
    .replace(/\b(https?|ftp):(?=\/\/)/gi, "$1\u200b:")
    .replace(/\bwww\./gi, "www\u200b.");
}

/** A link where the address is http or https, else the text alone. */
export function linkTo(text: string, url: string | null): string {
  if (url === null || !/^https?:\/\//.test(url) || !URL.canParse(url)) return text;
  const address = new URL(url).href.replace(/[()|<>\s\\]/g, (character) => PERCENT[character] ?? "");
  return `[${text}](${address})`;
}

/** A table of cells that are Markdown already; numbers stand at the right. */
export function renderTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const align = head.map((_, column) => (rows.some((row) => typeof row[column] === "number") ? "---:" : "---"));
  return [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Without escape sequences, control characters, direction marks and line breaks. */
function toLine(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it removes
      .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, " ")
      .replace(/ {2,}/g, " ")
      .trim()
  );
}
