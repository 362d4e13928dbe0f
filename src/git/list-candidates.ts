import type { Layout } from "./layout.ts";
import type { Git } from "./run-git.ts";

/**
 * Paths that may differ from what is published. With `published` null the layout itself is what is published, so git's
 * record of it tells what was touched; otherwise every file on either side is named.
 */
export async function listCandidates(options: {
  git: Git;
  layout: Layout;
  published: string | null;
}): Promise<string[]> {
  const { git, layout, published } = options;
  const index = { ...layout.inside, env: { GIT_INDEX_FILE: layout.pristineIndex } };
  const kinds = published === null ? ["--modified", "--deleted"] : ["--cached"];
  const [here, there] = await Promise.all([
    git.text(["ls-files", "-z", ...kinds, "--others", "--exclude-standard"], index),
    published === null ? "" : git.text(["ls-tree", "-r", "-z", "--full-tree", "--name-only", published]),
  ]);
  const isNamed = (path: string) => path !== "";
  const onDisk = here.split("\0").filter(isNamed);
  if (published === null) layout.noteWritten(onDisk, true);
  // A name that ends in a slash is another repository inside the worktree.
  return [...new Set([...onDisk, ...there.split("\0").filter(isNamed)])].filter((path) => !path.endsWith("/")).sort();
}
