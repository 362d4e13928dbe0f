/** Markdown from outside that keeps its form: headings, lists, code and links. Nothing else in it takes effect. */

import { removeInvisible } from "./clean.ts";
import { checkUrl } from "./markdown.ts";

const ZERO_WIDTH = "\u200b";
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** `[text](address "title")`, where the text has no brackets. */
const LINK =
  /\[([^[\]\n]*)\]\(\s{0,9}<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s{1,9}["'(][^"')\n]{0,200}["')])?\s{0,9}\)/g;
const IMAGE =
  /!\[([^[\]\n]*)\]\(\s{0,9}<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?:\s{1,9}["'(][^"')\n]{0,200}["')])?\s{0,9}\)/g;
/** Where a reference link gets its address. */
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:/;
/** Mentions, issues and advisories; addresses that GitHub would turn into links. */
const REFERENCES = /@|#(?=\d)|gh-(?=\d)|ghsa-(?=\w)|h(?=ttps?:)|f(?=tp:)|m(?=ailto:)|x(?=mpp:)|w(?=ww\.)/gi;
/** Before a link to an issue, GitHub takes these words as an order to close it. */
const CLOSING = /\b(close|closes|closed|fix|fixes|fixed|resolve|resolves|resolved)(?=:?\s)/gi;

/**
 * Shows HTML and mentions as text, replaces images with their description, and allows links only to http and https.
 * Ends an unfinished code block, so that what follows is not part of it.
 */
export function tameMarkdown(text: string): string {
  let fence: string | null = null;
  const lines: string[] = [];
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029\u0085]/)) {
    const line = breakComments(removeInvisible(raw.replaceAll("\t", "    ")).trimEnd());
    const [, mark] = FENCE.exec(line) ?? [];
    if (fence !== null) {
      lines.push(line);
      if (mark?.startsWith(fence) && line.trim() === mark) fence = null;
    } else if (mark !== undefined) {
      fence = mark;
      // The text after the fence names a language, and some languages make GitHub draw or load something.
      lines.push(line.slice(0, line.indexOf(mark) + mark.length));
    } else lines.push(DEFINITION.test(line) ? tameText(line.replace("[", "\\[")) : tameLine(line));
  }
  if (fence !== null) lines.push(fence);
  return lines.join("\n").trim();
}

function tameLine(raw: string): string {
  const line = raw.replace(IMAGE, "$1");
  let tame = "";
  let done = 0;
  for (const { index, 0: all, 1: label = "", 2: address = "" } of line.matchAll(LINK)) {
    tame += tameText(line.slice(done, index));
    done = index + all.length;
    const url = checkUrl(address);
    tame += url === null ? tameText(label) : `[${tameText(label)}](${url})`;
  }
  return tame + tameText(line.slice(done));
}

function tameText(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(CLOSING, (word) => `${word[0]}${ZERO_WIDTH}${word.slice(1)}`)
    .replace(REFERENCES, `$&${ZERO_WIDTH}`)
    .replaceAll("![", "!\\[")
    .replaceAll("<", "&lt;");
}

function breakComments(line: string): string {
  return line.replaceAll("<!--", `<!${ZERO_WIDTH}--`).replaceAll("-->", `--${ZERO_WIDTH}>`);
}
