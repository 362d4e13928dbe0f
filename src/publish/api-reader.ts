/** Reads tips through the Git Data API when there is no git. Each state file takes one request. */

import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { UserError } from "../errors.ts";
import { hashBlob } from "../formats/blob-id.ts";
import type { Environment } from "../git/git-environment.ts";
import { makeTempFolder } from "../git/make-temp-folder.ts";
import type { Refusal } from "../git/refusal.ts";
import { openBlobs } from "../github/blobs.ts";
import { openCommits } from "../github/commits.ts";
import { countAhead, descendsFrom, readBranch, readDefaultBranch } from "../github/refs.ts";
import type { Repository } from "../github/repository.ts";
import type { Trees } from "../github/trees.ts";
import { orRefused } from "./api-refusal.ts";
import { findObstacle, type History, type Owner } from "./find-obstacle.ts";
import { stageWithoutGit } from "./stage-without-git.ts";
import { openStoredTexts } from "./stored-texts.ts";
import { chooseBase, type Published, type Scope, type Target, type Tip, type TipReader } from "./transport.ts";
import { openTreeSource } from "./tree-source.ts";

export interface ApiReaderOptions {
  repository: Repository;
  trees: Trees;
  target: Target;
  scope: Scope;
  owner: Owner;
  /** Names the folder for temporary files. */
  env: Environment;
  log(line: string): void;
}

/** A limit, because each state file takes one request. */
const MAX_STATE_FILES = 300;

export async function openApiReader(options: ApiReaderOptions): Promise<TipReader> {
  const { repository, trees, target, scope, owner, log } = options;
  const root = await makeTempFolder(options.env, "pipekeeper-");
  const folder = path.join(root, "derived");
  const blobs = openBlobs(repository);

  async function readTip(): Promise<Tip | Refusal> {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    return orRefused(async () => {
      const { source, published } = await readBranches(repository, target);
      const state = await readState(source);
      const tips = await readBase(source, published);
      const there = tips.base === null ? null : await trees.ofCommit(tips.base);
      return {
        kind: "tip",
        source,
        target: published,
        ...tips,
        state,
        published: openPublished(there),
        folder,
        worktree: null,
        repository: null,
        staging: stageWithoutGit({ folder, trees, blobs, like: source }),
      } satisfies Tip;
    });
  }

  async function readBase(source: string, published: string | null): Promise<Pick<Tip, "base" | "obstacle">> {
    if (published === null) return { base: chooseBase(target, source, null), obstacle: null };
    if (target.history === "append") return { base: published, obstacle: null };
    const commits = openCommits(repository);
    const history: History = {
      read: commits.read,
      complete: async () => null,
      contains: (tip, commit) => descendsFrom(repository, tip, commit),
      readDefaultBranch: () => readDefaultBranch(repository),
    };
    const at = await commits.read(published);
    if (at === null) throw new Error(`commit ${published} is not there`);
    return {
      base: chooseBase(target, source, at),
      obstacle: await findObstacle({ target, at, source }, { history, owner }),
    };
  }

  async function readState(commit: string) {
    const tree = await trees.ofCommit(commit);
    const entries = await trees.list(tree, scope.state);
    const files = entries.filter(({ mode }) => mode !== "040000" && mode !== "160000");
    if (files.length > MAX_STATE_FILES) {
      throw new UserError(
        `The state has ${files.length} files, and without git each takes an API request; the limit is ${MAX_STATE_FILES}. Install git 2.31 or later.`,
      );
    }
    log(`Reading ${files.length} files of ${target.sourceBranch} at ${commit.slice(0, 10)} through the API.`);
    await blobs.read(files.map(({ id }) => id));
    const find = async (file: string) => {
      const entry = await trees.find(tree, file);
      return entry?.path === file ? entry : null;
    };
    const objects = {
      commit,
      scope: scope.state,
      entries,
      find,
      listFolder: async (folder: string) => {
        const below = await trees.list(tree, [folder]);
        return below.filter((entry) => path.posix.dirname(entry.path) === (folder || "."));
      },
      async *readBlobs(ids: readonly string[]) {
        yield* await blobs.read(ids);
      },
    };
    return openTreeSource(objects, scope.prefix);
  }

  function openPublished(tree: string | null): Published {
    /** The id of a regular file. */
    const find = async (file: string): Promise<string | null> => {
      const entry = tree === null ? null : await trees.find(tree, file);
      return entry !== null && entry.path === file && entry.mode.startsWith("100") ? entry.id : null;
    };
    const storeText = openStoredTexts(trees, blobs, tree ?? "");

    return {
      async read(file) {
        const id = await find(file);
        return id === null ? null : ((await blobs.read([id]))[0] ?? null);
      },
      async listHeld(files) {
        const held = new Set<string>();
        for (const [file, bytes] of files) {
          const id = await find(file);
          if (id === null || tree === null) continue;
          if (id === hashBlob(bytes, id) || id === hashBlob(await storeText(file, bytes), id)) held.add(file);
        }
        return held;
      },
    };
  }

  return {
    readTip,
    contains: async (tip, commit) => tip.target !== null && (await descendsFrom(repository, tip.target, commit)),
    async countSince(tip, commit) {
      if (tip.target === null) return null;
      const { target: head } = tip;
      const answer = await orRefused(async () => ({
        kind: "ahead" as const,
        by: await countAhead(repository, head, commit),
      }));
      return answer.kind === "ahead" ? answer.by : null;
    },
    close: () => rm(root, { recursive: true, force: true }),
  };
}

async function readBranches(repository: Repository, { sourceBranch, targetBranch }: Target) {
  const isSame = sourceBranch === targetBranch;
  const [source, other] = await Promise.all([
    readBranch(repository, sourceBranch),
    isSame ? null : readBranch(repository, targetBranch),
  ]);
  if (source !== null) return { source, published: isSame ? source : other };
  throw new UserError(
    `Branch "${sourceBranch}" was not found in ${repository.owner}/${repository.repo}. ` +
      `Expected a branch with at least one commit that the token can read ("contents: read").`,
  );
}
