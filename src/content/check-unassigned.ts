import { Callsite } from "../formats/content.ts";
import { checkObject, checkTexts, requireList, requireText, wrong } from "./check-members.ts";
import { type Content, hasOtherVersion, UNASSIGNED_VERSION } from "./content.ts";
import { findEach } from "./find-each.ts";
import { type ContentFinding, describeNode, findingAt, quote } from "./finding.ts";
import { eachElement, type JsonArray, type JsonObject, type LocatedNode, member, textOf } from "./json-node.ts";

/** Checks the shape of unassigned.json. */
export function checkUnassigned(content: Content): ContentFinding[] {
  const file = content.unassigned.value;
  return file === null ? [] : checkObject(file, "The file", checkFile);
}

function checkFile(file: LocatedNode<JsonObject>): ContentFinding[] {
  const version = member(file, "_version");
  if (version !== null && hasOtherVersion(file)) {
    return [wrong(version, "_version", { code: "invalid_shape", expected: quote(UNASSIGNED_VERSION) })];
  }
  return [
    ...requireText(file, "_version"),
    ...requireList(file, "items", (items) =>
      findEach(eachElement(items), (item) => checkObject(item, "An item", checkItem)),
    ),
  ];
}

function checkItem(item: LocatedNode<JsonObject>): ContentFinding[] {
  return [
    ...requireText(item, "name"),
    ...requireList(item, "suspectedFlows", (slugs) => checkTexts(slugs, "suspectedFlows")),
    ...requireList(item, "callsites", checkCallsites),
    ...requireText(item, "reason"),
  ];
}

function checkCallsites(callsites: LocatedNode<JsonArray>): ContentFinding[] {
  if (callsites.node.items.length === 0) {
    return [wrong(callsites, "callsites", { code: "invalid_shape", expected: "at least one" })];
  }
  return findEach(eachElement(callsites), (callsite) => {
    if (Callsite.safeParse(textOf(callsite)).success) return [];
    const message = `A callsite is ${describeNode(callsite.node)}; expected "path:line".`;
    return [findingAt(callsite, "invalid_type", message)];
  });
}
