/** Finds what to commit in a folder where a command or earlier steps of the job have written files. */

import { UserError } from "../../src/errors.ts";
import type { TreeChange } from "../../src/git/plan-changes.ts";
import type { Worktree } from "../../src/git/worktree.ts";
import type { Staging } from "../../src/publish/transport.ts";
import { findVolatile } from "./drop-volatile.ts";
import { judgePaths, type PathLines } from "./judge-paths.ts";
import { judgeRepositories } from "./judge-repositories.ts";

/** A folder with candidate files: the worktree or the job's checkout. */
export type JudgedFolder = Pick<Worktree, "folder" | "listCandidates" | "listFiles" | "listDirty" | "listIgnored">;

export interface CaptureOptions {
  /** The commit that the files are compared with; null for an empty tree. */
  base: string | null;
  paths: PathLines;
  ifNoMatch: "fail" | "warn" | "ignore";
  /** A .json file that differs only in these fields counts as unchanged. */
  ignoredFields: readonly string[];
}

export interface Captured {
  changes: readonly TreeChange[];
  /** True if a line of `paths` matches a file that can be published. */
  hasMatch: boolean;
  warnings: string[];
}

/**
 * Finds the wanted files that differ from the base. Throws a UserError if `ifNoMatch` is "fail" and no line of `paths`
 * matches a file that can be published.
 */
export async function capture(
  judged: JudgedFolder,
  staging: Pick<Staging, "compare" | "read" | "forms">,
  { base, paths, ifNoMatch, ignoredFields }: CaptureOptions,
): Promise<Captured> {
  const [candidates, working] = [await judged.listCandidates(base), await judged.listFiles()];
  const { files } = working;
  const inSubmodules = await judgeRepositories(judged, working, paths);
  const verdict = await judgePaths(paths, new Set([...files, ...candidates]), () => judged.listIgnored());
  if (!verdict.hasMatch && ifNoMatch === "fail") {
    throw new UserError(
      `No line of \`paths\` matches a file that can be published, so nothing was published. ${verdict.faults.join(" ")} Set \`if-no-match\` to warn or ignore if that is expected.`,
    );
  }
  const all = await staging.compare(candidates.filter(paths.isWanted), base);
  const dropped = await findVolatile(all, { fields: ignoredFields, staging });
  const changes = all.filter((change) => !dropped.has(change));
  const faults = ifNoMatch === "ignore" ? [] : verdict.faults;
  return { changes, hasMatch: verdict.hasMatch, warnings: [...faults, ...inSubmodules] };
}
