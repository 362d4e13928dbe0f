/** Markdown of comments, issues and step summaries. What comes from outside is hostile. */

import { removeInvisible, toOneLine } from "./clean.ts";
import { cutPoints } from "./fit.ts";

const CELL_POINTS = 120;
const SUMMARY_POINTS = 200;
const ZERO_WIDTH = "\u200b";
/** What GitHub makes links, mentions, references and images of after Markdown is rendered, so that no backslash stops it. */
const REFERENCES: readonly RegExp[] = [
  // Mentions and mail addresses; issues and pull requests; advisories.
  /@|#(?=\d)|gh-(?=\d)|ghsa-(?=\w)/gi,
  // Addresses, within the scheme as well as behind it, whatever stands before: some renderers link what is left of one.
  /h(?=ttps?:)|f(?=tp:)|m(?=ailto:)|x(?=mpp:)|:(?=\/\/)|w(?=ww\.)/gi,
  // Emoji, some of which are images.
  /:(?=[\w+-]+:)/g,
];
/** What begins a heading, a list or a rule, or makes a heading of the line before. */
const BLOCK_START = /^(?=[+-](?: |$)|-[- ]*$|=+ *$|#{1,6}(?: |$))/;
/** A commit, whole or shortened. */
const COMMITS = /\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f](?=[0-9a-f]{6,39}\b)/gi;
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
 * One line of text in a comment or an issue: in a table cell, a heading, a paragraph or a list. No markup, link, mention or
 * image comes of it.
 */
export function escapeCell(text: string, limit = CELL_POINTS): string {
  return (
    breakReferences(cutPoints(toOneLine(text), limit))
      .replace(COMMITS, `$&${ZERO_WIDTH}`)
      .replace(/[\\`*_[\]<>|~]/g, "\\$&")
      // An entity would come out as the character that it stands for, `@` among them.
      .replace(/&(?=#?\w+;)/g, "\\&")
      .replaceAll("$", "&#36;")
      .replace(BLOCK_START, "\\")
      .replace(/^(\d{1,9})(?=[.)](?: |$))/, "$1\\")
  );
}

/** The same in a step summary, where more is escaped and HTML entities are used; commits stay as they are. */
export function escapeMarkdown(text: string, limit = SUMMARY_POINTS): string {
  return breakReferences(cutPoints(toOneLine(text), limit, limit - 1))
    .replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] as string)
    .replace(/[\\`*_{}[\]()#+!|~^-]/g, "\\$&")
    .replaceAll("$", "&#36;")
    .replace(/^(\d{1,9})(?=\.(?: |$))/, "$1\\")
    .replace(/^(?==+ *$)/, "\\");
}

/** A code span; `inTable` keeps its bars from ending the cell. */
export function codeSpan(text: string, { inTable = false, limit = CELL_POINTS } = {}): string {
  const line = breakComments(cutPoints(toOneLine(text), limit));
  if (line === "") return "` `";
  const ticks = "`".repeat(longestRun(line) + 1);
  const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${ticks}${padding}${inTable ? escapeBars(line) : line}${padding}${ticks}`;
}

/** A fenced block that no line of the text can end, and that holds no hidden marker. */
export function fencedBlock(text: string): string {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((line) => breakComments(removeInvisible(line.replaceAll("\t", "    "))));
  return fence(lines.join("\n"));
}

/** The same for text that is clean already. */
export function fence(text: string): string {
  const ticks = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${ticks}text\n${text}\n${ticks}`;
}

/**
 * A link whose text is Markdown already; the text alone where the address is not http or https, carries credentials, or
 * is not on the server it has to be on.
 */
export function renderLink(text: string, url: string | null, { serverUrl }: { serverUrl?: string } = {}): string {
  const address = checkUrl(url, serverUrl);
  return address === null ? text : `[${text}](${address})`;
}

/** The address as it may stand in a link, null if it may not. */
export function checkUrl(url: string | null, serverUrl?: string): string | null {
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.username !== "" || parsed.password !== "") return null;
  if (serverUrl !== undefined && (!URL.canParse(serverUrl) || new URL(serverUrl).origin !== parsed.origin)) return null;
  return parsed.href.replace(/[()|<>`\\]/g, (character) => PERCENT[character] as string);
}

/** A table of cells that are Markdown already; numbers stand at the right. */
export function renderTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const align = head.map((_, column) => (rows.some((row) => typeof row[column] === "number") ? "---:" : "---"));
  return [head, align, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Clean text that nothing is linked in; not yet escaped. */
function breakReferences(text: string): string {
  const broken = REFERENCES.reduce((rest, pattern) => rest.replace(pattern, `$&${ZERO_WIDTH}`), text);
  return breakComments(broken);
}

/** Whoever looks for our markers in the plain text must not find one in what comes from outside. */
function breakComments(text: string): string {
  return text.replaceAll("<!--", `<!${ZERO_WIDTH}--`).replaceAll("-->", `--${ZERO_WIDTH}>`);
}

/** To some renderers a backslash before the bar's own takes that one away. */
function escapeBars(text: string): string {
  return text.replaceAll("\\|", `\\${ZERO_WIDTH}|`).replaceAll("|", "\\|");
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
