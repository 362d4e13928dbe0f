import { decodePath } from "./decode-path.ts";
import type { Entry } from "./plan-changes.ts";
import type { Git } from "./run-git.ts";

export interface TreeFile extends Entry {
  /** 0 for a submodule. */
  sizeBytes: number;
}

/** Lists everything in a commit except folders, by path. `decodePath` keeps different paths different. */
export async function listTreeFiles(git: Git, commit: string): Promise<Map<string, TreeFile>> {
  const chunks: Buffer[] = [];
  for await (const chunk of git.stream(["ls-tree", "-r", "-z", "-l", "--full-tree", commit])) chunks.push(chunk);
  const listing = Buffer.concat(chunks);
  const files = new Map<string, TreeFile>();
  // Each entry is `<mode> <type> <id> <size>\t<path>\0`.
  for (let at = 0; at < listing.length; ) {
    const tab = listing.indexOf(9, at);
    const end = listing.indexOf(0, tab);
    const [mode = "", , id = "", size = ""] = listing.toString("latin1", at, tab).split(/ +/);
    files.set(decodePath(listing.subarray(tab + 1, end)), { mode, id, sizeBytes: Number(size) || 0 });
    at = end + 1;
  }
  return files;
}
