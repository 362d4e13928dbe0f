import type { TreeFile } from "../../src/git/tree-files.ts";
import { formatOf, hashFile, hashLink, readSmallFile } from "./hash-file.ts";
import type { FoundChange } from "./judge-changes.ts";
import { type WalkedEntry, walkFolder } from "./walk-folder.ts";

const SUBMODULE = "160000";
const LINK = "120000";

/** Compares the folder byte for byte with the files that were laid out there. Sorted by path. */
export async function findChanges(
  { folder, files }: { folder: string; files: ReadonlyMap<string, TreeFile> },
  maxEntries: number,
): Promise<{ changes: FoundChange[]; isWhole: boolean }> {
  const { entries, isWhole } = await walkFolder(folder, maxEntries);
  const submodules = [...files].filter(([, { mode }]) => mode === SUBMODULE).map(([path]) => path);
  const changes: FoundChange[] = [];
  for (const [path, entry] of entries) {
    const from = files.get(path) ?? null;
    if (from !== null && isSame(entry, from)) continue;
    const isInside = submodules.some((submodule) => path === submodule || path.startsWith(`${submodule}/`));
    const kind = from === null ? "added" : "changed";
    const { isExecutable, sizeBytes, place } = entry;
    const read = (maxBytes: number) => readSmallFile(place, maxBytes);
    changes.push({ path, kind, from, now: isInside ? "submodule" : entry.kind, isExecutable, sizeBytes, read });
  }
  for (const [path, from] of isWhole ? files : []) {
    // A submodule's folder is empty, so nothing is lost with it.
    if (entries.has(path) || from.mode === SUBMODULE) continue;
    changes.push({ path, kind: "removed", from, now: null, isExecutable: false, sizeBytes: 0, read: () => null });
  }
  changes.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { changes, isWhole };
}

function isSame({ kind, isExecutable, sizeBytes, place }: WalkedEntry, from: TreeFile): boolean {
  const format = formatOf(from.id);
  if (kind === "link") return from.mode === LINK && sizeBytes === from.sizeBytes && hashLink(place, format) === from.id;
  const isFile = kind === "file" && from.mode.startsWith("100");
  if (!isFile || sizeBytes !== from.sizeBytes) return false;
  const wasExecutable = (Number.parseInt(from.mode, 8) & 0o100) !== 0;
  return isExecutable === wasExecutable && hashFile(place, sizeBytes, format) === from.id;
}
