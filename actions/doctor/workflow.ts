/** A workflow file as the rules see it: plain values, each with its line. */

export interface Located {
  text: string;
  /** 1-based. */
  line: number;
  /** The line in the file of the character at this offset in `text`. */
  lineAt(offset: number): number;
}

export interface WorkflowTrigger {
  /** Such as `push`. */
  event: string;
  line: number;
  /** The filters of the event, such as `paths`, by key. */
  filters: ReadonlyMap<string, Filter>;
}

export interface Filter {
  line: number;
  items: readonly Located[];
}

/** `permissions`: one word such as `write-all`, or levels by scope. */
export interface Permissions {
  line: number;
  all: string | null;
  scopes: ReadonlyMap<string, Located>;
}

export interface Concurrency {
  line: number;
  group: string;
  cancel: Located | null;
}

export interface WorkflowStep {
  line: number;
  id: string | null;
  condition: Located | null;
  uses: Located | null;
  run: Located | null;
  shell: string | null;
  with: ReadonlyMap<string, Located>;
  env: ReadonlyMap<string, Located>;
  continuesOnError: boolean;
}

export interface WorkflowJob {
  id: string;
  line: number;
  name: Located | null;
  condition: Located | null;
  /** The workflow that the job calls. */
  uses: Located | null;
  with: ReadonlyMap<string, Located>;
  env: ReadonlyMap<string, Located>;
  outputs: ReadonlyMap<string, Located>;
  needs: readonly string[];
  permissions: Permissions | null;
  concurrency: Concurrency | null;
  hasMatrix: boolean;
  hasTimeLimit: boolean;
  shell: string | null;
  steps: readonly WorkflowStep[];
}

export interface WorkflowFile {
  /** Relative to the repository, with `/`. */
  file: string;
  name: string;
  triggers: readonly WorkflowTrigger[];
  permissions: Permissions | null;
  concurrency: Concurrency | null;
  env: ReadonlyMap<string, Located>;
  jobs: readonly WorkflowJob[];
}

/** A part of a file that is not valid in a workflow. */
export interface WorkflowFault {
  file: string;
  line: number;
  message: string;
}
