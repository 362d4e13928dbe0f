import { AuditDate } from "../formats/content.ts";
import { type ChangeRule, type Content, catalogFlows, mappedSlugs } from "./content.ts";
import { type ContentFinding, findingAt, findingWithout, quote } from "./finding.ts";
import { isObject, type JsonObject, type LocatedNode, member, textOf } from "./json-node.ts";

/** Reports flows whose files changed, but whose `lastAudited` was removed, moved back, or is older than `auditDate`. */
export const checkAuditDates: ChangeRule = (changed, base, { auditDate }) => {
  const bases = new Map(base.flows.map((flow) => [flow.slug.toLowerCase(), flow]));
  return changed.flows.flatMap(({ slug, digest }) => {
    const was = bases.get(slug.toLowerCase());
    const flow = catalogFlow(changed, slug);
    if (flow === null || was?.digest === digest) return [];
    const before = was === undefined ? null : dateOf(catalogFlow(base, was.slug));
    return checkFlow(slug, { flow, before, auditDate });
  });
};

function checkFlow(
  slug: string,
  { flow, before, auditDate }: { flow: LocatedNode<JsonObject>; before: string | null; auditDate: string | null },
): ContentFinding[] {
  const place = member(flow, "lastAudited");
  const date = dateOf(flow);
  if (place === null) {
    if (before === null) return [];
    const message = `The flow ${quote(slug)} changed, and its "lastAudited" was removed; expected ${before} or later.`;
    return [findingWithout(flow, "lastAudited", { code: "audit_date_stale", message })];
  }
  const earliest = [before ?? "", auditDate ?? ""].sort().at(-1) as string;
  if (date === null || date >= earliest) return [];
  const message = `The flow ${quote(slug)} changed, but its "lastAudited" is ${quote(date)}; expected ${earliest} or later.`;
  return [findingAt(place, "audit_date_stale", message)];
}

/** The catalog's entry for a folder, looked up through the slug map. */
function catalogFlow(content: Content, slug: string): LocatedNode<JsonObject> | null {
  const key = textOf(mappedSlugs(content)?.get(slug) ?? null);
  const flow = key === null ? null : (catalogFlows(content)?.get(key) ?? null);
  return isObject(flow) ? flow : null;
}

function dateOf(flow: LocatedNode<JsonObject> | null): string | null {
  const date = flow === null ? null : textOf(member(flow, "lastAudited"));
  return AuditDate.safeParse(date).success ? date : null;
}
