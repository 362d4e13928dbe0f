/**
 * A seal over the parts of a git repository that change how git behaves: refs, configuration, hooks, attributes,
 * borrowed objects, worktrees. Indexes, logs and new objects are left out, because the program may run git to look
 * around.
 */

import { lstatSync, readdirSync, readlinkSync, type Stats } from "node:fs";
import path from "node:path";
import { hashFile } from "./hash-file.ts";

/** What was found, by path in the repository. */
export type Seal = ReadonlyMap<string, string>;

const SEALED = [
  "HEAD",
  "config",
  "config.worktree",
  "packed-refs",
  "refs",
  "reftable",
  "hooks",
  "info",
  "shallow",
  "modules",
  "commondir",
  "gitdir",
  "objects/info",
  "objects/pack/multi-pack-index",
] as const;
/** The sealed parts that belong to one worktree. */
const SEALED_IN_WORKTREE = ["HEAD", "config.worktree", "refs", "gitdir", "commondir", "locked", "info", "modules"];

/** Git's own files never grow this large; a hostile program's might. */
const MAX_HASHED_BYTES = 500_000_000;

/** Reads the seal of a repository. `worktree` is a folder checked out from it whose `.git` is included in the seal. */
export function sealRepository(gitDirectory: string, worktree?: string): Seal {
  const seal = new Map<string, string>();
  for (const part of SEALED) add(seal, gitDirectory, part);
  for (const name of listNames(path.join(gitDirectory, "worktrees"))) {
    seal.set(`worktrees/${name}`, "worktree");
    for (const part of SEALED_IN_WORKTREE) add(seal, gitDirectory, `worktrees/${name}/${part}`);
  }
  if (worktree !== undefined) add(seal, worktree, ".git");
  return seal;
}

/** Paths that differ between the seals, sorted. */
export function compareSeals(before: Seal, after: Seal): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((name) => before.get(name) !== after.get(name)).sort();
}

function add(seal: Map<string, string>, root: string, name: string): void {
  const place = path.join(root, name);
  const found = look(place);
  if (found === null) return;
  if (!found.isDirectory()) {
    seal.set(name, describe(place, found));
    return;
  }
  // Ignore empty folders, because git creates and removes them for refs.
  for (const child of listNames(place)) add(seal, root, `${name}/${child}`);
}

function describe(place: string, found: Stats): string {
  if (found.isSymbolicLink()) return `link ${readlinkSync(place)}`;
  if (!found.isFile()) return "special";
  if (found.size > MAX_HASHED_BYTES) return `large ${found.size}`;
  // Hooks and programs run only if they are executable.
  const mode = (found.mode & 0o111) === 0 ? "file" : "program";
  return `${mode} ${hashFile(Buffer.from(place), found.size, "sha256") ?? "unreadable"}`;
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function look(place: string): Stats | null {
  try {
    return lstatSync(place);
  } catch {
    return null;
  }
}
