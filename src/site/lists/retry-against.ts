import type { BreakerFacts } from "../../pipeline/judge-health.ts";
import type { ListedPackage } from "../pages/packages.tsx";
import { isDue } from "./is-due.ts";
import type { ListSpec } from "./list-spec.ts";

/** A list whose retry filter depends on the reader's clock and on what control has disabled. */
export function retryAgainst(
  list: ListSpec<ListedPackage>,
  at: { nowMs: number; breakers: readonly BreakerFacts[] },
): ListSpec<ListedPackage> {
  const disabled = new Set(at.breakers.filter(({ state }) => state === "disabled").map(({ ecosystem }) => ecosystem));
  const wordOf = (row: ListedPackage) => {
    return disabled.has(row.ecosystem) ? "never" : isDue(row.next_retry_at, at.nowMs) ? "now" : "waiting";
  };
  const facets = list.facets.map((facet) => {
    if (facet.name !== "retry") return facet;
    return { ...facet, passes: (row: ListedPackage, picked: readonly string[]) => picked.includes(wordOf(row)) };
  });
  return { ...list, facets };
}
