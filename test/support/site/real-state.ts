/** A made-up state of realistic shape, its site, and the assets that its pages need. */

import { writeState } from "../../../scripts/enlarge/write-state.ts";
import type { SiteConfig } from "../../../src/site/summary.ts";
import { builtOnce } from "../built-once.ts";
import { tempFolder } from "../temp-folder.ts";
import { type BuiltSite, buildSiteOf } from "./build-site.ts";
import { siteAssets } from "./site-assets.ts";

/** Just after the last run of the made-up state. */
export const REAL_NOW = "2026-08-01T00:00:00Z";

/** Scale 1 has 5,305 packages and 6,631 failures in 1,710 runs. */
export function buildRealSite(scale: number, config: Partial<SiteConfig> = {}): Promise<BuiltSite> {
  return builtOnce(`site at scale ${scale} ${JSON.stringify(config)}`, async () => {
    using folder = tempFolder({}, { inMemory: true });
    writeState(folder.root, scale);
    return await buildSiteOf(folder.root, { now: new Date(REAL_NOW), config, assets: await siteAssets() });
  });
}
