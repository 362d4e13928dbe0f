/** Reads tips as git objects. Checks files out only if a user's command needs them. */

import { copyFile, mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { MAX_FILE_BYTES } from "../files/file-source.ts";
import { streamBlobs } from "../git/blobs.ts";
import { readDefaultBranch } from "../git/default-branch.ts";
import { openFileForms } from "../git/file-forms.ts";
import { fetchHistory, isAncestor, readCommit } from "../git/history.ts";
import { foldersAbove, type TreeChange } from "../git/plan-changes.ts";
import type { PrivateRepository } from "../git/private-repository.ts";
import type { Refusal } from "../git/refusal.ts";
import { stageChanges } from "../git/stage-changes.ts";
import type { StagingArea } from "../git/staging-area.ts";
import { listEntries, listFolder, listTree, type TreeEntry } from "../git/tree.ts";
import { uploadLfs } from "../git/upload-lfs.ts";
import { createWorktree, type Worktree } from "../git/worktree.ts";
import { findObstacle, type History, type Owner } from "./find-obstacle.ts";
import { openPublishedFiles } from "./published-files.ts";
import {
  chooseBase,
  type Published,
  type Scope,
  type Staging,
  type Target,
  type Tip,
  type TipReader,
} from "./transport.ts";
import { openTreeSource } from "./tree-source.ts";

const ATTRIBUTES = ".gitattributes";

export interface GitReaderOptions {
  repository: PrivateRepository;
  target: Target;
  /** Null for a worktree with all files of the source branch. */
  scope: Scope | null;
  owner: Owner;
  log(line: string): void;
}

export function openGitReader({ repository, target, scope, owner, log }: GitReaderOptions): TipReader {
  const { git } = repository;
  const worktree = scope === null ? createWorktree(repository) : null;
  const folder = path.join(repository.directory, "derived");
  /** Where derived files are staged. Their modes mean nothing, because the files have just been written. */
  const derived: StagingArea = {
    git: repository.local,
    filters: repository.filters,
    folder,
    env: {},
    index: path.join(repository.directory, "derived-index"),
    trustsModes: false,
    isUntouched: () => false,
  };
  const isOneBranch = target.sourceBranch === target.targetBranch;
  const branches = isOneBranch ? [target.sourceBranch] : [target.sourceBranch, target.targetBranch];

  const history: History = {
    read: (id) => readCommit(repository, id),
    complete: () => fetchHistory(repository, branches),
    contains: (tip, commit) => isAncestor(repository, commit, tip),
    readDefaultBranch: () => readDefaultBranch(repository),
  };

  async function seed(base: string | null): Promise<void> {
    await copyFile(await repository.indexOf(base), derived.index);
  }

  async function readTip(): Promise<Tip | Refusal> {
    const fetched = await repository.fetchBranches(branches);
    if (fetched.kind !== "tips") return fetched;
    const [source = null, other = null] = fetched.commits;
    if (source === null) return refuseMissing(target.sourceBranch);
    const published = isOneBranch ? source : other;
    const at = published === null || isOneBranch ? null : await readCommit(repository, published);
    const obstacle = at === null ? null : await findObstacle({ target, at, source }, { history, owner });
    // This failure is not about the branch, and may be temporary.
    if (obstacle !== null && obstacle.kind !== "refused") return obstacle;
    const base = isOneBranch ? source : chooseBase(target, source, at);
    const tips = { source, target: published, base, obstacle };
    return worktree === null ? readScope(tips, scope as Scope) : readWorktree(tips, worktree);
  }

  async function readScope(tips: Tips, wanted: Scope): Promise<Tip | Refusal> {
    const { source, base } = tips;
    const [state, there] = await listBoth(source, base, wanted);
    const refusal = await fetchWanted(source, wanted, state, there);
    if (refusal === "again") return readTip();
    if (refusal !== null) return refusal;
    // Reads the index while the files are built. A failure surfaces where the index is used.
    repository.indexOf(base).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    return {
      kind: "tip",
      ...tips,
      state: openTreeSource(objectsOf(source, wanted.state, state), wanted.prefix),
      published: openPublished(there, base),
      folder,
      worktree: null,
      repository,
      staging: openStaging({ area: derived, base }, base, async (paths, base) => {
        await seed(base);
        return stageChanges(derived, paths, base);
      }),
    };
  }

  async function readWorktree(tips: Tips, tree: Worktree): Promise<Tip | Refusal> {
    const { source, base } = tips;
    await tree.moveTo(source);
    const there = base === null ? [] : await listTree(git, base, null);
    const state = openTreeSource(objectsOf(source, [], []), "");
    return {
      kind: "tip",
      ...tips,
      state,
      published: openPublished(there, null),
      folder: tree.folder,
      worktree: tree,
      repository,
      staging: openStaging({ area: tree.area, base }, source, tree.stage),
    };
  }

  async function listBoth(
    source: string,
    base: string | null,
    { state, published: files }: Scope,
  ): Promise<[TreeEntry[], TreeEntry[]]> {
    if (base === source) {
      const all = await listPublished(source, [...state, ...files]);
      return [all, all];
    }
    return Promise.all([listTree(git, source, state), base === null ? [] : listPublished(base, files)]);
  }

  /** The files at the paths, and the .gitattributes that say how files there are stored. */
  function listPublished(commit: string, files: readonly string[]): Promise<TreeEntry[]> {
    const attributes = ["", ...files.flatMap((file) => foldersAbove(file))].map((folder) =>
      path.posix.join(folder, ATTRIBUTES),
    );
    return listTree(git, commit, [...files, ...attributes]);
  }

  /** Fetches, in one request, everything that will be read. */
  async function fetchWanted(source: string, wanted: Scope, state: readonly TreeEntry[], there: readonly TreeEntry[]) {
    const stateFiles = state.filter((entry) => isFile(entry) && isBelow(entry.path, wanted.state));
    const compared = there.filter(
      (entry) => isFile(entry) && (wanted.compared.includes(entry.path) || isAttributes(entry)),
    );
    const isWhole = wanted.state.some((path) => path === "" || path === ".");
    const roots = isWhole ? [await git.text(["rev-parse", `${source}^{tree}`])] : idsAt(state, wanted.state);
    const ids = [...stateFiles, ...compared].map(({ id }) => id);
    return repository.fetchBlobs([...new Set(ids)], [...roots, ...compared.map(({ id }) => id)]);
  }

  function objectsOf(commit: string, paths: readonly string[], entries: readonly TreeEntry[]) {
    return {
      commit,
      scope: paths,
      entries,
      find: async (file: string) =>
        (await listEntries(git, commit, [file])).find((entry) => entry.path === file) ?? null,
      listFolder: (folder: string) => listFolder(git, commit, folder),
      async *readBlobs(ids: readonly string[]) {
        // Links may lead to files outside the state's folder. Git itself would fetch these one by one.
        await repository.fetchFoundBlobs(ids);
        yield* streamBlobs(git, ids, MAX_FILE_BYTES);
      },
    };
  }

  /** `base` is the tree whose .gitattributes apply to the derived files; null if a worktree's own apply. */
  function openPublished(entries: readonly TreeEntry[], base: string | null): Published {
    const forms = base !== null && entries.some(isAttributes) ? openFileForms(repository, base, log) : null;
    return openPublishedFiles(git, entries, forms);
  }

  /** `attributes`: the commit whose .gitattributes apply. */
  function openStaging(
    place: { area: StagingArea; base: string | null },
    attributes: string | null,
    compare: Staging["compare"],
  ): Staging {
    return {
      compare,
      read: (changes) => streamBlobs(git, idsOf(changes), Number.MAX_SAFE_INTEGER) as AsyncIterable<Buffer>,
      forms: openFileForms(repository, attributes, log),
      upload: (changes) => uploadLfs(repository, place, changes),
    };
  }

  async function contains(tip: Tip, commit: string): Promise<boolean> {
    if (tip.target === null) return false;
    return (await git.run(["merge-base", "--is-ancestor", commit, tip.target])).code === 0;
  }

  async function countSince(tip: Tip, commit: string): Promise<number | null> {
    if (tip.target === null) return null;
    const isAncestor = (await git.run(["merge-base", "--is-ancestor", commit, tip.target])).code === 0;
    return isAncestor ? Number(await git.text(["rev-list", "--count", `${commit}..${tip.target}`])) : null;
  }

  return { readTip, contains, countSince, close: () => repository.remove() };
}

type Tips = Pick<Tip, "source" | "target" | "base" | "obstacle">;

function refuseMissing(branch: string): Refusal {
  return {
    kind: "refused",
    rule: "no-branch",
    said: [`fatal: couldn't find remote ref refs/heads/${branch}`],
    reasons: [],
  };
}

/** The ids of the blobs that the changes write. */
function idsOf(changes: readonly TreeChange[]): string[] {
  return changes.flatMap(({ to }) => (to === null || to.mode === "160000" ? [] : [to.id]));
}

function idsAt(entries: readonly TreeEntry[], paths: readonly string[]): string[] {
  return entries.filter(({ path }) => paths.includes(path)).map(({ id }) => id);
}

function isAttributes(entry: TreeEntry): boolean {
  return path.posix.basename(entry.path) === ATTRIBUTES;
}

function isFile({ mode }: TreeEntry): boolean {
  return mode !== "040000" && mode !== "160000";
}

function isBelow(file: string, paths: readonly string[]): boolean {
  return paths.some((path) => path === "" || path === "." || file === path || file.startsWith(`${path}/`));
}
