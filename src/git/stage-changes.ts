import type { FileChange } from "./change-set.ts";
import type { Git } from "./run-git.ts";

/** Id of the base's tree with the changes in it; the stored files must be there. `base` is null for an empty tree. */
export async function stageChanges(
  git: Git,
  { index, base, changes }: { index: string; base: string | null; changes: readonly FileChange[] },
): Promise<string> {
  const env = { GIT_INDEX_FILE: index };
  await git.text(["read-tree", base ?? "--empty"], { env });
  // Removals make room for what comes in their place.
  const removals = changes.filter(({ to }) => to === null);
  const writes = changes.filter(({ to }) => to !== null);
  await git.text(["update-index", "-z", "--index-info"], { env, input: [...removals, ...writes].map(toLine).join("") });
  // A blobless repository lacks the neighbours' blobs, which this tree does not need.
  return git.text(["write-tree", "--missing-ok"], { env });
}

/** A line for `update-index --index-info -z`. */
function toLine({ path, from, to }: FileChange): string {
  if (to !== null) return `${to.mode} ${to.id}\t${path}\0`;
  return `0 ${"0".repeat(from?.id.length ?? 40)}\t${path}\0`;
}
