import type { Dashboard } from "../../../src/formats/dashboard.ts";
import { PAGES, type PageName, pageLink } from "../../../src/site/page-link.ts";

export const DETAILS = ["failure", "cluster", "run", "package", "blocker", "ecosystem"] as const satisfies PageName[];
export type DetailPage = (typeof DETAILS)[number];

export const LISTS = PAGES.filter((page) => page !== "index" && !(DETAILS as readonly string[]).includes(page));

/** Ids for each kind of detail page, in the order of the document. */
export function idsOf(dashboard: Dashboard): Record<DetailPage, string[]> {
  return {
    failure: dashboard.failures.map(({ id }) => id),
    cluster: dashboard.clusters.map(({ id }) => id),
    run: dashboard.runs.map(({ id }) => id),
    package: Object.values(dashboard.queue.packages).flatMap((packages) => packages.map(({ name }) => name)),
    blocker: dashboard.blockers.map(({ dependency }) => dependency),
    ecosystem: Object.keys(dashboard.health.ecosystems).filter((name) => name !== ""),
  };
}

/** One URL for every type of page, with data. */
export function addressesOf(dashboard: Dashboard): string[] {
  const ids = idsOf(dashboard);
  const details = DETAILS.flatMap((page) => (ids[page][0] === undefined ? [] : [pageLink(page, { id: ids[page][0] })]));
  return ["index.html", ...LISTS.map((page) => pageLink(page)), ...details];
}

/** Every detail page with an id that does not exist. */
export function unknownAddresses(): string[] {
  return DETAILS.map((page) => pageLink(page, { id: "no-such-2026-01-01T00-00-00Z-thing" }));
}
