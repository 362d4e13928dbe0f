/** What the recompute-and-push loop needs of a way to reach a repository: a reader of tips, and a writer of commits. */

import type { FileSource } from "../files/file-source.ts";
import type { CommitObject } from "../formats/commit-object.ts";
import type { Identity } from "../git/private-index.ts";
import type { Refusal } from "../git/refusal.ts";
import type { Worktree } from "../git/worktree.ts";

/** Which branches, and what of them is wanted. */
export interface Target {
  /** Branch that state is read from. */
  sourceBranch: string;
  /** Branch that is pushed to; may not exist yet when it is an orphan. */
  targetBranch: string;
  /**
   * `append`: a child of the target's tip (source and target are one branch as a rule). `orphan-append`: a branch of its own,
   * one commit more each time. `orphan-replace`: its only commit is replaced. `fork`: one commit on top of the source branch
   * (the branch of a pull request), replaced when the source branch moves. Files of an orphan branch that are not derived stay.
   */
  history: "append" | "orphan-append" | "orphan-replace" | "fork";
}

/** Repository paths that a run looks at. */
export interface Scope {
  /** Folder of the repository that `state` starts from; empty, or ending in `/`. */
  prefix: string;
  /** Files and folders of the state, from the root of the repository. */
  state: readonly string[];
  /** Files and folders that the derived files are compared with. */
  published: readonly string[];
  /** Those of the published files whose content is read; for the others ids are enough. */
  compared: readonly string[];
}

/** What the base holds, by repository path. */
export interface Published {
  /** null if there is no such file. */
  read(path: string): Promise<Buffer | null>;
  /** True if the file has these bytes. */
  holds(path: string, bytes: Buffer): Promise<boolean>;
}

/** The newest commits of both branches. */
export interface Tip {
  kind: "tip";
  /** Commit that the state is read from. */
  source: string;
  /** Commit that the target branch is at; null while there is no such branch. */
  target: string | null;
  /** Commit that the derived files are compared with, and whose tree they go into; null for an empty tree. */
  base: string | null;
  /** Why the target branch must not be replaced; null if it may be, or will not be. */
  obstacle: Refusal | null;
  state: FileSource;
  published: Published;
  /** Takes the derived files at their repository paths; empty, or a worktree with the files of `source`. */
  folder: string;
  /** null where no command wants the files on disk. */
  worktree: Worktree | null;
}

export interface TipReader {
  /** Fetches both branches; the tip before is not to be used any more. */
  readTip(): Promise<Tip | Refusal>;
  /** True if the target branch, as last read, already has the commit (a push whose answer was lost). */
  contains(tip: Tip, commit: string): Promise<boolean>;
  /** Commits that the target branch, as the tip has it, got since it was at this one; null if its history does not tell. */
  countSince(tip: Tip, commit: string): Promise<number | null>;
  /** Removes every temporary file. */
  close(): Promise<void>;
}

export interface Change {
  /** Repository paths below the tip's folder; one that is missing there is deleted. */
  paths: readonly string[];
  /** Whole commit message, trailers included. */
  message: string;
  author: Identity;
  date: Date;
}

export interface CommitWriter {
  /** `unchanged`: the target branch already has the paths as they stand in the folder. */
  commit(change: Change, tip: Tip): Promise<{ kind: "committed"; commit: string } | { kind: "unchanged" } | Refusal>;
  /** Moves the target branch to the commit, if it is still where the tip says. */
  push(commit: string, tip: Tip): Promise<{ kind: "pushed" } | Refusal>;
}

/** Parents of a new commit. */
export function parentsOf({ history }: Target, { source, target }: Pick<Tip, "source" | "target">): string[] {
  if (history === "fork") return [source];
  if (history === "orphan-replace") return [];
  if (history === "orphan-append") return target === null ? [] : [target];
  // A branch that is to hold everything else too, and does not exist yet, starts where the state was read.
  return [target ?? source];
}

/** Commit whose tree the derived files go into; `at` is the newest one of the target branch. */
export function chooseBase({ history }: Target, source: string, at: CommitObject | null): string | null {
  if (history === "append") return at?.id ?? source;
  if (history !== "fork") return at?.id ?? null;
  // A pull request is compared with its base; only while that has not moved does its own commit say the same.
  const isFresh = at !== null && at.parents.length === 1 && at.parents[0] === source;
  return isFresh ? at.id : source;
}
