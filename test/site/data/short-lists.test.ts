/** The compact lists in data files read back as the original values. */

import { describe, expect, test } from "vitest";
import { readClusterRows, storeClusterRows } from "../../../src/site/cluster-rows.ts";
import { printDigits, readDigits } from "../../../src/site/digits.ts";
import { readEcosystems, storeEcosystems } from "../../../src/site/ecosystem-rows.ts";
import type { ClusterRow, EcosystemRow } from "../../../src/site/group-records.ts";
import { buildSiteOf } from "../../support/site/build-site.ts";

const CLUSTER: ClusterRow = {
  id: "c0ffee",
  category: "install_failed",
  subcategory: null,
  message: "error",
  count: 99,
  package_count: 7,
  ecosystems: ["__proto__", "npm"],
  platforms: [],
  first_at: null,
  last_at: "2026-05-12T12:00:00Z",
  spark: [0, 0, 0, 0, 0, 35, 36, 1000],
};

describe("numbers", () => {
  const rows = [
    { name: "none", values: [], digits: "" },
    { name: "few of each number", values: [0, 0, 0, 10, 35], digits: "000az" },
    { name: "many of one number", values: [...Array(4).fill(0), 1, ...Array(100).fill(35)], digits: "0*4.1z*2s." },
    { name: "no digits", values: [36, -1, 1.5, 1e9, 0, 0], digits: "0*6." },
  ];
  test.each(rows)("$name", ({ values, digits }) => {
    const printed = printDigits(values);
    expect(printed.digits).toBe(digits);
    expect(readDigits(JSON.parse(JSON.stringify(printed)))).toEqual(values);
  });
});

test("clusters read back as they were", () => {
  const rows = [CLUSTER, { ...CLUSTER, id: "", subcategory: "install_failed", platforms: ["linux"], spark: [] }];
  expect(readClusterRows(JSON.parse(JSON.stringify(storeClusterRows(rows))))).toEqual(rows);
});

test("ecosystems: runs and causes that several of them share are stored once", async () => {
  const { files, dashboard } = await buildSiteOf("fixtures/state", {
    now: new Date("2026-05-12T19:00:00Z"),
    queue: "data/queues",
  });
  const rows = readEcosystems(JSON.parse(files.get("data/ecosystems.json")?.toString() ?? "")) as EcosystemRow[];
  expect(rows.length).toBeGreaterThan(3);
  expect(readEcosystems(JSON.parse(JSON.stringify(storeEcosystems(rows))))).toEqual(rows);
  const { clusters } = storeEcosystems(rows);
  expect(new Set(clusters.map(({ id }) => id)).size).toBe(clusters.length);
  for (const { ecosystem, newest_runs: runs, top_clusters: top } of rows) {
    const ofRuns = dashboard.runs.filter(({ ecosystems }) => Object.hasOwn(ecosystems, ecosystem)).slice(0, 5);
    expect(runs.map(({ id }) => id)).toEqual(ofRuns.map(({ id }) => id));
    const ofClusters = dashboard.clusters.filter(({ ecosystems }) => ecosystems.includes(ecosystem)).slice(0, 5);
    expect(top.map(({ id }) => id)).toEqual(ofClusters.map(({ id }) => id));
  }
});
