/** A site of real size on disk: files written the first time, again from the same state, and after one more batch. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { warnOfSite, writeSite } from "../../../actions/update-dashboard/write-site.ts";
import { addBatch } from "../../../scripts/enlarge/add-batch.ts";
import { writeState } from "../../../scripts/enlarge/write-state.ts";
import { buildWholeDashboard } from "../../../src/dashboard/build-dashboard.ts";
import { listHeld } from "../../../src/files/holds-bytes.ts";
import { readOptionalFile } from "../../../src/files/read-optional-file.ts";
import type { FolderUpdate } from "../../../src/files/update-folder.ts";
import { SITE_ASSETS } from "../../../src/site/assets.ts";
import type { SiteConfig, Summary } from "../../../src/site/summary.ts";
import { readFolder } from "../../support/read-folder.ts";
import { siteConfig } from "../../support/site/site-config.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const FIRST = new Date("2026-08-01T02:00:00Z");

async function write(root: string, now: Date, fields: { commit?: string; config?: Partial<SiteConfig> } = {}) {
  const sourceCommit = fields.commit ?? "a".repeat(40);
  const whole = buildWholeDashboard(await readFolder(root), { now, sourceCommit, historyDays: 400 });
  const published = {
    readPublished: (file: string) => readOptionalFile(path.join(root, file)),
    listHeld: async (files: ReadonlyMap<string, Buffer>) => listHeld(root, files),
  };
  const around = { assets: SITE_ASSETS, root, directory: "site", published, now, isDryRun: false };
  return writeSite({ ...whole, ...around, config: siteConfig(fields.config) });
}

const readSummary = (root: string) =>
  JSON.parse(readFileSync(path.join(root, "site/dashboard.json"), "utf8")) as Summary;

describe("5,305 packages and 6,631 failures", () => {
  const temp = tempFolder({}, { inMemory: true });
  let first: FolderUpdate;
  beforeAll(async () => {
    writeState(temp.root, 1);
    first = await write(temp.root, FIRST);
  });
  afterAll(() => temp[Symbol.dispose]());

  test("the first time everything is written", () => {
    expect(first).toMatchObject({ removed: [], large: [] });
    expect(first.written).toHaveLength(first.files);
    expect(first.files).toBeGreaterThan(500);
    expect(warnOfSite(first)).toEqual([]);
    expect(readSummary(temp.root).data).toMatchObject({ failures: 6631, packages: 5305, package_bits: 8, runs: 1710 });
  });

  test("later, from another commit with the same state, nothing is written", async () => {
    const again = await write(temp.root, new Date("2026-08-01T02:30:00Z"), { commit: "b".repeat(40) });
    expect(again).toMatchObject({ written: [], removed: [], writtenBytes: 0 });
    expect(readSummary(temp.root)).toMatchObject({
      generated_at: "2026-08-01T02:00:00Z",
      source_commit: "a".repeat(40),
    });
  });

  test("10 results and 8 failures later, only files that show them are written", async () => {
    addBatch(temp.root, new Date("2026-08-01T03:00:00Z"));
    const more = await write(temp.root, new Date("2026-08-01T04:00:00Z"));
    expect(more.removed).toEqual([]);
    expect(more.written.length).toBeLessThanOrEqual(50);
    const pages = more.written.filter((file) => file.startsWith("data/failures/"));
    expect(pages.sort()).toEqual(["data/failures/2026-08.json", "data/failures/2026/08/01-1.json"]);
    // The shards with packages of the batch, or with packages whose failures were new in the run before.
    const shards = more.written.filter((file) => file.startsWith("data/packages/"));
    expect(shards.length).toBeGreaterThan(0);
    expect(shards.length).toBeLessThanOrEqual(20);
    expect(readSummary(temp.root)).toMatchObject({ generated_at: "2026-08-01T04:00:00Z", data: { failures: 6639 } });
  });
});

test("a site with a refresh interval is published again after that interval", async () => {
  using temp = tempFolder({}, { inMemory: true });
  writeState(temp.root, 0.01);
  const config = { refresh_interval_minutes: 60 };
  const minutes = (count: number) => new Date(FIRST.getTime() + count * 60_000);
  await write(temp.root, FIRST, { config });
  expect((await write(temp.root, minutes(59), { config })).written).toEqual([]);
  expect((await write(temp.root, minutes(60), { config })).written).toContain("dashboard.json");
  expect(readSummary(temp.root).generated_at).toBe("2026-08-01T03:00:00Z");
});

test("a dashboard.json that is not a summary is replaced", async () => {
  using temp = tempFolder({ "site/dashboard.json": "not JSON" }, { inMemory: true });
  writeState(temp.root, 0.01);
  expect((await write(temp.root, FIRST)).written).toContain("dashboard.json");
  expect(readSummary(temp.root).kind).toBe("summary");
});
