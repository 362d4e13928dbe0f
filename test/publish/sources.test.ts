/**
 * A committed state gives the same records and the same dashboard whether it is read from the folder, from git or
 * from the API. Besides the sample state, the states of a real registry are tested if they are next to the repository.
 */

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { buildDashboard } from "../../src/dashboard/build-dashboard.ts";
import { printDashboard } from "../../src/dashboard/print-dashboard.ts";
import type { FileSource } from "../../src/files/file-source.ts";
import { openFolder } from "../../src/files/folder-source.ts";
import { connect } from "../../src/github/connect.ts";
import { openTrees } from "../../src/github/trees.ts";
import { openApiReader } from "../../src/publish/api-reader.ts";
import { openStateFolder } from "../../src/publish/open-state-folder.ts";
import type { Scope, TipReader } from "../../src/publish/transport.ts";
import { readState } from "../../src/state/read-state.ts";
import { NO_LIMITS } from "../support/describe-state.ts";
import { clone, commitFiles, createOrigin, git, gitEnv, pushFiles, TempFolder, writeFiles } from "../support/git.ts";
import { startGitHub } from "../support/github/start-github.ts";
import { openTransport } from "../support/open-transport.ts";
import { failureOf, queueOf } from "../support/pipeline.ts";

const PATHS = {
  queue: "data/queues",
  failures: "data/failures",
  metrics: "data/metrics",
  disambiguations: "data/disambiguations",
  control: "batch-control.json",
};
const SCOPE: Scope = { prefix: "", state: ["data", "batch-control.json"], published: [], compared: [] };
const NOW = new Date("2026-05-12T17:30:00Z");
const SAMPLE = { name: "the sample state", state: "fixtures/state" };
const FOLDERS = [process.env.PIPEKEEPER_REAL_STATES, "../shared/data/golden"].filter((folder) => folder !== undefined);

function listStates(): { name: string; state: string }[] {
  const folder = FOLDERS.find((one) => existsSync(one));
  if (folder === undefined) return [SAMPLE];
  const names = readdirSync(folder).sort();
  return [
    SAMPLE,
    ...names.map((name) => ({ name: `the real state of ${name}`, state: path.join(folder, name, "state") })),
  ];
}

/** The records and the dashboard of a source, without its commit. */
async function derive(source: FileSource) {
  const state = await readState(source, PATHS);
  const { dashboard } = buildDashboard(state, { now: NOW, sourceCommit: null, limits: NO_LIMITS });
  return { state, dashboard: [...printDashboard(dashboard)].join("") };
}

async function deriveFrom(reader: TipReader) {
  try {
    const tip = await reader.readTip();
    if (tip.kind !== "tip") throw new Error(tip.said.join("\n"));
    return await derive(tip.state);
  } finally {
    await reader.close();
  }
}

/** Pushes a working tree with the state to a bare repository, and creates an empty folder that is no checkout. */
function commitState(folder: TempFolder, fill: (root: string) => void) {
  const origin = createOrigin(folder, { "README.md": "hello\n", ".gitattributes": "* -text\n" });
  fill(origin.other);
  commitFiles(origin.other, {}, "state");
  git(origin.other, ["push", "--quiet", "origin", "HEAD:main"]);
  mkdirSync(folder.at("empty"));
  return origin;
}

async function readWithGit(folder: TempFolder, bare: string, scope = SCOPE) {
  const remote = `file://${bare}`;
  return (await openTransport(folder.at("empty"), folder, {}, { remote, scope })).reader;
}

