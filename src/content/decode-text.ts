import type { ContentFinding } from "./finding.ts";
import type { Position } from "./json-node.ts";

/** A finding without a path, for text whose file the caller knows. */
export type TextProblem = Omit<ContentFinding, "path">;

const BYTE_ORDER_MARK = "\ufeff";
/** Git LFS pointers are never longer, according to their specification. */
const MAX_POINTER_BYTES = 1024;
const REPLACEMENT = "\ufffd";
const REPLACEMENT_BYTES = 3;

/** Decodes UTF-8 and removes a byte order mark. `text` is null if some bytes are not UTF-8. */
export function decodeText(bytes: Uint8Array): { text: string | null; problems: TextProblem[] } {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const bad = findInvalid(text, bytes);
  if (bad !== null) {
    const position = openPositions(text)(bad.at);
    const byte = bad.byte.toString(16).padStart(2, "0");
    const message = `The byte 0x${byte} is not UTF-8 here; expected text in UTF-8.`;
    return { text: null, problems: [{ code: "invalid_utf8", pointer: "", ...position, message }] };
  }
  if (!text.startsWith(BYTE_ORDER_MARK)) return { text, problems: [] };
  const message = "The file begins with a byte order mark; expected none.";
  return {
    text: text.slice(BYTE_ORDER_MARK.length),
    problems: [{ code: "byte_order_mark", pointer: "", line: 1, column: 1, message }],
  };
}

/**
 * Reports a Git LFS pointer: a small file in place of content that is stored elsewhere. Null for any other file.
 * Without this check, the pointer of a Markdown file would pass as a file without diagrams.
 */
export function findPointer(bytes: Uint8Array, code: TextProblem["code"]): TextProblem | null {
  if (bytes.length > MAX_POINTER_BYTES) return null;
  const text = Buffer.from(bytes).toString("latin1");
  if (!/^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/[^\n]*\n/.test(text)) return null;
  if (!/^oid [a-z0-9]+:[0-9a-f]+\r?$/m.test(text)) return null;
  const message =
    'The file is a Git LFS pointer, not the content itself; expected the content. Run "git lfs pull" (in a workflow: "lfs: true" of actions/checkout), or take the file out of Git LFS.';
  return { code, pointer: "", line: 1, column: 1, message };
}

/**
 * Returns a function that turns an offset in the text into a position. It only moves forward, so offsets must not
 * decrease. LF, CRLF and CR end lines.
 */
export function openPositions(text: string): (offset: number) => Position {
  let at = 0;
  let line = 1;
  let column = 1;
  return (offset) => {
    for (; at < offset; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) {
        line++;
        column = 1;
      } else if (unit < 0xdc00 || unit > 0xdfff || !isHighSurrogate(text.charCodeAt(at - 1))) column++;
    }
    return { line, column };
  };
}

/** The first place where decoding inserted a replacement character that is not in the bytes. */
function findInvalid(text: string, bytes: Uint8Array): { at: number; byte: number } | null {
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at >= 0; at = text.indexOf(REPLACEMENT, from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    const isReal = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isReal) return { at, byte: bytes[offset] as number };
    offset += REPLACEMENT_BYTES;
    from = at + 1;
  }
  return null;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
