import { showPath } from "../../src/git/decode-path.ts";
import type { Target, Tip } from "../../src/publish/transport.ts";
import type { PathLines } from "./judge-paths.ts";

const ATTRIBUTES = ".gitattributes";

/**
 * Warns if Git LFS files go to a separate branch without .gitattributes: a checkout of that branch gets only pointers.
 * The first argument lists the published LFS files.
 */
export async function warnOfPointers(
  [first]: readonly string[],
  { published }: Pick<Tip, "published">,
  { target, paths }: { target: Target; paths: PathLines },
): Promise<string[]> {
  if (first === undefined || !target.history.startsWith("orphan") || paths.isWanted(ATTRIBUTES)) return [];
  if ((await published.read(ATTRIBUTES)) !== null) return [];
  return [
    `"${showPath(first)}" is in Git LFS, but branch "${target.targetBranch}" has no .gitattributes. A checkout of that branch gets the pointer instead of the file. Add a line ".gitattributes" to \`paths\`.`,
  ];
}
