/** What a list says of a pull request. */
export interface ListedPullRequest {
  number: number;
  url: string;
  title: string;
  /** Login; empty if the account is gone. */
  author: string;
  state: "open" | "closed";
  draft: boolean;
  headRef: string;
  /** null: the repository of the head branch is gone. */
  headRepositoryId: number | null;
  baseRef: string;
  baseRepositoryId: number;
  /** Default branch of the repository that it is to be merged into. */
  defaultBranch: string;
  labels: readonly string[];
  createdAt: string;
  closedAt: string | null;
  /** null: it was not merged. */
  mergedAt: string | null;
}
