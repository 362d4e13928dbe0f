import type { BranchRule, CheckRun, StoredRequiredCheck, StoredStatus } from "./checks.ts";
import type { BareFolder } from "./run-git.ts";

/** What the sandbox knows beyond the bare repository. Tests may change everything in it at any time. */
export interface GitHubState {
  /** Address of the API, without a slash at the end. */
  url: string;
  owner: string;
  repo: string;
  repositoryId: number;
  /** Address of the pages for the browser, without a slash at the end. */
  webUrl: string;
  /** Real bare repository that holds the git data. */
  bareRepository: BareFolder;
  now(): Date;
  /** Token that requests must carry; null accepts every request. */
  token: string | null;
  /** Account that the token belongs to. */
  login: string;
  /** What the token may do, by area. Areas that are not listed can be written. */
  permissions: Record<string, "none" | "read" | "write">;
  /** Number of entries after which a tree listing is cut. */
  maxTreeEntries: number;
  /** Longest body of an issue or comment, in UTF-16 units. */
  maxBodyLength: number;
  /** Commits that GitHub would have signed. */
  signedCommits: Set<string>;
  /** Number that the next issue or pull request gets. */
  nextNumber: number;
  /** Id that the next object of any kind gets. */
  nextId: number;
  /** What protects branches. */
  branchRules: BranchRule[];
  /**
   * Settings of the repository. GitHub has the first two off in a new repository; here, pull requests may be opened
   * unless a test forbids it.
   */
  allowsAutoMerge: boolean;
  mayActionsOpenPulls: boolean;
  mergeMethods: NonNullable<Pull["autoMerge"]>[];
  /** Logins of people by the address of their commits, in lower case. */
  accounts: Map<string, string>;
  hasIssues: boolean;
  issues: StoredIssue[];
  comments: StoredComment[];
  labels: StoredLabel[];
  pulls: Pull[];
  workflows: Workflow[];
  runs: Run[];
  jobs: StoredJob[];
  /** By job. */
  logs: Map<number, Log>;
  artifacts: StoredArtifact[];
  requiredChecks: StoredRequiredCheck[];
  statuses: StoredStatus[];
  checkRuns: CheckRun[];
  /** `resetAt` in milliseconds; in one hour by default. `isHidden`: answers do not mention the limit. */
  rateLimit: { limit: number; used: number; resetAt?: number; isHidden?: boolean };
}

/** Another repository, or this one. */
export interface RepositoryFacts {
  id: number;
  /** `owner/repo` */
  fullName: string;
}

/** Keys that replace those of the answer, which is then not checked against GitHub's description. */
interface Odd {
  odd?: Record<string, unknown> | null;
}

/** What issues and pull requests share. */
export interface Conversation extends Odd {
  number: number;
  title: string;
  body: string | null;
  /** null for an account that is gone. */
  author: string | null;
  state: "open" | "closed";
  stateReason: string | null;
  labels: string[];
  locked: boolean;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  /** Status of every answer about it once it is deleted (410) or invisible (404). */
  gone: 404 | 410 | null;
}

export type StoredIssue = Conversation;

export interface Pull extends Conversation {
  /** Branch. */
  head: string;
  /** Commit; null for what the branch is at in the bare repository. */
  headSha: string | null;
  headOwner: string;
  /** null for a deleted fork. */
  headRepository: RepositoryFacts | null;
  base: string;
  isDraft: boolean;
  mergedAt: string | null;
  mergeCommitSha: string | null;
  mergeable: boolean | null;
  /** Merge method of auto-merge; null if nobody has switched it on. */
  autoMerge: "merge" | "squash" | "rebase" | null;
  approvals: number;
  /** Commit that the branch was last seen at; null before it was seen. */
  seenHead: string | null;
  /** null for what the bare repository says. */
  files: PullFile[] | null;
}

export interface PullFile {
  filename: string;
  status: "added" | "removed" | "modified" | "renamed" | "copied" | "changed" | "unchanged";
  /** Blob. */
  sha: string;
}

export interface StoredComment extends Odd {
  id: number;
  /** Number of the issue or pull request. */
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
  /** As GitHub fills it: empty for pull requests of forks. */
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
  /** null for none; the page of the job by default. */
  url: string | null;
  /** null for a job without that key. */
  steps: Step[] | null;
  /** Messages of its annotations. */
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
  /** In full, or in the pieces that are sent. */
  content: string | Buffer | (() => Iterable<Buffer>);
  /** Status of the answer once the log has expired. */
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
