import type { RecordedControl } from "./control.ts";
import type { RecordedDisambiguation } from "./disambiguation.ts";
import type { Failure } from "./failure.ts";
import type { Problem } from "./problem.ts";
import type { QueuedPackage } from "./queue.ts";
import type { RecordedBatchResults, RecordedRun } from "./run.ts";

/** Everything found in one pass over the files. */
export interface State {
  packages: readonly QueuedPackage[];
  failures: Failure[];
  runs: RecordedRun[];
  batchResults: RecordedBatchResults | null;
  /** Null if there is no control file or it is unusable. */
  control: RecordedControl | null;
  /** True even if the control file is unusable. */
  hasControlFile: boolean;
  /** Every record, in the order of files and lines. */
  disambiguations: readonly RecordedDisambiguation[];
  problems: readonly Problem[];
}
