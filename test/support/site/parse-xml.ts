/**
 * Parses the part of XML 1.0 that feeds and badges use, without DTD, CDATA and comments. Throws at the first fault.
 */

export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
}

const ENTITIES = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const NAME = "[A-Za-z_][\\w.-]*";
const START = new RegExp(`<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`, "y");
const END = new RegExp(`</(${NAME})\\s*>`, "y");
const TEXT = /[^<]+/y;
const DECLARATION = /^<\?xml version="1\.0"(?: encoding="utf-8")?\?>\n/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids these
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/u;

export function parseXml(text: string): XmlElement {
  if (FORBIDDEN.test(text)) throw new Error("a character that XML forbids");
  const root: XmlElement = { name: "", attributes: new Map(), children: [] };
  const open = [root];
  let at = DECLARATION.exec(text)?.[0].length ?? 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at += match[0].length;
    return match;
  };
  while (at < text.length) {
    const parent = open.at(-1) as XmlElement;
    const start = take(START);
    if (start !== null) {
      const [, name, attributes, isEmpty] = start as unknown as [string, string, string, string];
      const element = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (isEmpty === "") open.push(element);
      continue;
    }
    const end = take(END);
    if (end !== null) {
      if (open.pop()?.name !== end[1] || open.length === 0) throw new Error(`</${end[1]}> closes nothing`);
      continue;
    }
    const found = take(TEXT);
    if (found === null) throw new Error(`no markup at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
    if (open.length === 1 && found[0].trim() !== "") throw new Error("text outside of the root");
    parent.children.push(decode(found[0]));
  }
  const elements = root.children.filter((child) => typeof child !== "string");
  if (open.length !== 1 || elements.length !== 1) throw new Error("expected exactly one complete root element");
  return elements[0] as XmlElement;
}

export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, value] of text.matchAll(new RegExp(`(${NAME})="([^"]*)"`, "g"))) {
    if (attributes.has(name as string)) throw new Error(`two attributes ${name}`);
    attributes.set(name as string, decode(value as string));
  }
  return attributes;
}

function decode(text: string): string {
  if (text.includes("]]>")) throw new Error("]]> in text");
  return text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const value = name === "#13" ? "\r" : ENTITIES.get(name);
    if (value === undefined || !whole.endsWith(";")) throw new Error(`no reference: ${whole.slice(0, 20)}`);
    return value;
  });
}
