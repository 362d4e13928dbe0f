/** The facts about the repository and its pull requests that the decision needs. */

import type { Entry, TreeChange } from "../../src/git/plan-changes.ts";

/** Why nothing can be proposed for a pull request. */
export type Obstacle =
  | { kind: "fork" | "head-gone" | "moved" | "unrelated" | "merge-state-unknown" | "closed" }
  | { kind: "other-base"; base: string }
  | { kind: "unreadable"; why: string };

export interface PullFacts {
  number: number;
  title: string;
  url: string;
  headRef: string;
  headSha: string;
  createdAt: string;
  /** True if the pull request has no conflict. Then nothing else is read. */
  isMergeable: boolean;
  obstacle: Obstacle | null;
  /** Changes since the pull request left the default branch; null if they could not be read. */
  changes: readonly TreeChange[] | null;
}

export type Files = ReadonlyMap<string, Entry>;

export interface RescueBranch {
  name: string;
  commit: string;
  files: Files;
}

export interface TriageFacts {
  defaultBranch: string;
  /** The commit at the tip of the default branch. */
  base: string;
  files: Files;
  pulls: readonly PullFacts[];
  rescues: readonly RescueBranch[];
}
