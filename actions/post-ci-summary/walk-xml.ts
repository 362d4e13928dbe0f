/** Walks the tags of an untrusted XML text in linear time, and refuses document types. */

export interface XmlVisitor {
  /** `read` returns the attributes. Return null to go on, or a fault, as part of a sentence, to end the walk. */
  open(name: string, read: () => ReadonlyMap<string, string>): string | null;
  close(): void;
  /** Text between tags, in pieces. `decode` replaces the entities in a piece. */
  text(text: string, decode: (text: string) => string): void;
}

export interface XmlLimits {
  attributes: ReadonlySet<string>;
  /** How many tags, sections, attributes and entities are still allowed. The walk counts down. */
  parts: number;
}

const MAX_DEPTH = 200;
/** The most characters of an attribute's value. */
const MAX_VALUE = 10_000;
/** The most characters to search for an attribute's name. */
const MAX_NAME = 200;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Returns a fault as part of a sentence, or null. Visitors get names without a namespace prefix. */
export function walkXml(xml: string, visitor: XmlVisitor, limits: XmlLimits): string | null {
  const many = `has more than ${limits.parts.toLocaleString("en-US")} tags, attributes and entities`;
  let depth = 0;
  const decode = (text: string) => decodeEntities(text, limits);
  for (let at = 0; ; ) {
    const start = xml.indexOf("<", at);
    if (start < 0 && limits.parts <= 0) return many;
    if (start < 0) return depth === 0 ? null : "ends within an element";
    if (limits.parts-- <= 0) return many;
    if (start > at) visitor.text(xml.slice(at, start), decode);
    const skipped = skipSpecial(xml, start, visitor);
    if (typeof skipped === "string") return skipped;
    if (skipped > 0) {
      at = skipped;
      continue;
    }
    const end = findEnd(xml, start + 1);
    if (end < 0) return "ends within a tag";
    const tag = xml.slice(start + 1, end);
    at = end + 1;
    if (tag.startsWith("/")) {
      if (--depth < 0) return "closes an element that is not open";
      visitor.close();
      continue;
    }
    if (++depth > MAX_DEPTH) return `has elements nested more than ${MAX_DEPTH} deep`;
    const fault = visitor.open(readName(tag), () => readAttributes(tag, limits));
    if (fault !== null) return fault;
    if (!tag.endsWith("/")) continue;
    depth--;
    visitor.close();
  }
}

/** The position after a comment, an instruction or a CDATA section; 0 if there is none here. A string is a fault. */
function skipSpecial(xml: string, start: number, visitor: XmlVisitor): number | string {
  const skip = (opening: string, closing: string): number | string => {
    const end = xml.indexOf(closing, start + opening.length);
    return end < 0 ? "ends within a comment or a section" : end + closing.length;
  };
  if (xml.startsWith("<!--", start)) return skip("<!--", "-->");
  if (xml.startsWith("<?", start)) return skip("<?", "?>");
  if (xml.startsWith("<![CDATA[", start)) {
    const end = skip("<![CDATA[", "]]>");
    if (typeof end === "number") visitor.text(xml.slice(start + 9, end - 3), (text) => text);
    return end;
  }
  return xml.startsWith("<!", start) ? "has a document type or entities" : 0;
}

function findEnd(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at;
  }
  return -1;
}

function readName(tag: string): string {
  const [, name = ""] = /^([^\s/]*)/.exec(tag) ?? [];
  return name.slice(name.indexOf(":") + 1);
}

/** Ends early if there are more attributes than parts left; the next tag then ends the walk. */
function readAttributes(tag: string, limits: XmlLimits): Map<string, string> {
  const attributes = new Map<string, string>();
  for (let at = 0; limits.parts > 0; limits.parts--) {
    const equals = tag.indexOf("=", at);
    if (equals < 0) return attributes;
    let from = equals + 1;
    while (from < tag.length && (tag[from] as string).trim() === "") from++;
    const quote = tag[from];
    const end = quote === '"' || quote === "'" ? tag.indexOf(quote, from + 1) : -1;
    if (end < 0) return attributes;
    const name = readLastWord(tag, Math.max(at, equals - MAX_NAME), equals);
    const value = () => decodeEntities(tag.slice(from + 1, Math.min(end, from + 1 + MAX_VALUE)), limits);
    if (limits.attributes.has(name)) attributes.set(name, value());
    at = end + 1;
  }
  return attributes;
}

function readLastWord(text: string, start: number, end: number): string {
  const isSpace = (at: number) => text.charCodeAt(at) <= 0x20;
  let to = end;
  while (to > start && isSpace(to - 1)) to--;
  let from = to;
  while (from > start && !isSpace(from - 1)) from--;
  return text.slice(from, to);
}

/** An entity that XML itself does not define stays as written. */
function decodeEntities(text: string, limits: XmlLimits): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
    limits.parts--;
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
