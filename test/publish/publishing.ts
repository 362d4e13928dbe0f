/** For tests of publishing: a repository with a pipeline's state behind a sandbox, and a run that publishes from it. */

import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openPrivateRepository } from "../../src/git/private-repository.ts";
import { resolveRemote } from "../../src/git/remote.ts";
import { connect } from "../../src/github/connect.ts";
import { openTrees } from "../../src/github/trees.ts";
import { openApiReader } from "../../src/publish/api-reader.ts";
import { openApiWriter } from "../../src/publish/api-writer.ts";
import type { Owner } from "../../src/publish/find-obstacle.ts";
import { openGitReader } from "../../src/publish/git-reader.ts";
import { openGitWriter } from "../../src/publish/git-writer.ts";
import { type Publication, publish } from "../../src/publish/publish.ts";
import type { CommitWriter, Scope, Target, Tip, TipReader } from "../../src/publish/transport.ts";
import { gitEnv } from "../support/git.ts";
import { type BareRepository, type FileContent, openBareRepository } from "../support/github/bare-repository.ts";
import { type SandboxGitHub, type StartOptions, startGitHub } from "../support/github/start-github.ts";

export const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";
export const DASHBOARD = "website/pipeline/dashboard.json";
export const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };

/** Author and message of our run's commits. */
export const OURS = { author: BOT, message: `derive\n\nPipekeeper-Base: ${"0".repeat(40)}\n` };

