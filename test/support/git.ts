/** Real repositories in a temporary folder, without the machine's git configuration. */

import { type ExecFileSyncOptions, execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Environment of every git that a test runs, and of every action under test. */
export const gitEnv: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:GIT_|GITHUB_|INPUT_|RUNNER_)/.test(name))),
  /** A test may add its own programs to PATH. */
  get PATH() {
    return process.env.PATH;
  },
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  // The repositories are gone after the test, so git need not wait for the disk.
  GIT_TEST_FSYNC: "0",
  GIT_AUTHOR_NAME: "Ada",
  GIT_AUTHOR_EMAIL: "ada@example.test",
  GIT_AUTHOR_DATE: "2026-01-02T03:04:05Z",
  GIT_COMMITTER_NAME: "Ada",
  GIT_COMMITTER_EMAIL: "ada@example.test",
  GIT_COMMITTER_DATE: "2026-01-02T03:04:05Z",
};

const QUIET = ["gc.auto=0", "maintenance.auto=false", "init.defaultBranch=main", "protocol.file.allow=always"];

/** Runs git and returns its standard output without the last line end; throws if it fails. */
export function git(cwd: string, args: readonly string[], options: ExecFileSyncOptions = {}): string {
  const all = [...QUIET.flatMap((setting) => ["-c", setting]), ...args];
  const stdout = execFileSync("git", all, { cwd, env: gitEnv, stdio: ["pipe", "pipe", "pipe"], ...options });
  return stdout.toString().replace(/\n$/, "");
}

export class TempFolder implements Disposable {
  readonly path = realpathSync(mkdtempSync(path.join(tmpdir(), "pipekeeper-test-")));

  at(...parts: string[]): string {
    return path.join(this.path, ...parts);
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true, maxRetries: 5 });
  }
}

export type Files = Readonly<Record<string, string>>;

/** Writes files into a folder, and creates missing folders. */
export function writeFiles(directory: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
    writeFileSync(path.join(directory, file), text);
  }
}

export interface Origin {
  /** Bare repository that serves as the remote. */
  bare: string;
  /** A clone for other people's commits. */
  other: string;
}

/** Templates of origins, by their files and options. */
const templates = new Map<string, Template>();

/**
 * Creates a bare remote with one commit on main. Git runs only once for the same files and options; later remotes are
 * copies.
 */
export function createOrigin(
  folder: TempFolder,
  files: Files = { "README.md": "hello\n" },
  init: string[] = [],
): Origin {
  const key = JSON.stringify([Object.entries(files), init]);
  const template = templates.get(key) ?? makeTemplate(files, init);
  templates.set(key, template);
  for (const directory of template.directories) mkdirSync(folder.at(directory), { recursive: true });
  for (const { name, bytes, mode } of template.files) writeFileSync(folder.at(name), bytes, { mode });
  // The config has only one path that depends on the folder: the remote's URL.
  const config = folder.at("other/.git/config");
  writeFileSync(
    config,
    readFileSync(config, "utf8").replace(template.root, () => folder.path),
  );
  return { bare: folder.at("origin.git"), other: folder.at("other") };
}

interface Template {
  root: string;
  directories: string[];
  files: { name: string; bytes: Buffer; mode: number }[];
}

function makeTemplate(files: Files, init: readonly string[]): Template {
  using folder = new TempFolder();
  const bare = folder.at("origin.git");
  const other = folder.at("other");
  git(folder.path, ["init", "--quiet", "--template=", "--bare", ...init, bare]);
  // The server allows partial and shallow clones, and does not start `git gc` after each push.
  const server = "[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true\n[receive]\n\tautogc = false\n";
  appendFileSync(path.join(bare, "config"), server);
  git(folder.path, ["init", "--quiet", "--template=", ...init, other]);
  git(other, ["remote", "add", "origin", bare]);
  commitFiles(other, files, "first");
  git(other, ["push", "--quiet", "--set-upstream", "origin", "HEAD:main"]);
  git(bare, ["symbolic-ref", "HEAD", "refs/heads/main"]);
  const names = readdirSync(folder.path, { recursive: true }).map(String);
  const isDirectory = (name: string) => statSync(folder.at(name)).isDirectory();
  return {
    root: folder.path,
    directories: names.filter(isDirectory),
    files: names
      .filter((name) => !isDirectory(name))
      .map((name) => ({ name, bytes: readFileSync(folder.at(name)), mode: statSync(folder.at(name)).mode & 0o777 })),
  };
}

