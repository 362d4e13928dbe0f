import { describe, expect, test } from "vitest";
import type { Failure } from "../../../src/formats/failure.ts";
import { shardFailures } from "../../../src/site/data/shard-failures.ts";
import { readFailures } from "../../../src/site/failure-pages.ts";
import type { FailureRecord } from "../../../src/site/failure-records.ts";
import {
  compareFailureIds,
  failureDayPath,
  failurePagePath,
  findFailurePage,
  readFailureInstant,
} from "../../../src/site/shard-paths.ts";
import type { FailureDay, Rows, ZoneMap } from "../../../src/site/shards.ts";
import { aFailure, describeState } from "../../support/describe-state.ts";

const WORDS = ["install_failed", "verify_failed", "network_error"];
/** 500 failures on 20 days in two months, many of them in the same second, some without a time. */
const SPREAD: Partial<Failure>[] = Array.from({ length: 500 }, (_, n) => ({
  package: `p${(n * 7919) % 211}`,
  ecosystem: ["npm", "homebrew", "cargo"][n % 3] as string,
  category: WORDS[(n * 31) % 7 > 2 ? 0 : n % 3] as string,
  subcategory: n % 5 === 0 ? "timeout" : null,
  platform: n % 4 === 0 ? null : `linux-${n % 2}`,
  time:
    n % 50 === 0 ? null : `2026-0${5 + (n % 2)}-${10 + (n % 10)}T10:00:0${n % 3 === 0 ? "0" : n % 10}.${1 + (n % 9)}Z`,
  message: `error ${n}`,
}));

function shard(failures: readonly Partial<Failure>[]) {
  const { failures: described } = describeState({ failures: failures.map(aFailure) });
  const pages = new Map<string, Rows<FailureRecord>>();
  const days = new Map<string, FailureDay>();
  const maps = new Map<string, ZoneMap>();
  for (const shard of shardFailures(described)) {
    if (shard.kind === "page") pages.set(shard.path, { rows: readFailures(shard.data) });
    else if (shard.kind === "day") days.set(shard.path, shard.data);
    else if (shard.kind === "zones") maps.set(shard.path, shard.data);
  }
  return { described, pages, days, maps };
}

describe("pages of failures", () => {
  const { described, pages, days, maps } = shard(SPREAD);
  const rows = [...pages.values()].flatMap((page) => page.rows);

  test("contain every failure once, at most 40 each, in the order of the ids", () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(described.map(({ id }) => id).sort());
    for (const { rows } of pages.values()) {
      expect(rows.length).toBeLessThanOrEqual(40);
      expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort(compareFailureIds));
      expect(new Set(rows.map(({ id }) => readFailureInstant(id).day)).size).toBe(1);
    }
  });

  test("are found by only the id, also on days with several pages", () => {
    expect([...days.keys()].length).toBeGreaterThan(3);
    expect([...days.values()].every(({ first_ids: ids }) => ids.length > 1)).toBe(true);
    for (const { id } of described) {
      const path = findPath(id);
      expect(pages.get(path)?.rows.filter((row) => row.id === id)).toHaveLength(1);
    }
  });

  test("have the same counts in their maps as in a full scan, for any combination of filters", () => {
    const facets = ["category", "subcategory", "ecosystem", "platform"] as const;
    const mixes = Array.from({ length: 1 << facets.length }, (_, bits) => facets.filter((_, at) => bits & (1 << at)));
    for (const mix of mixes) {
      const scanned = countBy(rows, (row) => mix.map((facet) => row[facet] ?? "").join("|"));
      const summed = new Map<string, number>();
      for (const map of maps.values()) {
        const words = [map.categories, map.subcategories, map.ecosystems, map.platforms];
        for (const page of map.pages) {
          for (const tuple of page.tuples) {
            const key = mix
              .map((facet) => words[facets.indexOf(facet)]?.[tuple[facets.indexOf(facet)] ?? -1])
              .join("|");
            summed.set(key, (summed.get(key) ?? 0) + tuple[4]);
          }
        }
      }
      expect(summed).toEqual(scanned);
    }
  });

  test("have their count and period in the map", () => {
    for (const [path, map] of maps) {
      expect(map.pages.length).toBeGreaterThan(0);
      for (const { day, page, count, first_at, last_at } of map.pages) {
        const place = day === "" ? `undated/${page}` : `${day.replaceAll("-", "/")}-${page}`;
        const times = pages.get(`data/failures/${place}.json`)?.rows.map(({ timestamp }) => timestamp) ?? [];
        expect(times).toHaveLength(count);
        for (const time of times) {
          if (path.endsWith("undated.json")) expect([time, first_at, last_at]).toEqual([null, null, null]);
          else
            expect(first_at !== null && time !== null && last_at !== null && first_at <= time && time <= last_at).toBe(
              true,
            );
        }
      }
    }
  });

  function findPath(id: string): string {
    const { day } = readFailureInstant(id);
    const index = days.get(failureDayPath(day));
    return failurePagePath(day, index === undefined ? 1 : findFailurePage(index.first_ids, id));
  }
});

test("a late record changes only the pages of its day and the map of its month", () => {
  const before = shard(SPREAD);
  const late = { package: "late", ecosystem: "npm", time: "2026-05-12T10:00:00.5Z", message: "error late" };
  const after = shard([...SPREAD, late]);
  const print = (shards: ReadonlyMap<string, unknown>) => new Map([...shards].map(([k, v]) => [k, JSON.stringify(v)]));
  const differing = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>) => {
    const [left, right] = [print(a), print(b)];
    return [...right.keys()].filter((path) => left.get(path) !== right.get(path));
  };
  const pages = differing(before.pages, after.pages);
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((path) => !path.startsWith("data/failures/2026/05/12-"))).toEqual([]);
  expect(differing(before.maps, after.maps)).toEqual(["data/failures/2026-05.json"]);
});

test("long messages and outputs become separate files, named by a hash of their content", () => {
  const long = "é".repeat(3000);
  const { failures } = describeState({
    failures: [
      aFailure({ package: "a", message: long, full_output: long }),
      aFailure({ package: "b", message: "short", full_output: `${"x".repeat(600)}${long}` }),
      aFailure({ package: "c", full_output: "tiny" }),
    ],
  });
  const shards = [...shardFailures(failures)];
  const texts = shards.flatMap((shard) => (shard.kind === "text" ? [shard.text] : []));
  const records = shards.flatMap((shard) => (shard.kind === "page" ? readFailures(shard.data) : []));
  const of = (name: string) => records.find(({ package: one }) => one === name) as FailureRecord;
  expect(texts.map(({ text }) => text.length).sort((a, b) => a - b)).toEqual([3000, 3600]);
  expect(of("a").message_text).toEqual({ hash: of("a").output?.hash, size_bytes: 6000 });
  expect(Buffer.byteLength(of("a").message ?? "")).toBe(2048);
  expect([of("b").message_text, of("b").message_cut]).toEqual([null, false]);
  expect(of("b").output).toMatchObject({ head: "x".repeat(512), tail: "é".repeat(768), size_bytes: 6600 });
  expect(of("c").output).toMatchObject({ head: "tiny", tail: "" });
});

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
