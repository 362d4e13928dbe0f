/** What a working tree holds beside its commit, as git would store it: with clean filters, line endings, modes and links. */

import { UserError } from "../errors.ts";
import type { Git, RunOptions } from "./run-git.ts";

/** A file, link or submodule as a tree has it. */
export interface StoredFile {
  mode: string;
  id: string;
}

export interface FileChange {
  path: string;
  /** In the commit; null if it has no such file. */
  from: StoredFile | null;
  /** In the working tree; null if the file is gone. */
  to: StoredFile | null;
}

/** A working tree, and an index of our own that starts as the working tree's. */
export interface WorkTree {
  git: Git;
  /** Make git commands work in the folder, with the index. */
  options: RunOptions;
  /** Commit that is laid out. */
  commit: string;
}

/**
 * Puts the wanted files into the index as `git add --all` would, and compares it with the commit. Only the index and the objects
 * behind `tree` are written. Throws a UserError, with the file's name, for what git could not store or would store raw.
 */
export async function captureChanges(tree: WorkTree, isWanted: (file: string) => boolean): Promise<FileChange[]> {
  const { git, options, commit } = tree;
  const list = async (args: readonly string[]) => splitNames(await git.text(["ls-files", "-z", ...args], options));
  const unmerged = (await list(["--unmerged"])).map((line) => line.slice(line.indexOf("\t") + 1)).find(isWanted);
  if (unmerged !== undefined) {
    throw new UserError(`"${unmerged}" has a merge conflict. Resolve it before it is published.`);
  }
  const touched = await list(["--modified", "--deleted", "--others", "--exclude-standard"]);
  const wanted = [...new Set(touched)].filter((file) => isWanted(file) || isWantedFolder(file, isWanted)).sort();
  for (const file of wanted) checkName(file);
  await checkFilters(tree, wanted);
  const input = wanted.map((file) => `${file}\0`).join("");
  const added = await git.run(["update-index", "--add", "--remove", "--replace", "-z", "--stdin"], {
    ...options,
    input,
  });
  if (added.code !== 0) throw notStored(added.stderr);
  const raw = ["diff-index", "--cached", "--raw", "-z", "--no-renames", "--no-abbrev", commit, "--"];
  return parseChanges(await git.text(raw, options)).filter(({ path }) => isWanted(path));
}

/** Every wanted file as it stands in the index after `captureChanges`. */
export async function listCaptured(
  { git, options }: WorkTree,
  isWanted: (file: string) => boolean,
): Promise<Map<string, StoredFile>> {
  const lines = splitNames(await git.text(["ls-files", "-z", "--stage"], options));
  const entries = lines.map((line): [string, StoredFile] => {
    const [mode = "", id = ""] = line.split(" ");
    return [line.slice(line.indexOf("\t") + 1), { mode, id }];
  });
  return new Map(entries.filter(([file]) => isWanted(file)));
}

/** Every file in the folder, and those that .gitignore keeps from being published. */
export async function listFolderFiles({ git, options }: WorkTree): Promise<{ kept: string[]; ignored: string[] }> {
  const [kept, ignored] = await Promise.all([
    git.text(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], options),
    git.text(["ls-files", "-z", "--others", "--ignored", "--exclude-standard"], options),
  ]);
  return { kept: splitNames(kept), ignored: splitNames(ignored) };
}

/** Lines of `git diff-index --raw -z`: `:<mode> <mode> <id> <id> <status>\0<path>\0`. */
function parseChanges(raw: string): FileChange[] {
  const parts = splitNames(raw);
  const changes: FileChange[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [modeBefore = "", modeAfter = "", idBefore = "", idAfter = ""] = (parts[at] as string).slice(1).split(" ");
    const file = (mode: string, id: string) => (/^0+$/.test(mode) ? null : { mode, id });
    changes.push({
      path: parts[at + 1] as string,
      from: file(modeBefore, idBefore),
      to: file(modeAfter, idAfter),
    });
  }
  return changes;
}

/** Another repository inside the working tree is listed with a slash at its end. */
function isWantedFolder(file: string, isWanted: (file: string) => boolean): boolean {
  return file.endsWith("/") && (isWanted(file.slice(0, -1)) || isWanted(`${file}file`));
}

function checkName(file: string): void {
  if (file.endsWith("/")) {
    throw new UserError(
      `"${file.slice(0, -1)}" is a repository of its own and no submodule, so it cannot be published. Leave it out of \`paths\`, or remove its .git folder.`,
    );
  }
  if (file.includes("\ufffd")) {
    throw new UserError(`The name of the file "${file}" is not UTF-8, so it cannot be published. Rename it.`);
  }
}

/** Without its filter git would store a file as it is on disk, which every clone then shows as modified. */
async function checkFilters({ git, options }: WorkTree, files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  const input = files.map((file) => `${file}\0`).join("");
  const parts = splitNames(await git.text(["check-attr", "-z", "--stdin", "filter"], { ...options, input }));
  const known = new Map<string, boolean>();
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [file, , filter] = parts.slice(at, at + 3) as [string, string, string];
    if (["unspecified", "unset", "set", ""].includes(filter)) continue;
    const isKnown = known.get(filter) ?? (await hasFilter(git, options, filter));
    known.set(filter, isKnown);
    if (isKnown) continue;
    throw new UserError(
      `"${file}" has the filter "${filter}" in .gitattributes, which git has no command for here, so it was not published. Install and configure the filter, or take the file out of .gitattributes.`,
    );
  }
}

async function hasFilter(git: Git, options: RunOptions, filter: string): Promise<boolean> {
  const found = await Promise.all(
    ["clean", "process"].map((command) => git.run(["config", "--get", `filter.${filter}.${command}`], options)),
  );
  return found.some(({ code }) => code === 0);
}

function notStored(stderr: string): UserError {
  const said = stderr.trim().replaceAll("\n", "; ");
  return new UserError(
    `The files could not be stored, and nothing was published; git says: ${said}. Make every file that matches \`paths\` readable, or leave it out.`,
  );
}

function splitNames(list: string): string[] {
  return list.split("\0").filter((name) => name !== "");
}
