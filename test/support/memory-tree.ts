import type { ContentEntry, ContentTree } from "../../src/content/tree.ts";

/** An entry with a kind and any other fields. Without bytes, it cannot be read. */
type TreeEntry = Pick<ContentEntry, "kind"> & Partial<ContentEntry> & { bytes?: Uint8Array };

/** Content of a path: text, bytes, or an entry (with `kind`). Any other object becomes a JSON file. */
export type TreeFile = string | Uint8Array | TreeEntry | object;

/** A content tree in memory. */
export function memoryTree(files: Readonly<Record<string, TreeFile>>): ContentTree {
  const contents = new Map<string, Uint8Array>();
  const entries = Object.entries(files).map(([path, file]): ContentEntry => {
    const { bytes, ...entry } = isEntry(file) ? file : { kind: "file" as const, bytes: toBytes(file) };
    if (bytes !== undefined) contents.set(path, bytes);
    return { path, isExecutable: false, sizeBytes: bytes?.length ?? 0, ...entry };
  });
  return { entries, read: async (path) => contents.get(path) ?? null };
}

function isEntry(file: TreeFile): file is TreeEntry {
  return typeof file === "object" && "kind" in file;
}

function toBytes(file: TreeFile): Uint8Array {
  if (file instanceof Uint8Array) return file;
  return new TextEncoder().encode(typeof file === "string" ? file : JSON.stringify(file, null, 2));
}
