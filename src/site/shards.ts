/**
 * Shapes of the site's data files. Each is one JSON object: its own keys, then `rows` or another list with one record a
 * line. Paths are made by shard-paths.ts.
 */

import type {
  BlockerRow,
  ClusterRecord,
  ClusterRow,
  EcosystemRow,
  FailureRecord,
  PackageRecord,
  RunRecord,
  RunRow,
  StatusRow,
} from "./records.ts";

/** Every data file but the summary, the zone maps and those of data/index; problems are at most 10,000, the summary counts all. */
export interface Rows<T> {
  rows: readonly T[];
}

export type PackageShard = Rows<PackageRecord>;
export type ClusterShard = Rows<ClusterRecord>;
/** At most 40, ascending by compareFailureIds; a list shows pages and rows in reverse. */
export type FailurePage = Rows<FailureRecord>;
/** By time descending, then id, as in dashboard.json. */
export type RunMonth = Rows<RunRow>;
export type RunDay = Rows<RunRecord>;
/** Runs whose id holds no date; the record is in the day of `timestamp`. */
export type UndatedRuns = Rows<RunRow>;
export type ClusterList = Rows<ClusterRow>;
export type BlockerList = Rows<BlockerRow>;
export type EcosystemList = Rows<EcosystemRow>;
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
  /** Smallest id of the page by compareFailureIds: an id is on the last page whose `first_id` is not above it. */
  first_id: string;
  first_at: string | null;
  last_at: string | null;
  /** Places in the lists above, then the count: category, subcategory, ecosystem, platform, n. */
  tuples: readonly (readonly [number, number, number, number, number])[];
}

/**
 * `data/index/queue.json`: the order of the queue by its landmarks, every `step`-th package of it from the first. A place in it is
 * not in the package's record, where each batch would change it for all.
 */
export interface QueueOrder {
  /** Pending and failed packages. */
  total: number;
  step: number;
  rows: readonly QueueLandmark[];
}

/** What the order goes by. */
export interface QueueLandmark {
  name: string;
  priority: number;
  failure_count: number;
  unblocks: number;
}

/** `data/index/packages.json`: one value per package in each column, by name bytewise. */
export interface PackageIndex {
  names: readonly string[];
  /** Words that the columns below point into; `statuses[0]` is "", not in the queue. */
  statuses: readonly string[];
  ecosystems: readonly string[];
  /** `categories[0]` is "", none. */
  categories: readonly string[];
  status: readonly number[];
  ecosystem: readonly number[];
  /** 0: not in the queue. */
  priority: readonly number[];
  category: readonly number[];
  attempts: readonly number[];
  failure_count: readonly number[];
  /** Only packages that have one: place in `names`, then the value. */
  retry: readonly (readonly [place: number, at: string])[];
  unblocks: readonly (readonly [place: number, packages: number])[];
}
