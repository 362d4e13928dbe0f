import path from "node:path";

/** What the updater is told about its run. */
export interface RunFacts {
  /** The name of the watch. */
  name: string;
  runId: string;
  /** `YYYY-MM-DD` in UTC. */
  date: string;
  rangeBase: string;
  rangeHead: string;
  /** The run's own folder. It contains the folders below. */
  folder: string;
  /** The worktree of the target. */
  worktree: string;
  /** A read-only checkout of the upstream head. */
  upstream: string;
}

/** The file where the updater writes its summary. */
export function summaryFile({ folder }: RunFacts): string {
  return path.join(folder, "summary.md");
}
