import { openFolder } from "../../src/files/folder-source.ts";
import type { State } from "../../src/formats/state.ts";
import { readState, type StatePaths } from "../../src/state/read-state.ts";

/** Paths of the state in fixtures and made-up states. */
export const STATE_PATHS: StatePaths = {
  queue: "data/queues",
  failures: "data/failures",
  metrics: "data/metrics",
  disambiguations: "data/disambiguations",
  control: "batch-control.json",
};

/** Reads the state in a folder on disk. */
export function readFolder(root: string, paths: Partial<StatePaths> = {}): Promise<State> {
  return readState(openFolder(root, "the test"), { ...STATE_PATHS, ...paths });
}
