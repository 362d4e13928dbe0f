import type { Layout } from "./layout.ts";
import type { Git } from "./run-git.ts";

interface CandidateOptions {
  git: Git;
  layout: Layout;
  /** Commit that is published; null if there is none. */
  published: string | null;
  /** True if that commit is the one that is laid out, so that git's record of the layout tells what was touched. */
  isLaidOut: boolean;
}

/** Paths that may differ from what is published: those touched, or every file on either side. */
export async function listCandidates({ git, layout, published, isLaidOut }: CandidateOptions): Promise<string[]> {
  const { inside, pristineIndex } = layout;
  const index = { ...inside, env: { ...inside.env, GIT_INDEX_FILE: pristineIndex } };
  const kinds = isLaidOut ? ["--modified", "--deleted"] : ["--cached"];
  const isOneSided = isLaidOut || published === null;
  const [here, there] = await Promise.all([
    git.text(["ls-files", "-z", ...kinds, "--others", "--exclude-standard"], index),
    isOneSided ? "" : git.text(["ls-tree", "-r", "-z", "--full-tree", "--name-only", published]),
  ]);
  const isNamed = (path: string) => path !== "";
  const onDisk = here.split("\0").filter(isNamed);
  if (isLaidOut) layout.noteWritten(onDisk, true);
  // A name that ends in a slash is another repository inside the worktree.
  return [...new Set([...onDisk, ...there.split("\0").filter(isNamed)])].filter((path) => !path.endsWith("/")).sort();
}
