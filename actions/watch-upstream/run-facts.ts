import path from "node:path";

/** What an updater is told about the run it works for. */
export interface RunFacts {
  /** The watch's name. */
  name: string;
  runId: string;
  /** `YYYY-MM-DD` in UTC. */
  date: string;
  rangeBase: string;
  rangeHead: string;
  /** The run's own folder, which holds the folders below. */
  folder: string;
  /** Worktree of the target. */
  worktree: string;
  /** Checkout of the upstream head, only for reading. */
  upstream: string;
}

/** Where the updater writes what it says about its work. */
export function summaryFile({ folder }: RunFacts): string {
  return path.join(folder, "summary.md");
}
