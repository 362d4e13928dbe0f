/**
 * JSON as pieces of text, for rewriting: what nobody changes keeps its numbers, its unknown keys and their order, which
 * JSON.parse would not (`1.0`, 2^60, a key such as `7`).
 */

import { scanJson } from "./scan-json.ts";

/** The members of an object, each value as its text. Of a key that stands twice the last value counts. */
export type Members = Map<string, string>;

/** Members of a text that is known to be one JSON object. */
export function splitMembers(text: string): Members {
  const members: Members = new Map();
  let at = skipSpace(text, skipSpace(text, 0) + 1);
  while (text[at] === '"') {
    const keyEnd = endOf(text, at);
    const value = skipSpace(text, skipSpace(text, keyEnd) + 1);
    const end = endOf(text, value);
    members.set(JSON.parse(text.slice(at, keyEnd)), text.slice(value, end));
    at = skipSpace(text, end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return members;
}

/** Elements of a text that is known to be one JSON list. */
export function splitElements(text: string): string[] {
  const elements: string[] = [];
  let at = skipSpace(text, skipSpace(text, 0) + 1);
  while (text[at] !== "]") {
    const end = endOf(text, at);
    elements.push(text.slice(at, end));
    at = skipSpace(text, end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return elements;
}

/** An object's text again: the keys of `order` that it has first, in that order, then the others in their own. */
export function joinMembers(members: Members, order: readonly string[]): string {
  const known = order.filter((key) => members.has(key));
  const others = [...members.keys()].filter((key) => !order.includes(key));
  return `{${[...known, ...others].map((key) => `${printText(key)}:${members.get(key)}`).join(",")}}`;
}

/** A value as JSON: no `undefined`, no lone surrogates. A number that JSON cannot say is a bug, named by its place. */
export function printValue(value: unknown, place: string): string {
  if (typeof value === "string") return printText(value);
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`"${place}" is ${value}, which JSON cannot say`);
  if (value === undefined) throw new Error(`"${place}" is undefined, which JSON cannot say`);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item, index) => printValue(item, `${place}[${index}]`)).join(",")}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([key, member]) => `${printText(key)}:${printValue(member, `${place}.${key}`)}`).join(",")}}`;
}

/** JSON text with the white space of the strict form: none, or two spaces a level; lone surrogates are replaced. */
export function layOut(text: string, form: "compact" | "indented"): string {
  const isIndented = form === "indented";
  const lineOf = (depth: number) => (isIndented ? `\n${"  ".repeat(depth)}` : "");
  const parts: string[] = [];
  let depth = 0;
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const found = text[at] as string;
    if (found === "{" || found === "[") {
      const inner = skipSpace(text, at + 1);
      const isEmpty = text[inner] === "}" || text[inner] === "]";
      parts.push(isEmpty ? found + text[inner] : found + lineOf(++depth));
      at = isEmpty ? inner + 1 : at + 1;
    } else if (found === "}" || found === "]") {
      parts.push(lineOf(--depth), found);
      at++;
    } else if (found === "," || found === ":") {
      parts.push(found === "," ? `,${lineOf(depth)}` : isIndented ? ": " : ":");
      at++;
    } else {
      const end = endOf(text, at);
      parts.push(found === '"' ? cleanText(text.slice(at, end)) : text.slice(at, end));
      at = end;
    }
  }
  return parts.join("");
}

function printText(text: string): string {
  return JSON.stringify(text.toWellFormed());
}

function cleanText(quoted: string): string {
  return quoted.includes("\\") ? printText(JSON.parse(quoted)) : quoted.toWellFormed();
}

function endOf(text: string, at: number): number {
  const scan = scanJson(text, at);
  if (scan.kind === "error") throw new Error(`not JSON at character ${scan.at}: expected ${scan.expected}`);
  return scan.end;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\r\n".includes(text[at] as string)) at++;
  return at;
}
