import type { Failure } from "../formats/failure.ts";
import type { QueuedPackage } from "../formats/queue.ts";
import type { AnalyticsFailure } from "../formats/queue-analytics.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { describeFailure } from "./describe-failure.ts";
import { parseFileName } from "./parse-file-name.ts";

const SHOWN_FAILURES = 200;

/** The newest 200 by the text of their time, then by id. */
export function listFailures(failures: readonly Failure[], packages: readonly QueuedPackage[]): AnalyticsFailure[] {
  const { single, grouped } = groupByBatch(failures);
  const records = [...single, ...grouped.keys()];
  const names = firstNames(packages);
  const oldest = findCutOff(records);
  return records
    .filter((record) => timeOf(record) >= oldest)
    .map((record) => describeFailure(record, names.get(record.source), grouped.get(record) ?? []))
    .sort((a, b) => compareBytewise(b.timestamp, a.timestamp) || compareBytewise(a.id, b.id))
    .slice(0, SHOWN_FAILURES);
}

interface Grouped {
  single: Failure[];
  /** First record of each recipe in a batch -> platforms of all its records there. */
  grouped: Map<Failure, string[]>;
}

/** Per-recipe records with a platform belong together if they are of one recipe and one batch. */
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

/** Time of the last record that can be shown, so that no other has to be described. */
function findCutOff(records: readonly Failure[]): string {
  const times = records.map(timeOf).sort();
  return times[times.length - SHOWN_FAILURES] ?? "";
}

function timeOf(failure: Failure): string {
  return failure.recorded_time ?? "";
}

/** Source -> name of the first package with it. */
function firstNames(packages: readonly QueuedPackage[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { source, name } of packages) if (!names.has(source)) names.set(source, name);
  return names;
}
