import { type ChangePolicy, type ChangeRule, type Content, eventList, eventsOf, type Flow } from "./content.ts";
import { type ContentFinding, findingAt, findingIn, quote } from "./finding.ts";
import { type LocatedNode, member, textOf } from "./json-node.ts";

/** In content or a flow with fewer events than this, a few edits are already a large share. */
const MIN_EVENTS = 20;
const MIN_FLOW_EVENTS = 10;

/** Reports flows that were removed without permission. */
export const checkRemovedFlows: ChangeRule = (changed, base, policy) => {
  const isGone = findGone(changed);
  return base.flows
    .filter(({ slug }) => isGone(slug) && !isAllowed(slug, policy))
    .map(({ slug }) => {
      const message = `The flow ${quote(slug)} is gone; expected it to stay, or its name in "allow-removed-flows".`;
      return findingIn(slug, "flow_removed", message);
    });
};

/** Reports too many removed events, overall or in one flow, and events whose spelling changed. */
export const checkRemovedEvents: ChangeRule = (changed, base, policy) => {
  const comparisons = compareFlows(changed, base, policy);
  return [...comparisons.flatMap(({ respelled }) => respelled), ...checkShares(comparisons, policy)];
};

interface Comparison {
  slug: string;
  /** Null if the flow was removed. */
  flow: Flow | null;
  /**
   * `before`: the number of events before the change. `removed`: how many of them are gone. A changed spelling is not a
   * removal.
   */
  before: number;
  removed: number;
  respelled: ContentFinding[];
}

/**
 * Compares the flows that can be read before and after the change. If a flow was removed without permission, all its
 * events are removed.
 */
function compareFlows(changed: Content, base: Content, policy: ChangePolicy): Comparison[] {
  const isGone = findGone(changed);
  const flows = new Map(changed.flows.map((flow) => [flow.slug.toLowerCase(), flow]));
  return base.flows.flatMap((baseFlow) => {
    const { slug } = baseFlow;
    const before = listNames(baseFlow);
    if (before === null || (isGone(slug) && isAllowed(slug, policy))) return [];
    if (isGone(slug)) return [{ slug, flow: null, before: before.length, removed: before.length, respelled: [] }];
    const flow = flows.get(slug.toLowerCase());
    const now = flow === undefined ? null : listNames(flow);
    return flow === undefined || now === null ? [] : [compareNames(flow, before, now)];
  });
}

function compareNames(flow: Flow, before: readonly Named[], now: readonly Named[]): Comparison {
  const names = new Set(now.map(({ name }) => name));
  const gone = before.filter(({ name }) => !names.has(name));
  const known = new Set(before.map(({ name }) => name));
  const added = new Map(now.filter(({ name }) => !known.has(name)).map((named) => [normalize(named.name), named]));
  const pairs = new Map(gone.map(({ name }) => [name, added.get(normalize(name))]));
  const respelled = [...pairs].flatMap(([name, found]) => {
    if (found === undefined) return [];
    const message = `The event ${quote(name)} is now ${quote(found.name)}; expected the name to stay as it is in the code.`;
    return [findingAt(found.place, "name_normalized", message)];
  });
  const removed = gone.filter(({ name }) => pairs.get(name) === undefined).length;
  return { slug: flow.slug, flow, before: before.length, removed, respelled };
}

/** One finding if too many events were removed overall, otherwise one for each flow that lost too many. */
function checkShares(comparisons: readonly Comparison[], { maxRemovedPercent }: ChangePolicy): ContentFinding[] {
  const before = sum(comparisons.map((comparison) => comparison.before));
  const removed = sum(comparisons.map((comparison) => comparison.removed));
  if (before < MIN_EVENTS) return [];
  if (removed * 100 <= before * maxRemovedPercent) return comparisons.flatMap(checkFlow);
  const message = `${removed} of ${before} events are gone; expected at most ${maxRemovedPercent} %, the "max-removed-percent".`;
  return [findingIn("", "mass_deletion", message)];
}

function checkFlow({ slug, flow, before, removed }: Comparison): ContentFinding[] {
  const place = flow === null ? null : eventList(flow);
  if (place === null || before < MIN_FLOW_EVENTS || removed * 2 <= before) return [];
  const message = `${removed} of ${before} events of ${quote(slug)} are gone; expected at most half of them.`;
  return [findingAt(place, "mass_deletion", message)];
}

/**
 * Returns a function that says whether a flow was removed. Anything else that now has the flow's name is reported by
 * another rule.
 */
function findGone(changed: Content): (slug: string) => boolean {
  const names = [...changed.entries.keys()].filter((path) => !path.includes("/"));
  const present = new Set(names.map((name) => name.toLowerCase()));
  return (slug) => !present.has(slug.toLowerCase());
}

function isAllowed(slug: string, { allowedRemovals }: ChangePolicy): boolean {
  return allowedRemovals.some((allowed) => allowed.toLowerCase() === slug.toLowerCase());
}

interface Named {
  name: string;
  place: LocatedNode;
}

function listNames(flow: Flow): Named[] | null {
  const events = eventsOf(flow);
  if (events === null) return null;
  return events.flatMap((event) => {
    const place = member(event, "name");
    const name = textOf(place);
    return place === null || name === null ? [] : [{ name, place }];
  });
}

function normalize(name: string): string {
  return name.trim().toLowerCase();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
