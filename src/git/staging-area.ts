import type { Setting } from "./git-environment.ts";
import { explainFailure, type Git, type RunOptions } from "./run-git.ts";

/** A folder with files to stage, and their index. */
export interface StagingArea {
  /** Has the user's filters but not the token. */
  git: Git;
  filters: readonly Setting[];
  folder: string;
  /** Variables for `git`. `GIT_DIR` is set if the area uses another git directory. */
  env: Readonly<Record<string, string>>;
  index: string;
  /** False if the files were newly written. Then each file keeps its mode from the index. */
  trustsModes: boolean;
  /** True if nobody wrote to the file. Its index entry then stays, whatever a filter would do with the file today. */
  isUntouched(path: string): boolean;
}

export function inArea({ folder, index, env }: StagingArea): RunOptions & { env: Record<string, string> } {
  return { cwd: folder, env: { GIT_WORK_TREE: folder, GIT_INDEX_FILE: index, ...env } };
}

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
