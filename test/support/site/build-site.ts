/** Builds a site from state, in memory, as update-dashboard does. */

import { buildDashboard } from "../../../src/dashboard/build-dashboard.ts";
import type { Dashboard } from "../../../src/formats/dashboard.ts";
import type { Problem } from "../../../src/formats/problem.ts";
import type { SiteAssets } from "../../../src/site/pages/page-input.ts";
import type { SiteInput } from "../../../src/site/render-site.ts";
import { renderSite } from "../../../src/site/render-site.ts";
import type { SiteConfig } from "../../../src/site/summary.ts";
import { NO_LIMITS } from "../describe-state.ts";
import { readFolder } from "../read-folder.ts";
import { siteConfig } from "./site-config.ts";

/** Content by path, relative to the site's root. */
export type Site = Map<string, Buffer>;

export interface BuiltSite {
  dashboard: Dashboard;
  problems: readonly Problem[];
  config: SiteConfig;
  files: Site;
}

/** Builds the site of the state in `root`. The queue may be a folder with several files, such as `data/queues`. */
export async function buildSiteOf(
  root: string,
  options: {
    now: Date;
    config?: Partial<SiteConfig>;
    queue?: string;
    sourceCommit?: string;
    assets?: SiteAssets | null;
  },
): Promise<BuiltSite> {
  const {
    now,
    assets = null,
    queue = "data/queues/priority-queue.json",
    sourceCommit = "1a2b3c4d5e6f7081920a1b2c3d4e5f6071829304",
  } = options;
  const state = await readFolder(root, { queue });
  const { dashboard, problems } = buildDashboard(state, { now, sourceCommit, limits: NO_LIMITS });
  return buildSite(dashboard, { problems, config: siteConfig(options.config), assets });
}

export function buildSite(
  dashboard: Dashboard,
  { problems = [], config = siteConfig(), previous = null, assets = null }: Partial<SiteInput> = {},
): BuiltSite {
  const files: Site = new Map();
  for (const { path, content } of renderSite({ dashboard, problems, config, previous, assets })) {
    if (files.has(path)) throw new Error(`the site has "${path}" twice`);
    files.set(path, Buffer.from(content));
  }
  return { dashboard, problems, config, files };
}
