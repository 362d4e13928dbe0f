/** Checks git repositories inside the folder: a submodule's commit can be published, but its files cannot. */

import { existsSync, lstatSync, readdirSync } from "node:fs";
import path from "node:path";
import { UserError } from "../../src/errors.ts";
import { showPath } from "../../src/git/decode-path.ts";
import { placeIn } from "../../src/git/inspect-files.ts";
import type { WorkingFiles } from "../../src/git/list-working-files.ts";
import { refuseRepository } from "../../src/git/stage-changes.ts";
import type { Worktree } from "../../src/git/worktree.ts";
import type { PathLines } from "./judge-paths.ts";

/**
 * Throws a UserError if git would leave out a wanted repository or file. Returns a warning if files in a submodule
 * differ from the submodule's commit.
 */
export async function judgeRepositories(
  { folder, listDirty }: Pick<Worktree, "folder" | "listDirty">,
  { repositories, submodules }: WorkingFiles,
  paths: PathLines,
): Promise<string[]> {
  const refused = repositories.find((repository) => isWantedInside(folder, repository, paths));
  if (refused !== undefined) throw refuseRepository(refused);
  const filled = submodules.filter((submodule) => isFolder(folder, submodule));
  const checkedOut = filled.filter((submodule) => existsSync(placeIn(folder, `${submodule}/.git`)));
  for (const submodule of filled) {
    if (checkedOut.includes(submodule)) continue;
    const lost = [...listInside(folder, submodule)].find(paths.isWanted);
    if (lost !== undefined) throw refuseInside(lost, submodule);
  }
  const wanted = checkedOut.filter((submodule) => isWantedInside(folder, submodule, paths));
  if (wanted.length === 0) return [];
  const dirty = await listDirty(wanted).catch((cause) => {
    throw unreadable(wanted, cause);
  });
  return dirty.length === 0 ? [] : [warnOfFiles(dirty)];
}

function refuseInside(file: string, submodule: string): UserError {
  return new UserError(
    `"${showPath(file)}" cannot be published: "${showPath(submodule)}" is a submodule of the branch, and its files are in another repository. Write to another folder, or remove the submodule from the branch first.`,
  );
}

function unreadable(submodules: readonly string[], cause: Error): UserError {
  const names = submodules.map((name) => `"${showPath(name)}"`).join(", ");
  return new UserError(
    `Git cannot read a submodule that matches \`paths\`, one of ${names}. Check it out again, or remove its folder.`,
    { cause },
  );
}

function warnOfFiles(submodules: readonly string[]): string {
  const names = submodules.map((name) => `"${showPath(name)}"`).join(", ");
  const what = submodules.length === 1 ? "submodule" : "submodules";
  return `Files in the ${what} ${names} differ from the commit that is checked out there. They are not published, only the commit is.`;
}

/**
 * A repository is wanted if one of its files is wanted. It is also wanted if a line of `paths` names the repository and
 * at least one of its files is not excluded.
 */
function isWantedInside(folder: string, repository: string, paths: PathLines): boolean {
  let isEmpty = true;
  let isExcluded = true;
  for (const file of listInside(folder, repository)) {
    if (paths.isWanted(file)) return true;
    isEmpty = false;
    isExcluded &&= paths.isExcluded(file);
  }
  // An empty repository has no files, so its .git is checked instead.
  return paths.isWanted(repository) && !(isEmpty ? paths.isExcluded(`${repository}/.git`) : isExcluded);
}

function* listInside(folder: string, below: string): Generator<string> {
  for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
    const file = `${below}/${entry.name}`;
    if (entry.name === ".git") continue;
    if (entry.isDirectory()) yield* listInside(folder, file);
    else yield file;
  }
}

function isFolder(folder: string, file: string): boolean {
  return lstatSync(placeIn(folder, file), { throwIfNoEntry: false })?.isDirectory() ?? false;
}
