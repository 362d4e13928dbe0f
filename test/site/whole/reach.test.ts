/**
 * Every record can be found by its id, as permanent links need. Looks records up as the browser does: in the gate every
 * fifth failure and every fifth page, in the proof all of them.
 */

import { isDeepStrictEqual } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import type { Dashboard } from "../../../src/formats/dashboard.ts";
import { readFailures } from "../../../src/site/failure-pages.ts";
import type { FailureRecord } from "../../../src/site/failure-records.ts";
import type { ClusterRecord } from "../../../src/site/group-records.ts";
import type { Load } from "../../../src/site/lists/find-failures.ts";
import { lookUpCluster, lookUpClusterHead, lookUpFailure } from "../../../src/site/lists/look-up.ts";
import { lookUpNextRun, lookUpRun, lookUpRuns, type NextRun } from "../../../src/site/lists/look-up-runs.ts";
import type { PackageRecord } from "../../../src/site/package-records.ts";
import { packageNames } from "../../../src/site/package-rows.ts";
import * as paths from "../../../src/site/shard-paths.ts";
import type { FailurePage, PackageNames, Rows, ZoneMap } from "../../../src/site/shards.ts";
import type { DataManifest, Summary } from "../../../src/site/summary.ts";
import { aFailure, describeState } from "../../support/describe-state.ts";
import { everyNth } from "../../support/every-nth.ts";
import { DETAILS } from "../../support/site/addresses.ts";
import { type BuiltSite, buildSite } from "../../support/site/build-site.ts";
import { measureDetails } from "../../support/site/measure-details.ts";
import { buildRealSite } from "../../support/site/real-state.ts";

const KB = 1024;

let site: BuiltSite;
let read: <T>(path: string) => T;
let load: Load;
let data: DataManifest;

beforeAll(async () => {
  site = await buildRealSite(1);
  const parsed = new Map<string, unknown>();
  read = <T>(path: string) => {
    const known = parsed.get(path) ?? JSON.parse((site.files.get(path) as Buffer).toString());
    parsed.set(path, known);
    return known as T;
  };
  load = async <T>(path: string) => read<T>(path);
  data = read<Summary>(paths.SUMMARY_PATH).data;
});

/** The next run that shares an ecosystem or names none. Runs of this state are never days apart. */
function scanNext(runs: Dashboard["runs"], at: number): NextRun {
  const names = Object.keys(runs[at]?.ecosystems ?? {});
  const next = runs.slice(0, at).findLast(({ ecosystems }) => {
    const others = Object.keys(ecosystems);
    return names.length === 0 || others.length === 0 || others.some((name) => names.includes(name));
  });
  return next === undefined ? null : { id: next.id };
}

