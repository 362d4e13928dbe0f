import type { Failure } from "../formats/failure.ts";
import type { QueuedPackage } from "../formats/queue.ts";
import type { AnalyticsFailure } from "../formats/queue-analytics.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { describeFailure } from "./describe-failure.ts";
import { parseFileName } from "./parse-file-name.ts";

/** The longest list. */
export const SHOWN_FAILURES = 200;
/** How many times to collect before all but the newest are dropped. */
const SORTED_AT_ONCE = 10 * SHOWN_FAILURES;

/** The newest 200, sorted by the text of their time, then by id. */
export function listFailures(failures: readonly Failure[], packages: readonly QueuedPackage[]): AnalyticsFailure[] {
  const { single, grouped } = groupByBatch(failures);
  const records = [...single, ...grouped.keys()];
  const oldest = findCutOff(records);
  const candidates = records.filter((record) => timeOf(record) >= oldest);
  const names = firstNames(packages, new Set(candidates.map(({ source }) => source)));
  return candidates
    .map((record) => describeFailure(record, names.get(record.source), grouped.get(record) ?? []))
    .sort((a, b) => compareBytewise(b.timestamp, a.timestamp) || compareBytewise(a.id, b.id))
    .slice(0, SHOWN_FAILURES);
}

interface Grouped {
  single: Failure[];
  /** First record of each recipe in a batch -> the platforms of all its records in that batch. */
  grouped: Map<Failure, string[]>;
}

/** Per-recipe records with a platform form a group if recipe and batch are equal. */
function groupByBatch(failures: readonly Failure[]): Grouped {
  const single: Failure[] = [];
  const grouped = new Map<Failure, string[]>();
  const known = new Map<string, string[]>();
  for (const failure of failures) {
    const { recipe, platform } = failure;
    const batchId = recipe === null || platform === null ? "" : parseFileName(failure.file).batchId;
    if (platform === null || batchId === "") {
      single.push(failure);
      continue;
    }
    const key = `${batchId}\0${recipe}`;
    const platforms = known.get(key);
    if (platforms !== undefined) platforms.push(platform);
    else {
      const own = [platform];
      known.set(key, own);
      grouped.set(failure, own);
    }
  }
  return { single, grouped };
}

/** The time of the last record that can be shown. Older ones need no description. */
function findCutOff(records: readonly Failure[]): string {
  let newest: string[] = [];
  let oldest = "";
  for (const record of records) {
    const time = timeOf(record);
    if (time >= oldest) newest.push(time);
    if (newest.length < SORTED_AT_ONCE) continue;
    newest = newest.sort().slice(-SHOWN_FAILURES);
    oldest = newest[0] as string;
  }
  return newest.sort()[newest.length - SHOWN_FAILURES] ?? "";
}

function timeOf(failure: Failure): string {
  return failure.recorded_time ?? "";
}

/** For these sources, the name of the first package with each source. */
function firstNames(packages: readonly QueuedPackage[], sources: ReadonlySet<string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const { source, name } of packages) if (sources.has(source) && !names.has(source)) names.set(source, name);
  return names;
}
