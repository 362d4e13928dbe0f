/**
 * Shapes of the site's data files. Each is a JSON object: its own keys, then `rows` or another list with one record per
 * line. shard-paths.ts makes the paths.
 */

import type { FailureRecord } from "./failure-records.ts";
import type { BlockerRow, ClusterHead, ClusterRecord, EcosystemRow, TopCluster } from "./group-records.ts";
import type { PackageRecord, StatusRow } from "./package-records.ts";
import type { RunRecord } from "./run-records.ts";

/**
 * The form of every data file except the summary, the zone maps and the files in data/index. The file of problems has at
 * most 10,000 of them; the summary has the number of all.
 */
export interface Rows<T> {
  rows: readonly T[];
}

/** See package-shards.ts. */
export interface PackageShard extends Rows<StoredPackage> {
  /** The words that attempts refer to by position. */
  words: readonly string[];
}

/** A package without the fields that have their usual values. */
export interface StoredPackage
  extends Partial<Omit<PackageRecord, "name" | "attempts" | "failure_ids" | "outcomes">>,
    Pick<PackageRecord, "name"> {
  /** The attempts of the first ids in `failure_ids`, in the same order. */
  attempts?: readonly StoredAttempt[];
  /** See short-ids.ts. */
  failure_ids?: readonly string[];
  /** One letter per outcome: o for ok, f for fail, b for blocked. */
  outcomes?: string;
}

/** Words by their position, -1 for null. */
export type StoredAttempt = readonly [
  attempt: number,
  time: string | 0 | null,
  exitCode: number | null,
  category: number,
  subcategory: number,
  platform: number,
  message: number,
];
export type ClusterShard = Rows<StoredCluster>;
/** What pages of other records show about clusters. */
export type ClusterHeads = Rows<ClusterHead>;

/** See cluster-shards.ts. */
export interface StoredCluster extends Omit<ClusterRecord, "days" | "members"> {
  first_day: string;
  /** Alternating: days since the previous one, then the count. */
  days: readonly number[];
  members: readonly StoredMember[];
}

/** `ecosystem` is a position among the cluster's ecosystems. `time` is left out if the id contains the time. */
export type StoredMember = readonly [
  name: string,
  ecosystem: number,
  count: number,
  id: string,
  time?: string | 0 | null,
];

export interface BlockerShard extends Rows<StoredBlocker> {
  /** Ecosystems and dependencies that `waiting` refers to by position. */
  words: readonly string[];
}

export interface StoredBlocker extends Omit<BlockerRow, "packages" | "through"> {
  /** The first 300, direct ones first. For a direct one, `through` is -1. */
  waiting: readonly (readonly [name: string, ecosystem: number, priority: number | null, through: number])[];
}
/** At most 40, ascending by compareFailureIds. A list shows pages and rows in reverse. See failure-pages.ts. */
export type FailurePage = Rows<StoredFailure>;

type AlwaysStored = "attempt" | "category" | "cluster" | "ecosystem" | "file" | "id" | "package";

/** Usual and redundant values are left out. */
export interface StoredFailure
  extends Partial<Omit<FailureRecord, "timestamp" | AlwaysStored>>,
    Pick<FailureRecord, AlwaysStored> {
  /** See short-ids.ts. */
  timestamp?: string | 0 | null;
}

/** The pages of a day with several pages of failures. `first_ids` has the smallest id of each page. */
export interface FailureDay {
  first_ids: readonly string[];
}

/**
 * Rows of the runs of a month, or of a day with several pages. They are in the order of dashboard.json: newest first,
 * then by id. See run-rows.ts.
 */
export interface StoredRuns extends Rows<StoredRun> {
  /** The words that rows refer to by position. */
  words: readonly string[];
}

/** Words by their position, -1 for null. */
export type StoredRun = readonly [
  batch: number,
  /** The part of the id after the batch id. */
  rest: string,
  time: string | 0,
  /** Alternating: an ecosystem, then its number of attempts, -1 for null. */
  ecosystems: readonly number[],
  total: number,
  succeeded: number,
  failed: number,
  blocked: number,
  merged: number,
  outcome: number,
  conclusion: number,
  duration: number | null,
];

