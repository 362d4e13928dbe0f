/** All failures as pages of 40 by day, and one zone map per month that says what is on them. */

import type { DashboardFailure } from "../../formats/dashboard.ts";
import { compareBytewise } from "../../pipeline/order.ts";
import { compareNewestFirst } from "../../pipeline/times.ts";
import { storeFailure } from "../failure-pages.ts";
import type { FailureRecord } from "../failure-records.ts";
import {
  failureDayPath,
  failurePagePath,
  PAGE_SIZE,
  readFailureInstant,
  UNDATED_FAILURES_PATH,
  zoneMapPath,
} from "../shard-paths.ts";
import type { FailureDay, FailurePage, ZoneMap, ZonePage } from "../shards.ts";
import { composeFailure, type LongText } from "./compose-failure.ts";
import { groupBy } from "./index-dashboard.ts";

export type FailureShard =
  | { kind: "page"; path: string; data: FailurePage }
  | { kind: "day"; path: string; data: FailureDay }
  | { kind: "zones"; path: string; data: ZoneMap }
  | { kind: "text"; text: LongText };

interface Placed {
  failure: DashboardFailure;
  day: string;
  second: string;
}

/** Newest month first, so that the first lists can be made before the rest. */
export function* shardFailures(failures: readonly DashboardFailure[]): Generator<FailureShard> {
  const written = new Set<string>();
  for (const [month, placed] of sortMonths(failures)) {
    const zones = new Zones();
    for (const [day, ofDay] of groupBy(placed, (one) => one.day)) {
      const firstIds = ofDay.filter((_, place) => place % PAGE_SIZE === 0).map(({ failure }) => failure.id);
      if (firstIds.length > 1) yield { kind: "day", path: failureDayPath(day), data: { first_ids: firstIds } };
      for (let from = 0, page = 1; from < ofDay.length; from += PAGE_SIZE, page++) {
        const rows: FailureRecord[] = [];
        for (const { failure } of ofDay.slice(from, from + PAGE_SIZE)) {
          const { record, texts } = composeFailure(failure);
          rows.push(record);
          for (const text of texts) {
            if (written.has(text.hash)) continue;
            written.add(text.hash);
            yield { kind: "text", text };
          }
        }
        zones.add({ day, page }, rows);
        yield { kind: "page", path: failurePagePath(day, page), data: { rows: rows.map(storeFailure) } };
      }
    }
    yield { kind: "zones", path: month === "" ? UNDATED_FAILURES_PATH : zoneMapPath(month), data: zones.toMap() };
  }
}

/** Months are newest first, undated last; inside a month, ascending by compareFailureIds. */
function sortMonths(failures: readonly DashboardFailure[]): [string, Placed[]][] {
  const placed = failures.map((failure) => ({ failure, ...readFailureInstant(failure.id) }));
  const months = [...groupBy(placed, ({ day }) => day.slice(0, 7))];
  for (const [, list] of months) list.sort(comparePlaced);
  return months.sort(([a], [b]) => (a < b ? 1 : -1));
}

function comparePlaced(a: Placed, b: Placed): number {
  if (a.second !== b.second) return a.second < b.second ? -1 : 1;
  return compareBytewise(a.failure.id, b.failure.id);
}

class Zones {
  readonly #pages: ZonePage[] = [];
  readonly #categories = new Words();
  readonly #subcategories = new Words();
  readonly #ecosystems = new Words();
  readonly #platforms = new Words();

  add(at: { day: string; page: number }, rows: readonly FailureRecord[]): void {
    const counts = new Map<string, [number, number, number, number, number]>();
    for (const row of rows) {
      const places = [
        this.#categories.place(row.category),
        this.#subcategories.place(row.subcategory ?? ""),
        this.#ecosystems.place(row.ecosystem),
        this.#platforms.place(row.platform ?? ""),
      ] as const;
      const tuple = counts.get(places.join());
      if (tuple === undefined) counts.set(places.join(), [...places, 1]);
      else tuple[4]++;
    }
    const times = rows.map(({ timestamp }) => timestamp).sort((a, b) => compareNewestFirst(b, a));
    const known = times.filter((time) => time !== null);
    this.#pages.push({
      count: rows.length,
      day: at.day,
      first_at: known[0] ?? null,
      last_at: known.at(-1) ?? null,
      page: at.page,
      tuples: [...counts.values()],
    });
  }

  /** Words are in bytewise order in the file, so that the file does not depend on which came first. */
  toMap(): ZoneMap {
    const words = [this.#categories, this.#subcategories, this.#ecosystems, this.#platforms].map((one) => one.sort());
    const [categories, subcategories, ecosystems, platforms] = words as [Sorted, Sorted, Sorted, Sorted];
    const pages = this.#pages.map((page) => ({ ...page, tuples: page.tuples.map(renumber).sort(compareTuples) }));
    return {
      categories: categories.words,
      ecosystems: ecosystems.words,
      pages,
      platforms: platforms.words,
      subcategories: subcategories.words,
    };

    function renumber([category, subcategory, ecosystem, platform, count]: ZonePage["tuples"][number]) {
      const places = [categories.places[category], subcategories.places[subcategory]];
      places.push(ecosystems.places[ecosystem], platforms.places[platform]);
      return [...places, count] as unknown as ZonePage["tuples"][number];
    }
  }
}

function compareTuples(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

interface Sorted {
  words: string[];
  /** New position by old position. */
  places: number[];
}

/** Words, numbered in order of first use. */
class Words {
  readonly #places = new Map<string, number>();

  place(word: string): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    this.#places.set(word, this.#places.size);
    return this.#places.size - 1;
  }

  sort(): Sorted {
    const words = [...this.#places.keys()].sort(compareBytewise);
    const places: number[] = [];
    words.forEach((word, place) => {
      places[this.#places.get(word) as number] = place;
    });
    return { words, places };
  }
}
