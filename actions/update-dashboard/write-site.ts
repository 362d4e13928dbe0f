import path from "node:path";
import { type Folder, type FolderUpdate, updateFolder } from "../../src/files/update-folder.ts";
import type { Dashboard } from "../../src/formats/dashboard.ts";
import type { Problem } from "../../src/formats/problem.ts";
import { parseTime, toEpochMs } from "../../src/pipeline/times.ts";
import { isSitePath } from "../../src/site/is-site-path.ts";
import type { SiteAssets } from "../../src/site/pages/page-input.ts";
import { type Making, renderSite } from "../../src/site/render-site.ts";
import { FILES_PATH, SUMMARY_PATH } from "../../src/site/shard-paths.ts";
import type { SiteConfig } from "../../src/site/summary.ts";

export { SITE_ASSETS } from "../../src/site/assets.ts";

export interface SiteToWrite {
  /** Without limits on its lists. */
  dashboard: Dashboard;
  problems: readonly Problem[];
  config: SiteConfig;
  /** An absolute path. A link below it is never followed. */
  root: string;
  directory: string;
  published: Pick<Folder, "readPublished" | "listHeld">;
  now: Date;
  assets: SiteAssets;
  isDryRun: boolean;
}

const LARGE_SITE_BYTES = 500_000_000;

/** Writes only the files that differ from the published ones. */
export async function writeSite(site: SiteToWrite): Promise<FolderUpdate> {
  const { dashboard, problems, config, assets } = site;
  const previous = parseMaking(await site.published.readPublished(path.posix.join(site.directory, SUMMARY_PATH)));
  // The site announces how often it is rebuilt. When a rebuild is due, a new time alone counts as a change.
  const isDue = previous !== null && isRefreshDue(previous, config, site.now);
  const files = renderSite({ dashboard, problems, config, previous: isDue ? null : previous, assets });
  const { root, directory, isDryRun, published } = site;
  return updateFolder(files, { ...published, root, directory, isDryRun, isOwn: isSitePath, list: FILES_PATH });
}

export function warnOfSite({ bytes, large }: FolderUpdate): string[] {
  const warnings = large.map(({ path: name, bytes: size }) => {
    return `"${name}" of the site has ${megabytes(size)}, which readers load slowly; keep less of the past in the state.`;
  });
  if (bytes > LARGE_SITE_BYTES) {
    warnings.push(`The site has ${megabytes(bytes)}; GitHub Pages takes 1 GB. Keep less of the past in the state.`);
  }
  return warnings;
}

function parseMaking(published: Buffer | null): Making | null {
  if (published === null) return null;
  try {
    const { generated_at, source_commit } = JSON.parse(published.toString("utf8"));
    if (typeof generated_at !== "string" || (source_commit !== null && typeof source_commit !== "string")) return null;
    return { generated_at, source_commit };
  } catch {
    return null;
  }
}

function isRefreshDue({ generated_at: time }: Making, config: SiteConfig, now: Date): boolean {
  const at = parseTime(time);
  const { refresh_interval_minutes: minutes } = config;
  return minutes > 0 && (at === null || now.getTime() >= toEpochMs(at) + minutes * 60_000);
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
