import { checkObject, checkOptional, DESCRIBED, isText, requireText, wrong } from "./check-members.ts";
import { findEach } from "./find-each.ts";
import { type ContentFinding, describeNode, findingAt, quote } from "./finding.ts";
import { eachElement, isArray, type JsonObject, type LocatedNode, member, membersByKey, textOf } from "./json-node.ts";

const TYPES = ["array", "boolean", "number", "object", "string"];

/** Checks the shape of `propertyDefinitions` in an events.json. */
export function checkPropertyDefinitions(file: LocatedNode<JsonObject>): ContentFinding[] {
  const definitions = member(file, "propertyDefinitions");
  if (definitions === null) return [];
  return checkObject(definitions, quote("propertyDefinitions"), (object) =>
    findEach(membersByKey(object), ([key, definition]) =>
      checkObject(definition, `The definition of ${quote(key)}`, (found) => checkDefinition(found, key)),
    ),
  );
}

function checkDefinition(definition: LocatedNode<JsonObject>, key: string): ContentFinding[] {
  return [
    ...requireText(definition, "type"),
    ...checkType(definition, key),
    ...checkOptional(definition, DESCRIBED),
    ...checkValues(definition, key),
  ];
}

function checkType(definition: LocatedNode<JsonObject>, key: string): ContentFinding[] {
  const type = member(definition, "type");
  const name = textOf(type);
  if (type === null || name === null || !isText(type) || TYPES.includes(name)) return [];
  const message = `The type of ${quote(key)} is ${quote(name)}; expected one of ${TYPES.join(", ")}.`;
  return [findingAt(type, "unknown_property_type", message)];
}

function checkValues(definition: LocatedNode<JsonObject>, key: string): ContentFinding[] {
  const values = member(definition, "values");
  if (values === null) return [];
  if (!isArray(values) || values.node.items.length === 0) {
    return [wrong(values, "values", { code: "invalid_values", expected: "a list with at least one text" })];
  }
  const seen = new Set<string>();
  return findEach(eachElement(values), (value) => {
    const text = textOf(value);
    if (text === null || !isText(value)) {
      const message = `A value of ${quote(key)} is ${describeNode(value.node)}; expected text that is not blank.`;
      return [findingAt(value, "invalid_values", message)];
    }
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [findingAt(value, "duplicate_value", `${quote(key)} has the value ${quote(text)} twice; expected it once.`)];
  });
}
