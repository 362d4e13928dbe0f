/** Lists all content fixtures, and the expected report for each. */

import { compareReports } from "../../src/content/compare-reports.ts";
import { printReport } from "../../src/content/print-report.ts";
import { validateContent } from "../../src/content/validate-content.ts";
import { BROKEN_CASES } from "./broken-cases.ts";
import { buildDrift } from "./build-drift.ts";
import { buildRealistic } from "./build-realistic.ts";
import { CASCADE_CASES } from "./cascade-cases.ts";
import type { Fixture } from "./fixture.ts";
import { openFixture } from "./fixture-tree.ts";
import type { PairCase } from "./pair-cases.ts";
import { MINIMAL } from "./small-content.ts";

export const FIXTURES = "fixtures/content";
/** In the reports of pairs, the root of the content before and after a change. */
export const PAIR_ROOT = "content/analytics";

export function listContent(): Record<string, Fixture> {
  const inFolder = (folder: string, cases: Readonly<Record<string, { files: Fixture }>>) =>
    Object.entries(cases).map(([name, { files }]) => [`${folder}/${name}`, files] as const);
  return Object.fromEntries([
    ["minimal", MINIMAL],
    ["realistic", buildRealistic()],
    ["drift", buildDrift()],
    ...inFolder("broken", BROKEN_CASES),
    ...inFolder("cascade", CASCADE_CASES),
  ]);
}

/** The report must be the same as if validate-content runs in this repository. */
export async function reportContent(folder: string, files: Fixture): Promise<string> {
  return printReport(await validateContent({ tree: openFixture(files), root: `${FIXTURES}/${folder}` }));
}

export async function reportPair({ base, changed, policy }: PairCase): Promise<string> {
  const before = openFixture(base);
  const found = await validateContent({ tree: openFixture(changed), base: before, root: PAIR_ROOT, ...policy });
  return printReport(compareReports(found, await validateContent({ tree: before, root: PAIR_ROOT })));
}
