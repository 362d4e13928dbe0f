/** Turns what a command or earlier steps left in a folder into what to commit. */

import { readdirSync } from "node:fs";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import type { TreeChange } from "../../src/git/plan-changes.ts";
import { refuseRepository } from "../../src/git/stage-changes.ts";
import type { Worktree } from "../../src/git/worktree.ts";
import type { Staging } from "../../src/publish/transport.ts";
import { findVolatile } from "./drop-volatile.ts";
import { judgePaths, type PathLines } from "./judge-paths.ts";

/** A folder with candidate files: the worktree or the job's checkout. */
export type JudgedFolder = Pick<Worktree, "folder" | "listCandidates" | "listFiles" | "listIgnored">;

export interface CaptureOptions {
  /** The commit that the files are compared with; null for an empty tree. */
  base: string | null;
  paths: PathLines;
  ifNoMatch: "fail" | "warn" | "ignore";
  /** Fields of .json files that do not count as a change. */
  ignoredFields: readonly string[];
}

export interface Captured {
  changes: readonly TreeChange[];
  /** True if a line of `paths` matches a file that can be published. */
  hasMatch: boolean;
  warnings: string[];
}

/** Finds what differs from the base, as git judges it. Throws a UserError if no line of `paths` matches. */
export async function capture(
  judged: JudgedFolder,
  staging: Pick<Staging, "compare" | "read" | "forms">,
  { base, paths, ifNoMatch, ignoredFields }: CaptureOptions,
): Promise<Captured> {
  const [candidates, { files, repositories }] = [await judged.listCandidates(base), await judged.listFiles()];
  const refused = repositories.find((repository) => isWantedInside(judged.folder, repository, paths));
  if (refused !== undefined) throw refuseRepository(refused);
  const verdict = await judgePaths(paths, new Set([...files, ...candidates]), () => judged.listIgnored());
  if (!verdict.hasMatch && ifNoMatch === "fail") {
    throw new UserError(
      `No line of \`paths\` matches a file that can be published, so nothing was. ${verdict.faults.join(" ")} Set \`if-no-match\` to warn or ignore if that is expected.`,
    );
  }
  const all = await staging.compare(candidates.filter(paths.isWanted), base);
  const dropped = await findVolatile(all, { fields: ignoredFields, staging });
  const changes = all.filter((change) => !dropped.has(change));
  return { changes, hasMatch: verdict.hasMatch, warnings: ifNoMatch === "ignore" ? [] : verdict.faults };
}

/**
 * A repository inside the folder is wanted if one of its files is, or if it is named itself and its files are not
 * excluded.
 */
function isWantedInside(folder: string, repository: string, paths: PathLines): boolean {
  let isEmpty = true;
  let isExcluded = true;
  for (const file of listInside(folder, repository)) {
    if (paths.isWanted(file)) return true;
    isEmpty = false;
    isExcluded &&= paths.isExcluded(file);
  }
  return paths.isWanted(repository) && (isEmpty || !isExcluded);
}

function* listInside(folder: string, below: string): Generator<string> {
  for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
    const file = `${below}/${entry.name}`;
    if (entry.name === ".git") continue;
    if (entry.isDirectory()) yield* listInside(folder, file);
    else yield file;
  }
}
