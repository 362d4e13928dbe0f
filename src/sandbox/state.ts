import type { BranchRule, CheckRun, StoredRequiredCheck, StoredStatus } from "./checks.ts";
import type { BareFolder } from "./run-git.ts";

/** The sandbox's state besides the bare repository. Tests may change it at any time. */
export interface GitHubState {
  /** The API's address, without a trailing slash. */
  url: string;
  owner: string;
  repo: string;
  repositoryId: number;
  /** The address of web pages, without a trailing slash. */
  webUrl: string;
  bareRepository: BareFolder;
  now(): Date;
  /** Requests must have this token. Null accepts every request. */
  token: string | null;
  login: string;
  /** The permissions of the token by area. The default is `write`. */
  permissions: Record<string, "none" | "read" | "write">;
  /** A longer tree listing is cut off. */
  maxTreeEntries: number;
  /** The greatest length of an issue's or comment's body, in UTF-16 units. */
  maxBodyLength: number;
  /** Commits that GitHub would have signed. */
  signedCommits: Set<string>;
  nextNumber: number;
  nextId: number;
  branchRules: BranchRule[];
  /**
   * New repositories on GitHub do not allow auto-merge, or pull requests from GitHub Actions. The sandbox allows these
   * pull requests by default.
   */
  allowsAutoMerge: boolean;
  mayActionsOpenPulls: boolean;
  mergeMethods: NonNullable<Pull["autoMerge"]>[];
  /** Maps the email address of commits, in lower case, to a login. */
  accounts: Map<string, string>;
  hasIssues: boolean;
  issues: StoredIssue[];
  comments: StoredComment[];
  labels: StoredLabel[];
  pulls: Pull[];
  workflows: Workflow[];
  runs: Run[];
  jobs: StoredJob[];
  /** Maps the id of a job to its log. */
  logs: Map<number, Log>;
  artifacts: StoredArtifact[];
  requiredChecks: StoredRequiredCheck[];
  statuses: StoredStatus[];
  checkRuns: CheckRun[];
  /** `resetAt` is in milliseconds; in one hour by default. If `isHidden`, answers have no rate limit headers. */
  rateLimit: { limit: number; used: number; resetAt?: number; isHidden?: boolean };
}

export interface RepositoryFacts {
  id: number;
  /** `owner/repo` */
  fullName: string;
}

/**
 * `odd` replaces values in the answer. Null replaces the whole item. Such an answer is not checked against GitHub's
 * description of its API.
 */
interface Odd {
  odd?: Record<string, unknown> | null;
}

/** The fields that issues and pull requests share. */
export interface Conversation extends Odd {
  number: number;
  title: string;
  body: string | null;
  /** Null if the account no longer exists. */
  author: string | null;
  state: "open" | "closed";
  stateReason: string | null;
  labels: string[];
  locked: boolean;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
  /** The status of every answer about the issue or pull request: 410 after its deletion, 404 if it is invisible. */
  gone: 404 | 410 | null;
}

export type StoredIssue = Conversation;

export interface Pull extends Conversation {
  head: string;
  /** Null means the tip of the branch in the bare repository. */
  headSha: string | null;
  headOwner: string;
  /** Null if the fork was deleted. */
  headRepository: RepositoryFacts | null;
  base: string;
  isDraft: boolean;
  mergedAt: string | null;
  mergeCommitSha: string | null;
  mergeable: boolean | null;
  /** Null if auto-merge is not enabled. */
  autoMerge: "merge" | "squash" | "rebase" | null;
  approvals: number;
  /** The last commit that the sandbox saw on the branch; null if it has not seen the branch yet. */
  seenHead: string | null;
  /** Null is an empty list. */
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
  /** Such as `.github/workflows/ci.yml`. */
  path: string;
  /** `active` by default. */
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
  /** Empty for pull requests from forks, as on GitHub. */
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
  /** The job's page by default. */
  url: string | null;
  /** Null omits `steps` from the answer. */
  steps: Step[] | null;
  annotations?: string[];
  /** All jobs have the same runner by default. */
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
  /** The text, or the chunks to send. */
  content: string | Buffer | (() => Iterable<Buffer>);
  /** The status of the answer if the log has expired. */
  gone: 404 | 410 | null;
}

export interface StoredArtifact {
  id: number;
  runId: number;
  name: string;
  zip: Buffer;
  /** The size in lists; the size of the zip by default. */
  sizeBytes: number | null;
  isExpired: boolean;
  createdAt: string;
}
