/** The list of clusters as stored in its file. It is compact, because each batch with a failure rewrites the file. */

import { printDigits, readDigits } from "./digits.ts";
import type { ClusterRow } from "./group-records.ts";
import type { ClusterList, StoredClusterRow } from "./shards.ts";

/** Words are numbered in the order in which the rows use them. */
export function storeClusterRows(clusters: readonly ClusterRow[]): ClusterList {
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const rows = clusters.map(
    (row): StoredClusterRow => [
      row.id,
      placeOf(row.category),
      row.subcategory === null ? -1 : placeOf(row.subcategory),
      row.message,
      row.count,
      row.package_count,
      row.ecosystems.map(placeOf),
      row.platforms.map(placeOf),
      row.first_at,
      row.last_at,
      printDigits(row.spark),
    ],
  );
  return { rows, words: [...places.keys()] };
}

export function readClusterRows({ rows, words }: ClusterList): ClusterRow[] {
  const word = (place: number) => words[place] as string;
  return rows.map(
    ([id, category, subcategory, message, count, packages, ecosystems, platforms, first, last, spark]) => ({
      id,
      category: word(category),
      subcategory: subcategory < 0 ? null : word(subcategory),
      message,
      count,
      package_count: packages,
      ecosystems: ecosystems.map(word),
      platforms: platforms.map(word),
      first_at: first,
      last_at: last,
      spark: readDigits(spark),
    }),
  );
}
