import {
  checkObject,
  checkOptional,
  checkTexts,
  DESCRIBED,
  type OptionalKind,
  optionalList,
  requireList,
  requireName,
  requireText,
} from "./check-members.ts";
import { checkPropertyDefinitions } from "./check-property-definitions.ts";
import { checkPropertyReference } from "./check-property-references.ts";
import type { Content } from "./content.ts";
import { findEach } from "./find-each.ts";
import { type ContentFinding, findingAt, quote } from "./finding.ts";
import { eachElement, type JsonArray, type JsonObject, type LocatedNode } from "./json-node.ts";

const TEXTS = [
  ...["component", "source", "stage", "notes", "note", "trigger", "firingLocation", "funnelPosition"],
  ...["eventString", "location", "fires", "additionalProperties", "namePattern"],
];
const TEXT_LISTS = ["triggers", "autoProperties", "nextEvents"];

const OF_EVENT: ReadonlyMap<string, OptionalKind> = new Map([
  ...TEXTS.map((key) => [key, "text"] as const),
  ...TEXT_LISTS.map((key) => [key, "texts"] as const),
  ["description", "description"],
  ["userAction", "flag"],
]);

/** Checks the shape of each events.json. */
export function checkEvents(content: Content): ContentFinding[] {
  return content.flows.flatMap(({ events }) =>
    events.value === null ? [] : checkObject(events.value, "The file", checkFile),
  );
}

function checkFile(file: LocatedNode<JsonObject>): ContentFinding[] {
  return [
    ...requireText(file, "flowId"),
    ...requireName(file, "flowName"),
    ...checkOptional(file, DESCRIBED),
    ...checkPropertyDefinitions(file),
    ...optionalList(file, "stages", (stages) =>
      findEach(eachElement(stages), (stage) => checkObject(stage, "A stage", checkStage)),
    ),
    ...requireList(file, "events", checkEventList),
  ];
}

function checkStage(stage: LocatedNode<JsonObject>): ContentFinding[] {
  return [
    ...requireName(stage, "name"),
    ...checkOptional(stage, DESCRIBED),
    ...requireList(stage, "events", (names) => checkTexts(names, "events")),
  ];
}

function checkEventList(events: LocatedNode<JsonArray>): ContentFinding[] {
  if (events.node.items.length === 0) {
    return [findingAt(events, "no_events", `${quote("events")} is an empty list; expected at least one event.`)];
  }
  return findEach(eachElement(events), (event) => checkObject(event, "An event", checkEvent));
}

function checkEvent(event: LocatedNode<JsonObject>): ContentFinding[] {
  return [
    ...requireName(event, "name"),
    ...checkOptional(event, OF_EVENT),
    ...optionalList(event, "properties", (references) => findEach(eachElement(references), checkPropertyReference)),
  ];
}
