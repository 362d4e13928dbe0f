import type { RecordedControl } from "./control.ts";
import type { RecordedDisambiguation } from "./disambiguation.ts";
import type { Failure } from "./failure.ts";
import type { Problem } from "./problem.ts";
import type { QueuedPackage } from "./queue.ts";
import type { RecordedBatchResults, RecordedRun } from "./run.ts";

/** A failure with the finer cause that its words, message or exit code give. */
export interface ClassifiedFailure extends Failure {
  subcategory: string | null;
  subcategory_from: "recorded" | "tag" | "message" | "exit_code" | null;
}

/** Everything one pass over the files has found. */
export interface State {
  packages: readonly QueuedPackage[];
  failures: readonly ClassifiedFailure[];
  runs: readonly RecordedRun[];
  batchResults: RecordedBatchResults | null;
  control: RecordedControl | null;
  /** One per tool, by tool. */
  disambiguations: readonly RecordedDisambiguation[];
  problems: readonly Problem[];
}
