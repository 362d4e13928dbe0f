import type { BranchRule, CheckRun, StoredRequiredCheck, StoredStatus } from "./checks.ts";
import type { BareFolder } from "./run-git.ts";

/** What the sandbox knows besides the bare repository. Tests may change everything in it at any time. */
export interface GitHubState {
  /** The address of the API, without a trailing slash. */
  url: string;
  owner: string;
  repo: string;
  repositoryId: number;
  /** The address of the web pages, without a trailing slash. */
  webUrl: string;
  /** The real bare repository that contains the git data. */
  bareRepository: BareFolder;
  now(): Date;
  /** The token that requests must carry; null accepts every request. */
  token: string | null;
  /** The account that the token belongs to. */
  login: string;
  /** What the token may do, by area. Areas that are not listed are writable. */
  permissions: Record<string, "none" | "read" | "write">;
  /** How many entries a tree listing may have before it is cut. */
  maxTreeEntries: number;
  /** The longest body of an issue or comment, in UTF-16 units. */
  maxBodyLength: number;
  /** Commits that GitHub would have signed. */
  signedCommits: Set<string>;
  /** The number that the next issue or pull request gets. */
  nextNumber: number;
  /** The id that the next object of any kind gets. */
  nextId: number;
  /** The protection of branches. */
  branchRules: BranchRule[];
  /**
   * Settings of the repository. In a new repository on GitHub the first two are off. Here, pull requests may be opened
   * unless a test forbids it.
   */
  allowsAutoMerge: boolean;
  mayActionsOpenPulls: boolean;
  mergeMethods: NonNullable<Pull["autoMerge"]>[];
  /** People's logins by the address of their commits, in lower case. */
  accounts: Map<string, string>;
  hasIssues: boolean;
  issues: StoredIssue[];
  comments: StoredComment[];
  labels: StoredLabel[];
  pulls: Pull[];
  workflows: Workflow[];
  runs: Run[];
  jobs: StoredJob[];
  /** Logs by the id of their job. */
  logs: Map<number, Log>;
  artifacts: StoredArtifact[];
  requiredChecks: StoredRequiredCheck[];
  statuses: StoredStatus[];
  checkRuns: CheckRun[];
  /** `resetAt` is in milliseconds; in one hour by default. `isHidden`: answers do not mention the limit. */
  rateLimit: { limit: number; used: number; resetAt?: number; isHidden?: boolean };
}

/** What identifies a repository: this one, or another one such as a fork. */
export interface RepositoryFacts {
  id: number;
  /** `owner/repo` */
  fullName: string;
}

/**
 * `odd` replaces values in the answer; null replaces the whole item. Such an answer is not checked against GitHub's
 * description.
 */
interface Odd {
  odd?: Record<string, unknown> | null;
}

/** What issues and pull requests share. */
export interface Conversation extends Odd {
  number: number;
  title: string;
  body: string | null;
  /** Null if the account is gone. */
  author: string | null;
  state: "open" | "closed";
  stateReason: string | null;
  labels: string[];
  locked: boolean;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  /**
   * The status of every answer about this issue or pull request: 410 after it was deleted, 404 after it became
   * invisible.
   */
  gone: 404 | 410 | null;
}

export type StoredIssue = Conversation;

export interface Pull extends Conversation {
  /** The branch. */
  head: string;
  /** The commit; null means the branch's tip in the bare repository. */
  headSha: string | null;
  headOwner: string;
  /** Null for a deleted fork. */
  headRepository: RepositoryFacts | null;
  base: string;
  isDraft: boolean;
  mergedAt: string | null;
  mergeCommitSha: string | null;
  mergeable: boolean | null;
  /** The merge method of auto-merge; null if it is not enabled. */
  autoMerge: "merge" | "squash" | "rebase" | null;
  approvals: number;
  /** The commit where the branch was last seen; null if it was not seen yet. */
  seenHead: string | null;
  /** Null if no test has set them. Then the list of files is empty. */
  files: PullFile[] | null;
}

export interface PullFile {
  filename: string;
  status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed" | "unchanged";
  /** The id of the blob. */
  sha: string;
}

export interface StoredComment extends Odd {
  id: number;
  /** The number of the issue or pull request. */
  issue: number;
  body: string;
  author: string | null;
  createdAt: string;
  updatedAt: string;
}

export interface StoredLabel {
  id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Workflow {
  id: number;
  name: string;
  /** `.github/workflows/ci.yml` */
  path: string;
  /** active by default. */
  state?: string;
  /** Now by default. */
  createdAt?: string;
}

export interface Run extends Odd {
  id: number;
  attempt: number;
  number: number;
  name: string;
  workflowId: number;
  path: string;
  event: string;
  status: string;
  conclusion: string | null;
  headSha: string;
  headBranch: string | null;
  headRepository: RepositoryFacts | null;
  actor: string;
  title: string;
  createdAt: string;
  updatedAt: string;
  startedAt: string;
  /** As GitHub fills it in: empty for pull requests from forks. */
  pullRequests: { number: number; headSha: string; base: string; baseRepositoryId: number }[];
}

export interface StoredJob extends Odd {
  id: number;
  runId: number;
  attempt: number;
  name: string;
  status: string;
  conclusion: string | null;
  createdAt: string;
  startedAt: string;
  completedAt: string | null;
  /** Null for none; the job's page by default. */
  url: string | null;
  /** Null for a job that is shown without `steps`. */
  steps: Step[] | null;
  /** The messages of the job's annotations. */
  annotations?: string[];
  /** By default the same for all jobs that have started. */
  runnerName?: string;
}

export interface Step {
  number: number;
  name: string;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
}

export interface Log {
  /** The whole text, or the pieces to send. */
  content: string | Buffer | (() => Iterable<Buffer>);
  /** The status of the answer after the log has expired. */
  gone: 404 | 410 | null;
}

export interface StoredArtifact {
  id: number;
  runId: number;
  name: string;
  zip: Buffer;
  /** The size that the list shows; the size of the zip by default. */
  sizeBytes: number | null;
  isExpired: boolean;
  createdAt: string;
}
