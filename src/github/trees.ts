/** Reads git trees, and requests each tree only once. */

import { UserError } from "../errors.ts";
import type { Repository } from "./repository.ts";

export interface ListedEntry {
  /** Relative to the root of the tree. */
  path: string;
  /** 100644, 100755, 120000 (symbolic link), 040000 (folder) or 160000 (submodule). */
  mode: string;
  id: string;
}

export interface Trees {
  /** Returns the id of the commit's tree. */
  ofCommit(commit: string): Promise<string>;
  /** Lists everything at and below the paths, including folders. */
  list(tree: string, paths: readonly string[]): Promise<ListedEntry[]>;
  /**
   * Returns the entry at the path; null if there is none. If a parent path is a file, link or submodule, returns the
   * entry of that parent.
   */
  find(tree: string, path: string): Promise<ListedEntry | null>;
}

interface Listing {
  entries: ListedEntry[];
  isTruncated: boolean;
}

const FOLDER = "040000";

export function openTrees(repository: Repository): Trees {
  const known = new Map<string, Promise<Listing>>();
  const treeIds = new Map<string, string>();

  async function ofCommit(commit: string): Promise<string> {
    const { client, owner, repo } = repository;
    const id =
      treeIds.get(commit) ?? (await client.rest.git.getCommit({ owner, repo, commit_sha: commit })).data.tree.sha;
    treeIds.set(commit, id);
    return id;
  }

  function read(sha: string, recursive: boolean): Promise<Listing> {
    const key = `${sha} ${recursive}`;
    const reading = known.get(key) ?? readTree(repository, sha, recursive);
    known.set(key, reading);
    // A failed answer must not be cached.
    reading.catch(() => known.delete(key));
    return reading;
  }

  async function readFolder(sha: string): Promise<ListedEntry[]> {
    const { entries, isTruncated } = await read(sha, false);
    if (!isTruncated) return entries;
    throw new UserError(
      `A folder of the repository has more files than the API lists (tree ${sha}). Use the transport git instead.`,
    );
  }

  /** GitHub cuts a recursive listing at 100,000 entries or 7 MB. Then each folder is listed separately. */
  async function listBelow(sha: string, prefix: string): Promise<ListedEntry[]> {
    const { entries, isTruncated } = await read(sha, true);
    if (!isTruncated) return entries.map((entry) => below(prefix, entry));
    const found: ListedEntry[] = [];
    for (const entry of (await readFolder(sha)).map((entry) => below(prefix, entry))) {
      found.push(entry);
      if (entry.mode === FOLDER) found.push(...(await listBelow(entry.id, entry.path)));
    }
    return found;
  }

  async function find(tree: string, path: string): Promise<ListedEntry | null> {
    let entry: ListedEntry = { path: "", mode: FOLDER, id: tree };
    for (const name of path.split("/").filter((part) => part !== "" && part !== ".")) {
      if (entry.mode !== FOLDER) return entry;
      const next = (await readFolder(entry.id)).find((other) => other.path === name);
      if (next === undefined) return null;
      entry = below(entry.path, next);
    }
    return entry;
  }

  async function list(tree: string, paths: readonly string[]): Promise<ListedEntry[]> {
    const found = new Map<string, ListedEntry>();
    for (const path of paths) {
      const entry = await find(tree, path);
      // A shorter path means that a parent path is not a folder.
      if (entry === null || entry.path !== path.replace(/^\.$/, "")) continue;
      const entries = entry.mode === FOLDER ? await listBelow(entry.id, entry.path) : [];
      for (const each of [entry, ...entries]) if (each.path !== "") found.set(each.path, each);
    }
    return [...found.values()];
  }

  return { ofCommit, list, find };
}

function below(prefix: string, entry: ListedEntry): ListedEntry {
  return prefix === "" ? entry : { ...entry, path: `${prefix}/${entry.path}` };
}

async function readTree({ client, owner, repo }: Repository, sha: string, recursive: boolean): Promise<Listing> {
  const { data } = await client.rest.git.getTree({
    owner,
    repo,
    tree_sha: sha,
    // GitHub takes any value of the parameter, even "false", as true.
    ...(recursive ? { recursive: "1" } : {}),
  });
  const entries = data.tree.map(({ path, mode, sha }) => ({ path, mode, id: sha }));
  return { entries, isTruncated: data.truncated };
}
