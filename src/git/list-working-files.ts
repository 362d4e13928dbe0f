/** The contents of a working tree, without ignored files. */
export interface WorkingFiles {
  /** Files that git tracks or would add, and submodules. */
  files: string[];
  /** The submodules among `files`. */
  submodules: string[];
  /** Repositories inside the folder that are not submodules. */
  repositories: string[];
}

type List = (args: readonly string[]) => Promise<string[]>;

const SUBMODULE = "160000";

/** `list` runs git and splits the NUL-terminated output. */
export async function listWorkingFiles(list: List): Promise<WorkingFiles> {
  const files = new Set<string>();
  const submodules = new Set<string>();
  const repositories: string[] = [];
  // A tracked file is `H mode id stage<tab>path`. An untracked file is `? path`.
  for (const line of await list(["ls-files", "-z", "-t", "--stage", "--cached", "--others", "--exclude-standard"])) {
    if (line.startsWith("? ")) {
      // Git marks a nested repository with a slash at the end.
      if (line.endsWith("/")) repositories.push(line.slice(2, -1));
      else files.add(line.slice(2));
      continue;
    }
    const file = line.slice(line.indexOf("\t") + 1);
    files.add(file);
    if (line.startsWith(`${SUBMODULE} `, 2)) submodules.add(file);
  }
  return { files: [...files], submodules: [...submodules], repositories };
}

/** Returns the submodules with changed or untracked files. Fails if git cannot read a submodule. */
export async function listDirtySubmodules(list: List, paths: readonly string[]): Promise<string[]> {
  const args = ["status", "--porcelain=v2", "-z", "--no-renames", "--ignore-submodules=none", "--", ...paths];
  // Each line has nine fields: `1 XY S<commit><modified><untracked> ... path`.
  const changed = (await list(args)).map((line) => /^1 \S+ S.(..) (?:\S+ ){5}(.*)$/s.exec(line));
  return changed.flatMap((match) => (match === null || match[1] === ".." ? [] : [match[2] as string]));
}
