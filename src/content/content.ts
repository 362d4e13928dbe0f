import type { ContentFinding } from "./finding.ts";
import {
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  type LocatedNode,
  member,
  membersByKey,
  objectsOf,
  textOf,
} from "./json-node.ts";
import type { Diagrams } from "./parse-diagrams.ts";
import type { ContentEntry } from "./tree.ts";

/** The version of unassigned.json that we know. */
export const UNASSIGNED_VERSION = "1.0";

/** A file that is read as JSON. */
export interface JsonFile {
  path: string;
  /** Null if there is no such file, or it cannot be read as JSON. */
  value: LocatedNode | null;
}

/**
 * A file that is read as text. `text` and `diagrams` are null if there is no such file, or it cannot be read as text.
 */
export interface MarkdownFile {
  path: string;
  /** Without a byte order mark. */
  text: string | null;
  diagrams: Diagrams | null;
}

/** A folder of the root that is a flow, or should be one. */
export interface Flow {
  /** The name of the folder. */
  slug: string;
  events: JsonFile;
  diagrams: MarkdownFile;
  /** SHA-256 over the names and contents of all readable files in the folder, including those that no rule reads. */
  digest: string;
}

/** Everything the rules read, parsed. Paths are relative to the root. */
export interface Content {
  /** By path. */
  entries: ReadonlyMap<string, ContentEntry>;
  catalog: JsonFile;
  slugMap: JsonFile;
  unassigned: JsonFile;
  /** Sorted by the path of their files, in code units: "a-b/events.json" comes before "a/events.json". */
  flows: readonly Flow[];
  /** Problems found while reading and parsing the files. */
  findings: readonly ContentFinding[];
}

/** A rule about the content alone. The paths of its findings are relative to the root. */
export type Rule = (content: Content) => ContentFinding[];

/** A rule that compares the content with the content before the change. */
export type ChangeRule = (changed: Content, base: Content, policy: ChangePolicy) => ContentFinding[];

export interface ChangePolicy {
  /** Slugs of flows that may always be removed. */
  allowedRemovals: readonly string[];
  maxRemovedPercent: number;
  /** `YYYY-MM-DD`; null skips the check of dates. */
  auditDate: string | null;
}

/** The flows of the catalog by key; null if they cannot be read. */
export function catalogFlows(content: Content): Map<string, LocatedNode> | null {
  const catalog = content.catalog.value;
  const flows = isObject(catalog) ? member(catalog, "flows") : null;
  return isObject(flows) ? membersByKey(flows) : null;
}

/** The values of the slug map by slug; null if the map cannot be read. Leaves out keys that start with `_`. */
export function mappedSlugs(content: Content): Map<string, LocatedNode> | null {
  const map = content.slugMap.value;
  if (!isObject(map)) return null;
  return new Map([...membersByKey(map)].filter(([slug]) => !slug.startsWith("_")));
}

/** The list of a flow's events; null if it cannot be read. */
export function eventList(flow: Flow): LocatedNode<JsonArray> | null {
  const file = flow.events.value;
  const events = isObject(file) ? member(file, "events") : null;
  return isArray(events) ? events : null;
}

/** The events of a flow that are objects; null if the list cannot be read. */
export function eventsOf(flow: Flow): LocatedNode<JsonObject>[] | null {
  const list = eventList(flow);
  return list === null ? null : objectsOf(list);
}

/** The names of a flow's events, each as often as it occurs; null if the list cannot be read. */
export function eventNames(flow: Flow): string[] | null {
  const names = eventsOf(flow)?.map((event) => textOf(member(event, "name")));
  return names?.filter((name) => name !== null) ?? null;
}

/** The properties that a flow defines; null if its definitions cannot be read. */
export function definedKeys({ events }: Flow): Set<string> | null {
  if (!isObject(events.value)) return null;
  const definitions = member(events.value, "propertyDefinitions");
  if (definitions === null) return new Set();
  return isObject(definitions) ? new Set(definitions.node.members.map(({ key }) => key)) : null;
}

/** The items of unassigned.json that are objects; none if the file has another version or cannot be read. */
export function unassignedItems({ unassigned: { value: file } }: Content): LocatedNode<JsonObject>[] {
  if (!isObject(file) || hasOtherVersion(file)) return [];
  const items = member(file, "items");
  return isArray(items) ? objectsOf(items) : [];
}

/** True for an unassigned.json in a version that we do not know. */
export function hasOtherVersion(file: LocatedNode<JsonObject>): boolean {
  const version = textOf(member(file, "_version")) ?? "";
  return version.trim() !== "" && version !== UNASSIGNED_VERSION;
}
