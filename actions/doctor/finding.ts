import type { WorkflowFile } from "./workflow.ts";

export type FindingCode = `D${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15}`;

export interface WorkflowFinding {
  code: FindingCode;
  /** Relative to the repository, with `/`. */
  file: string;
  /** 1-based. */
  line: number;
  /** What was found, as one sentence without the full stop. */
  found: string;
}

export interface DoctorFacts {
  workflows: readonly WorkflowFile[];
  /** Every file of the repository; null if there is no repository to look at. */
  files: readonly string[] | null;
  /** The state's paths, relative to the repository. */
  state: StateFolders;
  dashboard: readonly string[];
  /** Names of the checks that the branch requires, as far as known. */
  requiredChecks: readonly string[];
  /** Null if unknown. */
  usesMergeQueue: boolean | null;
  /** What a workflow without permissions gets, `read` or `write`; null if unknown. */
  defaultPermissions: string | null;
  /** Pins such as `actions/checkout@<sha>` that the action's repository does not have. */
  missingPins: ReadonlySet<string>;
}

export interface StateFolders {
  queue: string;
  failures: string;
  metrics: string;
  disambiguations: string;
  control: string;
}

export type WorkflowRule = (workflow: WorkflowFile, facts: DoctorFacts) => WorkflowFinding[];
