import type { ContentEntry, ContentTree } from "../../src/content/tree.ts";

/** What a test puts at a path: text, bytes, or an entry without content. Anything else is written as JSON. */
export type TreeFile = string | Uint8Array | Partial<Omit<ContentEntry, "path">> | readonly unknown[] | object;

/** A tree in memory. An object with `kind` is an entry; every other object is the content of a JSON file. */
export function memoryTree(files: Readonly<Record<string, TreeFile>>): ContentTree {
  const contents = new Map<string, Uint8Array>();
  const entries = Object.entries(files).map(([path, file]): ContentEntry => {
    const entry = { path, kind: "file", isExecutable: false, sizeBytes: 0 } as const;
    if (isEntry(file)) return { ...entry, ...file };
    const bytes = toBytes(file);
    contents.set(path, bytes);
    return { ...entry, sizeBytes: bytes.length };
  });
  return { entries, read: async (path) => contents.get(path) ?? null };
}

function isEntry(file: TreeFile): file is Partial<ContentEntry> {
  return typeof file === "object" && "kind" in file;
}

function toBytes(file: TreeFile): Uint8Array {
  if (file instanceof Uint8Array) return file;
  return new TextEncoder().encode(typeof file === "string" ? file : JSON.stringify(file, null, 2));
}
