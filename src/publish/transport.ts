/** What the publishing loop needs from a transport: a reader of tips, and a writer of commits. */

import type { FileSource } from "../files/file-source.ts";
import type { CommitObject } from "../formats/commit-object.ts";
import type { FileForms } from "../git/file-forms.ts";
import type { TreeChange } from "../git/plan-changes.ts";
import type { Identity } from "../git/private-index.ts";
import type { PrivateRepository } from "../git/private-repository.ts";
import type { Refusal } from "../git/refusal.ts";
import type { Worktree } from "../git/worktree.ts";

/** The branches that a run reads and writes, and what becomes of the target branch's history. */
export interface Target {
  /** The branch that the state is read from. */
  sourceBranch: string;
  /** The branch to push to. An orphan branch may not exist yet. */
  targetBranch: string;
  /**
   * `append`: a child of the target's tip (source and target are usually one branch). `orphan-append`: a separate
   * branch that gets one commit more each time. `orphan-replace`: a separate branch whose only commit is replaced.
   * `fork`: one commit on top of the source branch (a pull request's branch), replaced when the source branch moves. An
   * orphan branch keeps files that are not derived.
   */
  history: "append" | "orphan-append" | "orphan-replace" | "fork";
}

/** The repository paths that a run looks at. */
export interface Scope {
  /** The folder that the paths of a tip's `state` start from; empty, or ends in `/`. */
  prefix: string;
  /** Files and folders of the state, from the root of the repository. */
  state: readonly string[];
  /** Files and folders that the derived files are compared with. */
  published: readonly string[];
  /** The published files whose content is read. For the others, ids are enough. */
  compared: readonly string[];
}

/** The contents of the base, by repository path. */
export interface Published {
  /** The file as it is on disk after a checkout, or as stored if its filter fails. Null if there is no such file. */
  read(path: string): Promise<Buffer | null>;
  /** The paths of the files for which `git add` would store what is already published. */
  listHeld(files: ReadonlyMap<string, Buffer>): Promise<ReadonlySet<string>>;
}

/** What one attempt works with: the newest commits of both branches, and access to their files. */
export interface Tip {
  kind: "tip";
  /** The commit that the state is read from. */
  source: string;
  /** The commit at the tip of the target branch; null if the branch does not exist. */
  target: string | null;
  /** The commit that the derived files are compared with and added to; null for an empty tree. */
  base: string | null;
  /** Why the target branch must not be replaced; null if it may be replaced, or if the run does not replace it. */
  obstacle: Refusal | null;
  state: FileSource;
  published: Published;
  /**
   * The derived files go here, at their repository paths. Starts empty, or as a worktree with the files of `source`.
   */
  folder: string;
  /** Null if no command needs the files on disk. */
  worktree: Worktree | null;
  /** Has the objects of both commits; null if there is no git. */
  repository: PrivateRepository | null;
  staging: Staging;
}

/** Stages files of the tip's folder as `git add` would, for either kind of writer. */
export interface Staging {
  /** How the files in the folder at these paths differ from the tree of `base`. A null `base` is an empty tree. */
  compare(paths: readonly string[], base: string | null): Promise<readonly TreeChange[]>;
  /**
   * The contents that the changes write, in their order; nothing for a submodule. Each content is valid only until the
   * next one is read.
   */
  read(changes: readonly TreeChange[]): AsyncIterable<Buffer>;
  /** Converts between these contents and files on disk; null if there is no git. */
  forms: FileForms | null;
  /** Uploads content that is not stored in commits (Git LFS). Returns null, or why that failed. */
  upload(changes: readonly TreeChange[]): Promise<Refusal | null>;
}

export interface TipReader {
  /** Fetches both branches. The previous tip must no longer be used. */
  readTip(): Promise<Tip | Refusal>;
  /** True if the target branch, as last read, contains the commit. Then a push whose answer was lost had worked. */
  contains(tip: Tip, commit: string): Promise<boolean>;
  /** How many commits the target branch has after `commit`, up to the tip; null if its history does not show that. */
  countSince(tip: Tip, commit: string): Promise<number | null>;
  /** Removes every temporary file. */
  close(): Promise<void>;
}

export interface Change {
  /** Repository paths in the tip's folder. A path that is missing there is deleted. */
  paths: readonly string[];
  /** What to commit at the paths instead of the files in the tip's folder. */
  staging?: Staging | undefined;
  /** The whole commit message, including trailers. */
  message: string;
  author: Identity;
  date: Date;
}

export interface CommitWriter {
  /** `unchanged`: the target branch already has the folder's content at the paths. */
  commit(change: Change, tip: Tip): Promise<{ kind: "committed"; commit: string } | { kind: "unchanged" } | Refusal>;
  /** Moves the target branch to the commit if it is still where the tip says. */
  push(commit: string, tip: Tip): Promise<{ kind: "pushed" } | Refusal>;
}

/** The parents of a new commit. */
export function parentsOf({ history }: Target, { source, target }: Pick<Tip, "source" | "target">): string[] {
  if (history === "fork") return [source];
  if (history === "orphan-replace") return [];
  if (history === "orphan-append") return target === null ? [] : [target];
  // A new branch that should contain everything else too starts where the state was read.
  return [target ?? source];
}

/** The commit whose tree the derived files are added to. `at` is the newest commit of the target branch. */
export function chooseBase({ history }: Target, source: string, at: CommitObject | null): string | null {
  if (history === "append") return at?.id ?? source;
  if (history !== "fork") return at?.id ?? null;
  // A pull request is compared with its own commit as long as that is based on the newest commit of the source branch.
  const isFresh = at !== null && at.parents.length === 1 && at.parents[0] === source;
  return isFresh ? at.id : source;
}