/** `data/runs/counts.json`: how many runs each value of a filter has, by name. "" stands for not recorded. */
export interface RunCounts {
  ecosystems: readonly (readonly [ecosystem: string, runs: number])[];
  outcomes: readonly (readonly [outcome: string, runs: number])[];
}

/** At most 8, oldest first: the rows of the day in reverse. */
export type RunPage = Rows<RunRecord>;

/** Runs without a date in their id. `pages` says on which page of their day each record is. */
export interface UndatedRuns extends StoredRuns {
  pages: readonly number[];
}

/** `data/clusters.json`, most failures first; see cluster-shards.ts. */
export interface ClusterList extends Rows<StoredClusterRow> {
  /** Categories, ecosystems and platforms that rows refer to by position. */
  words: readonly string[];
}

/** Words by their position, -1 for null. */
export type StoredClusterRow = readonly [
  id: string,
  category: number,
  subcategory: number,
  message: string,
  count: number,
  packages: number,
  ecosystems: readonly number[],
  platforms: readonly number[],
  first_at: string | null,
  last_at: string | null,
  spark: Digits,
];

/** `data/ecosystems.json`. Rows refer to runs and clusters by position, see ecosystem-rows.ts. */
export interface EcosystemList extends Rows<StoredEcosystem> {
  clusters: readonly TopCluster[];
  runs: StoredRuns;
}

export interface StoredEcosystem extends Omit<EcosystemRow, "newest_runs" | "top_clusters"> {
  newest_runs: readonly number[];
  top_clusters: readonly number[];
}

/** Packages of one status with more facts than the index has, by name. */
export type StatusList = Rows<StatusRow>;

/**
 * `data/changes.json`: ids of failures that changed between the last two runs of each ecosystem. For a fixed package,
 * the id of its last failure.
 */
export interface ChangeIds {
  new: readonly string[];
  still: readonly string[];
  fixed: readonly string[];
}

/** Which pages a month has and what is on them, so that a filter reads only pages that can match. */
export interface ZoneMap {
  categories: readonly string[];
  subcategories: readonly string[];
  ecosystems: readonly string[];
  /** As recorded. "" stands for not recorded, also in `subcategories`. */
  platforms: readonly string[];
  /** In ascending order. */
  pages: readonly ZonePage[];
}

export interface ZonePage {
  /** `2026-06-26`; empty in the map of undated failures. */
  day: string;
  /** Number of the page within its day, from 1. */
  page: number;
  count: number;
  first_at: string | null;
  last_at: string | null;
  /** Positions in the lists above, then the count: category, subcategory, ecosystem, platform, n. */
  tuples: readonly (readonly [number, number, number, number, number])[];
}

/**
 * `data/index/names.json`: names of all packages, in bytewise order. It changes only when a package is added or
 * removed.
 */
export interface PackageNames {
  /** How much each name shares with the previous one, in UTF-16 units, as a base 36 digit (at most 35). */
  shared: string;
  /** The rest of each name, separated by spaces. A space or percent sign in a name is %20 or %25. */
  rests: string;
}

/** A list of numbers, see digits.ts. */
export interface Digits {
  digits: string;
  more: readonly (readonly [place: number, value: number])[];
}

/** `data/index/packages.json`: one value per package in each column, in the order of the names. */
export interface PackageIndex {
  /** Words that the columns below refer to. `statuses[0]` is "", not in the queue. */
  statuses: readonly string[];
  ecosystems: readonly string[];
  /** `categories[0]` is "", which stands for none. */
  categories: readonly string[];
  status: Digits;
  ecosystem: Digits;
  /** 0 means that it is not in the queue. */
  priority: Digits;
  category: Digits;
  attempts: Digits;
  failure_count: Digits;
  /** Only for packages that have one: position among the names, then the value. */
  retry: readonly (readonly [place: number, at: string])[];
  unblocks: readonly (readonly [place: number, packages: number])[];
}
