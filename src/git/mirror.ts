/** Keeps a bare repository that mirrors a remote's branches across runs. */

import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { askAgain } from "./ask-again.ts";
import { type Environment, gitEnvironment, type Setting } from "./git-environment.ts";
import { addresses, FETCH } from "./private-repository.ts";
import { readRefusal } from "./read-refusal.ts";
import { redactWith } from "./redact.ts";
import type { Refusal } from "./refusal.ts";
import type { ResolvedRemote } from "./remote.ts";
import { removeFolder } from "./remove-folder.ts";
import { createGit, type Git } from "./run-git.ts";
import { guessFormat, salvageObjects } from "./salvage-objects.ts";

/** `auth`: the server or one of our rules refuses, so trying again cannot help. `unreachable`: any other failure. */
export type RemoteHead =
  | { kind: "head"; sha: string }
  | { kind: "branch-missing"; branches: string[] }
  | { kind: "auth" | "unreachable"; refusal: Refusal };

export interface Mirror {
  /** Runs git in the mirror. Only commands that talk to the remote get the credentials. */
  readonly git: Git;
  readonly gitDirectory: string;
  readonly url: string;
  /** Asks the remote for the commit of a branch. Fetches nothing. */
  readHead(branch: string): Promise<RemoteHead>;
  /** Fetches all branches and drops deleted ones. Returns null, or why the fetch failed. */
  fetch(): Promise<Refusal | null>;
  fetchCommit(id: string): Promise<boolean>;
  /**
   * Records that a program gets access to the mirror. If the run crashes before `takeBack`, the next run creates a new
   * mirror and copies only our own objects.
   */
  lend(): Promise<void>;
  /** Records that the program has not tampered with the mirror. */
  takeBack(): Promise<void>;
  discard(): Promise<void>;
}

export interface MirrorOptions {
  directory: string;
  remote: ResolvedRemote;
  token: string | undefined;
  env: Environment;
}

const HEADS = "+refs/heads/*:refs/heads/*";
/** A depth that fetches the whole history. */
const WHOLE = "--depth=2147483647";

/** Git gets slow with more packs. */
const MOST_PACKS = 50;

/** No attributes, replacements or stored graphs may change what git reads. */
const STEADY: readonly Setting[] = [
  ["protocol.ext.allow", "never"],
  ["protocol.fd.allow", "never"],
  ["core.attributesFile", "/dev/null"],
  ["core.excludesFile", "/dev/null"],
  ["core.commitGraph", "false"],
  ["core.logAllRefUpdates", "false"],
  ["core.symlinks", "true"],
  ["core.fileMode", "true"],
  ["transfer.unpackLimit", "1"],
];

/** An `info/attributes` that makes git write files byte for byte, whatever .gitattributes says. */
export const BYTE_FOR_BYTE = "* -text -eol -ident -filter -working-tree-encoding\n";

