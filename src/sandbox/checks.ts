/** The types of branch protection, statuses and check runs in the sandbox. */

export interface BranchRule {
  kind: "protection" | "ruleset";
  branch: string;
  checks: string[];
  /** The id of the app that must report the checks; any app by default. */
  app?: number;
  reviews: number;
  forbidsForce: boolean;
}

export interface StoredRequiredCheck {
  branch: string;
  name: string;
  by: "ruleset" | "protection";
  /** The id of the app that must report the check; any app by default. */
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
  /** The id of the app that reports the check run; GitHub Actions by default. */
  app?: number;
}
