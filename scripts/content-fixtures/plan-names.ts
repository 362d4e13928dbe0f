import { GARDEN_FLOWS, VERBS } from "./garden-flows.ts";
import { apportion, type Random } from "./random.ts";

/** How many names occur in several flows, and how many in three. */
const SHARED = 200;
const SHARED_BY_THREE = 73;
/** How many events repeat a name in their flow. */
const REPEATED = 27;

/** Returns the event names of each flow by slug: 1,300 events with 1,000 distinct names. */
export function planNames(random: Random): Map<string, string[]> {
  const sizes = GARDEN_FLOWS.map(({ size }) => size);
  const borrowed = apportion(SHARED + SHARED_BY_THREE, sizes);
  const repeated = apportion(
    REPEATED,
    sizes.map((size) => (size < 40 ? 0 : size)),
  );
  const own = GARDEN_FLOWS.map(({ objects, size }, at) => {
    const names = objects.flatMap((object) => VERBS.map((verb) => `${object} ${verb}`));
    return random.shuffle(names).slice(0, size - (borrowed[at] as number) - (repeated[at] as number));
  });
  const lent = own.flatMap((names, home) =>
    names.slice(0, SHARED / GARDEN_FLOWS.length).map((name) => ({ name, home })),
  );
  const left = new Map(lent.map(({ name }, at) => [name, at < SHARED_BY_THREE ? 2 : 1]));
  const bySize = [...sizes.keys()].sort((a, b) => (borrowed[b] as number) - (borrowed[a] as number));
  const plan = new Map<string, string[]>();
  for (const at of bySize) {
    const candidates = random.shuffle(lent.filter(({ home }) => home !== at));
    candidates.sort((a, b) => (left.get(b.name) as number) - (left.get(a.name) as number));
    const taken = candidates.slice(0, borrowed[at]).map(({ name }) => name);
    for (const name of taken) left.set(name, (left.get(name) as number) - 1);
    const names = random.shuffle([...(own[at] as string[]), ...taken]);
    const again = random.shuffle(names).slice(0, repeated[at]);
    plan.set((GARDEN_FLOWS[at] as (typeof GARDEN_FLOWS)[number]).slug, [...names, ...again]);
  }
  if ([...left.values()].some((uses) => uses !== 0)) throw new Error("a shared name is used too often or not at all");
  return plan;
}
