/** Writes the dashboard's file and the site where they differ from what is published. */

import path from "node:path";
import { encodePieces } from "../../src/dashboard/encode-pieces.ts";
import { isPublished } from "../../src/dashboard/same-dashboard.ts";
import { checkInside } from "../../src/files/check-inside.ts";
import type { FolderUpdate } from "../../src/files/update-folder.ts";
import { writeChunks } from "../../src/files/write-chunks.ts";
import type { Runtime } from "../../src/kit/runtime.ts";
import { SUMMARY_PATH } from "../../src/site/shard-paths.ts";
import type { DerivedDashboard } from "./derive-dashboard.ts";
import type { Inputs } from "./inputs.ts";
import type { PlannedPaths } from "./plan-paths.ts";

/** Where derived files go: the working directory, or a private checkout of what is published. */
export interface Place {
  /** A planned path -> a folder no link below which is followed, absolute, and the path below it. */
  locate(file: string): { root: string; file: string };
  /** Bytes as published, by the path below the root; null if there are none. */
  readPublished(at: { root: string; file: string }): Promise<Buffer | null>;
  /** True if these bytes are published. */
  holds(at: { root: string; file: string }, bytes: Buffer): Promise<boolean>;
  /** Where the state's root lies in the repository. */
  prefix: string;
  limitBytes: number | null;
  dryRun: boolean;
  /** True if only files that are written stay published, so that unchanged ones are to be there, too. */
  needsAll: boolean;
}

export interface DerivedFiles {
  /** Below the root of each; empty if nothing differs. */
  changed: string[];
  /** Size of the dashboard's file. */
  bytes: number;
  site: FolderUpdate | null;
  warnings: string[];
}

const LARGE_BYTES = 10_000_000;

export async function writeDerived(
  derived: DerivedDashboard,
  planned: PlannedPaths,
  around: { place: Place; inputs: Inputs; runtime: Runtime },
): Promise<DerivedFiles> {
  const { place } = around;
  // A site that is too large is an error, and then the dashboard is not to be left behind without it.
  const site = planned.site === null ? null : await writeSiteOf(derived, planned.site, around);
  const output = planned.output === null ? null : await writeDocument(derived, planned.output, place);
  const touched = site === null ? [] : site.paths([...site.update.written, ...site.update.removed]);
  const kept = [...(site?.paths(site.update.kept) ?? []), ...(output ? [output.file] : [])];
  const own = output?.isChanged ? [output.file, ...touched] : touched;
  return {
    changed: own.length === 0 ? [] : [...new Set(place.needsAll ? [...own, ...kept] : own)],
    bytes: output?.bytes ?? 0,
    site: site?.update ?? null,
    warnings: [...warnOfSize(output?.bytes ?? 0), ...(site?.warnings ?? [])],
  };
}

/** Writes the file unless it says the same already. */
async function writeDocument(derived: DerivedDashboard, output: string, place: Place) {
  const at = place.locate(output);
  checkInside(at.root, at.file);
  const published = await place.readPublished(at);
  const isChanged = published === null || !isPublished(published, derived);
  const absolute = path.join(at.root, at.file);
  const { file } = at;
  if (!isChanged && !place.needsAll) return { file, isChanged, bytes: published?.length ?? 0 };
  if (place.dryRun) return { file, isChanged, bytes: 0 };
  // What is published already stays as it is, its time of making included.
  const pieces = isChanged || published === null ? encodePieces(derived.print(derived.document)) : [published];
  return { file, isChanged, bytes: writeChunks(absolute, pieces, place.limitBytes) };
}

/** Pages cost start-up that a dashboard alone does not need, so they are loaded here. */
async function writeSiteOf(
  { whole, now }: DerivedDashboard,
  site: string,
  { place, inputs, runtime }: { place: Place; inputs: Inputs; runtime: Runtime },
): Promise<{ update: FolderUpdate; warnings: string[]; paths(files: readonly string[]): string[] }> {
  if (whole === null) throw new Error("a site needs the whole dashboard");
  const { composeSiteConfig } = await import("./compose-site-config.ts");
  const { warnOfSite, writeSite } = await import("./write-site.ts");
  const { SITE_ASSETS: assets } = await import("../../src/site/assets.ts");
  const { root, file: inside } = place.locate(path.posix.join(site, SUMMARY_PATH));
  const directory = path.posix.dirname(inside);
  const update = await writeSite({
    ...whole,
    assets,
    config: composeSiteConfig(inputs, runtime.env, place.prefix),
    root,
    directory,
    published: {
      readPublished: (file) => place.readPublished({ root, file }),
      holds: (file, bytes) => place.holds({ root, file }, bytes),
    },
    now,
    dryRun: place.dryRun,
    needsAll: place.needsAll,
  });
  const paths = (files: readonly string[]) => files.map((file) => path.posix.join(directory, file));
  return { update, warnings: warnOfSite(update), paths };
}

function warnOfSize(bytes: number): string[] {
  if (bytes <= LARGE_BYTES) return [];
  const size = `${Math.round(bytes / 1_000_000)} MB`;
  return [`The dashboard has ${size}; set max-failures, max-runs or max-output-bytes to keep it quick to load.`];
}
