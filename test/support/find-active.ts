/**
 * Finds everything in a line of Markdown that GitHub may show as more than text, by the broadest reading of its rules:
 * https://github.github.com/gfm/ (2.4, 6.1, 6.2, 6.9) and https://docs.github.com/en/get-started/writing-on-github.
 */

/** Characters that are markup unless preceded by a backslash. */
const MARKUP = /[`*_[\]<>|~$]/;
const ENTITY = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]*));/;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** Links by kind, in the shown text. No pattern checks the character before, because some renderers do not either. */
const LINKED: readonly (readonly [string, RegExp])[] = [
  ["address", /(?:https?|ftp):\/\//i],
  ["address without a scheme", /www\./i],
  ["mail or chat", /(?:mailto|xmpp):/i],
  ["mail", /[\w.+-]@[\w-]/],
  ["mention", /@[a-z0-9]/i],
  ["issue", /#\d/],
  ["issue", /gh-\d/i],
  ["advisory", /ghsa-\w/i],
  ["emoji", /:[\w+-]+:/],
];
const COMMIT = /\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}\b/i;
const BLOCK = /^(?: {0,3}(?:#{1,6}(?: |$)|[-+*](?: |$)|\d{1,9}[.)](?: |$)|=+ *$|-+ *$|>)| {4})/;

export interface Place {
  /** Whether ids of commits become links: in comments they do, in step summaries they do not. */
  linksCommits: boolean;
}

/** Kinds of everything that is more than text; empty if all is text. */
export function findActive(markdown: string, { linksCommits }: Place): string[] {
  const found = new Set<string>();
  if (/[\n\r]/.test(markdown)) found.add("line break");
  if (BLOCK.test(markdown)) found.add("block");
  if (/<!--|-->/.test(markdown)) found.add("marker");
  // Characters that Unicode has not assigned yet are shown as boxes, so they are not invisible.
  const invisible = markdown
    .replaceAll("\u200b", "")
    .match(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{VS}]/u);
  if (invisible !== null) found.add(`invisible U+${invisible[0].codePointAt(0)?.toString(16)}`);
  const text = readText(markdown, found);
  for (const [kind, pattern] of LINKED) if (pattern.test(text)) found.add(kind);
  if (linksCommits && COMMIT.test(text)) found.add("commit");
  return [...found];
}

function readText(markdown: string, found: Set<string>): string {
  let text = "";
  for (let at = 0; at < markdown.length; at++) {
    const character = markdown[at] as string;
    const next = markdown[at + 1] ?? "";
    const entity = character === "&" ? ENTITY.exec(markdown.slice(at, at + 40)) : null;
    if (character === "\\" && PUNCTUATION.test(next)) {
      text += next;
      at++;
    } else if (entity !== null) {
      const [all, decimal, hex, name = ""] = entity;
      const point = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      text += name === "" ? String.fromCodePoint(Math.min(point, 0x10ffff)) : (NAMED[name] ?? "@");
      if (name !== "" && NAMED[name] === undefined) found.add(`entity ${name}`);
      at += all.length - 1;
    } else {
      if (MARKUP.test(character)) found.add(`markup ${character}`);
      text += character;
    }
  }
  return text;
}
