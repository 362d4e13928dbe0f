/** Turns failure records into the elements of `failures`. */

import type { DashboardCluster, DashboardFailure, FailuresSummary } from "../formats/dashboard.ts";
import type { Failure } from "../formats/failure.ts";
import { formatFileTime, type Time } from "../pipeline/times.ts";
import { Clusters, clusterKeys } from "./cluster-failures.ts";
import { Tally, TallyByKey } from "./count.ts";
import type { DescribedFailure } from "./described-failure.ts";
import type { IdentifiedFailures } from "./identify-failures.ts";
import type { IdentifiedRun } from "./identify-runs.ts";
import type { Join } from "./join-failures.ts";

export interface DescribedFailures {
  failures: DashboardFailure[];
  /** The elements of `failures`, newest first. */
  described: DescribedFailure[];
  clusters: DashboardCluster[];
  summary: FailuresSummary;
  /** The elements of `described` that belong to each run, in the same order. */
  byRun: Map<IdentifiedRun, DescribedFailure[]>;
}

/** Empties `newestFirst`, because a large state does not fit in memory twice. */
export function describeFailures(
  newestFirst: IdentifiedFailures["ordered"],
  join: (failure: Failure) => Join,
): DescribedFailures {
  const clusters = new Clusters();
  const keyOf = clusterKeys();
  const byRun = new Map<IdentifiedRun, DescribedFailure[]>();
  const groupOf = platformGroups();
  const failures: DashboardFailure[] = [];
  const described: DescribedFailure[] = [];
  const pending = newestFirst.reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { id, failure: record } = next;
    const joined = join(record);
    const cluster = clusters.add(keyOf(record), id, record);
    const failure = describe(id, record, { joined, cluster, group: groupOf(record.platform) });
    const found = { failure, item: record.item };
    failures.push(failure);
    described.push(found);
    if (joined.run !== null) append(byRun, joined.run, found);
  }
  numberAttempts(failures);
  return { failures, described, clusters: clusters.toList(), summary: summarize(failures), byRun };
}

function describe(
  id: string,
  failure: Failure,
  { joined, cluster, group }: { joined: Join; cluster: string; group: string | null },
): DashboardFailure {
  const run = joined.run?.run ?? null;
  return {
    id,
    package: failure.package,
    source: failure.source,
    ecosystem: failure.ecosystem,
    category: failure.category,
    recorded_category: failure.recorded_category,
    subcategory: failure.subcategory,
    subcategory_from: failure.subcategory_from,
    message: failure.message,
    full_output: failure.full_output,
    full_output_truncated: failure.full_output_truncated,
    attempt: 1,
    exit_code: failure.exit_code,
    platform: failure.platform,
    platform_group: group,
    blocked_by: failure.blocked_by as string[],
    batch_id: failure.batch_id ?? run?.batch_id ?? (failure.file_time && formatFileTime(failure.file_time)),
    run_id: joined.run?.id ?? null,
    run_join: joined.by,
    timestamp: failure.time,
    workflow_run_url: failure.workflow_run_url ?? run?.workflow_run_url ?? null,
    cluster,
    transition: null,
    file: failure.file,
    line: failure.line,
  };
}

/**
 * The attempt number is 1 + the number of distinct earlier times when the package failed. Undated failures have the
 * number 1.
 */
function numberAttempts(newestFirst: readonly DashboardFailure[]): void {
  const last = new Map<string, { time: Time; attempt: number }>();
  for (let index = newestFirst.length - 1; index >= 0; index--) {
    const failure = newestFirst[index] as DashboardFailure;
    if (failure.timestamp === null) continue;
    const known = last.get(failure.package);
    if (known === undefined) last.set(failure.package, { time: failure.timestamp, attempt: 1 });
    else if (known.time !== failure.timestamp) {
      known.time = failure.timestamp;
      known.attempt++;
    }
    failure.attempt = known?.attempt ?? 1;
  }
}

function summarize(failures: readonly DashboardFailure[]): FailuresSummary {
  const packages = new Set<string>();
  const byCategory = new Tally();
  const bySubcategory = new TallyByKey();
  const byEcosystem = new Tally();
  const byPlatform = new Tally();
  const byJoin = new Tally();
  for (const failure of failures) {
    packages.add(failure.package);
    byCategory.add(failure.category);
    bySubcategory.add(failure.category, failure.subcategory ?? "");
    byEcosystem.add(failure.ecosystem);
    byPlatform.add(failure.platform ?? "");
    byJoin.add(failure.run_join);
  }
  const dated = failures.findLast(({ timestamp }) => timestamp !== null);
  return {
    total: failures.length,
    packages: packages.size,
    by_category: byCategory.toObject(),
    by_subcategory: bySubcategory.toObject(),
    by_ecosystem: byEcosystem.toObject(),
    by_platform: byPlatform.toObject(),
    by_run_join: byJoin.toObject(),
    first_at: dated?.timestamp ?? null,
    last_at: failures[0]?.timestamp ?? null,
  };
}

const SYSTEMS = new Set(["linux", "darwin", "windows", "freebsd"]);
const ARCHITECTURES = new Map([
  ["x86_64", "x86_64"],
  ["amd64", "x86_64"],
  ["arm64", "arm64"],
  ["aarch64", "arm64"],
]);

/**
 * `linux-debian-glibc-x86_64` -> `linux-x86_64`, the name that runs use. Null if the system or the architecture is
 * unknown.
 */
function platformGroups(): (platform: string | null) => string | null {
  const known = new Map<string, string | null>();
  return (platform) => {
    if (platform === null) return null;
    const found = known.get(platform);
    if (found !== undefined) return found;
    const tokens = platform.toLowerCase().split("-");
    const system = tokens.find((token) => SYSTEMS.has(token));
    const architecture = tokens.map((token) => ARCHITECTURES.get(token)).find((name) => name !== undefined);
    const group = system === undefined || architecture === undefined ? null : `${system}-${architecture}`;
    known.set(platform, group);
    return group;
  };
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
