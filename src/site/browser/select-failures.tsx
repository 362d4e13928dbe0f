import type { FailureRow } from "../failure-records.ts";
import { findChanged } from "../lists/find-changed.ts";
import { type FailureSearch, findFailures } from "../lists/find-failures.ts";
import type { Found } from "../lists/list-spec.ts";
import { type Query, queryParams } from "../lists/query.ts";
import { pageLink } from "../page-link.ts";
import { failuresList } from "../pages/failures.tsx";
import type { SiteManifest } from "../summary.ts";
import { loadData } from "./load-shard.ts";

const FIRST_PAGES = 20;

/**
 * Finds the failures of a query. A query for changes finds them by id. Any other query searches the pages, and goes
 * further back each time the reader asks.
 */
export function selectFailures(manifest: SiteManifest): (query: Query) => Promise<Found<FailureRow>> {
  return async (query) => {
    const facets = failuresList.facets as FailureSearch["facets"];
    if (query.picks.has("change")) return await findChanged({ load: loadData, manifest: manifest.data, facets }, query);
    const older = Number(query.others.find(([name]) => name === "older")?.[1] ?? "0") || 0;
    const mostPages = FIRST_PAGES * (older + 1);
    const found = await findFailures({ load: loadData, manifest: manifest.data, facets, mostPages }, query);
    if (found.searchedTo === null) return found;
    const others = [...query.others.filter(([name]) => name !== "older"), ["older", String(older + 1)] as const];
    const href = pageLink("failures", queryParams({ ...query, others }, failuresList));
    return {
      ...found,
      note: (
        <>
          {`. Searched back to ${found.searchedTo}. `}
          <a href={href}>Search older</a>
        </>
      ),
    };
  };
}

const EXPORTED_AT_ONCE = 400;

/** All failures of a query, for an export. `report` returns false to stop. */
export async function listFailures(
  manifest: SiteManifest,
  query: Query,
  report: (count: number) => boolean,
): Promise<readonly FailureRow[]> {
  const facets = failuresList.facets as FailureSearch["facets"];
  const find = query.picks.has("change") ? findChanged : findFailures;
  const search = { load: loadData, manifest: manifest.data, facets, mostPages: Number.POSITIVE_INFINITY };
  const rows: FailureRow[] = [];
  for (let page = 1; ; page++) {
    const found = await find(search, { ...query, page, size: EXPORTED_AT_ONCE });
    rows.push(...found.rows);
    if (found.rows.length < EXPORTED_AT_ONCE || rows.length >= found.total || !report(rows.length)) return rows;
  }
}
