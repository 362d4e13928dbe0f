import { compareBytewise } from "../schema/order.ts";
import type { RecordedRun } from "../schema/run.ts";
import { compareTimes, formatFileTime, toEpochMs } from "../schema/time.ts";

export interface IdentifiedRun {
  id: string;
  run: RecordedRun;
  /** End of the run in milliseconds since the epoch. */
  timeMs: number;
}

/** Newest first. The oldest run of a batch id is named by it, later ones append their time, so ids never change. */
export function identifyRuns(runs: readonly RecordedRun[]): IdentifiedRun[] {
  const oldestFirst = [...runs].sort(compareAge);
  const oldest = new Map<string, RecordedRun>();
  const taken = new Set<string>();
  const identified = oldestFirst.map((run) => {
    const first = oldest.get(run.batch_id);
    if (first === undefined) oldest.set(run.batch_id, run);
    const id = unique(first === undefined ? run.batch_id : `${run.batch_id}~${laterTime(run, first)}`, taken);
    taken.add(id);
    return { id, run, timeMs: toEpochMs(run.timestamp) };
  });
  return identified.sort((a, b) => compareTimes(b.run.timestamp, a.run.timestamp) || compareBytewise(a.id, b.id));
}

function laterTime(run: RecordedRun, first: RecordedRun): string {
  const time = formatFileTime(run.timestamp);
  return run.timestamp.slice(0, 10) === first.timestamp.slice(0, 10) ? time.slice(11) : time;
}

function unique(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let n = 2;
  while (taken.has(`${id}~${n}`)) n++;
  return `${id}~${n}`;
}

function compareAge(a: RecordedRun, b: RecordedRun): number {
  return (
    compareTimes(a.timestamp, b.timestamp) ||
    compareBytewise(a.batch_id, b.batch_id) ||
    compareBytewise(a.file, b.file) ||
    a.line - b.line
  );
}
