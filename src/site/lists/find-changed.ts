/**
 * Finds the failures of packages whose result changed in the newest run of their ecosystem. One file has all the ids.
 */

import type { FailureRecord } from "../failure-records.ts";
import { CHANGES_PATH, compareFailureIds } from "../shard-paths.ts";
import type { ChangeIds } from "../shards.ts";
import { createFilter, type FailureSearch } from "./find-failures.ts";
import type { Found } from "./list-spec.ts";
import { lookUpFailure } from "./look-up.ts";
import type { Query } from "./query.ts";

/** Newest first. Reads only the records of one page of the list, unless the query filters the changes. */
export async function findChanged(
  search: Pick<FailureSearch, "load" | "facets"> & { manifest: Parameters<typeof lookUpFailure>[2] },
  query: Query,
): Promise<Found<FailureRecord>> {
  const { load, manifest } = search;
  const changes = await load<ChangeIds>(CHANGES_PATH);
  const words = (query.picks.get("change") ?? []) as (keyof ChangeIds)[];
  const ids = [...new Set(words.flatMap((word) => changes?.[word] ?? []))].sort((a, b) => compareFailureIds(b, a));
  const read = async (some: readonly string[]) => {
    const records = await Promise.all(some.map((id) => lookUpFailure(load, id, manifest)));
    return records.filter((record) => record !== null);
  };
  const of = manifest.failures;
  const isMore = query.q !== "" || query.picks.size > 1;
  if (!isMore) return { rows: await read(takePage(ids, query)), total: ids.length, of };
  const matching = (await read(ids)).filter(createFilter(search, query));
  return { rows: takePage(matching, query), total: matching.length, of };
}

/** The rows of the query's page, or of the last page if the query names a later one. */
function takePage<T>(items: readonly T[], { page, size }: Query): readonly T[] {
  const first = (Math.min(page, Math.max(1, Math.ceil(items.length / size))) - 1) * size;
  return items.slice(first, first + size);
}
