import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

export interface GitAnswer {
  code: number;
  out: Buffer;
  error: string;
}

/** A bare repository, and the PATH to find git. */
export interface BareFolder {
  directory: string;
  path: string;
}

const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
};

/** The sandbox is temporary, so git need not wait for the disk. */
const SETTINGS = ["-c", "core.fsync=none"];

/** Runs git without the user's and the system's configuration. Does not throw if git fails. */
export function tryGit(
  { directory, path: searched }: BareFolder,
  args: readonly string[],
  options: { input?: Buffer | string; env?: Record<string, string> } = {},
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", [...SETTINGS, ...args], {
      cwd: directory,
      env: { PATH: searched, ...ENVIRONMENT, ...options.env },
    });
    const out: Buffer[] = [];
    let error = "";
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => {
      error += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, out: Buffer.concat(out), error }));
    // Git may end before it has read all input.
    child.stdin.on("error", () => {});
    child.stdin.end(options.input ?? "");
  });
}

/**
 * Returns the id that a ref such as refs/heads/main points to; null if there is none. Reads the ref's file if possible,
 * to save a process.
 */
export async function readRef(folder: BareFolder, ref: string): Promise<string | null> {
  const isPlain = /^refs\/[^.]/.test(ref) && !/\/\.|\/$|\0/.test(ref);
  const text = isPlain ? await readFile(path.join(folder.directory, ref), "utf8").catch(() => "") : "";
  if (/^[0-9a-f]+\n$/.test(text)) return text.trim();
  const others = ["packed-refs", "reftable"].map((name) => path.join(folder.directory, name));
  if (isPlain && text === "" && !others.some((place) => existsSync(place))) return null;
  const { code, out } = await tryGit(folder, ["show-ref", "--verify", "--hash", ref]);
  return code === 0 ? out.toString().trim() : null;
}

const kept = new WeakMap<BareFolder, Map<string, Promise<GitAnswer>>>();

/**
 * Runs and caches a command that names objects only by id. Errors are not cached, because a missing object may arrive
 * later. Exit code 1 is not an error.
 */
export function askOnce(folder: BareFolder, args: readonly string[]): Promise<GitAnswer> {
  const answers = answersOf(folder);
  const key = args.join(" ");
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = tryGit(folder, args);
  answers.set(key, answer);
  const forget = () => answers.delete(key);
  answer.then(({ code }) => code === 0 || code === 1 || forget(), forget);
  return answer;
}

/** Caches the type of a new object, to save a process. */
export function keepType(folder: BareFolder, id: string, type: string): void {
  answersOf(folder).set(`cat-file -t ${id}`, Promise.resolve({ code: 0, out: Buffer.from(type), error: "" }));
}

function answersOf(folder: BareFolder): Map<string, Promise<GitAnswer>> {
  const answers = kept.get(folder) ?? new Map<string, Promise<GitAnswer>>();
  kept.set(folder, answers);
  return answers;
}

/** Returns the output without the last line break. Throws if git fails. */
export async function git(
  folder: BareFolder,
  args: readonly string[],
  options: { input?: Buffer | string; env?: Record<string, string> } = {},
): Promise<string> {
  return textOf(await tryGit(folder, args, options), args);
}

/** Like `git`, with the cache of `askOnce`. */
export async function gitOnce(folder: BareFolder, args: readonly string[]): Promise<string> {
  return textOf(await askOnce(folder, args), args);
}

function textOf({ code, out, error }: GitAnswer, args: readonly string[]): string {
  if (code !== 0) throw new Error(`git ${args.join(" ")} failed with ${code}: ${error}`);
  return out.toString().replace(/\n$/, "");
}
