/**
 * JSON as pieces of text, for rewriting. Unchanged parts keep their text. JSON.parse would lose how a number is written
 * (`1.0`, 2^60) and where a key such as `7` stands.
 */

import { createScanner } from "jsonc-parser";
import { listChildren } from "./list-children.ts";

/** The members of an object, with each value as text. If a key is repeated, the last value counts. */
export type Members = Map<string, string>;

/** Splits a text that is known to be a JSON object. */
export function splitMembers(text: string): Members {
  const children = [...listChildren(text, text.indexOf("{"))];
  return new Map(children.map(({ key, start, end }) => [key, text.slice(start, end)]));
}

/** Splits a text that is known to be a JSON list. */
export function splitElements(text: string): string[] {
  return Array.from(listChildren(text, text.indexOf("[")), ({ start, end }) => text.slice(start, end));
}

/** Joins the members into an object: first the keys in `order`, then the others in their original order. */
export function joinMembers(members: Members, order: readonly string[]): string {
  const known = order.filter((key) => members.has(key));
  const others = [...members.keys()].filter((key) => !order.includes(key));
  return `{${[...known, ...others].map((key) => `${printText(key)}:${members.get(key)}`).join(",")}}`;
}

/**
 * Prints a value as JSON, without `undefined` or lone surrogates. A number that JSON cannot express is a bug, and the
 * error names its place.
 */
export function printValue(value: unknown, place: string): string {
  if (typeof value === "string") return printText(value);
  if (typeof value === "number" && !Number.isFinite(value))
    throw new Error(`"${place}" is ${value}, which JSON cannot express`);
  if (value === undefined) throw new Error(`"${place}" is undefined, which JSON cannot express`);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item, index) => printValue(item, `${place}[${index}]`)).join(",")}]`;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members.map(([key, member]) => `${printText(key)}:${printValue(member, `${place}.${key}`)}`).join(",")}}`;
}

/** Deeper values are not indented further, because their white space would grow without limit. */
const MAX_INDENTS = 100;

/**
 * Formats JSON text with the white space of the strict form: none, or two spaces per level. Replaces lone surrogates.
 */
export function layOut(text: string, form: "compact" | "indented"): string {
  const isIndented = form === "indented";
  const lineOf = (depth: number) => (isIndented ? `\n${"  ".repeat(Math.min(depth, MAX_INDENTS))}` : "");
  const parts: string[] = [];
  const scanner = createScanner(text, true);
  let depth = 0;
  let isOpened = false;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const token = text.slice(scanner.getTokenOffset(), scanner.getPosition());
    if (token === "}" || token === "]") {
      depth--;
      parts.push(isOpened ? token : lineOf(depth) + token);
      isOpened = false;
      continue;
    }
    if (isOpened) parts.push(lineOf(depth));
    isOpened = token === "{" || token === "[";
    if (isOpened) depth++;
    if (token === ",") parts.push(`,${lineOf(depth)}`);
    else if (token === ":") parts.push(isIndented ? ": " : ":");
    else parts.push(token.startsWith('"') ? cleanText(token) : token);
  }
  return parts.join("");
}

function printText(text: string): string {
  return JSON.stringify(text.toWellFormed());
}

function cleanText(quoted: string): string {
  return quoted.includes("\\") ? printText(JSON.parse(quoted)) : quoted.toWellFormed();
}
