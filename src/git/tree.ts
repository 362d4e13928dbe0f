import type { Git } from "./run-git.ts";

/** An entry of a tree. `mode` is as git prints it, such as 100644, 040000 or 120000. */
export interface TreeEntry {
  path: string;
  mode: string;
  id: string;
}

/** Lists everything at and below the paths, including folders. Null or a root path lists the whole tree. */
export async function listTree(git: Git, commit: string, paths: readonly string[] | null): Promise<TreeEntry[]> {
  const isWhole = paths === null || paths.some((path) => path === "" || path === ".");
  return run(git, ["-r", "-t", commit, ...(isWhole ? [] : ["--", ...new Set(paths)])]);
}

/** Lists the entry at each path. Omits a folder that contains another of the paths. */
export async function listEntries(git: Git, commit: string, paths: readonly string[]): Promise<TreeEntry[]> {
  return paths.length === 0 ? [] : run(git, [commit, "--", ...new Set(paths)]);
}

/** Lists the direct children of a folder. The root is "". */
export async function listFolder(git: Git, commit: string, folder: string): Promise<TreeEntry[]> {
  return run(git, [commit, ...(folder === "" ? [] : ["--", `${folder}/`])]);
}

async function run(git: Git, args: readonly string[]): Promise<TreeEntry[]> {
  const chunks: Buffer[] = [];
  // The toolkit's exec would search all output so far for line breaks with every chunk, so stream the output.
  for await (const chunk of git.stream(["ls-tree", "-z", "--full-tree", ...args])) chunks.push(chunk);
  return parseTree(Buffer.concat(chunks));
}

/** Parses `<mode> <type> <id>\t<path>\0`. Invalid UTF-8 in a path becomes U+FFFD. */
function parseTree(listing: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < listing.length; ) {
    const tab = listing.indexOf(9, at);
    const end = listing.indexOf(0, tab);
    const [mode = "", , id = ""] = listing.toString("latin1", at, tab).split(" ");
    entries.push({ path: listing.toString("utf8", tab + 1, end), mode, id });
    at = end + 1;
  }
  return entries;
}
