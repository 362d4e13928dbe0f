/** The files of a commit, listed from its tree and read by blob id. Follows links only inside the root. */

import path from "node:path";
import { type FileRead, type FileSource, type Listing, UNUSABLE, type Unusable } from "../files/file-source.ts";
import type { TreeEntry } from "../git/tree.ts";
import { compareBytewise } from "../pipeline/order.ts";

/** How to read the objects of a commit. */
export interface CommitObjects {
  commit: string;
  /** `entries` contains everything at and below these paths. */
  scope: readonly string[];
  /** Includes folders. */
  entries: readonly TreeEntry[];
  /** The entry at a path outside the scope. */
  find(path: string): Promise<TreeEntry | null>;
  /** The direct children of a folder outside the scope; the root is "". */
  listFolder(path: string): Promise<readonly TreeEntry[]>;
  /** In the order of the ids; null for a blob that is too large to read. */
  readBlobs(ids: readonly string[]): AsyncIterable<Buffer | null>;
}

const FOLDER = "040000";
const LINK = "120000";
const SUBMODULE = "160000";
/** The limit of Linux. */
const MAX_LINKS = 40;

type Resolved = TreeEntry | "missing" | "outside" | "nowhere";

/** `prefix` is the folder that all paths start from; empty, or ends in `/`. */
export function openTreeSource(objects: CommitObjects, prefix: string): FileSource {
  const known = new Map(objects.entries.map((entry) => [entry.path, entry]));
  const children = groupByFolder(objects.entries);
  const root = prefix.replace(/\/$/, "");
  const place = `${prefix === "" ? "" : `"${prefix}" of `}commit ${objects.commit.slice(0, 10)}`;

  const isListed = (full: string) => objects.scope.some((scope) => isInside(full, scope));

  /**
   * Link targets by id. When the first link is followed, the targets of all links inside the scope are read at once.
   * Links outside the scope are read one by one.
   */
  const linkTargets = new Map<string, string>();
  const outOfScope = new Map<string, Promise<TreeEntry | null>>();

  async function find(full: string): Promise<TreeEntry | null> {
    const entry = known.get(full);
    if (entry !== undefined || isListed(full)) return entry ?? null;
    const found = outOfScope.get(full) ?? objects.find(full);
    outOfScope.set(full, found);
    return found;
  }

  /** The file or folder at a path, after following links. */
  async function resolve(file: string): Promise<Resolved> {
    const full = path.posix.join(prefix, file).replace(/\/+$/, "");
    const plain = known.get(full);
    if (plain !== undefined && plain.mode !== LINK) return plain;
    if (full === root || full === ".") return { path: root, mode: FOLDER, id: "" };
    let rest = full.split("/");
    let at = "";
    /** A path below a broken link does not exist, but the broken link itself does. */
    let isLink = false;
    for (let links = 0; rest.length > 0; ) {
      const [name, ...others] = rest as [string, ...string[]];
      const step = path.posix.join(at, name);
      const entry = await find(step);
      if (entry === null) return isLink ? "nowhere" : "missing";
      if (entry.mode !== LINK) {
        if (others.length === 0) return entry;
        if (entry.mode !== FOLDER) return isLink ? "nowhere" : "missing";
        [at, rest] = [step, others];
        continue;
      }
      isLink ||= others.length === 0;
      if (++links > MAX_LINKS) return "nowhere";
      const target = path.posix.join(at, await readLink(entry.id), ...others).replace(/\/+$/, "");
      if (!isInside(target, root)) return "outside";
      if (target === root || target === ".") return { path: root, mode: FOLDER, id: "" };
      [at, rest] = ["", target.split("/")];
    }
    return "missing";
  }

  /** The target of a link. For an absolute link, a path that no repository has. */
  async function readLink(id: string): Promise<string> {
    if (!linkTargets.has(id)) await readLinks(id);
    const target = linkTargets.get(id) ?? "";
    return target.startsWith("/") ? "../".repeat(100) : target;
  }

  async function readLinks(id: string): Promise<void> {
    const inScope = objects.entries.filter((entry) => entry.mode === LINK && isListed(entry.path));
    const ids = [...new Set([id, ...inScope.map((entry) => entry.id)])].filter((each) => !linkTargets.has(each));
    let at = 0;
    for await (const bytes of objects.readBlobs(ids)) linkTargets.set(ids[at++] as string, bytes?.toString() ?? "");
  }

  async function list(folder: string): Promise<Listing> {
    const found = await resolve(folder);
    if (found === "missing") return { kind: "missing" };
    if (found === "outside") return UNUSABLE.folderOutside;
    if (found === "nowhere" || (found.mode !== FOLDER && found.mode !== SUBMODULE)) return { kind: "file" };
    if (found.mode === SUBMODULE) return { kind: "folder", names: [] };
    const entries = isListed(found.path)
      ? (children.get(found.path || ".") ?? [])
      : await objects.listFolder(found.path);
    const names = entries.map((entry) => path.posix.basename(entry.path));
    return { kind: "folder", names: names.sort(compareBytewise) };
  }

  async function* read(paths: readonly string[]): AsyncGenerator<FileRead> {
    const found: Resolved[] = [];
    for (const file of paths) {
      const listed = known.get(prefix + file);
      // Await only if needed, because nearly all of the thousands of paths are already known.
      found.push(listed !== undefined && listed.mode !== LINK ? listed : await resolve(file));
    }
    const ids = found.map(fileId).filter((id) => id !== null);
    const blobs = objects.readBlobs(ids)[Symbol.asyncIterator]();
    try {
      for (const [index, file] of paths.entries()) {
        const entry = found[index] as Resolved;
        if (fileId(entry) === null) {
          yield { path: file, ...describeNoFile(entry) };
          continue;
        }
        const { value: bytes } = await blobs.next();
        yield bytes === null ? { path: file, ...UNUSABLE.tooLarge } : { path: file, kind: "bytes", bytes };
      }
    } finally {
      await blobs.return?.();
    }
  }

  return { place, commit: objects.commit, list, read };
}

function fileId(found: Resolved): string | null {
  return typeof found === "string" || found.mode === FOLDER || found.mode === SUBMODULE ? null : found.id;
}

function describeNoFile(found: Resolved): { kind: "missing" } | Unusable {
  if (found === "missing") return { kind: "missing" };
  if (found === "outside") return UNUSABLE.fileOutside;
  return found === "nowhere" ? UNUSABLE.brokenLink : UNUSABLE.folder;
}

function groupByFolder(entries: readonly TreeEntry[]): Map<string, TreeEntry[]> {
  const folders = new Map<string, TreeEntry[]>();
  for (const entry of entries) {
    const parent = path.posix.dirname(entry.path);
    const list = folders.get(parent);
    if (list === undefined) folders.set(parent, [entry]);
    else list.push(entry);
  }
  return folders;
}

function isInside(target: string, root: string): boolean {
  if (target === ".." || target.startsWith("../")) return false;
  return root === "" || root === "." || target === root || target.startsWith(`${root}/`);
}
