/** The protection of branches and the reports on commits, as the sandbox stores them. */

/** A branch protection or ruleset. */
export interface BranchRule {
  kind: "protection" | "ruleset";
  branch: string;
  /** Required status checks. */
  checks: string[];
  /** The id of the app that has to report them; any app by default. */
  app?: number;
  /** Number of required approvals. */
  reviews: number;
  forbidsForce: boolean;
}

/** A check that a branch requires. */
export interface StoredRequiredCheck {
  branch: string;
  name: string;
  by: "ruleset" | "protection";
  /** The id of the app that has to report it; any app by default. */
  app?: number;
}

export interface StoredStatus {
  id: number;
  sha: string;
  context: string;
  state: "error" | "failure" | "pending" | "success";
  description: string | null;
  targetUrl: string | null;
  creator: string | null;
  createdAt: string;
}

export interface CheckRun {
  id: number;
  sha: string;
  name: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
  url: string | null;
  startedAt: string | null;
  completedAt: string | null;
  /** The id of the app that reports it; GitHub Actions by default. */
  app?: number;
}