/** A reader through the API of a sandbox in front of the bare repository. */
async function readWithApi(folder: TempFolder, bareRepository: string) {
  const token = "ghs_token";
  const github = await startGitHub({ bareRepository, owner: "acme", repo: "shop", token });
  const runtime = { elapsedMs: () => 0, sleep: async () => {}, random: () => 0.5, log: () => undefined };
  const repository = { client: connect({ apiUrl: github.url, token, ...runtime }), owner: "acme", repo: "shop" };
  const reader = await openApiReader({
    repository,
    trees: openTrees(repository),
    target: { sourceBranch: "main", targetBranch: "main", history: "append" },
    scope: SCOPE,
    owner: { author: { name: "Bot", email: "bot@example.test" }, isTokenOwner: async () => false },
    env: { RUNNER_TEMP: folder.path },
    log: () => undefined,
  });
  return { github, reader };
}

describe("from the folder and from git", () => {
  test.each(listStates())("$name is the same", async ({ state }) => {
    using folder = new TempFolder();
    const { bare, other } = commitState(folder, (root) => cpSync(state, root, { recursive: true }));
    const fromFolder = await derive(openFolder(other, "the folder"));
    expect(fromFolder.state.packages.length).toBeGreaterThan(10);
    expect(await deriveFrom(await readWithGit(folder, bare))).toEqual(fromFolder);
  });

  test("a state in a folder of the repository is the same", async () => {
    using folder = new TempFolder();
    const { bare, other } = commitState(folder, (root) =>
      cpSync(SAMPLE.state, path.join(root, "a/b"), { recursive: true }),
    );
    const scope = { ...SCOPE, prefix: "a/b/", state: SCOPE.state.map((file) => `a/b/${file}`) };
    const fromFolder = await derive(openFolder(path.join(other, "a/b"), "the folder"));
    expect(await deriveFrom(await readWithGit(folder, bare, scope))).toEqual(fromFolder);
  });
});

test("a checkout with different line endings gives the same state", async () => {
  using folder = new TempFolder();
  const { bare, other } = commitState(folder, (root) => cpSync(SAMPLE.state, root, { recursive: true }));
  pushFiles({ bare, other }, { ".gitattributes": "*.jsonl eol=crlf\n" });
  const checkout = clone(folder, bare, "windows", ["--config=core.autocrlf=true"]);
  expect(readFileSync(path.join(checkout, "batch-control.json"), "utf8")).toContain("\r\n");
  const fromFolder = await derive(openStateFolder(checkout, { cwd: "/", env: gitEnv }));
  expect(await deriveFrom(await readWithGit(folder, bare))).toEqual(fromFolder);
});

/** A function that writes a queue and this many files of failures. */
function fillWith(count: number): (root: string) => void {
  const names = Array.from({ length: 12 }, (_, n) => ({ name: `p${n}`, status: "failed", failure_count: 1 }));
  const files = Array.from({ length: count }, (_, n) => {
    const time = new Date(Date.UTC(2026, 2, 2, 0, n)).toISOString().replace(".000", "");
    const text = failureOf(`p${n % 12}`, { timestamp: time, message: `no ${n}` });
    return [`data/failures/cargo-${time.replaceAll(":", "-")}.jsonl`, text];
  });
  return (root) =>
    writeFiles(root, { "data/queues/priority-queue.json": queueOf(...names), ...Object.fromEntries(files) });
}

describe("from the API", () => {
  test("a state of 300 files is the same as from the folder and from git", async () => {
    using folder = new TempFolder();
    const { bare, other } = commitState(folder, fillWith(299));
    const { github, reader } = await readWithApi(folder, bare);
    const fromApi = await deriveFrom(reader);
    await github.close();
    expect(fromApi.state.failures).toHaveLength(299);
    expect(fromApi).toEqual(await derive(openFolder(other, "the folder")));
    expect(fromApi).toEqual(await deriveFrom(await readWithGit(folder, bare)));
  });

  test("a state of 301 files is refused before any file is read", async () => {
    using folder = new TempFolder();
    const { bare } = commitState(folder, fillWith(300));
    const { github, reader } = await readWithApi(folder, bare);
    await expect(deriveFrom(reader)).rejects.toThrow(/^The state has 301 files, .* Install git 2\.31 or later\.$/);
    expect(github.requests.length).toBeLessThan(10);
    await github.close();
  });
});
