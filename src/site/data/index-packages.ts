/** All packages in columns, and the extra facts for the lists of one status. */

import { compareBytewise } from "../../pipeline/order.ts";
import { cutEnd } from "../../text/fit.ts";
import { printDigits } from "../digits.ts";
import type { PackageRow, StatusRow } from "../package-records.ts";
import type { PackageIndex, PackageNames, StatusList } from "../shards.ts";
import { composePackageRow } from "./compose-rows.ts";
import type { DashboardIndex } from "./index-dashboard.ts";

const REASON_BYTES = 240;

const BASE = 36;

export function listNames({ names }: Pick<DashboardIndex, "names">): PackageNames {
  const shared = names.map((name, place) => countShared(names[place - 1] ?? "", name));
  const rests = names.map((name, place) => name.slice(shared[place]).replaceAll("%", "%25").replaceAll(" ", "%20"));
  return { rests: rests.join(" "), shared: shared.map((count) => count.toString(BASE)).join("") };
}

/**
 * The number of UTF-16 units that two names share. Never ends inside a surrogate pair, because JSON prints half a pair
 * as an escape that is longer than the pair.
 */
function countShared(a: string, b: string): number {
  const most = Math.min(BASE - 1, a.length, b.length);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared > 0 && /[\ud800-\udbff]/.test(b[shared - 1] as string) ? shared - 1 : shared;
}

/** The columns of the list of packages, which are read together with the names. */
export function indexPackages(index: DashboardIndex): PackageIndex {
  const rows = index.names.map((name) => composePackageRow(name, index));
  const statuses = listWords(rows, ({ status }) => status ?? "");
  const ecosystems = listWords(rows, ({ ecosystem }) => ecosystem, []);
  const categories = listWords(rows, ({ category }) => category ?? "");
  return {
    attempts: printDigits(rows.map(({ attempts }) => attempts)),
    categories: categories.words,
    category: printDigits(categories.places),
    ecosystem: printDigits(ecosystems.places),
    ecosystems: ecosystems.words,
    failure_count: printDigits(rows.map(({ failure_count }) => failure_count)),
    priority: printDigits(rows.map(({ priority }) => priority ?? 0)),
    retry: rows.flatMap(({ next_retry_at: at }, place) => (at === null ? [] : [[place, at] as const])),
    status: printDigits(statuses.places),
    statuses: statuses.words,
    unblocks: rows.flatMap(({ unblocks }, place) => (unblocks === 0 ? [] : [[place, unblocks] as const])),
  };
}

/** Yields one list per status, in the order of queue.by_status. Packages without further facts have no row. */
export function* listStatuses(index: DashboardIndex): Generator<{ place: number; data: StatusList }> {
  const { by_status: byStatus, packages } = index.dashboard.queue;
  for (const [place, status] of Object.keys(byStatus).entries()) {
    const rows = (Object.hasOwn(packages, status) ? (packages[status] ?? []) : []).map(
      (one): StatusRow => ({
        blocked_by: one.blocked_by,
        merged_at: index.merges.get(one.name)?.[0]?.timestamp ?? null,
        name: one.name,
        reason: one.status_reason === null ? null : cutEnd(one.status_reason, REASON_BYTES),
        since: one.status_at,
      }),
    );
    const kept = rows.filter(saysMore).sort((a, b) => compareBytewise(a.name, b.name));
    yield { place, data: { rows: kept } };
  }
}

function saysMore({ blocked_by, merged_at, reason, since }: StatusRow): boolean {
  return blocked_by.length > 0 || merged_at !== null || reason !== null || since !== null;
}

/** Distinct words in bytewise order after the fixed first ones, and the position of each row's word. */
function listWords(
  rows: readonly PackageRow[],
  wordOf: (row: PackageRow) => string,
  first: readonly string[] = [""],
): { words: string[]; places: number[] } {
  const found = new Set(rows.map(wordOf));
  const words = [...first, ...[...found].filter((word) => !first.includes(word)).sort(compareBytewise)];
  const placeOf = new Map(words.map((word, place) => [word, place]));
  return { words, places: rows.map((row) => placeOf.get(wordOf(row)) as number) };
}
