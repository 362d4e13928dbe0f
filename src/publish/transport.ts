/** What the recompute-and-push loop needs of a way to reach a repository; src/git and src/github each provide one. */

/** The state to derive from: one commit of the source branch, laid out in a private directory. */
export interface Checkout {
  /** Commit id of the tree that is laid out. */
  commit: string;
  /** Absolute path of the directory; deriving writes its files here too, at their repository paths. */
  directory: string;
  /** Bytes of a file as now published on the target branch; null if it is not there. */
  readPublished(path: string): Promise<Buffer | null>;
  /** True if the published file has these bytes; a comparison of ids where reading costs a request. */
  holdsPublished(path: string, bytes: Buffer): Promise<boolean>;
  /**
   * Repository-relative paths that may differ from what is published, for generators that do not know what they wrote:
   * at least every file changed, added or removed in the directory since it was laid out, ignored files left out.
   * Absent where the directory is not a git working tree.
   */
  listCandidates?(): Promise<readonly string[]>;
  /** Every file in the directory, and those that .gitignore keeps from being published. Absent as above. */
  listFiles?(): Promise<{ kept: readonly string[]; ignored: readonly string[] }>;
}

export interface PushRequest {
  /** Repository-relative paths, `/`-separated, as they now stand in the directory; one that is missing there is deleted. */
  paths: readonly string[];
  /** Whole commit message, trailers included. */
  message: string;
  author: { name: string; email: string };
  /** Commit time. */
  date: Date;
}

/**
 * The answer to one push: a refusal is an ordinary outcome. `commit` is set as soon as a commit was made.
 * `unchanged`: the paths as they stand are what the target branch already holds, nothing was pushed.
 */
export type PushResult =
  | { kind: "pushed"; commit: string }
  | { kind: "unchanged" }
  | { kind: "refused"; commit: string | null; text: string };

export type CheckoutResult = { kind: "ready"; checkout: Checkout } | { kind: "refused"; text: string };

export interface Transport {
  /** Lays out the newest commit of the source branch; each further call moves the same directory to the new tip. */
  checkOut(): Promise<CheckoutResult>;
  /** Commits the paths on top of the target branch as last checked out, and pushes, expecting it still there. */
  push(request: PushRequest): Promise<PushResult>;
  /** True if the target branch, as last checked out, already has the commit (a push whose answer was lost). */
  contains(commit: string): Promise<boolean>;
  /** Removes every temporary file and ref. */
  close(): Promise<void>;
}

/** Where state is read and where the derived files go. */
export interface Target {
  /** Branch that state is read from. */
  sourceBranch: string;
  /** Branch that is pushed to; may not exist yet when it is an orphan. */
  targetBranch: string;
  /**
   * `append`: a child of the target's tip, all its other files kept (source and target are one branch as a rule).
   * `orphan-append`: a branch that holds the derived files alone, one commit more each time. `orphan-replace`: its only commit is replaced.
   * `fork`: one commit on top of the source branch, replacing whatever the target held (the branch of a pull request).
   */
  history: "append" | "orphan-append" | "orphan-replace" | "fork";
  /** Paths to lay out, files or folders; null for the whole tree. */
  paths: readonly string[] | null;
}
