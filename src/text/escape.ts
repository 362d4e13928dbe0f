/** Escaping for every place that text from outside goes to in comments and issues. Text from outside is hostile. */

const LABEL_POINTS = 120;
const ZERO_WIDTH = "\u200b";
const PERCENT: Readonly<Record<string, string>> = {
  "(": "%28",
  ")": "%29",
  "|": "%7C",
  "<": "%3C",
  ">": "%3E",
  "\\": "%5C",
  "`": "%60",
};
const ENTITY: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** One line of text in a table cell, a heading, a paragraph or a list: no markup, no link, no mention. */
export function escapeCell(text: string, limit = LABEL_POINTS): string {
  return breakReferences(
    cutLabel(toOneLine(text), limit)
      .replace(/[\\`*_[\]<>|~]/g, "\\$&")
      // An entity would come out as the character that it stands for, `@` among them.
      .replace(/&(?=#?\w+;)/g, "\\&"),
  );
}

/** The same for `<summary>` and other HTML, where a backslash means nothing. */
export function escapeHtml(text: string, limit = LABEL_POINTS): string {
  return breakReferences(cutLabel(toOneLine(text), limit)).replace(
    /[&<>"']/g,
    (character) => ENTITY[character] as string,
  );
}

/** A code span; `inTable` keeps its bars from ending the cell. */
export function codeSpan(text: string, { inTable = false, limit = LABEL_POINTS } = {}): string {
  const line = cutLabel(toOneLine(text), limit);
  if (line === "") return "` `";
  const ticks = "`".repeat(longestRun(line) + 1);
  const padding = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${ticks}${padding}${inTable ? line.replaceAll("|", "\\|") : line}${padding}${ticks}`;
}

/** A fenced block that no line of the text can end. */
export function fencedBlock(text: string): string {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((line) => removeControls(line.replaceAll("\t", "    ")));
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [`${fence}text`, ...lines, fence].join("\n");
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

/** A value in a hidden marker, `<!-- … name=value … -->`. */
export function markerValue(text: string): string {
  const bytes = [...Buffer.from(text.toWellFormed(), "utf8")];
  return bytes
    .map((byte) => String.fromCharCode(byte))
    .map((character) =>
      /[A-Za-z0-9._:/-]/.test(character)
        ? character
        : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("")
    .replaceAll("--", "-%2D");
}

/** JSON in a hidden marker: still the same JSON, without anything that ends a comment. */
export function markerJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`)
    .replaceAll("--", "-\\u002d");
}

/** Without escape sequences, control characters and direction marks; line breaks and tabs become blanks. */
export function toOneLine(text: string): string {
  return removeControls(text.toWellFormed().replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " "))
    .replace(/ {2,}/g, " ")
    .trim();
}

/** At most `limit` code points, then an ellipsis. */
function cutLabel(line: string, limit: number): string {
  if (line.length <= limit) return line;
  const points = [...line.slice(0, 2 * limit + 2)];
  return points.length <= limit ? line : `${points.slice(0, limit).join("")}…`;
}

function removeControls(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal escapes are what it removes
      .replace(/\u001b\[[0-?]*[ -/]*[@-~]/g, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it removes
      .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, "")
  );
}

/**
 * GitHub turns `@name`, `#1`, `GH-1` and addresses into links after Markdown is rendered, so no backslash stops it. The
 * start of a comment is no reference, but whoever looks for our markers in the plain text must not find one.
 */
function breakReferences(text: string): string {
  return text.replace(/@|#(?=\d)|\bGH-(?=\d)|:\/\/|\bwww\.|<!(?=--)/gi, `$&${ZERO_WIDTH}`);
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
