import { showPath } from "../../src/git/decode-path.ts";
import type { Target, Tip } from "../../src/publish/transport.ts";
import type { PathLines } from "./judge-paths.ts";

const ATTRIBUTES = ".gitattributes";

/**
 * Warns if files of Git LFS go to a separate branch without a .gitattributes, where a checkout gets their pointers.
 * The first argument: published files that belong to Git LFS.
 */
export async function warnOfPointers(
  [first]: readonly string[],
  { published }: Pick<Tip, "published">,
  { target, paths }: { target: Target; paths: PathLines },
): Promise<string[]> {
  if (first === undefined || !target.history.startsWith("orphan") || paths.isWanted(ATTRIBUTES)) return [];
  if ((await published.read(ATTRIBUTES)) !== null) return [];
  return [
    `"${showPath(first)}" is in Git LFS, but branch "${target.targetBranch}" has no .gitattributes that says so, so a checkout of it gets the pointer. Add a line ".gitattributes" to \`paths\`.`,
  ];
}
