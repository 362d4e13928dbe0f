/** The scope check for a commit that already exists, for example on a branch to adopt or in a bundle. */

import { streamBlobs } from "../../src/git/blobs.ts";
import type { Mirror } from "../../src/git/mirror.ts";
import { listTreeFiles, type TreeFile } from "../../src/git/tree-files.ts";
import { formatOf } from "./hash-file.ts";
import {
  type FoundChange,
  judgeChanges,
  MAX_ALL_BYTES,
  MAX_FILE_BYTES,
  type ScopeCheck,
  type ScopePolicy,
} from "./judge-changes.ts";

/** Checks what the commit changes compared with `base`. */
export async function checkCommit(
  { git }: Mirror,
  { base, commit }: { base: string; commit: string },
  policy: ScopePolicy,
): Promise<ScopeCheck> {
  const [files, now] = await Promise.all([listTreeFiles(git, base), listTreeFiles(git, commit)]);
  const paths = [...new Set([...files.keys(), ...now.keys()])].sort();
  const changed = paths.filter((path) => !isSame(files.get(path), now.get(path)));
  const contents = await readContents(
    git,
    changed.flatMap((path) => now.get(path) ?? []),
  );
  const found = changed.map((path): FoundChange => {
    const from = files.get(path) ?? null;
    const to = now.get(path) ?? null;
    return {
      path,
      kind: from === null ? "added" : to === null ? "removed" : "changed",
      from,
      now: to === null ? null : to.mode === "160000" ? "submodule" : to.mode === "120000" ? "link" : "file",
      isExecutable: to?.mode === "100755",
      sizeBytes: to?.sizeBytes ?? 0,
      read: () => (to === null ? null : (contents.get(to.id) ?? null)),
    };
  });
  return judgeChanges({ found, files, format: formatOf(base) }, policy);
}

function isSame(a: TreeFile | undefined, b: TreeFile | undefined): boolean {
  return a?.id === b?.id && a?.mode === b?.mode;
}

/** File contents by id. Files over the limits are left out, because nothing reads them. */
async function readContents(git: Mirror["git"], files: readonly TreeFile[]): Promise<Map<string, Buffer>> {
  const wanted = new Map(files.filter(({ mode }) => mode !== "160000").map((file) => [file.id, file.sizeBytes]));
  const ids: string[] = [];
  let bytes = 0;
  for (const [id, size] of wanted) {
    if (size > MAX_FILE_BYTES || bytes > MAX_ALL_BYTES) continue;
    bytes += size;
    ids.push(id);
  }
  const contents = new Map<string, Buffer>();
  let at = 0;
  for await (const content of streamBlobs(git, ids, MAX_FILE_BYTES)) {
    if (content !== null) contents.set(ids[at] as string, Buffer.from(content));
    at++;
  }
  return contents;
}
