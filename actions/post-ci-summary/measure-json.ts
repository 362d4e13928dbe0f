const MAX_DEPTH = 100;
const MAX_MEMBERS = 1000;
const [QUOTE, BACKSLASH, COMMA, COLON] = ['"', "\\", ",", ":"].map((sign) => sign.charCodeAt(0));
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = ["[", "]", "{", "}"].map((sign) => sign.charCodeAt(0));

/**
 * Counts the objects, lists and entries of a JSON text without parsing the text, which takes seconds for millions of
 * entries. Returns a fault, as part of a sentence, if a limit is exceeded.
 */
export function measureJson(json: string, maxParts: number): number | string {
  let parts = 0;
  /** The number of members so far of each open object; 0 for a list. */
  const members: number[] = [];
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) {
      at = findStringEnd(json, at);
    } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      parts++;
      if (members.push(0) > MAX_DEPTH) return `is nested more than ${MAX_DEPTH} deep`;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
      members.pop();
    } else if (code === COMMA) {
      parts++;
    } else if (code === COLON) {
      const last = members.length - 1;
      members[last] = (members[last] ?? 0) + 1;
      if ((members[last] ?? 0) > MAX_MEMBERS) return `has an object with more than ${MAX_MEMBERS} members`;
    }
    if (parts > maxParts) return `has more than ${maxParts.toLocaleString("en-US")} objects, lists and entries`;
  }
  return parts;
}

function findStringEnd(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return json.length;
}
