import type { Runtime } from "../../src/kit/runtime.ts";
import type { WatchConnections } from "./connect-watch.ts";
import type { Policy } from "./facts.ts";
import type { Journal } from "./journal.ts";
import type { Watch } from "./own-pulls.ts";
import type { Settings } from "./read-settings.ts";
import type { StateStore } from "./state-store.ts";

/** What a run has before it knows the state. */
export interface WatchSession extends WatchConnections {
  settings: Settings;
  runtime: Runtime;
  policy: Policy;
  watch: Watch;
  store: StateStore;
  /** Unique among all runs. */
  id: string;
  /** The folder that contains a folder for each run. */
  runsFolder: string;
  /** The run's own folder. */
  folder: string;
  /** True for a path that the updater may change. */
  isAllowed(path: string): boolean;
  /** True for an upstream path that is watched. */
  isWatched(path: string): boolean;
  /** Throws unless this run still holds the lock. Call it before every write to the target. */
  requireLock(): Promise<void>;
  /** Aborts when the process has to stop. */
  signal: AbortSignal;
}

/** Everything that one run works with. */
export interface WatchRun extends WatchSession {
  journal: Journal;
}
