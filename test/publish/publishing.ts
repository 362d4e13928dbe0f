/** What the tests of the API transport share: a repository with a pipeline's state, and one run that publishes from it. */

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { connect } from "../../src/github/connect.ts";
import { openApiTransport } from "../../src/publish/api-transport.ts";
import { type Published, publish } from "../../src/publish/publish.ts";
import type { Checkout, Target } from "../../src/publish/transport.ts";
import { type BareRepository, type FileContent, openBareRepository } from "../support/github/bare-repository.ts";
import { type LoopbackGitHub, type StartOptions, startGitHub } from "../support/github/start-github.ts";

export const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";
export const DASHBOARD = "website/pipeline/dashboard.json";
export const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };

export interface World {
  remote: BareRepository;
  github: LoopbackGitHub;
  /** Folder that the transport makes its private one in. */
  temporaryRoot: string;
  log: string[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** A bare repository that holds the files, with the API in front of it. */
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

export function connectTo(world: World, options: Partial<Parameters<typeof connect>[0]> = {}) {
  const edges = {
    elapsedMs: () => 0,
    sleep: async () => {},
    random: () => 0.5,
    log: (line: string) => void world.log.push(line),
  };
  return connect({ apiUrl: world.github.url, token: TOKEN, ...edges, ...options });
}

export function openTransport(world: World, target: Partial<Target> = {}) {
  return openApiTransport({
    client: connectTo(world),
    owner: "acme",
    repo: "shop",
    target: { sourceBranch: "main", targetBranch: "main", history: "append", paths: ["data"], ...target },
    temporaryRoot: world.temporaryRoot,
    log: (line) => void world.log.push(line),
  });
}

export interface RunOptions {
  target?: Partial<Target>;
  derive?: (checkout: Checkout) => Promise<readonly string[]>;
  author?: { name: string; email: string };
  maxAttempts?: number;
}

/** One run, from opening the transport to closing it. */
export async function run(world: World, options: RunOptions = {}): Promise<Published> {
  const transport = await openTransport(world, options.target);
  try {
    return await publish(
      {
        transport,
        derive: options.derive ?? deriveDashboard,
        message: (base) => `chore(dashboard): update\n\nPipekeeper-Base: ${base}\n`,
        author: options.author ?? BOT,
        retry: { maxAttempts: options.maxAttempts ?? 3, baseMs: 100, capMs: 1000, deadlineMs: 0 },
        destination: "branch",
      },
      {
        now: () => new Date("2026-02-03T04:05:06Z"),
        random: () => 0.5,
        sleep: async () => {},
        log: (line) => void world.log.push(line),
      },
    );
  } finally {
    await transport.close();
  }
}

/** A dashboard that says how many lines each file of data/ has. */
export async function deriveDashboard(checkout: Checkout): Promise<readonly string[]> {
  const folder = path.join(checkout.directory, "data");
  const counts: Record<string, number> = {};
  for (const name of (await readdir(folder)).sort()) {
    counts[name] = (await readFile(path.join(folder, name), "utf8")).split("\n").length - 1;
  }
  const text = JSON.stringify(counts);
  if ((await checkout.readPublished(DASHBOARD))?.toString() === text) return [];
  return write(checkout, { [DASHBOARD]: text });
}

/** Writes files into the checkout and returns their paths. */
export async function write(checkout: Checkout, files: Record<string, string | Buffer>): Promise<string[]> {
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(checkout.directory, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  return Object.keys(files);
}

/** `GET ref`, `POST tree`...: what was asked, without ids and names. */
export function summarize(world: World): string[] {
  return world.github.requests.map(({ method, path }) => `${method} ${path.split("/").slice(4, 6).join("/")}`);
}