export interface World {
  remote: BareRepository;
  github: SandboxGitHub;
  /** Folder in which readers create their private folders. */
  temporaryRoot: string;
  log: string[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** Creates a bare repository with the files, and a sandbox in front of it. */
export async function openWorld(
  files: Record<string, FileContent>,
  options: Partial<StartOptions> = {},
): Promise<World> {
  const remote = await openBareRepository(files);
  const github = await startGitHub({
    bareRepository: remote.path,
    owner: "acme",
    repo: "shop",
    token: TOKEN,
    ...options,
  });
  const temporaryRoot = await mkdtemp(path.join(tmpdir(), "pipekeeper-test-"));
  const dispose = async () => {
    await github.close();
    await remote[Symbol.asyncDispose]();
    await rm(temporaryRoot, { recursive: true });
  };
  return { remote, github, temporaryRoot, log: [], [Symbol.asyncDispose]: dispose };
}

/** Whether git or the API reads, and which of the two writes. */
export interface Way {
  reader: "git" | "api";
  writer: "git" | "api";
  /** How git reaches the repository: through the sandbox by default. */
  over?: "http" | "path";
}

export interface Opening extends Partial<Way> {
  /** Whose commits count as the run's own; `isTokenOwner` says which account owns the token. */
  owner?: Partial<Owner>;
  target?: Partial<Target>;
  scope?: Partial<Scope>;
  /** Environment in addition to that of every git in a test. */
  env?: Readonly<Record<string, string>>;
}

/** Opens a reader and a writer, both through the API by default. Reads the state below data/. */
export async function openTransport(
  world: World,
  opening: Opening = {},
): Promise<{ reader: TipReader; writer: CommitWriter }> {
  const { temporaryRoot } = world;
  const target: Target = { sourceBranch: "main", targetBranch: "main", history: "append", ...opening.target };
  const given = { prefix: "", state: ["data"], published: [DASHBOARD], compared: [DASHBOARD] };
  const scope: Scope = { ...given, ...opening.scope };
  const owner: Owner = { author: BOT, isTokenOwner: async () => false, ...opening.owner };
  const log = (line: string) => void world.log.push(line);
  const repository = { client: connectTo(world), owner: "acme", repo: "shop" };
  const trees = openTrees(repository);
  const writeByApi = openApiWriter(repository, target, trees);
  if (opening.reader !== "git") {
    const reader = await openApiReader({
      repository,
      trees,
      target,
      scope,
      owner,
      env: { RUNNER_TEMP: temporaryRoot },
      log,
    });
    return { reader, writer: writeByApi };
  }
  const name = opening.over === "path" ? world.remote.path : "origin";
  const clone = await openClone(world, { name, more: opening.env ?? {} });
  const reader = openGitReader({ repository: clone, target, scope, owner, log });
  return { reader, writer: opening.writer === "git" ? openGitWriter(clone, target) : writeByApi };
}

/** A reader with a worktree of the branch, and a writer by git and one by the API. */
export async function openWorktree(world: World, branch: string, more: CloneOptions["more"] = {}) {
  const target: Target = { sourceBranch: branch, targetBranch: branch, history: "append" };
  const repository = await openClone(world, { isBlobless: false, more });
  const api = { client: connectTo(world), owner: "acme", repo: "shop" };
  return {
    repository,
    reader: openGitReader({
      ...{ repository, target, scope: null },
      owner: { author: BOT, isTokenOwner: async () => false },
      log: (line) => void world.log.push(line),
    }),
    git: openGitWriter(repository, target),
    api: openApiWriter(api, target, openTrees(api)),
  };
}

export function connectTo(world: World, options: Partial<Parameters<typeof connect>[0]> = {}) {
  const runtime = {
    elapsedMs: () => 0,
    sleep: async () => {},
    random: () => 0.5,
    log: (line: string) => void world.log.push(line),
  };
  return connect({ apiUrl: world.github.url, token: TOKEN, ...runtime, ...options });
}

interface CloneOptions {
  /** Value of the input `remote`. */
  name?: string;
  isBlobless?: boolean;
  /** Environment in addition to that of every git in a test. */
  more?: Readonly<Record<string, string>>;
}

/** A private repository that reads from the sandbox, as in a job without a checkout. */
async function openClone(
  { github, temporaryRoot }: World,
  { name = "origin", isBlobless = true, more = {} }: CloneOptions = {},
) {
  const env = {
    ...gitEnv,
    RUNNER_TEMP: temporaryRoot,
    GITHUB_SERVER_URL: github.url,
    GITHUB_REPOSITORY: "acme/shop",
    ...more,
  };
  const given = { clone: null, trusted: [], token: TOKEN, env };
  const remote = await resolveRemote({ ...given, name, directory: temporaryRoot });
  return openPrivateRepository({ ...given, remote, isBlobless });
}

export interface RunOptions extends Opening {
  /** Writes derived files and returns their paths. */
  derive?: (tip: Tip) => Promise<readonly string[]>;
  author?: { name: string; email: string };
  /** Unlimited by default. */
  maxAttempts?: number | null;
  /** 60 s by default; only delays take time. */
  deadlineMs?: number;
}

/** One run, from opening the transport to closing it. */
export async function run(world: World, options: RunOptions = {}): Promise<Publication<null>> {
  const { derive = deriveDashboard, author = BOT, maxAttempts = null, deadlineMs = 60_000 } = options;
  let elapsedMs = 0;
  const { reader, writer } = await openTransport(world, options);
  try {
    return await publish(
      {
        reader,
        writer,
        derive: async (tip) => ({ paths: await derive(tip), report: null }),
        branch: options.target?.targetBranch ?? "main",
        message: (base) => `chore(dashboard): update\n\nPipekeeper-Base: ${base}\n`,
        author,
        retry: { maxAttempts, baseMs: 100, capMs: 1000, deadlineMs },
        mode: {
          publish: options.target?.history?.startsWith("orphan") ? "branch" : "commit",
          history: options.target?.history ?? "append",
          transport: options.writer ?? "api",
          hasTransport: true,
          onRefused: "fail",
          hasToken: true,
          isBotAuthor: author === BOT,
          sizeInputs: [],
        },
        isDryRun: false,
      },
      {
        now: () => new Date("2026-02-03T04:05:06Z"),
        elapsedMs: () => elapsedMs,
        random: () => 0.5,
        sleep: async (ms) => {
          elapsedMs += ms;
        },
        log: (line) => void world.log.push(line),
      },
    );
  } finally {
    await reader.close();
  }
}

/** Derives a dashboard with the number of lines of each file in data/. */
export async function deriveDashboard(tip: Tip): Promise<readonly string[]> {
  const counts: Record<string, number> = {};
  for (const [file, text] of Object.entries(await readFolder(tip, "data"))) {
    counts[path.basename(file)] = (text?.split("\n").length ?? 0) - 1;
  }
  const text = JSON.stringify(counts);
  if ((await tip.published.read(DASHBOARD))?.toString() === text) return [];
  return write(tip, { [DASHBOARD]: text });
}

/** Text of each file directly in a folder of the state, by path; null if it cannot be read. */
export async function readFolder(
  { state }: Pick<Tip, "state">,
  folder: string,
): Promise<Record<string, string | null>> {
  const listing = await state.list(folder);
  if (listing.kind !== "folder") throw new Error(`"${folder}" is ${listing.kind}`);
  return readTexts(
    { state },
    listing.names.map((name) => path.posix.join(folder, name)),
  );
}

/** Text of each of these files of the state, by path; null if it cannot be read. */
export async function readTexts(
  { state }: Pick<Tip, "state">,
  files: readonly string[],
): Promise<Record<string, string | null>> {
  const texts: Record<string, string | null> = {};
  for await (const read of state.read(files)) texts[read.path] = read.kind === "bytes" ? read.bytes.toString() : null;
  return texts;
}

/** Writes files into the tip's folder. Returns all paths. `mode` is for links and executables; null writes nothing. */
export async function write({ folder }: Pick<Tip, "folder">, files: Record<string, FileContent>): Promise<string[]> {
  for (const [file, content] of Object.entries(files)) {
    if (content === null) continue;
    const place = path.join(folder, file);
    await mkdir(path.dirname(place), { recursive: true });
    if (typeof content === "string" || Buffer.isBuffer(content)) await writeFile(place, content);
    else if (content.mode === "120000") await symlink(content.content, place);
    else {
      await writeFile(place, content.content);
      await chmod(place, content.mode === "100755" ? 0o755 : 0o644);
    }
  }
  return Object.keys(files);
}

/** Reads the tip; throws if it cannot. */
export async function readTip(reader: TipReader): Promise<Tip> {
  const tip = await reader.readTip();
  if (tip.kind !== "tip") throw new Error(tip.said.join("\n"));
  return tip;
}

/** Requests to the API without ids and names, such as `GET git/ref` or `POST git/trees`. */
export function summarize(world: World): string[] {
  const asked = world.github.requests.filter(({ path }) => path.startsWith("/repos/"));
  return asked.map(({ method, path }) => `${method} ${path.split("/").slice(4, 6).join("/")}`);
}

/** Paths of the files on a branch. */
export async function listPaths(world: World, branch = "main"): Promise<(string | undefined)[]> {
  return (await world.remote.list(branch)).map((line) => line.split(" ").slice(2).join(" "));
}

/** True if the published file already has the content that would be stored for these bytes. */
export async function holds({ published }: Pick<Tip, "published">, file: string, bytes: Buffer): Promise<boolean> {
  return (await published.listHeld(new Map([[file, bytes]]))).has(file);
}
