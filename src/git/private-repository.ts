/** A bare repository in the runner's temporary folder for the objects that one run fetches and creates. */

import { rm } from "node:fs/promises";
import path from "node:path";
import { askAgain } from "./ask-again.ts";
import { readFilters } from "./filters.ts";
import { gitEnvironment, type Setting } from "./git-environment.ts";
import { borrow, findLender, isCutAtHead, type LenderOptions, listPresent } from "./lender.ts";
import { makeTempFolder } from "./make-temp-folder.ts";
import { readRefusal } from "./read-refusal.ts";
import { redactWith } from "./redact.ts";
import type { Refusal } from "./refusal.ts";
import type { ResolvedRemote } from "./remote.ts";
import { removeFolder } from "./remove-folder.ts";
import { createGit, type Git } from "./run-git.ts";

export interface PrivateRepository {
  readonly git: Git;
  /**
   * Runs git with the user's filters and without access to the remote. Filters run as child processes of git and must
   * not see the token.
   */
  readonly local: Git;
  readonly filters: readonly Setting[];
  /**
   * Returns the path of an index with the commit's files, or of an empty index for null. Copy the index before you
   * change it.
   */
  indexOf(commit: string | null): Promise<string>;
  /** The folder that contains the repository and temporary files. */
  readonly directory: string;
  readonly gitDirectory: string;
  /** Fetches the branches. A missing branch has a null commit. */
  fetchBranches(branches: readonly string[]): Promise<{ kind: "tips"; commits: (string | null)[] } | Refusal>;
  /** Fetches a commit by its id. Returns null, or why the fetch failed. */
  fetchCommit(commit: string): Promise<Refusal | null>;
  /**
   * Fetches the missing blobs. Returns null, or why the fetch failed. Returns `again` if the branches must be fetched
   * again, because the server sends only whole commits. `roots` are trees and blobs that contain all the ids. Git
   * fetches them faster than thousands of single blobs.
   */
  fetchBlobs(ids: readonly string[], roots: readonly string[]): Promise<Refusal | "again" | null>;
  /** Like `fetchBlobs`, but ignores a failure. */
  fetchFoundBlobs(ids: readonly string[]): Promise<void>;
  remove(): Promise<void>;
}

export interface PrivateRepositoryOptions extends LenderOptions {
  remote: ResolvedRemote;
  token: string | undefined;
  /**
   * If true, fetches only the newest commit, and without file contents if the server allows that. If false, fetches
   * whole commits and as much history as the clone has.
   */
  isBlobless: boolean;
}

const NAME = "origin";
const PREFIX = "refs/pipekeeper";
/** With more blobs, fetching whole folders is faster. */
const MANY_BLOBS = 500;

export const FETCH = [
  "fetch",
  "--no-tags",
  "--no-write-fetch-head",
  "--no-recurse-submodules",
  "--no-show-forced-updates",
  "--no-write-commit-graph",
  "--no-auto-maintenance",
  "--refmap=",
];

