import { type Content, eventNames, mappedSlugs, unassignedItems } from "./content.ts";
import { findEach } from "./find-each.ts";
import { type ContentFinding, findingAt, quote } from "./finding.ts";
import { eachElement, isArray, isObject, type LocatedNode, member, objectsOf, textOf } from "./json-node.ts";

/** Reports names in a stage's `events` that are not events of the flow. */
export function checkStageEvents(content: Content): ContentFinding[] {
  return content.flows.flatMap((flow) => {
    const names = eventNames(flow);
    if (names === null || !isObject(flow.events.value)) return [];
    const known = new Set(names);
    return findEach(objectsIn(member(flow.events.value, "stages")), (stage) => {
      const owner = quote(textOf(member(stage, "name")) ?? "");
      return findEach(textsIn(member(stage, "events")), ({ text, place }) => {
        if (known.has(text)) return [];
        const message = `The stage ${owner} has the event ${quote(text)}; expected the name of an event.`;
        return [findingAt(place, "unknown_stage_event", message)];
      });
    });
  });
}

/** Reports slugs in unassigned.json that have neither a folder nor a key in the map. */
export function checkSuspectedFlows(content: Content): ContentFinding[] {
  const mapped = mappedSlugs(content);
  if (mapped === null) return [];
  const known = new Set([...mapped.keys(), ...content.flows.map(({ slug }) => slug)].map((slug) => slug.toLowerCase()));
  return findEach(unassignedItems(content), (item) => {
    const owner = quote(textOf(member(item, "name")) ?? "");
    return findEach(textsIn(member(item, "suspectedFlows")), ({ text, place }) => {
      if (known.has(text.toLowerCase())) return [];
      const message = `The suspected flow of ${owner} is ${quote(text)}; expected the folder of a flow.`;
      return [findingAt(place, "unknown_suspected_flow", message)];
    });
  });
}

function objectsIn(list: LocatedNode | null) {
  return isArray(list) ? objectsOf(list) : [];
}

function* textsIn(list: LocatedNode | null): Generator<{ text: string; place: LocatedNode }> {
  if (!isArray(list)) return;
  for (const place of eachElement(list)) {
    const text = textOf(place);
    if (text !== null) yield { text, place };
  }
}
