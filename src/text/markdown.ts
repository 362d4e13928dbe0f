/** Markdown for comments, issues and step summaries. Text from outside counts as hostile. */

import { removeInvisible, toOneLine } from "./clean.ts";
import { cutPoints } from "./fit.ts";

const CELL_POINTS = 120;
const SUMMARY_POINTS = 200;
const ZERO_WIDTH = "\u200b";
/**
 * What GitHub turns into links, mentions, references and images after rendering the Markdown. A backslash does not stop
 * this.
 */
const REFERENCES: readonly RegExp[] = [
  // Mentions and mail addresses; issues and pull requests; advisories.
  /@|#(?=\d)|gh-(?=\d)|ghsa-(?=\w)/gi,
  // Addresses are broken in the scheme and after it, because some renderers link the rest of a broken address.
  /h(?=ttps?:)|f(?=tp:)|m(?=ailto:)|x(?=mpp:)|:(?=\/\/)|w(?=ww\.)/gi,
  // Emoji, some of which are images.
  /:(?=[\w+-]+:)/g,
];
/** Starts a heading, a list or a rule, or turns the line before into a heading. */
const BLOCK_START = /^(?=[+-](?: |$)|-[- ]*$|=+ *$|#{1,6}(?: |$))/;
/** A commit id, full or shortened to at least seven digits. */
const COMMITS = /\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}\b/gi;
const PERCENT: Readonly<Record<string, string>> = {
  "(": "%28",
  ")": "%29",
  "|": "%7C",
  "<": "%3C",
  ">": "%3E",
  "\\": "%5C",
  "`": "%60",
};

/**
 * One line of text in a comment or issue: in a table cell, a heading, a paragraph or a list. It never becomes markup, a
 * link, a mention or an image.
 */
export function escapeCell(text: string, limit = CELL_POINTS): string {
  return (
    breakReferences(cutPoints(toOneLine(text), limit))
      .replace(COMMITS, (digits) => digits.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH}`))
      .replace(/[\\`*_[\]<>|~]/g, "\\$&")
      // An entity would be rendered as its character, such as `@`.
      .replace(/&(?=#?\w+;)/g, "\\&")
      .replaceAll("$", "&#36;")
      .replace(BLOCK_START, "\\")
      .replace(/^(\d{1,9})(?=[.)](?: |$))/, "$1\\")
  );
}

/** Escapes one line of text for a step summary. Unlike `escapeCell`, it uses HTML entities and leaves commit ids as they are. */
export function escapeMarkdown(text: string, limit = SUMMARY_POINTS): string {
  return breakReferences(cutPoints(toOneLine(text), limit, limit - 1))
    .replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] as string)
    .replace(/[\\`*_{}[\]()#+!|~^-]/g, "\\$&")
    .replaceAll("$", "&#36;")
    .replace(/^(\d{1,9})(?=\.(?: |$))/, "$1\\")
    .replace(/^(?==+ *$)/, "\\");
}

/** A code span. `inTable` keeps bars in it from ending the cell. */
export function codeSpan(text: string, { inTable = false, limit = CELL_POINTS } = {}): string {
  const line = breakComments(cutPoints(toOneLine(text), limit));
  if (line === "") return "` `";
  const ticks = "`".repeat(longestRun(line) + 1);
  const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${ticks}${padding}${inTable ? escapeBars(line) : line}${padding}${ticks}`;
}

/** A fenced block that no line of the text can end, and that contains no hidden marker. */
export function fencedBlock(text: string): string {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((line) => breakComments(removeInvisible(line.replaceAll("\t", "    "))));
  return fence(lines.join("\n"));
}

/** Fences text that is already clean. */
export function fence(text: string): string {
  const ticks = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${ticks}text\n${text}\n${ticks}`;
}

/**
 * A link whose text is already Markdown. Only the text if the address is not http or https, contains credentials, or is
 * not on the required server.
 */
export function renderLink(text: string, url: string | null, { serverUrl }: { serverUrl?: string } = {}): string {
  const address = checkUrl(url, serverUrl);
  return address === null ? text : `[${text}](${address})`;
}

/** The address in the form a link needs; null if it must not be linked. */
export function checkUrl(url: string | null, serverUrl?: string): string | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.username !== "" || parsed.password !== "") return null;
  if (serverUrl !== undefined && (!URL.canParse(serverUrl) || new URL(serverUrl).origin !== parsed.origin)) return null;
  return parsed.href.replace(/[()|<>`\\]/g, (character) => PERCENT[character] as string);
}

/** A table of cells that are already Markdown. Numbers are aligned right. */
export function renderTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const align = head.map((_, column) => (rows.some((row) => typeof row[column] === "number") ? "---:" : "---"));
  return [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Cleans text and breaks everything that would become a link. The result is not escaped yet. */
function breakReferences(text: string): string {
  const broken = REFERENCES.reduce((rest, pattern) => rest.replace(pattern, `$&${ZERO_WIDTH}`), text);
  return breakComments(broken);
}

/** Breaks comment markers, so that a search for our markers finds none in text from outside. */
function breakComments(text: string): string {
  return text.replaceAll("<!--", `<!${ZERO_WIDTH}--`).replaceAll("-->", `--${ZERO_WIDTH}>`);
}

/**
 * Keeps a backslash apart from a bar after it. Otherwise some renderers would take it and the bar's own backslash for
 * one escaped backslash, and the bar would end the cell.
 */
function escapeBars(text: string): string {
  return text.replaceAll("\\|", `\\${ZERO_WIDTH}|`).replaceAll("|", "\\|");
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
