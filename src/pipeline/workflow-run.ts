/** A workflow run as the API reports it. */

export interface WorkflowRun {
  id: number;
  /** 1 for the first attempt, one more for each re-run. */
  attempt: number;
  /** The run's number in its workflow, such as 482 in "ci #482". */
  number: number;
  name: string;
  workflowId: number;
  /** The path of the workflow file, without `@ref`. */
  path: string;
  event: string;
  status: string;
  conclusion: string | null;
  headSha: string;
  headBranch: string | null;
  /** Null if the fork has been deleted. */
  headRepository: { id: number; fullName: string; owner: string } | null;
  url: string;
  updatedAt: string | null;
  createdAt: string | null;
  /** Empty for runs from forks. */
  pullRequests: { number: number; headSha: string; baseRepositoryId: number }[];
}

export interface Job {
  id: number;
  runId: number;
  attempt: number;
  /** The name from the API, with white space collapsed. */
  name: string;
  status: string;
  conclusion: string | null;
  url: string | null;
  startedAt: string | null;
  completedAt: string | null;
  /** Null until a runner takes the job. */
  runnerName: string | null;
  steps: {
    number: number;
    name: string;
    conclusion: string | null;
    startedAt: string | null;
    completedAt: string | null;
  }[];
}
