import { beforeAll, describe, expect, test } from "vitest";
import type { FailureRecord } from "../../../src/site/failure-records.ts";
import { type FailureSearch, findFailures, type Load } from "../../../src/site/lists/find-failures.ts";
import { lookUpFailure } from "../../../src/site/lists/look-up.ts";
import { lookUpRuns } from "../../../src/site/lists/look-up-runs.ts";
import { parseQuery } from "../../../src/site/lists/query.ts";
import { failuresList } from "../../../src/site/pages/failures.tsx";
import { compareFailureIds, SUMMARY_PATH } from "../../../src/site/shard-paths.ts";
import type { Summary } from "../../../src/site/summary.ts";
import { type BuiltSite, buildSiteOf } from "../../support/site/build-site.ts";

let site: BuiltSite;
let summary: Summary;
const read: string[] = [];

const load: Load = async <T>(path: string) => {
  read.push(path);
  const file = site.files.get(path);
  return file === undefined ? null : (JSON.parse(file.toString()) as T);
};

beforeAll(async () => {
  site = await buildSiteOf("fixtures/state", { now: new Date("2026-05-12T17:30:00Z"), queue: "data/queues" });
  summary = JSON.parse((site.files.get(SUMMARY_PATH) as Buffer).toString()) as Summary;
});

function searchOf(mostPages = 20): FailureSearch {
  const facets = failuresList.facets as FailureSearch["facets"];
  return { load, manifest: summary.data, facets, mostPages };
}

/** The ids of these failures, newest first, found by checking every failure. */
function scanAll(keep: (row: BuiltSite["dashboard"]["failures"][number]) => boolean): string[] {
  return site.dashboard.failures
    .filter(keep)
    .map(({ id }) => id)
    .sort((a, b) => compareFailureIds(b, a));
}

describe("zone maps find the same as a full scan", () => {
  const rows = [
    { name: "everything", search: "", keep: () => true },
    {
      name: "a category",
      search: "category=install_failed",
      keep: (row: { category: string }) => row.category === "install_failed",
    },
    {
      name: "a platform that is not recorded",
      search: "platform=not-recorded",
      keep: (row: { platform: string | null }) => row.platform === null,
    },
    {
      name: "an ecosystem on some days",
      search: "ecosystem=homebrew&from=2026-05-08&to=2026-05-11",
      keep: (row: { ecosystem: string; timestamp: string | null }) =>
        row.ecosystem === "homebrew" && (row.timestamp ?? "") >= "2026-05-08" && (row.timestamp ?? "~") < "2026-05-12",
    },
    {
      name: "part of a name",
      search: "q=A",
      keep: (row: { package: string }) => row.package.toLowerCase().includes("a"),
    },
    { name: "nothing", search: "category=recipe_not_found&q=zzz", keep: () => false },
  ];
  test.each(rows)("$name", async ({ search, keep }) => {
    const found: FailureRecord[] = [];
    const want = scanAll(keep as never);
    for (let page = 1; page <= Math.max(1, Math.ceil(want.length / 25)); page++) {
      const query = parseQuery(`${search}&size=25&page=${page}`, failuresList);
      const part = await findFailures(searchOf(Number.POSITIVE_INFINITY), query);
      found.push(...part.rows);
      if (query.q === "") expect(part.total).toBe(want.length);
    }
    expect(found.map(({ id }) => id)).toEqual(want);
  });
});

test("a search in pages stops at its limit, and gives the time up to which it searched", async () => {
  const found = await findFailures(searchOf(1), parseQuery("q=zzz-nothing", failuresList));
  expect(found).toMatchObject({ rows: [], isPartial: true });
  expect(found.searchedTo).not.toBeNull();
});

test("every failure is found by only its id, with at most two files", async () => {
  for (const { id } of site.dashboard.failures) {
    read.length = 0;
    expect((await lookUpFailure(load, id, summary.data))?.id).toBe(id);
    expect(read.length).toBeLessThanOrEqual(2);
  }
});

test("an unknown id never causes a request for a missing file", async () => {
  read.length = 0;
  for (const id of ["", "x", "npm-2031-01-01T00-00-00Z-bat", "__proto__", "npm-2026-05-11T00-00-00Z-nobody"]) {
    expect(await lookUpFailure(load, id, summary.data)).toBeNull();
    expect(await lookUpRuns(load, id, summary.data)).toEqual([]);
  }
  expect(read.filter((path) => !site.files.has(path))).toEqual([]);
});

test("every run is found by its id", async () => {
  for (const { id } of site.dashboard.runs) {
    expect((await lookUpRuns(load, id, summary.data)).map(({ row }) => row.id)).toEqual([id]);
  }
});