/** Commits files; null removes one. */
export function commitFiles(clone: string, files: Readonly<Record<string, string | null>>, message: string): string {
  for (const [file, text] of Object.entries(files)) {
    if (text === null) rmSync(path.join(clone, file), { recursive: true });
    else writeFiles(clone, { [file]: text });
  }
  git(clone, ["add", "--all", "."]);
  git(clone, ["commit", "--quiet", "--allow-empty", "-m", message]);
  return headOf(clone);
}

/** Pushes another writer's commit on top of the branch. */
export function pushFiles(origin: Origin, files: Readonly<Record<string, string | null>>, branch = "main"): string {
  const head = headOf(origin.other);
  if (head === readLoose(path.join(origin.bare, "refs/heads", branch))) {
    // The clone already has this commit checked out, so its HEAD only has to leave its branch.
    writeFileSync(path.join(origin.other, ".git/HEAD"), `${head}\n`);
  } else {
    git(origin.other, ["fetch", "--quiet", "origin", branch]);
    git(origin.other, ["checkout", "--quiet", "--detach", "FETCH_HEAD"]);
  }
  const commit = commitFiles(origin.other, files, "by another writer");
  git(origin.other, ["push", "--quiet", "origin", `HEAD:refs/heads/${branch}`]);
  return commit;
}

/** Id of HEAD. Reads the clone's files if possible, because starting git takes time. */
function headOf(clone: string): string {
  const head = readLoose(path.join(clone, ".git/HEAD"));
  const id = head?.startsWith("ref: ") ? readLoose(path.join(clone, ".git", head.slice(5))) : head;
  return id ?? git(clone, ["rev-parse", "HEAD"]);
}

/** Content of a ref's file; null if the ref has no file of its own. */
function readLoose(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8").trim() : null;
}

export function clone(folder: TempFolder, from: string, to: string, options: readonly string[] = []): string {
  git(folder.path, ["clone", "--quiet", ...options, from, folder.at(to)]);
  return folder.at(to);
}

/** Text of a file on a branch; null if there is no such file. */
export function readAt(repository: string, branch: string, file: string): string | null {
  const options = { cwd: repository, env: { ...gitEnv, LC_ALL: "C" }, maxBuffer: 1 << 30 };
  const { status, stdout, stderr } = spawnSync("git", ["cat-file", "blob", `${branch}:${file}`], options);
  if (status === 0) return stdout.toString();
  if (/^fatal: path '.*' (?:does not exist in|exists on disk, but not in) '/s.test(stderr.toString())) return null;
  throw new Error(`git cat-file failed: ${stderr}`);
}

export function countCommits(repository: string, branch = "main"): number {
  return Number(git(repository, ["rev-list", "--count", branch]));
}

/** Replaces a hook of a repository. */
export function writeHook(repository: string, name: string, script: string): void {
  mkdirSync(path.join(repository, "hooks"), { recursive: true });
  writeFileSync(path.join(repository, "hooks", name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

/** Everything in a checkout that publishing must not change, as one text. */
export function snapshot(checkout: string): string {
  const config = readFileSync(git(checkout, ["rev-parse", "--path-format=absolute", "--git-path", "config"]), "utf8");
  return [
    git(checkout, ["status", "--porcelain=v2", "--ignored", "--untracked-files=all"]),
    git(checkout, ["diff"]),
    git(checkout, ["diff", "--cached"]),
    git(checkout, ["rev-parse", "--symbolic-full-name", "HEAD", "HEAD^{tree}"]),
    // refs/remotes is left out, because every push changes it.
    git(checkout, ["for-each-ref", "refs/heads", "refs/tags", "refs/pipekeeper"]),
    git(checkout, ["worktree", "list"]),
    git(checkout, ["stash", "list"]),
    config,
  ].join("\n---\n");
}
