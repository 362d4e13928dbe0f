import type { FileSource } from "../files/file-source.ts";
import type { Runtime } from "../kit/runtime.ts";
import type { PublishingInputs } from "../kit/shared-inputs.ts";
import { openStateFolder } from "./open-state-folder.ts";

export interface StatePlace extends Pick<PublishingInputs, "root" | "branch" | "remote" | "token"> {
  /** Files and folders to read, relative to `root`. */
  paths: readonly string[];
}

/** True in the terminal unless a branch is named: the state is in the folder `root`. */
export function isOnDisk({ branch }: Pick<StatePlace, "branch">, { env }: Pick<Runtime, "env">): boolean {
  return env.GITHUB_ACTIONS !== "true" && branch === undefined;
}

/**
 * Passes the state to an action that only reads. In a workflow, or if a branch is named, the state comes from the
 * newest commit on the remote, otherwise from the folder. Throws a UserError if the remote cannot be read.
 */
export async function withState<T>(
  place: StatePlace,
  runtime: Runtime,
  read: (source: FileSource) => Promise<T>,
): Promise<T> {
  if (isOnDisk(place, runtime)) return read(openStateFolder(place.root, runtime));
  // Git and the API take longer to load than a folder takes to read.
  const { readRemoteState } = await import("./read-remote-state.ts");
  return readRemoteState(place, runtime, read);
}
