import { AuditDate } from "../formats/content.ts";
import { checkObject, isText, missing, requireName, requireText, wrong } from "./check-members.ts";
import { type Content, catalogFlows, mappedSlugs } from "./content.ts";
import { type ContentFinding, describeNode, findingAt, quote } from "./finding.ts";
import { type JsonObject, type LocatedNode, member, membersByKey, textOf } from "./json-node.ts";

/** Checks the shape of flows.json. */
export function checkCatalog(content: Content): ContentFinding[] {
  const catalog = content.catalog.value;
  if (catalog === null) return [];
  const shape = checkObject(catalog, "The catalog", (object) => {
    const flows = member(object, "flows");
    if (flows === null) return [missing(object, "flows", { code: "invalid_shape", expected: "an object" })];
    return checkObject(flows, '"flows"', (entries) =>
      [...membersByKey(entries)].flatMap(([key, flow]) => checkObject(flow, `The flow ${quote(key)}`, checkFlow)),
    );
  });
  return [...shape, ...findSimilarKeys(content)];
}

/** Checks the shape of flow-slug-map.json. */
export function checkSlugMap(content: Content): ContentFinding[] {
  const map = content.slugMap.value;
  if (map === null) return [];
  return checkObject(map, "The map", () =>
    [...(mappedSlugs(content) ?? [])]
      .filter(([, value]) => !isText(value))
      .map(([slug, value]) => {
        const message = `The value of ${quote(slug)} is ${describeNode(value.node)}; expected a key of flows.json.`;
        return findingAt(value, "required_string", message);
      }),
  );
}

function checkFlow(flow: LocatedNode<JsonObject>): ContentFinding[] {
  return [...requireName(flow, "name"), ...requireText(flow, "description"), ...checkAuditDate(flow)];
}

function checkAuditDate(flow: LocatedNode<JsonObject>): ContentFinding[] {
  const date = member(flow, "lastAudited");
  if (date === null || AuditDate.safeParse(textOf(date)).success) return [];
  return [wrong(date, "lastAudited", { code: "invalid_date", expected: "a date that exists, as YYYY-MM-DD" })];
}

function findSimilarKeys(content: Content): ContentFinding[] {
  const first = new Map<string, string>();
  const findings: ContentFinding[] = [];
  for (const [key, flow] of catalogFlows(content) ?? []) {
    const normalized = key.trim().toLowerCase();
    const other = first.get(normalized);
    if (other === undefined) first.set(normalized, key);
    else {
      const message = `The key ${quote(key)} differs from ${quote(other)} only in case or white space; expected one of them.`;
      findings.push(findingAt(flow, "duplicate_catalog_key", message));
    }
  }
  return findings;
}
