import type { Problem } from "../formats/problem.ts";
import type { RecordedRun } from "../formats/run.ts";
import { compareBytewise } from "../pipeline/order.ts";
import { compareTimes, formatFileTime, toEpochMs } from "../pipeline/times.ts";

export interface IdentifiedRun {
  id: string;
  run: RecordedRun;
  /** The end of the run in milliseconds since the epoch. */
  timeMs: number;
}

/**
 * Newest first. The oldest run with a batch id gets that id, and a later run gets the batch id with its time. So ids
 * never change. Records that differ only in position become `duplicates`.
 */
export function identifyRuns(recorded: readonly RecordedRun[]): { runs: IdentifiedRun[]; duplicates: Problem[] } {
  const duplicates: Problem[] = [];
  const oldestFirst = dropDuplicates([...recorded].sort(compareAge), duplicates);
  const oldest = new Map<string, RecordedRun>();
  const taken = new Set<string>();
  const identified = oldestFirst.map((run) => {
    const first = oldest.get(run.batch_id);
    if (first === undefined) oldest.set(run.batch_id, run);
    const id = unique(first === undefined ? run.batch_id : `${run.batch_id}~${laterTime(run, first)}`, taken);
    taken.add(id);
    return { id, run, timeMs: toEpochMs(run.timestamp) };
  });
  const runs = identified.sort((a, b) => compareTimes(b.run.timestamp, a.run.timestamp) || compareBytewise(a.id, b.id));
  return { runs, duplicates };
}

/** Equal records have the same time and batch id, so it is enough to compare neighbors. */
function dropDuplicates(sorted: RecordedRun[], duplicates: Problem[]): RecordedRun[] {
  const kept: RecordedRun[] = [];
  let values = new Map<string, RecordedRun>();
  let last: RecordedRun | undefined;
  for (const run of sorted) {
    const isTwin = run.timestamp === last?.timestamp && run.batch_id === last.batch_id;
    if (!isTwin) values = new Map();
    else if (values.size === 0) values.set(printValues(last as RecordedRun), last as RecordedRun);
    last = run;
    const first = isTwin ? values.get(printValues(run)) : undefined;
    if (first === undefined) {
      kept.push(run);
      if (isTwin) values.set(printValues(run), run);
    } else {
      const { file, line } = run;
      const reason = `the same run "${run.batch_id}" is also in ${first.file}, line ${first.line}; it counts once`;
      duplicates.push({ file, line, entry: null, code: "duplicate", severity: "warning", reason });
    }
  }
  return kept;
}

function printValues({ file: _file, line: _line, ...values }: RecordedRun): string {
  return JSON.stringify(values, (_key, value) => (value instanceof Map ? [...value].sort() : value));
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
