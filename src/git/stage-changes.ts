/** Finds out what `git add` would do with files in a folder. */

import { UserError } from "../errors.ts";
import { checkPath } from "./check-path.ts";
import { joinPaths, showPath, splitPaths } from "./decode-path.ts";
import { inspectFiles, type PathInFolder, refuseFolder } from "./inspect-files.ts";
import { parseRawDiff } from "./list-changes.ts";
import { type Entry, foldersAbove, isWritten, refusePlace, type TreeChange } from "./plan-changes.ts";
import { readFilterNames } from "./read-attributes.ts";
import { inArea, runInArea, type StagingArea } from "./staging-area.ts";

/** GitHub refuses files over 100 MB. */
const TOO_LARGE_BYTES = 90_000_000;
const SUBMODULE = "160000";
/** This many paths fit on any command line. */
const MAX_ASKED = 500;

/**
 * Lists how the paths in the folder differ from the tree `base`, or from an empty tree for null. Ignore rules do not
 * apply. Throws a UserError for a path that cannot be published.
 */
export async function stageChanges(
  area: StagingArea,
  paths: readonly string[],
  base: string | null,
): Promise<TreeChange[]> {
  const wanted = [...new Set(paths.map(checkPath))].sort();
  const files = inspectFiles(
    area.folder,
    wanted.filter((path) => !area.isUntouched(path)),
  );
  const resolved = await resolveFolders(area, files, base);
  await checkSizes(area, files);
  await updateIndex(area, resolved);
  const { changes, others } = splitByPaths(await compareIndex(area, base), wanted);
  checkPlaces(changes, others);
  await checkFilters(area, changes);
  return changes;
}

export async function listStaged(area: StagingArea): Promise<Map<string, Entry>> {
  const lines = splitPaths((await runInArea(area, ["ls-files", "-z", "--stage"])).stdout);
  return new Map(
    lines.map((line) => {
      const [mode = "", id = ""] = line.split(" ", 2);
      return [line.slice(line.indexOf("\t") + 1), { mode, id }];
    }),
  );
}

/**
 * Divides the paths into removed and present ones. A folder can be published only as a submodule that the branch or the
 * index already has.
 */
async function resolveFolders(
  area: StagingArea,
  files: readonly PathInFolder[],
  base: string | null,
): Promise<{ gone: string[]; here: string[] }> {
  const odd = files.filter((file) => !isWritten(file) && file.kind !== "gone");
  const known = odd.length === 0 ? new Map<string, string>() : await readModes(area, odd, base);
  const gone: string[] = [];
  const here: string[] = [];
  for (const file of files) {
    const mode = known.get(file.path);
    if (isWritten(file) || (file.kind === "folder" && mode === SUBMODULE)) here.push(file.path);
    else if (file.isRepository) throw refuseRepository(file.path);
    else if (file.kind === "special" || (file.kind !== "gone" && mode === undefined)) throw refuseFolder(file);
    else gone.push(file.path);
  }
  return { gone, here };
}

/** Maps the paths in the index and the tree to their modes. */
async function readModes(
  area: StagingArea,
  files: readonly PathInFolder[],
  base: string | null,
): Promise<Map<string, string>> {
  const paths = files.map(({ path }) => path);
  const asked = paths.length > MAX_ASKED ? [] : ["--", ...paths];
  const lists = [await runInArea(area, ["ls-files", "-z", "--stage", ...asked])];
  if (base !== null) lists.push(await runInArea(area, ["ls-tree", "-r", "-z", "--full-tree", base, ...asked]));
  const lines = lists.flatMap(({ stdout }) => splitPaths(stdout));
  return new Map(lines.map((line) => [line.slice(line.indexOf("\t") + 1), line.slice(0, 6)]));
}

export function refuseRepository(path: string): UserError {
  const name = showPath(path);
  return new UserError(
    `"${name}" cannot be published: it is a separate git repository, and not a submodule of the branch. Remove "${name}/.git" to publish its files, leave them out with the line "!${name}/**", or add it as a submodule first.`,
  );
}

async function checkSizes(area: StagingArea, files: readonly PathInFolder[]): Promise<void> {
  const large = files.filter(({ kind, bytes }) => kind === "file" && bytes > TOO_LARGE_BYTES);
  const filters = await readFilterNames(
    area,
    large.map(({ path }) => path),
  );
  const refused = large.find(({ path }) => filters.get(path) !== "lfs");
  if (refused === undefined) return;
  const megabytes = Math.round(refused.bytes / 1_000_000);
  throw new UserError(
    `"${showPath(refused.path)}" has ${megabytes} MB, and GitHub refuses files of 100 MB; expected at most ${TOO_LARGE_BYTES / 1_000_000} MB. Split it, leave it out of \`paths\`, or track it with Git LFS.`,
  );
}

