import { childrenOf, parseXml, textOf, type XmlElement } from "./parse-xml.ts";

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
/** How many times each child may occur, by RFC 4287, 4.1. Other children are not allowed. */
const FEED: Rules = { id: [1, 1], title: [1, 1], updated: [1, 1], author: [1, 99], link: [1, 99], entry: [0, 100] };
const ENTRY: Rules = { id: [1, 1], title: [1, 1], updated: [1, 1], link: [1, 99], content: [1, 1] };
const LINK_ATTRIBUTES = ["rel", "type", "href"];

type Rules = Readonly<Record<string, readonly [least: number, most: number]>>;

/** Rules of RFC 4287 that a feed violates, one sentence each. Throws if the text is not XML. */
export function checkAtom(text: string): string[] {
  const feed = parseXml(text);
  const entries = childrenOf(feed, "entry");
  const ids = entries.map((entry) => textOf(childrenOf(entry, "id")[0]));
  const problems = [
    ...(feed.name === "feed" && feed.attributes.get("xmlns") === "http://www.w3.org/2005/Atom" ? [] : ["no Atom feed"]),
    ...checkChildren(feed, FEED),
    ...entries.flatMap((entry) => checkChildren(entry, ENTRY)),
    ...(new Set(ids).size === ids.length ? [] : ["two entries with one id"]),
  ];
  return problems;
}

function checkChildren(element: XmlElement, rules: Rules): string[] {
  const problems: string[] = [];
  for (const child of element.children) {
    if (typeof child === "string" ? child.trim() !== "" : !Object.hasOwn(rules, child.name)) {
      problems.push(`${element.name} holds ${typeof child === "string" ? "text" : child.name}`);
    }
  }
  for (const [name, [least, most]] of Object.entries(rules)) {
    const { length } = childrenOf(element, name);
    if (length < least || length > most) problems.push(`${element.name} has ${length} ${name}`);
  }
  const [updated] = childrenOf(element, "updated");
  if (!RFC3339.test(textOf(updated))) problems.push(`no time: ${textOf(updated)}`);
  const [id] = childrenOf(element, "id");
  if (!/^tag:[\w.-]+,2026:[\w.~%!$&'()*+,;=:@/?-]+$/.test(textOf(id))) problems.push(`no tag URI: ${textOf(id)}`);
  if (textOf(childrenOf(element, "title")[0]).trim() === "") problems.push("an empty title");
  for (const link of childrenOf(element, "link")) {
    const isKnown = [...link.attributes.keys()].every((name) => LINK_ATTRIBUTES.includes(name));
    const href = link.attributes.get("href") ?? "";
    if (!isKnown || !/^(https:\/\/|\.\.\/)[\w./?=&%~:-]+$/.test(href)) problems.push(`no link: ${href}`);
  }
  for (const content of childrenOf(element, "content")) {
    if (content.attributes.get("type") !== "text") problems.push("content that is not text");
  }
  return problems;
}
