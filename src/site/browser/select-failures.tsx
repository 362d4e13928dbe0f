import { type FailureSearch, findFailures } from "../lists/find-failures.ts";
import type { Found } from "../lists/list-spec.ts";
import { lookUpFailure } from "../lists/look-up.ts";
import { type Query, queryParams } from "../lists/query.ts";
import { pageLink } from "../page-link.ts";
import { failuresList } from "../pages/failures.tsx";
import type { FailureRecord, FailureRow } from "../records.ts";
import type { Summary } from "../summary.ts";
import { loadData } from "./load-shard.ts";

const FIRST_PAGES = 20;

/** Failures of the changes by their ids; all others by searching the pages, further back each time the reader asks. */
export function selectFailures(summary: Summary): (query: Query) => Promise<Found<FailureRow>> {
  return async (query) => {
    const change = query.picks.get("change");
    if (change !== undefined) return await selectChanged(summary, query, change);
    const older = Number(query.others.find(([name]) => name === "older")?.[1] ?? "0") || 0;
    const facets = failuresList.facets as FailureSearch["facets"];
    const mostPages = FIRST_PAGES * (older + 1);
    const found = await findFailures({ load: loadData, manifest: summary.data, facets, mostPages }, query);
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

async function selectChanged(
  { transitions, data }: Summary,
  query: Query,
  words: readonly string[],
): Promise<Found<FailureRow>> {
  const lists = words.map((word) => transitions[word as "new" | "still" | "fixed"]);
  const items = lists.flatMap((list) => list.items);
  const ids = items.map((item) => item.failure_id ?? item.previous_failure_id).filter((id) => id !== null);
  const records = await Promise.all(ids.map((id) => lookUpFailure(loadData, id, data)));
  const rows = records.filter((record) => record !== null) as FailureRecord[];
  const first = (query.page - 1) * query.size;
  const total = lists.reduce((sum, list) => sum + list.total, 0);
  return { rows: rows.slice(first, first + query.size), total, of: data.failures };
}

const EXPORTED_AT_ONCE = 400;

/** All failures of a query, for an export; `tell` answers false to stop. */
export async function listFailures(
  summary: Summary,
  query: Query,
  tell: (count: number) => boolean,
): Promise<readonly FailureRow[]> {
  const change = query.picks.get("change");
  if (change !== undefined) return (await selectChanged(summary, { ...query, size: EXPORTED_AT_ONCE }, change)).rows;
  const facets = failuresList.facets as FailureSearch["facets"];
  const search = { load: loadData, manifest: summary.data, facets, mostPages: Number.POSITIVE_INFINITY };
  const rows: FailureRow[] = [];
  for (let page = 1; ; page++) {
    const found = await findFailures(search, { ...query, page, size: EXPORTED_AT_ONCE });
    rows.push(...found.rows);
    if (found.rows.length < EXPORTED_AT_ONCE || rows.length >= found.total || !tell(rows.length)) return rows;
  }
}
