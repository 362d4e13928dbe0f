/** Reads a comment of a mermaid block that addresses a tool: `%%<prefix>:...`. */

import type { Excerpt, Line } from "./parse-block.ts";

/** `text`: the whole line without surrounding white space. */
export type Directive = Excerpt &
  (
    | { kind: "link"; node: Excerpt; flow: Excerpt | null; title: Excerpt | null }
    | { kind: "bad-link" }
    | { kind: "unknown" }
  );

const LINK =
  /^%%[a-z][a-z0-9-]*:diagram-link[ \t]+(\S+)[ \t]+->[ \t]+(?:title:[ \t]*(\S.*)|flow:([A-Za-z0-9][\w-]*)(?:[ \t]+title:[ \t]*(\S.*))?)$/ds;
/** Matches near misses too: a space after `%%` or upper-case letters are easy to overlook. */
const LINK_LIKE = /^%%[ \t]*[^\s:]*:[ \t]*diagram-link(?![\w-])/i;
const DIRECTIVE = /^%%[a-z][a-z0-9-]*:/;

/** Null for an ordinary comment. */
export function readDirective(line: Line): Directive | null {
  const text = line.text.trim();
  const at = line.start + line.text.indexOf(text);
  const match = LINK.exec(text);
  if (match === null) {
    if (LINK_LIKE.test(text)) return { text, at, kind: "bad-link" };
    return DIRECTIVE.test(text) ? { text, at, kind: "unknown" } : null;
  }
  const excerpt = (group: number): Excerpt | null => {
    const [word, span] = [match[group], match.indices?.[group]];
    return word === undefined || span === undefined ? null : { text: word, at: at + span[0] };
  };
  return { text, at, kind: "link", node: excerpt(1) as Excerpt, flow: excerpt(3), title: excerpt(2) ?? excerpt(4) };
}
