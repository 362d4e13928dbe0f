import type { ContentEntry, ContentTree } from "../content/tree.ts";
import { streamBlobs } from "./blobs.ts";
import type { Git } from "./run-git.ts";
import { listTree, type TreeEntry } from "./tree.ts";

const KINDS: Readonly<Record<string, ContentEntry["kind"]>> = {
  "040000": "folder",
  "120000": "link",
  "160000": "repository",
};
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * Reads a folder of a commit. `root` is its path in the repository, or empty for the whole repository. There are no
 * entries if the commit has no such folder.
 */
export async function openContentCommit(git: Git, commit: string, root: string): Promise<ContentTree> {
  const prefix = root === "" ? "" : `${root}/`;
  const listed = (await listTree(git, commit, root === "" ? null : [root])).filter(
    ({ path }) => path.startsWith(prefix) && path !== prefix,
  );
  const files = listed.filter(({ mode }) => KINDS[mode] === undefined);
  const sizes = await readSizes(git, files);
  const ids = new Map(files.map(({ path, id }) => [path.slice(prefix.length), id]));
  let blobs: Promise<Map<string, Uint8Array>> | undefined;
  return {
    entries: listed.map(({ path, mode, id }) => ({
      path: path.slice(prefix.length),
      kind: KINDS[mode] ?? "file",
      isExecutable: mode === "100755",
      sizeBytes: sizes.get(id) ?? 0,
    })),
    async read(path) {
      blobs ??= readBlobs(git, [...new Set(ids.values())]);
      return (await blobs).get(ids.get(path) ?? "") ?? null;
    },
  };
}

async function readSizes(git: Git, files: readonly TreeEntry[]): Promise<Map<string, number>> {
  if (files.length === 0) return new Map();
  const input = files.map(({ id }) => `${id}\n`).join("");
  const sizes = (await git.text(["cat-file", "--batch-check=%(objectsize)"], { input })).split("\n");
  return new Map(files.map(({ id }, index) => [id, Number(sizes[index])]));
}

async function readBlobs(git: Git, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const blobs = new Map<string, Uint8Array>();
  let at = 0;
  for await (const content of streamBlobs(git, ids, MAX_BYTES)) {
    // The next blob reuses the buffer.
    if (content !== null) blobs.set(ids[at] as string, Uint8Array.from(content));
    at++;
  }
  return blobs;
}
