/** Walks the tags of an XML text from outside, and visits each character once. Expands nothing and loads nothing. */

export interface XmlVisitor {
  /** Anything but null ends the walk: what is wrong, as part of a sentence. */
  open(name: string, attributes: ReadonlyMap<string, string>): string | null;
  close(): void;
  /** Text between tags, in pieces. */
  text(text: string): void;
}

const MAX_DEPTH = 200;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Returns null, or what is wrong as part of a sentence. Passes names without a prefix. */
export function walkXml(xml: string, visitor: XmlVisitor): string | null {
  let depth = 0;
  for (let at = 0; ; ) {
    const start = xml.indexOf("<", at);
    if (start < 0) return depth === 0 ? null : "ends within an element";
    if (start > at) visitor.text(decode(xml.slice(at, start)));
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
    const fault = visitor.open(readName(tag), readAttributes(tag));
    if (fault !== null) return fault;
    if (!tag.endsWith("/")) continue;
    depth--;
    visitor.close();
  }
}

/** The position after a comment, an instruction or a CDATA section; 0 if there is none here. */
function skipSpecial(xml: string, start: number, visitor: XmlVisitor): number | string {
  const skip = (opening: string, closing: string): number | string => {
    const end = xml.indexOf(closing, start + opening.length);
    return end < 0 ? "ends within a comment or a section" : end + closing.length;
  };
  if (xml.startsWith("<!--", start)) return skip("<!--", "-->");
  if (xml.startsWith("<?", start)) return skip("<?", "?>");
  if (xml.startsWith("<![CDATA[", start)) {
    const end = skip("<![CDATA[", "]]>");
    if (typeof end === "number") visitor.text(xml.slice(start + 9, end - 3));
    return end;
  }
  return xml.startsWith("<!", start) ? "has a document type or entities" : 0;
}

/** Finds the `>` that ends a tag. A `>` inside quotes does not count. */
function findEnd(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at++) {
    const character = xml[at] as string;
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at;
  }
  return -1;
}

function readName(tag: string): string {
  const [, name = ""] = /^([^\s/]*)/.exec(tag) ?? [];
  return name.slice(name.indexOf(":") + 1);
}

function readAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (let at = 0; ; ) {
    const equals = tag.indexOf("=", at);
    if (equals < 0) return attributes;
    let from = equals + 1;
    while (from < tag.length && (tag[from] as string).trim() === "") from++;
    const quote = tag[from];
    const end = quote === '"' || quote === "'" ? tag.indexOf(quote, from + 1) : -1;
    if (end < 0) return attributes;
    const name = tag.slice(at, equals).trim().split(/\s/).at(-1) ?? "";
    attributes.set(name, decode(tag.slice(from + 1, end)));
    at = end + 1;
  }
}

/** An entity that XML itself does not define stays as written. */
function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
