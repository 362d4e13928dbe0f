/** Checks of single members of an object, for the rules about the shape of files. */

import { type ContentFinding, describeNode, findingAt, findingWithout, quote } from "./finding.ts";
import {
  elements,
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  type LocatedNode,
  member,
  textOf,
} from "./json-node.ts";

const TEXT = "text that is not blank";

/** A text that has to be there and must not be blank. */
export function requireText(object: LocatedNode<JsonObject>, key: string): ContentFinding[] {
  const value = member(object, key);
  if (value === null) return [missing(object, key, { code: "required_string", expected: TEXT })];
  return isText(value) ? [] : [wrong(value, key, { code: "required_string", expected: TEXT })];
}

/** The same for a name, which may have white space around it, but hardly on purpose. */
export function requireName(object: LocatedNode<JsonObject>, key: string): ContentFinding[] {
  const findings = requireText(object, key);
  const value = member(object, key);
  const name = textOf(value);
  if (value === null || name === null || findings.length > 0 || name === name.trim()) return findings;
  const message = `${quote(key)} is ${quote(name)}; expected no white space around it.`;
  return [findingAt(value, "untrimmed_name", message)];
}

/** A description that may be absent, but should not be blank. */
export function checkDescription(object: LocatedNode<JsonObject>): ContentFinding[] {
  const findings = optionalText(object, "description");
  const value = member(object, "description");
  if (value === null || findings.length > 0 || isText(value)) return findings;
  return [wrong(value, "description", { code: "recommended_string", expected: `${TEXT}, or no such key` })];
}

export function optionalText(object: LocatedNode<JsonObject>, key: string): ContentFinding[] {
  const value = member(object, key);
  return value === null || value.node.kind === "string"
    ? []
    : [wrong(value, key, { code: "invalid_type", expected: "text" })];
}

export function optionalFlag(object: LocatedNode<JsonObject>, key: string): ContentFinding[] {
  const value = member(object, key);
  return value === null || value.node.kind === "boolean"
    ? []
    : [wrong(value, key, { code: "invalid_type", expected: "true or false" })];
}

export function optionalTexts(object: LocatedNode<JsonObject>, key: string): ContentFinding[] {
  const value = member(object, key);
  if (value === null) return [];
  if (!isArray(value)) return [wrong(value, key, { code: "invalid_type", expected: "a list of texts" })];
  return checkTexts(value, key);
}

/** Each element of a list that is no text. */
export function checkTexts(list: LocatedNode<JsonArray>, key: string): ContentFinding[] {
  return elements(list)
    .filter((element) => textOf(element) === null)
    .map((element) => {
      const message = `A value of ${quote(key)} is ${describeNode(element.node)}; expected text.`;
      return findingAt(element, "invalid_type", message);
    });
}

/** A list that has to be there. `check` is for the list as a whole. */
export function requireList(
  object: LocatedNode<JsonObject>,
  key: string,
  check: (list: LocatedNode<JsonArray>) => ContentFinding[],
): ContentFinding[] {
  if (member(object, key) === null) return [missing(object, key, { code: "invalid_shape", expected: "a list" })];
  return optionalList(object, key, check);
}

export function optionalList(
  object: LocatedNode<JsonObject>,
  key: string,
  check: (list: LocatedNode<JsonArray>) => ContentFinding[],
): ContentFinding[] {
  const value = member(object, key);
  if (value === null) return [];
  return isArray(value) ? check(value) : [wrong(value, key, { code: "invalid_shape", expected: "a list" })];
}

/** A value that has to be an object. `what` begins the message, as in `An event`. */
export function checkObject(
  value: LocatedNode,
  what: string,
  check: (object: LocatedNode<JsonObject>) => ContentFinding[],
): ContentFinding[] {
  if (isObject(value)) return check(value);
  return [findingAt(value, "invalid_shape", `${what} is ${describeNode(value.node)}; expected an object.`)];
}

/** True for a string with more than white space. */
export function isText(value: LocatedNode): boolean {
  return (textOf(value) ?? "").trim() !== "";
}

interface Expectation {
  code: ContentFinding["code"];
  expected: string;
}

/** `"name" is 5; expected text.` */
export function wrong(value: LocatedNode, key: string, { code, expected }: Expectation): ContentFinding {
  return findingAt(value, code, `${quote(key)} is ${describeNode(value.node)}; expected ${expected}.`);
}

/** `There is no "name"; expected text.` */
export function missing(object: LocatedNode<JsonObject>, key: string, { code, expected }: Expectation): ContentFinding {
  return findingWithout(object, key, { code, message: `There is no ${quote(key)}; expected ${expected}.` });
}
