import { spawn } from "node:child_process";

export interface GitAnswer {
  code: number;
  out: Buffer;
  error: string;
}

/** A bare repository, and where to find the git that works on it. */
export interface BareFolder {
  directory: string;
  /** PATH of the process. */
  path: string;
}

const ENVIRONMENT = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
};

/** Runs git without the user's and the system's configuration. A failure is returned, not thrown. */
export function tryGit(
  { directory, path }: BareFolder,
  args: readonly string[],
  options: { input?: Buffer | string; env?: Record<string, string> } = {},
): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, { cwd: directory, env: { PATH: path, ...ENVIRONMENT, ...options.env } });
    const out: Buffer[] = [];
    let error = "";
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => {
      error += chunk.toString();
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, out: Buffer.concat(out), error }));
    // git may end before it has read everything.
    child.stdin.on("error", () => {});
    child.stdin.end(options.input ?? "");
  });
}

/** Runs git and returns its output as text without the last line end; throws if git fails. */
export async function git(
  folder: BareFolder,
  args: readonly string[],
  options: { input?: Buffer | string; env?: Record<string, string> } = {},
): Promise<string> {
  const { code, out, error } = await tryGit(folder, args, options);
  if (code !== 0) throw new Error(`git ${args.join(" ")} failed with ${code}: ${error}`);
  return out.toString().replace(/\n$/, "");
}
