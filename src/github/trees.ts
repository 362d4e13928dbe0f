/** Reads git trees, asking for none twice: a tree's id stands for its content. */

import { UserError } from "../errors.ts";
import type { Repository } from "./repository.ts";

export interface TreeEntry {
  /** From the root of the repository. */
  path: string;
  /** 100644, 100755, 120000 (symbolic link), 040000 (folder) or 160000 (submodule). */
  mode: string;
  sha: string;
}

export interface Trees {
  /** Every entry but folders that is one of the paths or below it; all of them if paths is null. */
  list(tree: string, paths: readonly string[] | null): Promise<TreeEntry[]>;
  /** The entry at the path; or the file, link or submodule that stands in its way, told by its shorter path; or null. */
  find(tree: string, path: string): Promise<TreeEntry | null>;
}

interface Listing {
  entries: TreeEntry[];
  isTruncated: boolean;
}

const FOLDER = "040000";

export function openTrees(repository: Repository): Trees {
  const known = new Map<string, Promise<Listing>>();

  function read(sha: string, recursive: boolean): Promise<Listing> {
    const key = `${sha} ${recursive}`;
    const reading = known.get(key) ?? readTree(repository, sha, recursive);
    known.set(key, reading);
    // A failed answer is no knowledge: the next attempt asks again.
    reading.catch(() => known.delete(key));
    return reading;
  }

  async function readFolder(sha: string): Promise<TreeEntry[]> {
    const { entries, isTruncated } = await read(sha, false);
    if (!isTruncated) return entries;
    throw new UserError(
      `A folder of the repository has more files than the API lists (tree ${sha}). Use the transport git instead.`,
    );
  }

  /** GitHub cuts a recursive listing at 100,000 entries or 7 MB; then each folder is asked for by itself. */
  async function listBelow(sha: string, prefix: string): Promise<TreeEntry[]> {
    const { entries, isTruncated } = await read(sha, true);
    if (!isTruncated) return entries.filter((entry) => entry.mode !== FOLDER).map((entry) => below(prefix, entry));
    const found: TreeEntry[] = [];
    for (const entry of (await readFolder(sha)).map((entry) => below(prefix, entry))) {
      if (entry.mode === FOLDER) found.push(...(await listBelow(entry.sha, entry.path)));
      else found.push(entry);
    }
    return found;
  }

  async function find(tree: string, path: string): Promise<TreeEntry | null> {
    let entry: TreeEntry = { path: "", mode: FOLDER, sha: tree };
    for (const name of path.split("/").filter((part) => part !== "" && part !== ".")) {
      if (entry.mode !== FOLDER) return entry;
      const next = (await readFolder(entry.sha)).find((other) => other.path === name);
      if (next === undefined) return null;
      entry = below(entry.path, next);
    }
    return entry;
  }

  async function list(tree: string, paths: readonly string[] | null): Promise<TreeEntry[]> {
    const found = new Map<string, TreeEntry>();
    for (const path of paths ?? [""]) {
      const entry = await find(tree, path);
      const entries = entry === null ? [] : entry.mode === FOLDER ? await listBelow(entry.sha, entry.path) : [entry];
      for (const each of entries) found.set(each.path, each);
    }
    return [...found.values()];
  }

  return { list, find };
}

function below(prefix: string, entry: TreeEntry): TreeEntry {
  return prefix === "" ? entry : { ...entry, path: `${prefix}/${entry.path}` };
}

async function readTree({ client, owner, repo }: Repository, sha: string, recursive: boolean): Promise<Listing> {
  const { data } = await client.rest.git.getTree({
    owner,
    repo,
    tree_sha: sha,
    // Any value of the parameter, even "false", asks for a recursive listing.
    ...(recursive ? { recursive: "1" } : {}),
  });
  const entries = data.tree.map(({ path, mode, sha }) => ({ path, mode, sha }));
  return { entries, isTruncated: data.truncated };
}
