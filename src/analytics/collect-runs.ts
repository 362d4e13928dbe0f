import type { AnalyticsRun, AnalyticsRunInfo } from "../formats/queue-analytics.ts";
import type { RawFile, RawValue } from "../formats/raw-file.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { decodeRecord, defineShape, toText } from "./decode-record.ts";
import { toSortedObject } from "./maps.ts";

type Text = string | null;
type Line = {
  batch_id?: Text;
  ecosystem?: Text;
  ecosystems?: Record<string, number | null> | null;
  total?: number | null;
  generated?: number | null;
  platforms?: unknown;
  merged?: number | null;
  excluded?: number | null;
  constrained?: number | null;
  timestamp?: Text;
  duration_seconds?: number | null;
};

const LINE = defineShape<Line>({
  batch_id: "text",
  ecosystem: "text",
  ecosystems: "integers",
  total: "integer",
  generated: "integer",
  platforms: "ignored",
  merged: "integer",
  excluded: "integer",
  constrained: "integer",
  timestamp: "text",
  duration_seconds: "integer",
});
const LINE_LIMIT = 65_536;
const SHOWN_RUNS = 10;

interface Run {
  line: Line;
  timestamp: string;
  total: number;
  merged: number;
  /** Place among all runs as read; decides between equal times. */
  order: number;
}

export interface RunCollector {
  addFile(file: RawFile): void;
  /** Runs with a total, newest first, at most ten. */
  shown(): AnalyticsRun[];
  /** undefined if there is no run at all. */
  health(): RunHealth | undefined;
}

export interface RunHealth {
  last_run: AnalyticsRunInfo;
  last_successful_run: AnalyticsRunInfo | null;
  runs_since_last_success: number;
}

/** Holds every run's time, and of the runs themselves only those that can be shown. */
export function createRunCollector(): RunCollector {
  const timestamps: string[] = [];
  /** Oldest first. */
  const recent: Run[] = [];
  let last: Run | undefined;
  let lastSuccess: Run | undefined;

  function add(line: Line): void {
    if (!line.batch_id) return;
    const timestamp = toText(line.timestamp);
    const run = { line, timestamp, total: line.total ?? 0, merged: line.merged ?? 0, order: timestamps.length };
    timestamps.push(run.timestamp);
    if (!isAfter(last, run)) last = run;
    if (run.merged > 0 && !isAfter(lastSuccess, run)) lastSuccess = run;
    if (run.total === 0) return;
    let place = recent.length;
    while (place > 0 && isAfter(recent[place - 1], run)) place--;
    recent.splice(place, 0, run);
    if (recent.length > SHOWN_RUNS) recent.shift();
  }

  return {
    addFile: (file) => {
      for (const line of decodeFile(file)) add(line);
    },
    shown: () => recent.map(describeRun).reverse(),
    health() {
      if (last === undefined) return undefined;
      const { timestamp, order } = lastSuccess ?? { timestamp: "", order: -1 };
      let later = 0;
      for (let index = 0; index < timestamps.length; index++) {
        const difference = compareBytewise(timestamps[index] as string, timestamp);
        if (difference > 0 || (difference === 0 && index > order)) later++;
      }
      return {
        last_run: describeForHealth(last),
        last_successful_run: lastSuccess === undefined ? null : describeForHealth(lastSuccess),
        runs_since_last_success: later,
      };
    },
  };
}

/** A stream of values; if one of them is no record, only the values that stand alone on their line count. */
function decodeFile(file: RawFile): Line[] {
  const stream: Line[] = [];
  let isBroken = file.isBroken;
  for (const { value } of file.values) {
    if (isBroken) break;
    const line = decodeRecord(value, LINE);
    if (line === undefined) isBroken = true;
    else stream.push(line);
  }
  return isBroken ? decodeLines(file) : stream;
}

function decodeLines(file: RawFile): Line[] {
  const lines: Line[] = [];
  for (const raw of file.values) {
    if (!raw.ownsLine) continue;
    if (file.longestLineBytes >= LINE_LIMIT && isTooLong(raw)) break;
    const line = decodeRecord(raw.value, LINE);
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

/** By the value written out again: how long its own line was is not known. */
function isTooLong({ value }: RawValue): boolean {
  try {
    return new TextEncoder().encode(JSON.stringify(value)).length >= LINE_LIMIT;
  } catch (error) {
    // Nested more deeply than it can be written.
    if (error instanceof RangeError) return true;
    throw error;
  }
}

function isAfter(a: Run | undefined, b: Run): boolean {
  if (a === undefined) return false;
  return (compareBytewise(a.timestamp, b.timestamp) || a.order - b.order) > 0;
}

function describeRun({ line, timestamp, total, merged }: Run): AnalyticsRun {
  return {
    batch_id: timestamp.replaceAll(":", "-"),
    ...describeEcosystems(line),
    total,
    merged,
    rate: total > 0 ? merged / total : 0,
    ...(line.duration_seconds && { duration: line.duration_seconds }),
    timestamp,
  };
}

function describeForHealth({ line, timestamp, total, merged }: Run): AnalyticsRunInfo {
  return {
    batch_id: timestamp.replaceAll(":", "-"),
    ...describeEcosystems(line),
    timestamp,
    succeeded: merged,
    failed: Math.max(0, total - merged),
    total,
    ...(merged && { recipes_merged: merged }),
  };
}

/** The recorded map; a record that only names one ecosystem gives its total to that. */
function describeEcosystems(line: Line): { ecosystems?: Record<string, number> } {
  const recorded = Object.entries(line.ecosystems ?? {}).map(([name, count]) => [toText(name), count ?? 0] as const);
  if (recorded.length > 0) return { ecosystems: toSortedObject(new Map(recorded), (count) => count) };
  return line.ecosystem ? { ecosystems: { [toText(line.ecosystem)]: line.total ?? 0 } } : {};
}
