import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describeClone, trust } from "../../src/git/clone.ts";
import { openPrivateRepository, type PrivateRepository } from "../../src/git/private-repository.ts";
import type { Refusal } from "../../src/git/refusal.ts";
import { resolveRemote } from "../../src/git/remote.ts";
import { openGitReader } from "../../src/publish/git-reader.ts";
import { openGitWriter } from "../../src/publish/git-writer.ts";
import type { CommitWriter, Scope, Target, Tip, TipReader } from "../../src/publish/transport.ts";
import { gitEnv, type TempFolder } from "./git.ts";

/** A reader and a writer that share a private repository. */
export interface GitTransport {
  repository: PrivateRepository;
  reader: TipReader;
  writer: CommitWriter;
}

export type PushResult = { kind: "pushed"; commit: string } | { kind: "unchanged" } | Refusal;

interface More {
  remote?: string;
  token?: string;
  env?: Readonly<Record<string, string>>;
  /** State and published files, from the root of the repository. Without a scope, a worktree has all files. */
  scope?: Partial<Scope>;
}

const MAIN: Target = { sourceBranch: "main", targetBranch: "main", history: "append" };
const NO_FILES: Scope = { prefix: "", state: [], published: [], compared: [] };

export const author = { name: "Bot", email: "bot@example.test" };
export const date = new Date("2026-03-04T05:06:07Z");

/** Opens a reader and a writer for a checkout, with temporary files in the test's folder. Tests close the reader. */
export async function openTransport(
  root: string,
  folder: TempFolder,
  target: Partial<Target> = {},
  more: More = {},
): Promise<GitTransport> {
  const env = { ...gitEnv, RUNNER_TEMP: folder.path, ...more.env };
  const { token } = more;
  const clone = await describeClone(root, env);
  const trusted = clone === null ? [] : trust(root);
  const remote = await resolveRemote({
    name: more.remote ?? "origin",
    clone,
    directory: root,
    trusted,
    token,
    env,
  });
  const scope = more.scope === undefined ? null : { ...NO_FILES, ...more.scope };
  const repository = await openPrivateRepository({ remote, clone, trusted, token, env, isBlobless: scope !== null });
  const aim = { ...MAIN, ...target };
  return {
    repository,
    reader: openGitReader({
      ...{ repository, target: aim, scope },
      owner: { author, isTokenOwner: async () => false },
      log: () => undefined,
    }),
    writer: openGitWriter(repository, aim),
  };
}

/** Reads the tip; throws if it cannot. */
export async function readTip({ reader }: Pick<GitTransport, "reader">): Promise<Tip> {
  const tip = await reader.readTip();
  if (tip.kind !== "tip") throw new Error(tip.said.join("\n"));
  return tip;
}

/** Commits the paths with their content in the tip's folder, and pushes the commit. */
export async function pushPaths(
  { writer }: Pick<GitTransport, "writer">,
  tip: Tip,
  paths: readonly string[],
): Promise<PushResult> {
  const message = `derive\n\nPipekeeper-Base: ${tip.source}\n`;
  const made = await writer.commit({ paths, message, author, date }, tip);
  if (made.kind !== "committed") return made;
  const pushed = await writer.push(made.commit, tip);
  return pushed.kind === "pushed" ? { kind: "pushed", commit: made.commit } : pushed;
}

/** Opens a transport, writes and pushes the files, and closes it. */
export async function publishOnce(
  root: string,
  folder: TempFolder,
  files: Readonly<Record<string, string>>,
  target: Partial<Target> = {},
  more: More = {},
): Promise<PushResult> {
  const transport = await openTransport(root, folder, target, more);
  try {
    const tip = await readTip(transport);
    for (const [file, text] of Object.entries(files)) write(tip, file, text);
    return await pushPaths(transport, tip, Object.keys(files));
  } finally {
    await transport.reader.close();
  }
}

/** Writes a file into the tip's folder, and creates missing folders. */
export function write(tip: Tip, file: string, text: string | Buffer): void {
  const place = path.join(tip.folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

/** Text of each of these files of the state; null if it cannot be read. */
export async function readTexts(tip: Tip, files: readonly string[]): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  for await (const read of tip.state.read(files)) texts.push(read.kind === "bytes" ? read.bytes.toString() : null);
  return texts;
}