describe("a state of realistic size", () => {
  test("has the expected size", () => {
    const { queue, failures, runs } = site.dashboard;
    expect([queue.total, failures.length, runs.length]).toEqual([5305, 6631, 1710]);
  });

  test("every failure is found by its id, with all recorded fields", async () => {
    const lost: string[] = [];
    for (const failure of everyNth(site.dashboard.failures, 5)) {
      const record = await lookUpFailure(load, failure.id, data);
      const { message_text: text, message, message_cut, output, ...rest } = record as FailureRecord;
      const { full_output, full_output_truncated, ...recorded } = failure;
      expect(recorded).toMatchObject(rest);
      if (text === null && message !== failure.message) lost.push(failure.id);
    }
    expect(lost).toEqual([]);
  });

  test("every run is found by its id, and so is the next run", async () => {
    const { runs } = site.dashboard;
    const lost: string[] = [];
    const astray: string[] = [];
    for (const [at, run] of runs.entries()) {
      const [place] = await lookUpRuns(load, run.id, data);
      const record = place === undefined ? null : await lookUpRun(load, place);
      const isWhole = record?.timestamp === run.timestamp && record.packages.length >= run.packages_processed.length;
      if (!isWhole || place === undefined) lost.push(run.id);
      else if (!isDeepStrictEqual(await lookUpNextRun(load, place, data), scanNext(runs, at))) astray.push(run.id);
    }
    expect({ lost, astray }).toEqual({ lost: [], astray: [] });
  });

  test("every package and cluster is found by its name", async () => {
    const names = packageNames(read<PackageNames>(paths.PACKAGE_NAMES_PATH));
    expect(names.length).toBe(data.packages);
    const queued = Object.values(site.dashboard.queue.packages).flat();
    const known = new Set(names);
    expect(queued.filter(({ name }) => !known.has(name))).toEqual([]);
    const lost = names.filter((name) => {
      const shard = read<Rows<PackageRecord>>(paths.packagePath(name, data.package_bits));
      return !shard.rows.some((row) => row.name === name);
    });
    expect(lost).toEqual([]);
    for (const { id, count, package_count } of site.dashboard.clusters) {
      const record = await lookUpCluster(load, id, data);
      const { members, ...head } = record as ClusterRecord;
      expect(head).toMatchObject({ count, package_count });
      const packages = members.slice(0, 7).map((member) => member.package);
      expect(await lookUpClusterHead(load, id, data)).toMatchObject({ count, package_count, packages });
    }
  });

  test("the page of any record reads at most 10 KB of data in at most 5 files", async () => {
    const costs = await measureDetails(site, (ids) => everyNth(ids, 5));
    expect(costs.map(({ page }) => page)).toEqual([...DETAILS]);
    expect(costs.filter(({ pages }) => pages === 0)).toEqual([]);
    expect(costs.filter(({ mostBytes, mostFiles }) => mostBytes > 10 * KB || mostFiles > 5)).toEqual([]);
  });

  test("zone maps have the same counts as a full scan", () => {
    const { failure_months: months } = data;
    const counts = new Map<string, number>();
    for (const { month } of months) {
      const map = read<ZoneMap>(paths.zoneMapPath(month));
      for (const { tuples } of map.pages) {
        for (const [category, , ecosystem, , n] of tuples) {
          const key = `${map.categories[category]} ${map.ecosystems[ecosystem]}`;
          counts.set(key, (counts.get(key) ?? 0) + n);
        }
      }
    }
    const scanned = new Map<string, number>();
    for (const { timestamp, category, ecosystem } of site.dashboard.failures) {
      const key = `${category} ${ecosystem}`;
      if (timestamp !== null) scanned.set(key, (scanned.get(key) ?? 0) + 1);
    }
    expect([...counts].sort()).toEqual([...scanned].sort());
  });

  test("files.txt names every file, sorted, and no path contains text of an id", () => {
    const listed = site.files.get(paths.FILES_PATH)?.toString().trimEnd().split("\n") ?? [];
    expect(listed).toEqual([...site.files.keys()].sort());
    expect(listed.filter((path) => !/^[a-z0-9_/.-]+$/.test(path))).toEqual([]);
  });

  test("no file is too large", () => {
    expect([...site.files].filter(([, content]) => content.length > 1_000_000).map(([path]) => path)).toEqual([]);
  });
});

test("long messages and outputs are complete in separate files", () => {
  const message = "error: \u{1f600} no such file\n".repeat(400);
  const output = "line of output\n".repeat(3000);
  const failures = [
    aFailure({ message, full_output: output }),
    aFailure({ package: "fd", message: "short", full_output: "x" }),
  ];
  const { files } = buildSite(describeState({ failures }));
  const page = JSON.parse(files.get("data/failures/2026/05/12-1.json")?.toString() ?? "") as FailurePage;
  const [fd, neovim] = readFailures(page);
  expect(fd).toMatchObject({
    message: "short",
    message_cut: false,
    message_text: null,
    output: { head: "x", tail: "" },
  });
  expect(neovim).toMatchObject({ message_cut: true, message_text: { size_bytes: Buffer.byteLength(message) } });
  const textOf = (hash = "") => files.get(paths.outputPath(hash))?.toString();
  expect(textOf(neovim?.message_text?.hash)).toBe(message);
  expect(textOf(neovim?.output?.hash)).toBe(output);
  expect(textOf(fd?.output?.hash), "a text that the record contains as a whole needs no file").toBeUndefined();
});
