import { lstat } from "node:fs/promises";
import { type Clone, trust } from "../../src/git/clone.ts";
import { encodePath, showPath, splitPaths } from "../../src/git/decode-path.ts";
import { type Environment, gitEnvironment } from "../../src/git/git-environment.ts";
import { redactWith } from "../../src/git/redact.ts";
import { createGit, type Git } from "../../src/git/run-git.ts";

export interface JobCheckout {
  folder: string;
  /** Null if the folder is not a checkout. */
  clone: Clone | null;
}

export interface FileWatch {
  /** Returns a warning that names the files changed since the watch began; empty if there are none. */
  describeChanges(): Promise<string[]>;
}

/** Notices changes to wanted files in the job's checkout. Files that the command writes there are not published. */
export async function watchFiles(
  { clone }: JobCheckout,
  isWanted: (file: string) => boolean,
  env: Environment,
): Promise<FileWatch> {
  if (clone === null) return { describeChanges: async () => [] };
  const { toplevel } = clone;
  const git = createGit({
    cwd: toplevel,
    env: gitEnvironment(env, trust(toplevel)),
    redact: redactWith(undefined),
  });
  const look = async () => stamp(toplevel, (await listFiles(git)).filter(isWanted));
  const before = await look();
  return {
    async describeChanges() {
      const after = await look();
      const all = [...new Set([...before.keys(), ...after.keys()])].sort();
      return describe(all.filter((file) => before.get(file) !== after.get(file)));
    },
  };
}

/** Tracked, untracked and ignored files. */
async function listFiles(git: Git): Promise<string[]> {
  const { stdout } = await git.run(["ls-files", "-z", "--cached", "--others"]);
  return [...new Set(splitPaths(stdout))];
}

/** A file's stamp changes whenever the file is written. Missing files have no stamp. */
async function stamp(folder: string, files: readonly string[]): Promise<Map<string, string>> {
  const stamps = new Map<string, string>();
  for (const file of files) {
    const stats = await lstat(Buffer.concat([Buffer.from(`${folder}/`), encodePath(file)]), { bigint: true }).catch(
      () => null,
    );
    if (stats !== null) stamps.set(file, [stats.ino, stats.mode, stats.size, stats.mtimeNs, stats.ctimeNs].join(" "));
  }
  return stamps;
}

function describe([first, ...others]: readonly string[]): string[] {
  if (first === undefined) return [];
  const named = [first, ...others].slice(0, 5).map((file) => `"${showPath(file)}"`);
  const more = others.length > 4 ? ` and ${others.length - 4} more` : "";
  return [
    `The command changed files of the job's checkout that match \`paths\`: ${named.join(", ")}${more}. They were not published. The command has to write below the folder it starts in, or below $GITHUB_WORKSPACE.`,
  ];
}
