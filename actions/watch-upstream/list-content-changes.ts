/** Lists which flows and events a proposal changes, from the content before and after. */

import { type Content, eventsOf, type Flow } from "../../src/content/content.ts";
import {
  eachElement,
  isArray,
  isObject,
  type JsonNode,
  type LocatedNode,
  member,
  objectsOf,
  textOf,
} from "../../src/content/json-node.ts";

export interface ContentChanges {
  /** Sorted by flow and event. */
  rows: readonly ContentChange[];
  /** New items of unassigned.json, in the order of the file. */
  unassigned: readonly UnassignedItem[];
}

export interface ContentChange {
  /** The slug. */
  flow: string;
  /** Null for the flow as a whole. */
  event: string | null;
  change: "added" | "removed" | "changed";
}

interface UnassignedItem {
  name: string;
  suspectedFlows: readonly string[];
  reason: string;
}

export function listContentChanges(before: Content, after: Content): ContentChanges {
  const old = new Map(before.flows.map((flow) => [flow.slug, flow]));
  const now = new Map(after.flows.map((flow) => [flow.slug, flow]));
  const slugs = [...new Set([...old.keys(), ...now.keys()])].sort();
  const rows = slugs.flatMap((slug) => compareFlows(slug, old.get(slug), now.get(slug)));
  const known = new Set(unassignedItems(before).map((item) => JSON.stringify(item)));
  return { rows, unassigned: unassignedItems(after).filter((item) => !known.has(JSON.stringify(item))) };
}

function compareFlows(flow: string, before: Flow | undefined, after: Flow | undefined): ContentChange[] {
  const [old, now] = [indexEvents(before), indexEvents(after)];
  const rows: ContentChange[] = [];
  if (before === undefined) rows.push({ flow, event: null, change: "added" });
  if (after === undefined) rows.push({ flow, event: null, change: "removed" });
  for (const event of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [was, is] = [old.get(event), now.get(event)];
    if (was === undefined) rows.push({ flow, event, change: "added" });
    else if (is === undefined) rows.push({ flow, event, change: "removed" });
    else if (was.join("\n") !== is.join("\n")) rows.push({ flow, event, change: "changed" });
  }
  const isSame = before?.diagrams.text === after?.diagrams.text && print(before) === print(after);
  if (rows.length === 0 && !isSame) rows.push({ flow, event: null, change: "changed" });
  return rows;
}

/** Every event as text, by name. A name can occur twice in a flow. */
function indexEvents(flow: Flow | undefined): Map<string, string[]> {
  const events = new Map<string, string[]>();
  for (const event of (flow && eventsOf(flow)) ?? []) {
    const name = textOf(member(event, "name"));
    if (name !== null) events.set(name, [...(events.get(name) ?? []), printNode(event.node)].sort());
  }
  return events;
}

function unassignedItems(content: Content): UnassignedItem[] {
  const file = content.unassigned.value;
  const items = isObject(file) ? member(file, "items") : null;
  if (!isArray(items)) return [];
  return objectsOf(items).map((item) => ({
    name: textOf(member(item, "name")) ?? "",
    suspectedFlows: textsOf(member(item, "suspectedFlows")),
    reason: textOf(member(item, "reason")) ?? "",
  }));
}

function textsOf(list: LocatedNode | null): string[] {
  return isArray(list) ? Array.from(eachElement(list), (each) => textOf(each) ?? "") : [];
}

function print(flow: Flow | undefined): string {
  const file = flow?.events.value ?? null;
  return file === null ? "" : printNode(file.node);
}

/** Prints a node without positions, and independent of the order of keys. */
function printNode(node: JsonNode): string {
  if (node.kind === "array") return `[${node.items.map(printNode).join()}]`;
  if (node.kind === "object") {
    const members = node.members.map(({ key, value }) => `${JSON.stringify(key)}:${printNode(value)}`);
    return `{${members.sort().join()}}`;
  }
  if (node.kind === "string") return JSON.stringify(node.value);
  if (node.kind === "number") return node.text;
  return node.kind === "boolean" ? String(node.value) : "null";
}
