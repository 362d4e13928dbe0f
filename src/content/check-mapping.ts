import { type Content, catalogFlows, type Flow, mappedSlugs } from "./content.ts";
import { type ContentFinding, findingAt, quote } from "./finding.ts";
import { isObject, type LocatedNode, member, textOf } from "./json-node.ts";
import { CATALOG, SLUG_MAP } from "./known-files.ts";

/** Checks that the catalog, the slug map and the `flowId` of each events.json agree. */
export function checkMapping(content: Content): ContentFinding[] {
  const ids = listFlowIds(content);
  const repeated = findRepeatedIds(ids);
  const hasRepeatedId = new Set(repeated.map(({ id }) => id));
  return [
    ...findUnknownKeys(content),
    ...repeated.map(({ finding }) => finding),
    ...ids.filter(({ id }) => !hasRepeatedId.has(id)).flatMap(checkFlowId),
    ...findUnmappedFlows(content, ids),
  ];
}

interface FlowId {
  slug: string;
  id: string;
  place: LocatedNode;
  /** The key that the map has for the folder; null if there is no usable key. */
  mappedKey: string | null;
}

function listFlowIds(content: Content): FlowId[] {
  const mapped = mappedSlugs(content);
  const catalog = catalogFlows(content);
  return content.flows.flatMap((flow) => {
    const place = flowIdOf(flow);
    const id = textOf(place);
    if (place === null || id === null || id.trim() === "") return [];
    const key = textOf(mapped?.get(flow.slug) ?? null);
    const isKnown = key !== null && (catalog === null || catalog.has(key));
    return [{ slug: flow.slug, id, place, mappedKey: isKnown ? key : null }];
  });
}

function flowIdOf({ events }: Flow): LocatedNode | null {
  return isObject(events.value) ? member(events.value, "flowId") : null;
}

/** If several folders share an id, reports all but the first. */
function findRepeatedIds(ids: readonly FlowId[]): { id: string; finding: ContentFinding }[] {
  const first = new Map<string, string>();
  return ids.flatMap(({ slug, id, place }) => {
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, slug);
      return [];
    }
    // A folder whose name differs only in case already has an issue for that.
    if (other.toLowerCase() === slug.toLowerCase()) return [];
    const message = `"flowId" is ${quote(id)} in ${quote(slug)} and in ${quote(other)}; expected an id for each flow.`;
    return [{ id, finding: findingAt(place, "duplicate_flow_id", message) }];
  });
}

function checkFlowId({ slug, id, place, mappedKey }: FlowId): ContentFinding[] {
  if (mappedKey === null || id === mappedKey) return [];
  const message = `"flowId" is ${quote(id)}; expected ${quote(mappedKey)}, the key of ${quote(slug)} in ${SLUG_MAP}.`;
  return [findingAt(place, "unknown_flow_key", message)];
}

function findUnknownKeys(content: Content): ContentFinding[] {
  const catalog = catalogFlows(content);
  if (catalog === null) return [];
  return [...(mappedSlugs(content) ?? [])].flatMap(([slug, value]) => {
    const key = textOf(value);
    if (key === null || key.trim() === "" || catalog.has(key)) return [];
    const message = `The key of ${quote(slug)} is ${quote(key)}; expected a key of ${CATALOG}.`;
    return [findingAt(value, "unknown_flow_key", message)];
  });
}

/**
 * Reports flows of the catalog that have no folder in the map. Skips a flow whose key is the `flowId` of a folder that
 * the map gives another key or none: another rule reports that folder.
 */
function findUnmappedFlows(content: Content, ids: readonly FlowId[]): ContentFinding[] {
  const mapped = mappedSlugs(content);
  if (mapped === null) return [];
  const claimed = ids.filter(({ id, mappedKey }) => id !== mappedKey).map(({ id }) => id);
  const known = new Set([...[...mapped.values()].map(textOf), ...claimed]);
  return [...(catalogFlows(content) ?? [])]
    .filter(([key]) => !known.has(key))
    .map(([key, flow]) => {
      const message = `${SLUG_MAP} has no folder for the flow ${quote(key)}; expected one.`;
      return findingAt(flow, "unmapped_catalog_flow", message);
    });
}