/** Removals come first, because a new file may need the place of a removed one. */
async function updateIndex(area: StagingArea, { gone, here }: { gone: string[]; here: string[] }): Promise<void> {
  if (gone.length > 0) await runInArea(area, ["update-index", "--force-remove", "-z", "--stdin"], joinPaths(gone));
  if (here.length === 0) return;
  const modes = area.trustsModes ? [] : ["-c", "core.fileMode=false"];
  const strict = listCleaningFilters(area).flatMap((name) => ["-c", `filter.${name}.required=true`]);
  const add = [...modes, ...strict, "update-index", "--add", "--remove", "--replace", "-z", "--stdin"];
  const { code, stderr } = await area.git.run(add, { ...inArea(area), input: joinPaths(here) });
  // Git skips names that mean .git on some systems, and still reports success.
  const [, left] = /^Ignoring path (.*)$/m.exec(stderr) ?? [];
  if (left !== undefined) {
    throw new UserError(
      `"${left}" cannot be published: git does not accept this name, because some systems would take it for .git or would follow it. Rename it, or leave it out.`,
    );
  }
  if (code === 0) return;
  const said = stderr
    .trim()
    .split("\n")
    .filter((line) => !/^(?:warning|hint):/.test(line));
  throw new UserError(
    `The files could not be staged, and nothing was published. git says: ${said.join("; ")}. Check that they can be read, and that each filter that .gitattributes names for them works.`,
  );
}

/** Lists the filters to make required. Otherwise git would store the raw file if a filter fails. */
function listCleaningFilters({ filters }: StagingArea): string[] {
  const names = filters.filter(([key]) => /\.(?:clean|process)$/.test(key)).map(([key]) => filterName(key));
  return [...new Set(names)].filter((name) => !/[=\n]/.test(name));
}

function filterName(key: string): string {
  return key.slice("filter.".length, key.lastIndexOf("."));
}

async function compareIndex(area: StagingArea, base: string | null): Promise<TreeChange[]> {
  const tree = base ?? (await area.git.text(["mktree"], { input: "" }));
  const args = [
    "diff-index",
    "--cached",
    "--raw",
    "-z",
    "--no-renames",
    "--no-abbrev",
    "--ignore-submodules=none",
    tree,
  ];
  return parseRawDiff((await runInArea(area, args)).stdout);
}

function splitByPaths(all: readonly TreeChange[], paths: readonly string[]) {
  const wanted = new Set(paths);
  return { changes: all.filter(({ path }) => wanted.has(path)), others: all.filter(({ path }) => !wanted.has(path)) };
}

/** Throws if a new file would replace something that the paths do not include. */
function checkPlaces(changes: readonly TreeChange[], others: readonly TreeChange[]): void {
  const written = new Set(changes.filter(({ to }) => to !== null).map(({ path }) => path));
  const kept = new Set(others.filter(({ to }) => to === null).map(({ path }) => path));
  for (const { path, from, to } of changes) {
    if (to === null) continue;
    const above = foldersAbove(path).find((folder) => kept.has(folder));
    if (above !== undefined) throw refusePlace(path, { above });
    if (from?.mode === SUBMODULE && to.mode !== SUBMODULE) throw refusePlace(path, { is: "submodule" });
  }
  for (const path of kept) {
    const file = foldersAbove(path).find((folder) => written.has(folder));
    if (file !== undefined) throw refusePlace(file, { is: "folder" });
  }
}

/** Git ignores an undefined filter. It would store the raw file, and the file would appear changed in every clone. */
async function checkFilters(area: StagingArea, changes: readonly TreeChange[]): Promise<void> {
  const files = changes.filter(({ to }) => to?.mode.startsWith("100")).map(({ path }) => path);
  const names = await readFilterNames(area, files);
  if (names.size === 0) return;
  const defined = new Set(area.filters.map(([key]) => filterName(key)));
  const [path, name] = [...names].find(([, filter]) => !defined.has(filter)) ?? [];
  if (path === undefined) return;
  const remedy =
    name === "lfs"
      ? "Install git-lfs on the runner."
      : `Define it before this step, with \`git config --global filter.${name}.clean <command>\`.`;
  throw new UserError(
    `"${showPath(path)}" cannot be published: .gitattributes gives it the filter "${name}", which is not available. ${remedy}`,
  );
}
