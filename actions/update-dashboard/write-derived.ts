/** Writes the dashboard's file and the site if they differ from what is published. */

import path from "node:path";
import { encodePieces } from "../../src/dashboard/encode-pieces.ts";
import { isPublished } from "../../src/dashboard/same-dashboard.ts";
import { checkInside } from "../../src/files/check-inside.ts";
import type { FolderUpdate } from "../../src/files/update-folder.ts";
import { writeChunks } from "../../src/files/write-chunks.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { SUMMARY_PATH } from "../../src/site/shard-paths.ts";
import { composeSiteConfig } from "./compose-site-config.ts";
import type { DerivedDashboard } from "./derive.ts";
import type { Inputs } from "./inputs.ts";
import type { OutputPlace } from "./place.ts";
import type { PlannedPaths } from "./plan-paths.ts";

export interface DerivedFiles {
  /** Changed files of the dashboard and the site, relative to the root; empty if nothing differs. */
  changed: string[];
  bytes: number;
  site: FolderUpdate | null;
  warnings: string[];
}

const LARGE_BYTES = 10_000_000;

export async function writeDerived(
  derived: DerivedDashboard,
  planned: PlannedPaths,
  around: { place: OutputPlace; inputs: Inputs; runtime: Runtime },
): Promise<DerivedFiles> {
  const { place } = around;
  // The site is written first. If the site is too large, the step fails before the dashboard is written.
  const site = planned.site === null ? null : await writeSiteOf(derived, planned.site, around);
  const output = planned.output === null ? null : await writeDocument(derived, planned.output, place);
  const touched = site === null ? [] : site.paths([...site.update.written, ...site.update.removed]);
  return {
    changed: output?.isChanged ? [output.file, ...touched] : touched,
    bytes: output?.bytes ?? 0,
    site: site?.update ?? null,
    warnings: [...warnOfSize(output?.bytes ?? 0), ...(site?.warnings ?? [])],
  };
}

async function writeDocument(derived: DerivedDashboard, output: string, place: OutputPlace) {
  const at = place.locate(output);
  checkInside(at.root, at.file);
  const { file } = at;
  const bytes = await measurePublished(derived, at, place);
  if (bytes !== null) return { file, isChanged: false, bytes };
  if (place.isDryRun) return { file, isChanged: true, bytes: 0 };
  const pieces = encodePieces(derived.print(derived.document));
  return { file, isChanged: true, bytes: writeChunks(path.join(at.root, at.file), pieces, place.limitBytes) };
}

/** The size of the published file; null if the file differs or does not exist. */
async function measurePublished(derived: DerivedDashboard, at: { root: string; file: string }, place: OutputPlace) {
  using published = await place.open(at);
  return published !== null && isPublished(published, derived) ? published.length : null;
}

async function writeSiteOf(
  { whole, now }: DerivedDashboard,
  site: string,
  { place, inputs, runtime }: { place: OutputPlace; inputs: Inputs; runtime: Runtime },
): Promise<{ update: FolderUpdate; warnings: string[]; paths(files: readonly string[]): string[] }> {
  if (whole === null) throw new Error("a site needs the whole dashboard");
  // Loaded only for a site, because the pages and their scripts are most of this action's code.
  const { SITE_ASSETS: assets, warnOfSite, writeSite } = await import("./write-site.ts");
  const { root, file: inside } = place.locate(path.posix.join(site, SUMMARY_PATH));
  const directory = path.posix.dirname(inside);
  const update = await writeSite({
    ...whole,
    assets,
    config: composeSiteConfig(inputs, runtime.env, place.prefix),
    root,
    directory,
    published: {
      readPublished: (file) => place.read({ root, file }),
      listHeld: (files) => place.listHeld(root, files),
    },
    now,
    isDryRun: place.isDryRun,
  });
  const paths = (files: readonly string[]) => files.map((file) => path.posix.join(directory, file));
  return { update, warnings: warnOfSite(update), paths };
}

function warnOfSize(bytes: number): string[] {
  if (bytes <= LARGE_BYTES) return [];
  const size = `${Math.round(bytes / 1_000_000)} MB`;
  return [`The dashboard has ${size}; set max-failures, max-runs or max-output-bytes to keep it quick to load.`];
}
