import { checkOptional, isText, type OptionalKind } from "./check-members.ts";
import { type Content, definedKeys, eventsOf } from "./content.ts";
import { findEach } from "./find-each.ts";
import { type ContentFinding, describeNode, findingAt, quote } from "./finding.ts";
import { eachElement, isArray, isObject, type JsonObject, type LocatedNode, member, textOf } from "./json-node.ts";

/** Optional members of an entry with `property`, and of an entry with `name`. */
const BY_PROPERTY: ReadonlyMap<string, OptionalKind> = new Map([
  ["context", "text"],
  ["description", "description"],
]);
const BY_NAME: ReadonlyMap<string, OptionalKind> = new Map([
  ["required", "flag"],
  ["description", "description"],
]);

/** Checks the shape of one entry of an event's `properties`. */
export function checkPropertyReference(reference: LocatedNode): ContentFinding[] {
  if (readReference(reference) === null) {
    const found = describeReference(reference);
    const message = `A property is ${found}; expected its key, or an object with "property" or "name".`;
    return [findingAt(reference, "invalid_property_ref", message)];
  }
  if (!isObject(reference)) return [];
  return checkOptional(reference, member(reference, "property") === null ? BY_NAME : BY_PROPERTY);
}

/** Reports properties of events that the flow does not define, or that an event lists twice. */
export function checkPropertyReferences(content: Content): ContentFinding[] {
  return content.flows.flatMap((flow) => {
    const defined = definedKeys(flow);
    return findEach(eventsOf(flow) ?? [], (event) => checkEvent(event, defined));
  });
}

function checkEvent(event: LocatedNode<JsonObject>, defined: ReadonlySet<string> | null): ContentFinding[] {
  const list = member(event, "properties");
  if (!isArray(list)) return [];
  const owner = quote(textOf(member(event, "name")) ?? "");
  const seen = new Set<string>();
  return findEach(eachElement(list), (reference) => {
    const found = readReference(reference);
    if (found === null) return [];
    const { key, place } = found;
    const findings: ContentFinding[] = [];
    if (seen.has(key)) {
      const message = `The event ${owner} has the property ${quote(key)} twice; expected it once.`;
      findings.push(findingAt(place, "duplicate_property_ref", message));
    } else if (defined !== null && !defined.has(key)) {
      const message = `The event ${owner} has the property ${quote(key)}; expected a key of "propertyDefinitions".`;
      findings.push(findingAt(place, "undefined_property_ref", message));
    }
    seen.add(key);
    return findings;
  });
}

/** The key of a property and where its text is; null if the entry has no known form. */
function readReference(reference: LocatedNode): { key: string; place: LocatedNode } | null {
  const place = isObject(reference) ? (member(reference, "property") ?? member(reference, "name")) : reference;
  const key = textOf(place);
  return place === null || key === null || !isText(place) ? null : { key, place };
}

function describeReference(reference: LocatedNode): string {
  if (!isObject(reference)) return describeNode(reference.node);
  for (const key of ["property", "name"]) {
    const value = member(reference, key);
    if (value !== null) return `an object with ${describeNode(value.node)} as ${quote(key)}`;
  }
  return "an object with neither";
}
