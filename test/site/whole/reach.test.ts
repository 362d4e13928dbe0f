/** Every record is where its id says: what a permanent link needs, looked up as the browser does. */

import { beforeAll, describe, expect, test } from "vitest";
import { packageNames } from "../../../src/site/package-rows.ts";
import type { ClusterRecord, FailureRecord, PackageRecord, RunRecord, RunRow } from "../../../src/site/records.ts";
import * as paths from "../../../src/site/shard-paths.ts";
import type { PackageNames, Rows, ZoneMap } from "../../../src/site/shards.ts";
import type { Summary } from "../../../src/site/summary.ts";
import { aFailure, describeState } from "../../support/describe-state.ts";
import { type BuiltSite, buildSite } from "../../support/site/build-site.ts";
import { buildRealSite } from "../../support/site/real-state.ts";

let site: BuiltSite;
let read: <T>(path: string) => T;

beforeAll(async () => {
  site = await buildRealSite(1);
  const parsed = new Map<string, unknown>();
  read = <T>(path: string) => {
    const known = parsed.get(path) ?? JSON.parse(site.files.get(path)?.toString() ?? '{"rows":[],"pages":[]}');
    parsed.set(path, known);
    return known as T;
  };
});

function findFailure(id: string): FailureRecord | undefined {
  const page = paths.findZonePage(read<ZoneMap>(paths.zoneMapPathOf(id)).pages, id);
  if (page === null) return undefined;
  return read<Rows<FailureRecord>>(paths.failurePagePath(page.day, page.page)).rows.find((row) => row.id === id);
}

describe("a state of real size", () => {
  test("has the size it should have", () => {
    const { queue, failures, runs } = site.dashboard;
    expect([queue.total, failures.length, runs.length]).toEqual([5305, 6631, 1710]);
  });

  test("every failure is found by its id, with all that the state records", () => {
    const lost = site.dashboard.failures.filter((failure) => {
      const record = findFailure(failure.id);
      const isWhole = record?.message_text !== null || record?.message === failure.message;
      return (
        !isWhole ||
        record?.platform !== failure.platform ||
        record.exit_code !== failure.exit_code ||
        record.run_id !== failure.run_id
      );
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test("every run is found by its id", () => {
    const undated = new Map(read<Rows<RunRow>>(paths.UNDATED_RUNS_PATH).rows.map((row) => [row.id, row]));
    const lost = site.dashboard.runs.filter((run) => {
      const day = paths.dayOfRunId(run.id) ?? undated.get(run.id)?.timestamp.slice(0, 10) ?? "";
      const record = read<Rows<RunRecord>>(paths.runDayPath(day)).rows.find(({ id }) => id === run.id);
      return record?.timestamp !== run.timestamp || record.packages.length < run.packages_processed.length;
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test("every package and cluster is found by its name", () => {
    const { data } = read<Summary>(paths.SUMMARY_PATH);
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
    const clusters = site.dashboard.clusters.filter(({ id, count }) => {
      const shard = read<Rows<ClusterRecord>>(paths.clusterPath(id, data.cluster_bits));
      return shard.rows.find((row) => row.id === id)?.count !== count;
    });
    expect(clusters).toEqual([]);
  });

  test("zone maps count what a full scan counts", () => {
    const { failure_months: months } = read<Summary>(paths.SUMMARY_PATH).data;
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

  test("files.txt names every file, sorted, and no text of an id is in a path", () => {
    const listed = site.files.get(paths.FILES_PATH)?.toString().trimEnd().split("\n") ?? [];
    expect(listed).toEqual([...site.files.keys()].sort());
    expect(listed.filter((path) => !/^[a-z0-9_/.-]+$/.test(path))).toEqual([]);
  });

  test("no file is too large", () => {
    expect([...site.files].filter(([, content]) => content.length > 1_000_000).map(([path]) => path)).toEqual([]);
  });
});

test("long messages and output are whole in files of their own", () => {
  const message = "error: \u{1f600} no such file\n".repeat(400);
  const output = "line of output\n".repeat(3000);
  const failures = [
    aFailure({ message, full_output: output }),
    aFailure({ package: "fd", message: "short", full_output: "x" }),
  ];
  const { files } = buildSite(describeState({ failures }));
  const { rows } = JSON.parse(files.get("data/failures/2026/05/12-1.json")?.toString() ?? "") as Rows<FailureRecord>;
  const [fd, neovim] = rows;
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
  expect(textOf(fd?.output?.hash), "what the record holds whole needs no file").toBeUndefined();
});