export async function openPrivateRepository(options: PrivateRepositoryOptions): Promise<PrivateRepository> {
  const { env, token, remote, clone } = options;
  const directory = await makeTempFolder(env, "pipekeeper-");
  const gitDirectory = path.join(directory, "repository.git");
  const redact = redactWith(token, remote.secrets);
  const open = (settings: readonly Setting[], access: readonly Setting[] = []) => {
    const envOf = (all: readonly Setting[]) => ({
      ...gitEnvironment(env, [...PRIVATE, ...all]),
      GIT_ATTR_NOSYSTEM: "1",
      GIT_DIR: gitDirectory,
    });
    return createGit({ cwd: gitDirectory, env: envOf(settings), onlineEnv: envOf([...settings, ...access]), redact });
  };
  const git = open([...addresses(remote), ...remote.settings], remote.access);
  const [lender, filters] = await Promise.all([findLender(options), readFilters(options)]);
  const fetched = new Set<string>();
  const indexes = new Map<string, Promise<string>>();
  let objectFormat = clone?.objectFormat ?? "sha1";
  let depth = options.isBlobless || isCutAtHead(clone, lender?.shallow ?? "") ? ["--depth=1"] : [];
  let filter = options.isBlobless ? ["--filter=blob:none"] : [];
  let knowsShallow = true;
  await create();

  async function create(): Promise<void> {
    await rm(gitDirectory, { recursive: true, force: true });
    const init = ["init", "--quiet", "--bare", "--template=", `--object-format=${objectFormat}`, gitDirectory];
    await git.text(init, { cwd: directory });
    if (lender !== null && objectFormat === clone?.objectFormat) await borrow(gitDirectory, lender);
  }

  async function readIndex(commit: string | null, file: string): Promise<string> {
    await git.text(["read-tree", commit ?? "--empty"], { env: { GIT_INDEX_FILE: file } });
    return file;
  }

  /**
   * Changes the options or creates a new repository for what the server supports. Returns false if nothing can be
   * changed.
   */
  async function adapt(said: string): Promise<boolean> {
    const [, format] = /mismatched algorithms: client \w+; server (sha\d+)/.exec(said) ?? [];
    if (format !== undefined && format !== objectFormat) {
      objectFormat = format;
      await create();
      return true;
    }
    // With a filter, git would fetch the missing objects from such a server forever.
    if (/dumb http transport/i.test(said) && filter.length > 0) {
      depth = [];
      filter = [];
      await create();
      return true;
    }
    if (/shallow/i.test(said) && depth.length > 0) {
      knowsShallow = false;
      depth = [];
      return true;
    }
    if (/not our ref|unadvertised object|filter/i.test(said) && filter.length > 0) {
      filter = [];
      fetched.clear();
      await create();
      return true;
    }
    return false;
  }

  async function fetch(branches: readonly string[]): ReturnType<PrivateRepository["fetchBranches"]> {
    const present = new Set(branches);
    for (;;) {
      const specs = [...present].map((branch) => `+refs/heads/${branch}:${refOf(branches, branch)}`);
      const { code, stderr } = await git.run([...FETCH, ...depth, ...filter, "--end-of-options", NAME, ...specs]);
      if (code === 0) {
        if (/filtering not recognized/.test(stderr)) filter = [];
        // The next fetch needs the history between two tips, to see whether an unconfirmed push succeeded.
        depth = [];
        const refs = [...present].map((branch) => refOf(branches, branch));
        const ids = (await git.text(["rev-parse", ...refs])).split("\n");
        const at = new Map([...present].map((branch, index) => [branch, ids[index] as string]));
        return { kind: "tips", commits: branches.map((branch) => at.get(branch) ?? null) };
      }
      const missing = branches.find((branch) => isMissing(stderr, branch) && present.has(branch));
      if (missing !== undefined && present.size > 1) present.delete(missing);
      else if (!(await adapt(stderr))) {
        const refusal = readRefusal(stderr);
        const wanted = missing === undefined ? branches : [missing];
        const isNotGit = refusal.kind === "refused" && refusal.rule === "not-git";
        if ((missing === undefined && !isNotGit) || !/^https?:/i.test(remote.fetchUrl)) return refusal;
        const answer = await askAgain(git, NAME);
        if (answer === "page") return { ...refusal, kind: "refused", rule: "not-git" };
        // The branch exists, so something else, such as a proxy, gave the first answer.
        const isThere = answer.branches.some((branch) => wanted.includes(branch));
        return isThere ? { ...refusal, kind: "unreachable" } : refusal;
      }
    }
  }

  /** Returns null, or git's error output. */
  async function fetchMissing(ids: readonly string[], roots: readonly string[] | null): Promise<string | null> {
    if (filter.length === 0) return null;
    const unknown = ids.filter((id) => !fetched.has(id));
    const lent = lender === null ? new Set() : await listPresent(lender.git, unknown);
    const missing = unknown.filter((id) => !lent.has(id));
    if (missing.length > 0) {
      const wanted = roots !== null && missing.length > MANY_BLOBS && knowsShallow ? roots : missing;
      // Without a depth, git would assume that a tree in the repository has all its blobs, and would request nothing.
      const whole = wanted === roots ? ["--no-filter", "--depth=1"] : ["--no-filter"];
      const args = ["-c", "fetch.negotiationAlgorithm=noop", ...FETCH, ...whole, "--stdin", NAME];
      const { code, stderr } = await git.run(args, { input: wanted.map((id) => `${id}\n`).join("") });
      if (code !== 0) return stderr;
    }
    for (const id of unknown) fetched.add(id);
    return null;
  }

  return {
    git,
    local: open(filters),
    filters,
    directory,
    gitDirectory,
    fetchBranches: fetch,

    async indexOf(commit) {
      const name = commit ?? "nothing";
      const known = indexes.get(name) ?? readIndex(commit, path.join(directory, `index-of-${name}`));
      indexes.set(name, known);
      return known;
    },

    async fetchCommit(commit) {
      for (;;) {
        const { code, stderr } = await git.run([...FETCH, ...depth, ...filter, "--end-of-options", NAME, commit]);
        if (code === 0) return null;
        if (!(await adapt(stderr))) return readRefusal(stderr);
      }
    },

    async fetchBlobs(ids, roots) {
      const failure = await fetchMissing(ids, roots);
      if (failure === null) return null;
      return (await adapt(failure)) ? "again" : readRefusal(failure);
    },

    async fetchFoundBlobs(ids) {
      await fetchMissing(ids, null);
    },

    async remove() {
      await removeFolder(directory);
    },
  };
}

const PRIVATE: readonly Setting[] = [
  ["core.fsync", "none"],
  ["transfer.unpackLimit", "1"],
  ["core.looseCompression", "1"],
  // The user's own attributes and ignore lists must not affect what this job publishes.
  ["core.attributesFile", "/dev/null"],
  ["core.excludesFile", "/dev/null"],
];

/** Returns the addresses as settings, so no file contains them. */
export function addresses({ fetchUrl, pushUrls }: ResolvedRemote): Setting[] {
  const pushed = pushUrls.map((url): Setting => [`remote.${NAME}.pushurl`, url]);
  return [[`remote.${NAME}.url`, fetchUrl], ...pushed];
}

function refOf(branches: readonly string[], branch: string): string {
  return `${PREFIX}/${branches.indexOf(branch)}`;
}

function isMissing(stderr: string, branch: string): boolean {
  return stderr.split("\n").some((line) => line.endsWith(`couldn't find remote ref refs/heads/${branch}`));
}
