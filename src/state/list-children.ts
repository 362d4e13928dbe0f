interface Child {
  /** Empty for an element of a list. */
  key: string;
  start: number;
  end: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const LIST_START = 0x5b;
const LIST_END = 0x5d;
const OBJECT_START = 0x7b;
const OBJECT_END = 0x7d;

/**
 * The members or elements of the object or list that starts at `start`. JSON.parse has already accepted the text, so
 * the grammar is not checked again. That would take many times longer.
 */
export function* listChildren(text: string, start: number): Generator<Child> {
  const isObject = text.charCodeAt(start) === OBJECT_START;
  for (let at = skipSpace(text, start + 1); ; at = skipSpace(text, at)) {
    const unit = text.charCodeAt(at);
    if (Number.isNaN(unit)) throw unfinished(start);
    if (unit === OBJECT_END || unit === LIST_END) return;
    if (unit === COMMA) {
      at++;
      continue;
    }
    let key = "";
    if (isObject) {
      const end = skipText(text, at);
      key = JSON.parse(text.slice(at, end));
      at = skipSpace(text, skipSpace(text, end) + 1);
    }
    const end = skipValue(text, at);
    yield { key, start: at, end };
    at = end;
  }
}

function skipValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      at = skipText(text, at);
      if (depth === 0) return at;
      continue;
    }
    if (unit === OBJECT_START || unit === LIST_START) depth++;
    else if (unit === OBJECT_END || unit === LIST_END) {
      if (depth === 0) return at;
      depth--;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (unit === COMMA || isSpace(unit))) return at;
    at++;
  }
  if (depth === 0) return text.length;
  throw unfinished(start);
}

/** Returns the position after the closing quote of the string that starts here. */
function skipText(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = at - 1;
    while (text.charCodeAt(slashes) === BACKSLASH) slashes--;
    if ((at - slashes) % 2 === 1) return at + 1;
  }
  throw unfinished(start);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

function unfinished(start: number): Error {
  return new Error(`not JSON: what starts at character ${start} does not end`);
}
