/** Creates the demo's remote: a bare repository, a maintainer's clone, and checkouts like a runner's. */

import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { UserError } from "../../errors.ts";
import { runProcess } from "./run-process.ts";

export interface Author {
  name: string;
  email: string;
}

export interface DemoCommit {
  author: Author;
  /** The time of the commit in RFC 3339. */
  date: string;
  message: string;
}

export interface Remote {
  directory: string;
  pushFolder(folder: string, change: DemoCommit): Promise<void>;
  /** Edits one file on main, and pushes the commit. A new file starts empty. */
  pushEdit(file: string, edit: (text: string) => string, change: DemoCommit): Promise<void>;
  /** Makes a fresh checkout of main with depth 1, as actions/checkout does. Returns its folder. */
  checkOut(): Promise<string>;
  /** From now on, refuses every push to main in GitHub's words. */
  protectMain(): void;
  git(args: readonly string[]): Promise<string>;
}

const REFUSING_HOOK = `#!/bin/sh
while read -r _old _new ref; do
  if [ "$ref" = refs/heads/main ]; then
    echo "error: GH006: Protected branch update failed for refs/heads/main." >&2
    echo "error: Changes must be made through a pull request." >&2
    exit 1
  fi
done
`;

export interface RemotePlan {
  folder: string;
  env: Readonly<Record<string, string>>;
  signal: AbortSignal;
}

export async function openRemote({ folder, env, signal }: RemotePlan): Promise<Remote> {
  const directory = path.join(folder, "remote.git");
  const clone = path.join(folder, "maintainer");
  let checkouts = 0;
  await run(folder, ["init", "--quiet", "--bare", "--initial-branch=main", directory]);
  await run(folder, ["init", "--quiet", "--initial-branch=main", clone]);
  await run(clone, ["remote", "add", "origin", directory]);

  async function run(cwd: string, args: readonly string[], more: Record<string, string> = {}): Promise<string> {
    const end = await runProcess({ program: "git", args, cwd, env: { ...env, ...more }, signal }).catch(explainMissing);
    if (end.code !== 0) throw new Error(`git ${args[0]} failed with exit code ${end.code}: ${end.stderr.trim()}`);
    return end.stdout.replace(/\n$/, "");
  }

  async function takeTip(): Promise<void> {
    if ((await run(directory, ["for-each-ref", "refs/heads/main"])) === "") return;
    await run(clone, ["fetch", "--quiet", "origin", "main"]);
    await run(clone, ["reset", "--quiet", "--hard", "FETCH_HEAD"]);
  }

  async function push({ author, date, message }: DemoCommit): Promise<void> {
    const identity = Object.entries({ NAME: author.name, EMAIL: author.email, DATE: date }).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]);
    await run(clone, ["add", "--all"]);
    await run(clone, ["commit", "--quiet", "--no-verify", "-m", message], Object.fromEntries(identity));
    await run(clone, ["push", "--quiet", "origin", "HEAD:refs/heads/main"]);
  }

  return {
    directory,
    async pushFolder(from, change) {
      await takeTip();
      cpSync(from, clone, { recursive: true });
      await push(change);
    },
    async pushEdit(file, edit, change) {
      await takeTip();
      const place = path.join(clone, file);
      writeFileSync(place, edit(existsSync(place) ? readFileSync(place, "utf8") : ""));
      await push(change);
    },
    async checkOut() {
      const checkout = path.join(folder, `checkout-${++checkouts}`);
      // For a plain path, git ignores the depth and copies everything.
      const source = pathToFileURL(directory).href;
      await run(folder, ["clone", "--quiet", "--depth=1", "--branch=main", source, checkout]);
      return checkout;
    },
    protectMain() {
      mkdirSync(path.join(directory, "hooks"), { recursive: true });
      writeFileSync(path.join(directory, "hooks", "pre-receive"), REFUSING_HOOK, { mode: 0o755 });
    },
    git: (args) => run(directory, args),
  };
}

function explainMissing(error: NodeJS.ErrnoException): never {
  if (error.code !== "ENOENT") throw error;
  throw new UserError("git was not found on PATH, and the demo works on a real repository: install git and try again.");
}
