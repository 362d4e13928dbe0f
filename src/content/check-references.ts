import { type Content, eventNames, mappedSlugs, unassignedItems } from "./content.ts";
import { type ContentFinding, findingAt, quote } from "./finding.ts";
import { elements, isArray, isObject, type LocatedNode, member, textOf } from "./json-node.ts";

/** Reports names in a stage's `events` that are not events of the flow. */
export function checkStageEvents(content: Content): ContentFinding[] {
  return content.flows.flatMap((flow) => {
    const names = eventNames(flow);
    if (names === null || !isObject(flow.events.value)) return [];
    const known = new Set(names);
    return objectsIn(member(flow.events.value, "stages")).flatMap((stage) => {
      const owner = quote(textOf(member(stage, "name")) ?? "");
      return textsIn(member(stage, "events"))
        .filter(({ text }) => !known.has(text))
        .map(({ text, place }) => {
          const message = `The stage ${owner} has the event ${quote(text)}; expected the name of an event.`;
          return findingAt(place, "unknown_stage_event", message);
        });
    });
  });
}

/** Reports slugs in unassigned.json that have neither a folder nor a key in the map. */
export function checkSuspectedFlows(content: Content): ContentFinding[] {
  const mapped = mappedSlugs(content);
  if (mapped === null) return [];
  const known = new Set([...mapped.keys(), ...content.flows.map(({ slug }) => slug)].map((slug) => slug.toLowerCase()));
  return unassignedItems(content).flatMap((item) =>
    textsIn(member(item, "suspectedFlows"))
      .filter(({ text }) => !known.has(text.toLowerCase()))
      .map(({ text, place }) => {
        const owner = quote(textOf(member(item, "name")) ?? "");
        const message = `The suspected flow of ${owner} is ${quote(text)}; expected the folder of a flow.`;
        return findingAt(place, "unknown_suspected_flow", message);
      }),
  );
}

function objectsIn(list: LocatedNode | null) {
  return isArray(list) ? elements(list).filter(isObject) : [];
}

function textsIn(list: LocatedNode | null): { text: string; place: LocatedNode }[] {
  if (!isArray(list)) return [];
  return elements(list).flatMap((place) => {
    const text = textOf(place);
    return text === null ? [] : [{ text, place }];
  });
}
