/** The history in an ecosystem's row agrees with its runs and merges. */

import { expect, test } from "vitest";
import { readEcosystems } from "../../../src/site/ecosystem-rows.ts";
import { aPackage, aRun, describeState } from "../../support/describe-state.ts";
import { buildSite } from "../../support/site/build-site.ts";

const PACKAGES = [aPackage({ name: "fd", source: "homebrew:fd" }), aPackage({ name: "azion", source: "npm:azion" })];
const [FIRST, SECOND, THIRD] = ["2026-05-10T08:00:00Z", "2026-05-11T08:00:00Z", "2026-05-12T08:00:00Z"];

test.each([
  {
    name: "a run that names no ecosystem counts for no ecosystem",
    runs: [{ timestamp: FIRST, ecosystems: {}, merged: 2 }],
    expected: [0, 0, 0, null],
  },
  {
    name: "a run of only this ecosystem, and then a run without merges",
    runs: [
      { timestamp: FIRST, ecosystems: { homebrew: 3 }, merged: 2 },
      { timestamp: SECOND, ecosystems: { homebrew: 3 }, merged: 0 },
    ],
    expected: [2, 2, 1, FIRST],
  },
  {
    name: "a run with several ecosystems that names its recipe",
    runs: [{ timestamp: THIRD, ecosystems: { homebrew: 3, npm: 1 }, merged: 1, recipes_generated: ["fd"] }],
    expected: [1, 1, 0, THIRD],
  },
  {
    name: "a run with several ecosystems that does not name its recipe",
    runs: [{ timestamp: THIRD, ecosystems: { homebrew: 3, npm: 1 }, merged: 1 }],
    expected: [1, 0, 1, null],
  },
])("$name", ({ runs, expected }) => {
  const recorded = runs.map(({ merged, timestamp, ...run }) =>
    aRun({ ...run, batch_id: timestamp, timestamp, merged }),
  );
  const { files } = buildSite(describeState({ packages: PACKAGES, runs: recorded }));
  const rows = readEcosystems(JSON.parse(files.get("data/ecosystems.json")?.toString() ?? ""));
  const row = rows.find(({ ecosystem }) => ecosystem === "homebrew");
  expect([row?.runs, row?.merged, row?.runs_since_merge, row?.last_merge_at]).toEqual(expected);
});
