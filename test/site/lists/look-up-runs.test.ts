import { describe, expect, test } from "vitest";
import { lookUpNextRun, lookUpRun, lookUpRuns } from "../../../src/site/lists/look-up-runs.ts";
import { SUMMARY_PATH } from "../../../src/site/shard-paths.ts";
import type { Summary } from "../../../src/site/summary.ts";
import { aRun, describeState } from "../../support/describe-state.ts";
import { buildSite } from "../../support/site/build-site.ts";
import { loadFrom } from "../../support/site/load-from.ts";

/** Twenty runs on one day, others on later days, and two whose ids have no date. */
const RUNS = [
  ...Array.from({ length: 20 }, (_, n) => {
    const timestamp = `2026-05-12T12:${String(n).padStart(2, "0")}:00Z`;
    return aRun({
      batch_id: `2026-05-12-${n % 2 ? "cargo" : "npm"}`,
      timestamp,
      ecosystems: { [n % 2 ? "cargo" : "npm"]: 1 },
    });
  }),
  ...["13", "14", "15", "16"].map((day) => {
    return aRun({ batch_id: `2026-05-${day}-pypi`, timestamp: `2026-05-${day}T12:00:00Z`, ecosystems: { pypi: 1 } });
  }),
  aRun({ batch_id: "2026-05-16-npm", timestamp: "2026-05-16T13:00:00Z", ecosystems: { npm: 1 } }),
  aRun({ batch_id: "2026-05-14-cargo", timestamp: "2026-05-14T13:00:00Z", ecosystems: { cargo: 1 } }),
  aRun({ batch_id: "nightly", timestamp: "2026-05-12T11:00:00Z", ecosystems: { npm: 1 } }),
  aRun({ batch_id: "weekly", timestamp: "2026-05-12T12:30:00Z", ecosystems: { npm: 1 } }),
];
const { files, dashboard } = buildSite(describeState({ runs: RUNS }));
const { data } = JSON.parse(files.get(SUMMARY_PATH)?.toString() ?? "") as Summary;

test("every run is found with at most two files, whether its id contains a date or not", async () => {
  for (const { id } of dashboard.runs) {
    const loaded: string[] = [];
    const [place] = await lookUpRuns(loadFrom(files, loaded), id, data);
    expect(place && (await lookUpRun(loadFrom(files, loaded), place))?.id).toBe(id);
    expect(new Set(loaded).size, id).toBeLessThanOrEqual(2);
  }
});

describe("the next run", () => {
  const rows = [
    { name: "on the same day", id: "2026-05-12-npm", next: { id: "2026-05-12-npm~12-02-00Z" } },
    { name: "some days later", id: "2026-05-12-cargo~12-19-00Z", next: { id: "2026-05-14-cargo" } },
    { name: "on the same day, with an id without a date", id: "2026-05-12-npm~12-18-00Z", next: { id: "weekly" } },
    { name: "after a run without a date", id: "nightly", next: { id: "2026-05-12-npm" } },
    { name: "after a run without a date: fewer days are searched", id: "weekly", next: { from: "2026-05-14" } },
    { name: "after the last run", id: "2026-05-16-npm", next: null },
    { name: "after the last run of its ecosystem", id: "2026-05-14-cargo", next: null },
  ];
  test.each(rows)("$name", async ({ id, next }) => {
    const loaded: string[] = [];
    const load = loadFrom(files, loaded);
    const [place] = await lookUpRuns(load, id, data);
    if (place === undefined) throw new Error(`no run ${id}`);
    await lookUpRun(load, place);
    expect(await lookUpNextRun(load, place, data)).toEqual(next);
    expect(new Set(loaded).size, "files besides the manifest").toBeLessThanOrEqual(4);
  });
});
