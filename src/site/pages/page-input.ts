import type { Problem } from "../../formats/problem.ts";
import type { CuratedRow, DisambiguationRow } from "../choice-records.ts";
import type { FailureRow } from "../failure-records.ts";
import type { BlockerRow, ClusterRow, EcosystemRow } from "../group-records.ts";
import type { PackageDays, PackageRow, StatusRow } from "../package-records.ts";
import type { HistoryRow, RunRow } from "../run-records.ts";
import type { RunCounts } from "../shards.ts";
import type { Summary } from "../summary.ts";

/** Each page loads one script, which has only what that page needs. */
export type ScriptName =
  | "index"
  | "failures"
  | "packages"
  | "lists"
  | "tables"
  | "failure"
  | "package"
  | "run"
  | "group"
  | "ecosystem";

/** The browser's scripts and style, as built by scripts/bundle.ts. */
export interface SiteAssets {
  scripts: Readonly<Record<ScriptName, string>>;
  style: string;
  /** Changes with the scripts and with the style, so that no browser uses a cached old file with a new page. */
  version: string;
  /** `assets/preview.png`, base64. */
  preview: string;
}

/** What pages are made from: the summary, and the rows of each data file in the order of its list. */
export interface PageInput {
  summary: Summary;
  assets: SiteAssets;
  rows: {
    /** All packages, by name. */
    packages: readonly PackageRow[];
    /** Rows by status, in the order of the manifest. */
    statuses: ReadonlyMap<string, readonly StatusRow[]>;
    /** At least the newest 50, newest first, with messages as in the data files. */
    failures: readonly FailureRow[];
    clusters: readonly ClusterRow[];
    /** The packages that failed most in recent days. */
    packageDays: readonly PackageDays[];
    /** All runs, newest first. */
    runs: readonly RunRow[];
    runCounts: RunCounts;
    blockers: readonly BlockerRow[];
    ecosystems: readonly EcosystemRow[];
    disambiguations: readonly DisambiguationRow[];
    curated: readonly CuratedRow[];
    /** All days, oldest first. */
    history: readonly HistoryRow[];
    problems: readonly Problem[];
  };
}

/** One file of the site: its content, and its path from the root with `/`. */
export interface PageFile {
  path: string;
  content: string | Uint8Array;
}
