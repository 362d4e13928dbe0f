import { describe, expect, test } from "vitest";
import { listEssentials } from "../../src/site/data/list-essentials.ts";
import { lookUpFailure, lookUpPackage } from "../../src/site/lists/look-up.ts";
import { lookUpRun, lookUpRuns } from "../../src/site/lists/look-up-runs.ts";
import * as paths from "../../src/site/shard-paths.ts";
import type { PackageShard } from "../../src/site/shards.ts";
import type { SiteManifest, Summary } from "../../src/site/summary.ts";
import { aFailure, aPackage, aRun, describeState } from "../support/describe-state.ts";
import { buildSite, buildSiteOf, type Site } from "../support/site/build-site.ts";
import { hostileTexts } from "../support/site/hostile-ids.ts";
import { loadFrom } from "../support/site/load-from.ts";
import { siteConfig } from "../support/site/site-config.ts";

const NOW = new Date("2026-05-12T19:00:00Z");
const SAMPLE = { root: "fixtures/state", options: { now: NOW, queue: "data/queues" } };

function read<T>(files: Site, path: string): T {
  const content = files.get(path);
  if (content === undefined) throw new Error(`the site has no "${path}"`);
  return JSON.parse(content.toString("utf8")) as T;
}

const { files, dashboard } = await buildSiteOf(SAMPLE.root, SAMPLE.options);

describe("the sample state", () => {
  const summary = read<Summary>(files, paths.SUMMARY_PATH);

  test("every failure is found by its id with the summary and at most two more files", async () => {
    expect(dashboard.failures.length).toBeGreaterThan(50);
    for (const { id, message } of dashboard.failures) {
      const loaded: string[] = [];
      const found = await lookUpFailure(loadFrom(files, loaded), id, summary.data);
      expect(found).toMatchObject({ id, message });
      expect(loaded.length).toBeLessThanOrEqual(2);
    }
  });

  test("every run is found by its id with the summary and at most two more files", async () => {
    expect(dashboard.runs.length).toBeGreaterThan(20);
    for (const { id, timestamp } of dashboard.runs) {
      const loaded: string[] = [];
      const load = loadFrom(files, loaded);
      const [place, ...others] = await lookUpRuns(load, id, summary.data);
      expect(others).toEqual([]);
      expect(place && (await lookUpRun(load, place))).toMatchObject({ id, timestamp });
      expect(new Set(loaded).size).toBeLessThanOrEqual(2);
    }
  });

  test("every package is found by its name with one file", async () => {
    const names = Object.values(dashboard.queue.packages).flatMap((list) => list.map(({ name }) => name));
    for (const name of names) {
      const loaded: string[] = [];
      const found = await lookUpPackage(loadFrom(files, loaded), name, summary.data);
      expect(found).toMatchObject({ in_queue: true, name });
      expect(loaded).toHaveLength(1);
    }
  });

  test("files.txt lists every file, and a site may remove every path in it", async () => {
    const { isSitePath } = await import("../../src/site/is-site-path.ts");
    expect(files.get(paths.FILES_PATH)?.toString()).toBe(`${[...files.keys()].sort().join("\n")}\n`);
    expect([...files.keys()].filter((path) => !isSitePath(path))).toEqual([]);
  });

  test("keys are sorted, and each record is on its own line", () => {
    for (const [path, content] of files) {
      if (!path.endsWith(".json") || path.startsWith("badges/")) continue;
      const text = content.toString("utf8");
      expect(text.endsWith("}\n"), path).toBe(true);
      JSON.parse(text, (_key, value) => {
        if (typeof value === "object" && value !== null && !Array.isArray(value)) {
          const keys = Object.keys(value).filter((key) => !/^\d+$/.test(key));
          expect(keys).toEqual([...keys].sort());
        }
        return value;
      });
      const { rows } = JSON.parse(text) as { rows?: unknown[] };
      if (rows !== undefined && rows.length > 0) expect(text.split("\n").length, path).toBeGreaterThan(rows.length);
    }
  });

  test("only the summary, its manifest and the index contain the build time and the commit", () => {
    const holders = [...files].filter(([, content]) => {
      const text = content.toString("utf8");
      return text.includes(dashboard.generated_at) || text.includes(dashboard.source_commit as string);
    });
    const others = holders.map(([path]) => path).filter((path) => path !== "index.html");
    expect(others).toEqual([paths.MANIFEST_PATH, paths.SUMMARY_PATH]);
  });

  test("the manifest agrees with the summary, and changes with anything except time and commit", () => {
    const manifest = read<SiteManifest>(files, paths.MANIFEST_PATH);
    const { summary: hash, problems, ...rest } = manifest;
    expect(summary).toMatchObject(rest);
    expect(problems.total).toBe(summary.problems.total);
    const hashOf = (changed: Partial<Summary>) => listEssentials({ ...summary, ...changed }).summary;
    expect(hashOf({ generated_at: "2026-05-13T00:00:00Z", source_commit: null })).toBe(hash);
    expect(hashOf({ left_out: { ...summary.left_out, runs: 1 } })).not.toBe(hash);
  });

  test("with site-offline each data file has a script with the same data", async () => {
    const { files: offline } = await buildSiteOf(SAMPLE.root, { ...SAMPLE.options, config: { offline: true } });
    const data = [...files.keys()].filter((path) => path.endsWith(".json") && !path.startsWith("badges/"));
    for (const path of data) {
      const handed: [string, unknown][] = [];
      const script = offline.get(`${path}.js`)?.toString("utf8") ?? "";
      new Function("pipekeeperShard", script)((name: string, value: unknown) => handed.push([name, value]));
      expect(handed).toEqual([[path, JSON.parse(offline.get(path)?.toString("utf8") ?? "")]]);
    }
  });

  test("with site-offline each text has a script with the same text", () => {
    const text = `a "quote", \u2028 and </script>\n${"line\n".repeat(1000)}`;
    const state = describeState({ failures: [aFailure({ full_output: text })] });
    const offline = buildSite(state, { config: siteConfig({ offline: true }) }).files;
    const texts = [...offline.keys()].filter((path) => path.startsWith("data/output/"));
    expect(texts).toEqual([expect.stringMatching(/\.txt$/), expect.stringMatching(/\.txt\.js$/)]);
    const handed: unknown[] = [];
    new Function("pipekeeperShard", `${offline.get(texts[1] as string)}`)((...all: unknown[]) => handed.push(...all));
    expect(handed).toEqual([texts[0], text]);
  });
});

