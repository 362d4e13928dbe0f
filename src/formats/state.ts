import type { RecordedControl } from "./control.ts";
import type { RecordedDisambiguation } from "./disambiguation.ts";
import type { Failure } from "./failure.ts";
import type { Problem } from "./problem.ts";
import type { QueuedPackage } from "./queue.ts";
import type { RecordedBatchResults, RecordedRun } from "./run.ts";

/** Everything one pass over the files has found. */
export interface State {
  packages: readonly QueuedPackage[];
  failures: readonly Failure[];
  runs: readonly RecordedRun[];
  batchResults: RecordedBatchResults | null;
  control: RecordedControl | null;
  /** One per tool, by tool. */
  disambiguations: readonly RecordedDisambiguation[];
  problems: readonly Problem[];
}
