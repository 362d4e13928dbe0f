/** What protects branches, and what reports on commits, as the sandbox stores it. */

/** A branch protection or ruleset. */
export interface BranchRule {
  kind: "protection" | "ruleset";
  branch: string;
  /** Required status checks. */
  checks: string[];
  /** Id of the app that has to report them; any by default. */
  app?: number;
  /** Required approvals. */
  reviews: number;
  forbidsForce: boolean;
}

/** A check that a branch requires. */
export interface StoredRequiredCheck {
  branch: string;
  name: string;
  by: "ruleset" | "protection";
  /** Id of the app that has to report it; any by default. */
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
  /** Id of the app that reports it; GitHub Actions by default. */
  app?: number;
}
