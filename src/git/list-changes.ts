import { splitPaths } from "./decode-path.ts";
import type { TreeChange } from "./plan-changes.ts";
import type { Git } from "./run-git.ts";

/** Lists the files that differ between two commits, sorted by path. `from` is null for an empty tree. */
export async function listChanges(git: Git, from: string | null, to: string): Promise<TreeChange[]> {
  const tree = from ?? (await git.text(["mktree"], { input: "" }));
  const chunks: Buffer[] = [];
  const args = ["diff-tree", "-r", "--raw", "-z", "--no-renames", "--no-abbrev", "--ignore-submodules=none", tree, to];
  // The toolkit's exec would search all output so far for line breaks with every chunk, so stream the output.
  for await (const chunk of git.stream(args)) chunks.push(chunk);
  return parseRawDiff(Buffer.concat(chunks));
}

export function parseRawDiff(printed: Buffer): TreeChange[] {
  const fields = splitPaths(printed);
  const changes: TreeChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [oldMode = "", mode = "", oldId = "", id = ""] = (fields[at] as string).slice(1).split(" ");
    const entry = (mode: string, id: string) => (mode === "000000" ? null : { mode, id });
    changes.push({ path: fields[at + 1] as string, from: entry(oldMode, oldId), to: entry(mode, id) });
  }
  return changes;
}
