import type { Layout } from "../publish/layout.ts";
import type { Git, RunOptions } from "./run-git.ts";

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
  const index = withPristineIndex(layout);
  const kinds = isLaidOut ? ["--modified", "--deleted"] : ["--cached"];
  const isOneSided = isLaidOut || published === null;
  const [here, there] = await Promise.all([
    git.text(["ls-files", "-z", ...kinds, "--others", "--exclude-standard"], index),
    isOneSided ? "" : git.text(["ls-tree", "-r", "-z", "--full-tree", "--name-only", published]),
  ]);
  const onDisk = splitNames(here);
  if (isLaidOut) layout.noteWritten(onDisk, true);
  // A name that ends in a slash is another repository inside the worktree.
  return [...new Set([...onDisk, ...splitNames(there)])].filter((path) => !path.endsWith("/")).sort();
}

/** Every file in the worktree, and those that are ignored. */
export async function listFiles({
  git,
  layout,
}: Pick<CandidateOptions, "git" | "layout">): Promise<{ kept: string[]; ignored: string[] }> {
  const index = withPristineIndex(layout);
  const [kept, ignored] = await Promise.all([
    git.text(["ls-files", "-z", "--cached", "--others", "--exclude-standard"], index),
    git.text(["ls-files", "-z", "--others", "--ignored", "--exclude-standard"], index),
  ]);
  return { kept: splitNames(kept), ignored: splitNames(ignored) };
}

function withPristineIndex({ inside, pristineIndex }: Layout): RunOptions {
  return { ...inside, env: { ...inside.env, GIT_INDEX_FILE: pristineIndex } };
}

function splitNames(list: string): string[] {
  return list.split("\0").filter((name) => name !== "");
}
