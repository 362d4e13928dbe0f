/** Checks for single members of an object, used by the rules about the shape of files. */

import { findEach } from "./find-each.ts";
import { type ContentFinding, describeNode, findingAt, findingWithout, quote } from "./finding.ts";
import {
  eachElement,
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  type LocatedNode,
  member,
  textOf,
} from "./json-node.ts";

const TEXT = "text that is not blank";

/** Checks that a required text exists and is not blank. */
export function requireText(object: LocatedNode<JsonObject>, key: string): ContentFinding[] {
  const value = member(object, key);
  if (value === null) return [missing(object, key, { code: "required_string", expected: TEXT })];
  return isText(value) ? [] : [wrong(value, key, { code: "required_string", expected: TEXT })];
}

/** Like requireText, but also reports white space around the name. */
export function requireName(object: LocatedNode<JsonObject>, key: string): ContentFinding[] {
  const findings = requireText(object, key);
  const value = member(object, key);
  const name = textOf(value);
  if (value === null || name === null || findings.length > 0 || name === name.trim()) return findings;
  const message = `${quote(key)} is ${quote(name)}; expected no white space around it.`;
  return [findingAt(value, "untrimmed_name", message)];
}

/** The expected kind of an optional member. A `description` is text that should not be blank. */
export type OptionalKind = "text" | "description" | "texts" | "flag";

/** Reports each optional member of the wrong kind. Ignores members without an expected kind. */
export function checkOptional(
  object: LocatedNode<JsonObject>,
  kinds: ReadonlyMap<string, OptionalKind>,
): ContentFinding[] {
  // Most members are texts and flags of the right kind, and need no further check.
  const suspects = object.node.members.filter(({ key, value }) => {
    const kind = kinds.get(key);
    return kind !== undefined && !(value.kind === EXPECTED_KINDS[kind] && (kind === "text" || kind === "flag"));
  });
  return [...new Set(suspects.map(({ key }) => key))].flatMap((key) => {
    const value = member(object, key) as LocatedNode;
    return checkKind(value, key, kinds.get(key) as OptionalKind);
  });
}

/** For objects whose only optional member is `description`. */
export const DESCRIBED: ReadonlyMap<string, OptionalKind> = new Map([["description", "description"]]);

const EXPECTED_KINDS = { text: "string", description: "string", texts: "array", flag: "boolean" } as const;
const EXPECTED = { text: "text", description: "text", texts: "a list of texts", flag: "true or false" } as const;

function checkKind(value: LocatedNode, key: string, kind: OptionalKind): ContentFinding[] {
  if (value.node.kind !== EXPECTED_KINDS[kind]) {
    return [wrong(value, key, { code: "invalid_type", expected: EXPECTED[kind] })];
  }
  if (isArray(value)) return checkTexts(value, key);
  if (kind !== "description" || isText(value)) return [];
  return [wrong(value, key, { code: "recommended_string", expected: `${TEXT}, or no such key` })];
}

/** Reports each element of a list that is not text. */
export function checkTexts(list: LocatedNode<JsonArray>, key: string): ContentFinding[] {
  return findEach(eachElement(list), (element) => {
    if (textOf(element) !== null) return [];
    const message = `A value of ${quote(key)} is ${describeNode(element.node)}; expected text.`;
    return [findingAt(element, "invalid_type", message)];
  });
}

/** Checks that a required list exists. `check` checks the list as a whole. */
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

/** Checks that a value is an object. `what` begins the message, as in `An event`. */
export function checkObject(
  value: LocatedNode,
  what: string,
  check: (object: LocatedNode<JsonObject>) => ContentFinding[],
): ContentFinding[] {
  if (isObject(value)) return check(value);
  return [findingAt(value, "invalid_shape", `${what} is ${describeNode(value.node)}; expected an object.`)];
}

/** True for a string that contains more than white space. */
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
