/** Parses the input `paths`, and reports lines that match nothing or are probably mistakes. */

import { UserError } from "../../src/errors.ts";
import { compileGlobs, type GlobLine } from "../../src/files/match-globs.ts";
import { showPath } from "../../src/git/decode-path.ts";
import { foldersAbove } from "../../src/git/plan-changes.ts";

export interface PathLines {
  lines: readonly GlobLine[];
  /** The last matching line decides. */
  isWanted(file: string): boolean;
  /** True if the last matching line starts with `!`. */
  isExcluded(file: string): boolean;
}

export interface PathVerdict {
  /** True if a line matches a file that can be published. */
  hasMatch: boolean;
  /** At most one sentence for each line of `paths`. */
  faults: string[];
}

/** Throws a UserError for a line that is not a glob. */
export function parsePaths(globs: readonly string[]): PathLines {
  if (globs.length === 0) {
    throw new UserError("The input paths is empty. Name the generated files, one glob per line, such as site/**.");
  }
  const compiled = compileGlobs(globs.map(cleanExclusion), "paths");
  const lines = compiled.map((line, index) => withFolders({ ...line, text: globs[index] as string }));
  const decide = (file: string) => lines.findLast((line) => line.matches(file))?.isWanted;
  return { lines, isWanted: (file) => decide(file) === true, isExcluded: (file) => decide(file) === false };
}

/** Removes spaces and slashes after `!`. With them, the line would exclude nothing. */
function cleanExclusion(glob: string): string {
  return glob.replace(/^!(?!\s*\()\s*\/*/, "!");
}

/** `!site` also excludes everything in the folder `site`. `!site/*` excludes only the files directly in the folder. */
function withFolders(line: GlobLine): GlobLine {
  const name = line.glob.slice(line.glob.lastIndexOf("/") + 1);
  if (line.isWanted || /[*?]/.test(name)) return line;
  return { ...line, matches: (path) => line.matches(path) || foldersAbove(path).some(line.matches) };
}

/**
 * `files` are the files that git tracks or would add, including removed ones. Ignored files are listed only if a line
 * has no effect.
 */
export async function judgePaths(
  paths: PathLines,
  files: ReadonlySet<string>,
  listIgnored: () => Promise<readonly string[]>,
): Promise<PathVerdict> {
  const idle = findIdle(paths, files);
  const ignored = idle.length === 0 ? [] : await listIgnored();
  const faults = paths.lines.map((line) => {
    const folder = describeFolder(line, files);
    if (!idle.includes(line)) return folder;
    return describeImpossible(line) ?? folder ?? describeIdle(line, files, ignored);
  });
  const hasMatch = paths.lines.some((line) => line.isWanted && !idle.includes(line));
  return { hasMatch, faults: faults.filter((fault) => fault !== null) };
}

/** Finds the lines that have no effect on any file. */
function findIdle({ lines, isWanted }: PathLines, files: ReadonlySet<string>): GlobLine[] {
  // An exclusion has an effect if an earlier line matches the file, even if a later line includes the file again.
  const hasEffect = (line: GlobLine, file: string, isFileWanted: boolean) =>
    line.isWanted === isFileWanted ||
    (!line.isWanted && lines.slice(0, lines.indexOf(line)).some(({ matches }) => matches(file)));
  let idle = [...lines];
  for (const file of files) {
    if (idle.length === 0) break;
    const isFileWanted = isWanted(file);
    idle = idle.filter((line) => !line.matches(file) || !hasEffect(line, file, isFileWanted));
  }
  return idle;
}

/** Explains why the line can never match a file; null if it can. */
function describeImpossible({ text, glob }: GlobLine): string | null {
  const parts = glob.split("/");
  const say = (what: string) => `"${text}" cannot match any file: ${what}.`;
  if (glob.startsWith("/")) return say("paths start at the root of the repository, without a slash in front");
  if (parts.includes("..")) return say("it leads out of the repository");
  if (parts.includes("") || parts.includes("."))
    return say("it has an empty name between two slashes, or a single dot");
  if (parts.some((part) => part.toLowerCase() === ".git")) return say("git commits nothing that is in .git");
  if (/^[A-Za-z]:/.test(glob)) return say("it starts with a drive; paths start at the root of the repository");
  return null;
}

/** A folder's name matches nothing, because git only knows files. */
function describeFolder({ text, glob, isWanted }: GlobLine, files: ReadonlySet<string>): string | null {
  const isFolder = isWanted && [...files].some((file) => file.startsWith(`${glob}/`));
  return isFolder ? `"${text}" names a folder. Write "${glob}/**" for everything in it.` : null;
}

function describeIdle(line: GlobLine, files: ReadonlySet<string>, ignored: readonly string[]): string | null {
  const { text, isWanted } = line;
  const isOverruled = [...files].some((file) => line.matches(file));
  if (isOverruled && !isWanted) {
    return `"${text}" excludes no file, because a later line includes the same files. Move it below that line.`;
  }
  const covered = ignored.filter((file) => line.matches(file));
  if (!isWanted && covered.length > 0) return null;
  if (!isWanted) {
    const isFolder = [...files].some((file) => foldersAbove(file).some(line.matches));
    return `"${text}" excludes no file.${isFolder ? ` Write "${text}/**" for everything in the folders it matches.` : ""}`;
  }
  if (isOverruled) return `"${text}" matches only files that a later line excludes.`;
  const [first, ...more] = covered;
  if (first === undefined) {
    return `"${text}" matches no file. Name the files from the root of the repository.`;
  }
  const [named, are, them] =
    more.length === 0
      ? [`"${showPath(first)}"`, "is", "it"]
      : [`"${showPath(first)}" and ${more.length} more`, "are", "them"];
  return `"${text}" matches only ignored files: ${named} ${are} excluded by .gitignore. Change .gitignore to include ${them}.`;
}
