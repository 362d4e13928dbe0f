import type { Setting } from "./git-environment.ts";
import { explainFailure, type Git, type RunOptions } from "./run-git.ts";

/** A folder with files to stage, and the index to stage them in. */
export interface StagingArea {
  /** A git that has the user's filters but not the token. */
  git: Git;
  filters: readonly Setting[];
  folder: string;
  /** Variables for `git`. Sets `GIT_DIR` if the area has another git directory than `git`. */
  env: Readonly<Record<string, string>>;
  /** The index file in which files are staged. `folder` is its working tree. */
  index: string;
  /** False if the files were newly written. Then each file keeps its mode from the index. */
  trustsModes: boolean;
  /** True for a file that nobody wrote to. It stays as it is in the index, whatever a filter would do with it today. */
  isUntouched(path: string): boolean;
}

/** Options for running git on the area. */
export function inArea({ folder, index, env }: StagingArea): RunOptions & { env: Record<string, string> } {
  return { cwd: folder, env: { GIT_WORK_TREE: folder, GIT_INDEX_FILE: index, ...env } };
}

/** Runs git on the area. Throws if git fails. */
export async function runInArea(
  area: StagingArea,
  args: readonly string[],
  input?: Buffer,
): Promise<{ stdout: Buffer }> {
  const options = inArea(area);
  const { code, stdout, stderr } = await area.git.run(args, input === undefined ? options : { ...options, input });
  if (code !== 0) throw explainFailure(args, code, stderr);
  return { stdout };
}
