/** Blockers by hash, each with the packages that wait for it. */

import type { BlockerRow, WaitingRow } from "../group-records.ts";
import { blockerPath, shardBits } from "../shard-paths.ts";
import type { BlockerShard, StoredBlocker } from "../shards.ts";
import { type DashboardIndex, groupBy } from "./index-dashboard.ts";

/** How many packages a record names. The list of blocked packages has the rest. */
const WAITING = 300;
const WAITING_PER_SHARD = 128;

/** Yields the shards in the order of their paths. */
export function* shardBlockers(
  index: Pick<DashboardIndex, "packages">,
  rows: readonly BlockerRow[],
): Generator<{ path: string; data: BlockerShard }> {
  const bits = blockerBits(rows);
  const byName = new Map(rows.map((row) => [row.dependency, row]));
  const shards = [...groupBy(rows, ({ dependency }) => blockerPath(dependency, bits))];
  for (const [path, ofShard] of shards.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const places = new Map<string, number>();
    const stored = ofShard.map((row): StoredBlocker => {
      const { packages: _packages, through: _through, ...fields } = row;
      const waiting = listWaiting(row, byName).map(({ name, through }) => {
        const { ecosystem = "", priority = null } = index.packages.get(name) ?? {};
        return [name, placeOf(ecosystem), priority, through === null ? -1 : placeOf(through)] as const;
      });
      return { ...fields, waiting };
    });
    yield { path, data: { rows: stored, words: [...places.keys()] } };

    function placeOf(word: string): number {
      const place = places.get(word) ?? places.size;
      places.set(word, place);
      return place;
    }
  }
}

/**
 * The number of hash bits that select a shard. A blocker counts as many records as packages that it names as waiting.
 */
export function blockerBits(rows: readonly BlockerRow[]): number {
  return shardBits(
    rows.reduce((sum, { total_count: count }) => sum + Math.min(count, WAITING), 0),
    WAITING_PER_SHARD,
  );
}

/**
 * The first packages that wait for the blocker, without duplicates: those that wait directly, then those that wait for
 * one of them, and so on.
 */
function listWaiting(
  blocker: BlockerRow,
  byName: ReadonlyMap<string, BlockerRow>,
): Pick<WaitingRow, "name" | "through">[] {
  const rows = new Map<string, string | null>();
  const queue: { of: BlockerRow; through: string | null }[] = [{ of: blocker, through: null }];
  const visited = new Set([blocker.dependency]);
  for (const { of, through } of queue) {
    for (const name of of.packages) {
      if (rows.size === WAITING) break;
      if (!rows.has(name) && name !== blocker.package) rows.set(name, through);
    }
    if (rows.size === WAITING) break;
    for (const dependency of of.through) {
      const further = byName.get(dependency);
      if (further === undefined || visited.has(dependency)) continue;
      visited.add(dependency);
      queue.push({ of: further, through: dependency });
    }
  }
  return [...rows].map(([name, through]) => ({ name, through }));
}
