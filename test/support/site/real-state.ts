/** A made-up state of real shape, its site, and the assets that its pages need. */

import { afterAll } from "vitest";
import { buildSiteAssets } from "../../../scripts/build-site-assets.ts";
import { writeState } from "../../../scripts/enlarge/write-state.ts";
import type { SiteConfig } from "../../../src/site/summary.ts";
import { tempFolder } from "../temp-folder.ts";
import { type BuiltSite, buildSiteOf } from "./build-site.ts";

/** Just after the last run of the made-up state. */
export const REAL_NOW = "2026-08-01T00:00:00Z";

/** Scale 1 has 5,305 packages and 6,631 failures in 1,710 runs. The state's files are gone after the tests of the file. */
export async function buildRealSite(
  scale: number,
  config: Partial<SiteConfig> = {},
): Promise<BuiltSite & { root: string }> {
  const folder = tempFolder({}, { inMemory: true });
  afterAll(() => folder[Symbol.dispose]());
  writeState(folder.root, scale);
  const assets = await buildSiteAssets();
  return { ...(await buildSiteOf(folder.root, { now: new Date(REAL_NOW), config, assets })), root: folder.root };
}
