/**
 * Shapes of the site's data files. Each is one JSON object: its own keys, then `rows` or another list with one record a
 * line. Paths are made by shard-paths.ts.
 */

import type { FailureRecord } from "./failure-records.ts";
import type { BlockerRow, ClusterHead, ClusterRecord, EcosystemRow, TopCluster } from "./group-records.ts";
import type { PackageRecord, StatusRow } from "./package-records.ts";
import type { RunRecord } from "./run-records.ts";

/** Every data file but the summary, the zone maps and those of data/index; problems are at most 10,000, the summary counts all. */
export interface Rows<T> {
  rows: readonly T[];
}

/** See package-shards.ts. */
export interface PackageShard extends Rows<StoredPackage> {
  /** What attempts refer to by place. */
  words: readonly string[];
}

/** Fields that are empty are left out. */
export interface StoredPackage
  extends Partial<Omit<PackageRecord, "name" | "attempts" | "failure_ids" | "outcomes">>,
    Pick<PackageRecord, "name"> {
  /** Of the first ones of `failure_ids`. */
  attempts?: readonly StoredAttempt[];
  /** See short-ids.ts. */
  failure_ids?: readonly string[];
  /** A letter each: o, f, b. */
  outcomes?: string;
}

/** Words by their place, -1 for null. */
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
/** What pages of other records show of clusters. */
export type ClusterHeads = Rows<ClusterHead>;

/** See cluster-shards.ts. */
export interface StoredCluster extends Omit<ClusterRecord, "days" | "members"> {
  first_day: string;
  /** Days since the one before, then the count, in turn. */
  days: readonly number[];
  members: readonly StoredMember[];
}

/** The ecosystem by its place in those of the cluster; without a time if the id says it. */
export type StoredMember = readonly [
  name: string,
  ecosystem: number,
  count: number,
  id: string,
  time?: string | 0 | null,
];

export interface BlockerShard extends Rows<StoredBlocker> {
  /** Ecosystems and dependencies that `waiting` refers to by place. */
  words: readonly string[];
}

export interface StoredBlocker extends Omit<BlockerRow, "packages" | "through"> {
  /** The first 300, those that wait directly first. -1: directly. */
  waiting: readonly (readonly [name: string, ecosystem: number, priority: number | null, through: number])[];
}
/** At most 40, ascending by compareFailureIds; a list shows pages and rows in reverse. See failure-pages.ts. */
export type FailurePage = Rows<StoredFailure>;

type AlwaysStored = "attempt" | "category" | "cluster" | "ecosystem" | "file" | "id" | "package";

/** Fields that are as usual, or that others say, are left out. */
export interface StoredFailure
  extends Partial<Omit<FailureRecord, "timestamp" | AlwaysStored>>,
    Pick<FailureRecord, AlwaysStored> {
  /** See short-ids.ts. */
  timestamp?: string | 0 | null;
}

/** A day of several pages of failures: the smallest id of each. An id is on the last page that does not begin after it. */
export interface FailureDay {
  first_ids: readonly string[];
}

/** Rows of runs by time descending, then id, as in dashboard.json: of a month, or of a day of several pages. See run-rows.ts. */
export interface StoredRuns extends Rows<StoredRun> {
  /** What rows refer to by place. */
  words: readonly string[];
}

/** Words by their place, -1 for null. */
export type StoredRun = readonly [
  batch: number,
  /** What the id has after the batch id. */
  rest: string,
  time: string | 0,
  /** Each with the count of its attempts, -1 for null. */
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

/** `data/runs/counts.json`: all runs by what filters offer, by name; "" stands for not recorded. */
export interface RunCounts {
  ecosystems: readonly (readonly [ecosystem: string, runs: number])[];
  outcomes: readonly (readonly [outcome: string, runs: number])[];
}

/** At most 8, oldest first: the rows of the day in reverse. */
export type RunPage = Rows<RunRecord>;

/** Runs whose id holds no date: records are in the day of their time, on the page that stands in their place here. */
export interface UndatedRuns extends StoredRuns {
  pages: readonly number[];
}

/** `data/clusters.json`, most failures first; see cluster-shards.ts. */
export interface ClusterList extends Rows<StoredClusterRow> {
  /** Categories, ecosystems and platforms that rows refer to by place. */
  words: readonly string[];
}

/** Words by their place, -1 for null. */
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

/** `data/ecosystems.json`; rows refer to runs and clusters by place, see ecosystem-rows.ts. */
export interface EcosystemList extends Rows<StoredEcosystem> {
  clusters: readonly TopCluster[];
  runs: StoredRuns;
}

export interface StoredEcosystem extends Omit<EcosystemRow, "newest_runs" | "top_clusters"> {
  newest_runs: readonly number[];
  top_clusters: readonly number[];
}

/** Packages of one status that have more to say than the index does, by name. */
export type StatusList = Rows<StatusRow>;

/** `data/changes.json`: failures of the changes between the last two runs of each ecosystem; of a fixed one the last. */
export interface ChangeIds {
  new: readonly string[];
  still: readonly string[];
  fixed: readonly string[];
}

/** Which pages a month has and what is on them, so that whoever filters reads only pages that can match. */
export interface ZoneMap {
  categories: readonly string[];
  subcategories: readonly string[];
  ecosystems: readonly string[];
  /** As recorded; "" stands for not recorded, as it does in `subcategories`. */
  platforms: readonly string[];
  /** Ascending. */
  pages: readonly ZonePage[];
}

export interface ZonePage {
  /** `2026-06-26`; empty in the map of undated failures. */
  day: string;
  /** Number of the page in its day, from 1. */
  page: number;
  count: number;
  first_at: string | null;
  last_at: string | null;
  /** Places in the lists above, then the count: category, subcategory, ecosystem, platform, n. */
  tuples: readonly (readonly [number, number, number, number, number])[];
}

/** `data/index/names.json`: names of all packages, in bytewise order. It changes only where a package comes or goes. */
export interface PackageNames {
  /** What each has in common with the one before it, in UTF-16 units, as a digit of base 36 (at most 35). */
  shared: string;
  /** What comes after that, with spaces between them; a space or percent sign of a name is %20 or %25. */
  rests: string;
}

/** Numbers in a row, see digits.ts. */
export interface Digits {
  digits: string;
  more: readonly (readonly [place: number, value: number])[];
}

/** `data/index/packages.json`: one value per package in each column, in the order of the names. */
export interface PackageIndex {
  /** Words that the columns below point into; `statuses[0]` is "", not in the queue. */
  statuses: readonly string[];
  ecosystems: readonly string[];
  /** `categories[0]` is "", none. */
  categories: readonly string[];
  status: Digits;
  ecosystem: Digits;
  /** 0: not in the queue. */
  priority: Digits;
  category: Digits;
  attempts: Digits;
  failure_count: Digits;
  /** Only packages that have one: place among the names, then the value. */
  retry: readonly (readonly [place: number, at: string])[];
  unblocks: readonly (readonly [place: number, packages: number])[];
}