test("the same state gives the same bytes for any order of its records", () => {
  const print = (files: Site) => [...files].map(([path, content]) => `${path} ${content.toString("base64")}`).sort();
  const failures = [
    aFailure({ package: "a", message: "error one", full_output: "x" }),
    aFailure({ package: "b", platform: "linux-arm64", time: null }),
    aFailure({ package: "a", platform: "darwin", category: "verify_failed", time: "2026-05-11T12:00:00Z" }),
  ];
  const runs = [aRun(), aRun({ batch_id: "b2", timestamp: "2026-05-11T12:30:00Z", ecosystems: { npm: 2, cargo: 1 } })];
  const packages = [aPackage({ name: "a" }), aPackage({ name: "b", status: "odd" }), aPackage({ name: "7" })];
  const one = buildSite(describeState({ failures, runs, packages })).files;
  const other = buildSite(
    describeState({ failures: failures.toReversed(), runs: runs.toReversed(), packages: packages.toReversed() }),
  ).files;
  expect(print(other)).toEqual(print(one));
});

test("hostile names are ordinary records", async () => {
  const names = hostileTexts().filter((text) => text !== "");
  const packages = names.map((name, n) =>
    aPackage({ name, source: `${name}:${name}`, status: n % 2 ? name : "pending" }),
  );
  const failures = names.map((name) => aFailure({ package: name, ecosystem: name, category: name, platform: name }));
  const runs = names.map((name, n) => {
    return aRun({ batch_id: name, timestamp: `2026-05-12T12:${String(n % 60).padStart(2, "0")}:00Z` });
  });
  const dashboard = describeState({ packages, failures, runs });
  const { files } = buildSite(dashboard);
  const summary = read<Summary>(files, paths.SUMMARY_PATH);
  expect(files.get(paths.SUMMARY_PATH)?.length).toBeLessThanOrEqual(64 * 1024);
  expect([...files.keys()].filter((path) => !/^[a-z0-9_./-]+$/.test(path) || path.includes(".."))).toEqual([]);
  for (const { id } of dashboard.failures) {
    expect((await lookUpFailure(loadFrom(files), id, summary.data))?.id).toBe(id);
  }
  for (const name of names) {
    const { rows } = read<PackageShard>(files, paths.packagePath(name, summary.data.package_bits));
    const wellFormed = JSON.parse(JSON.stringify(name));
    expect(rows.filter((row) => row.name === wellFormed)).toHaveLength(1);
  }
  for (const { id } of dashboard.runs) {
    const [place] = await lookUpRuns(loadFrom(files), id, summary.data);
    expect((place && (await lookUpRun(loadFrom(files), place)))?.id).toBe(id);
  }
});
