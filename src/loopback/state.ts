import type { BareFolder } from "./run-git.ts";

/** What the loopback GitHub knows beyond the bare repository. */
export interface GitHubState {
  /** Address of the API, without a slash at the end. */
  url: string;
  owner: string;
  repo: string;
  /** Address of the pages for the browser, without a slash at the end. */
  webUrl: string;
  /** Real bare repository that holds the git data. */
  bareRepository: BareFolder;
  now(): Date;
  /** Token that requests must carry; null lets everybody in. */
  token: string | null;
  /** What the token may do, by area; an area that is not listed may be written. */
  permissions: Record<string, "none" | "read" | "write">;
  /** Entries after which a tree listing is cut. */
  maxTreeEntries: number;
  /** Commits that GitHub would have signed. */
  signedCommits: Set<string>;
  /** Number that the next issue or pull request gets. */
  nextNumber: number;
  pulls: Pull[];
  rateLimit: { limit: number; used: number };
}

export interface Pull {
  number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  head: string;
  base: string;
  createdAt: string;
  updatedAt: string;
}