export async function openMirror(options: MirrorOptions): Promise<Mirror> {
  const { directory, remote, token, env } = options;
  const lent = `${directory}.lent`;
  const git = openGit(options);
  if (existsSync(lent)) await startAnew();
  await removeLocks(directory);
  if ((await readFormat()) === null) await create("sha1");
  await layDownAttributes();

  async function readFormat(): Promise<string | null> {
    if (!existsSync(path.join(directory, "HEAD"))) return null;
    const { code, stdout } = await git.run(["rev-parse", "--show-object-format"]);
    return code === 0 ? stdout.toString().trim() : null;
  }

  /**
   * A killed process must not leave a partial repository, so `create` makes the repository elsewhere and moves it into
   * place.
   */
  async function create(format: string): Promise<void> {
    const fresh = `${directory}.new`;
    await Promise.all([removeFolder(fresh), removeFolder(directory)]);
    await mkdir(path.dirname(directory), { recursive: true });
    const init = ["init", "--quiet", "--bare", "--template=", `--object-format=${format}`, fresh];
    await git.text(init, { cwd: path.dirname(directory), env: { GIT_DIR: fresh } });
    await rename(fresh, directory);
  }

  async function layDownAttributes(): Promise<void> {
    const file = path.join(directory, "info", "attributes");
    if ((await readFile(file, "utf8").catch(() => "")) === BYTE_FOR_BYTE) return;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, BYTE_FOR_BYTE);
  }

  /**
   * Nobody checked what the program did to the mirror. Our own objects are safe to copy, because their ids verify them.
   */
  async function startAnew(): Promise<void> {
    const lost = `${directory}.lost`;
    if (!existsSync(lost) && existsSync(directory)) await rename(directory, lost);
    const format = await guessFormat(lost);
    await create(format);
    await salvageObjects(lost, directory, format);
    await removeFolder(lost);
    await rm(lent, { force: true });
  }

  async function discard(): Promise<void> {
    await create("sha1");
    await layDownAttributes();
    await rm(lent, { force: true });
  }

  /** Creates a new mirror if that may fix the failed fetch. Returns false if it cannot. */
  async function adapt(said: string, tried: Set<string>): Promise<boolean> {
    const [, format] = /mismatched algorithms: client \w+; server (sha\d+)/.exec(said) ?? [];
    const next = format ?? (await readFormat()) ?? "sha1";
    if (tried.has(next) || (format === undefined && (await isIntact()))) return false;
    tried.add(next);
    await create(next);
    await layDownAttributes();
    return true;
  }

  /**
   * Joins small packs, because each fetch adds one. Keeps unreachable objects: a watch may need the commits from before
   * a rewrite. With git before 2.33, `repack` fails and the packs stay.
   */
  async function joinPacks(): Promise<void> {
    const files = await readdir(path.join(directory, "objects", "pack")).catch(() => []);
    if (files.filter((file) => file.endsWith(".pack")).length <= MOST_PACKS) return;
    await git.run(["repack", "--geometric=2", "-d", "--quiet"]);
  }

  async function isIntact(): Promise<boolean> {
    return (await git.run(["fsck", "--connectivity-only", "--no-dangling", "--no-progress"])).code === 0;
  }

  return {
    git,
    gitDirectory: directory,
    url: remote.fetchUrl,

    async readHead(branch) {
      // A full ref name keeps the server from listing thousands of branches.
      const exact = await listHeads(["--", "origin", `refs/heads/${branch}`]);
      if (!Array.isArray(exact)) return exact;
      const found = exact.find(({ name }) => name === branch);
      if (found !== undefined) return { kind: "head", sha: found.sha };
      const all = await listHeads(["--heads", "--", "origin"]);
      return Array.isArray(all) ? { kind: "branch-missing", branches: all.map(({ name }) => name).sort() } : all;
    },

    async fetch() {
      const tried = new Set<string>();
      for (;;) {
        const isShallow = (await git.text(["rev-parse", "--is-shallow-repository"])) === "true";
        const extent = isShallow ? [WHOLE] : ["--update-shallow"];
        const args = [...FETCH, "--prune", "--force", "--update-head-ok", ...extent, "--end-of-options", "origin"];
        const { code, stderr } = await git.run([...args, HEADS]);
        if (code === 0) {
          await joinPacks();
          return null;
        }
        const refusal = readRefusal(stderr);
        const isOurs = refusal.kind === "unknown" || /mismatched algorithms/.test(stderr);
        if (!isOurs || !(await adapt(stderr, tried))) return refusal;
      }
    },

    async fetchCommit(id) {
      if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) return false;
      const isHere = async () => (await git.run(["cat-file", "-e", `${id}^{commit}`])).code === 0;
      if (await isHere()) return true;
      await git.run([...FETCH, "--update-shallow", "--end-of-options", "origin", id]);
      return isHere();
    },

    async lend() {
      await writeFile(lent, "");
    },

    async takeBack() {
      await rm(lent, { force: true });
    },

    discard,
  };

  async function listHeads(args: readonly string[]): Promise<{ sha: string; name: string }[] | RemoteHead> {
    const { code, stdout, stderr } = await git.run(["ls-remote", ...args]);
    if (code !== 0) return explain(readRefusal(stderr));
    if (stdout.length === 0 && /^https?:/i.test(remote.fetchUrl) && (await askAgain(git, "origin")) === "page") {
      return explain({ kind: "refused", rule: "not-git", said: [], reasons: [] });
    }
    const lines = stdout.toString().split("\n");
    return lines.flatMap((line) => {
      const [, sha, name] = /^([0-9a-f]{40,64})\trefs\/heads\/(.+)$/.exec(line) ?? [];
      return sha === undefined || name === undefined ? [] : [{ sha, name }];
    });
  }

  function explain(refusal: Refusal): RemoteHead {
    return { kind: refusal.kind === "refused" ? "auth" : "unreachable", refusal };
  }

  function openGit({ directory: gitDirectory }: MirrorOptions): Git {
    const envOf = (access: readonly Setting[]) => ({
      ...gitEnvironment(env, [...STEADY, ...addresses(remote), ...remote.settings, ...access]),
      GIT_ATTR_NOSYSTEM: "1",
      GIT_NO_REPLACE_OBJECTS: "1",
      GIT_DIR: gitDirectory,
    });
    const redact = redactWith(token, remote.secrets);
    return createGit({ cwd: gitDirectory, env: envOf([]), onlineEnv: envOf(remote.access), redact });
  }
}

/** A lock left by a killed fetch would make every later fetch fail. */
async function removeLocks(gitDirectory: string): Promise<void> {
  const remove = async (folder: string, isDeep: boolean): Promise<void> => {
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory() && isDeep) await remove(place, true);
      else if (entry.isFile() && entry.name.endsWith(".lock")) await rm(place, { force: true });
    }
  };
  await remove(gitDirectory, false);
  await remove(path.join(gitDirectory, "refs"), true);
}
