import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { connectWatch, type WatchConnections } from "../../../actions/watch-upstream/connect-watch.ts";
import { layOut } from "../../../actions/watch-upstream/lay-out.ts";
import type { Settings } from "../../../actions/watch-upstream/read-settings.ts";
import { removeFolder } from "../../../src/git/remove-folder.ts";
import { clone, createOrigin, git, gitEnv, pushFiles, TempFolder, writeFiles } from "../../support/git.ts";
import { serveGit } from "../../support/git-http.ts";
import { testRuntime } from "../../support/test-runtime.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";

interface Question {
  upstream?: string;
  upstreamRemote?: string;
  token?: string;
  /** Server of the target's API. */
  apiUrl?: string;
}

/** Connects to what the checkouts `up` and `target` of the folder lead to. */
function connect(folder: TempFolder, question: Question = {}): Promise<WatchConnections> {
  const { upstream = folder.at("up"), upstreamRemote = "origin", token = "", apiUrl } = question;
  const inputs = { "upstream-remote": upstreamRemote || undefined, "bot-login": "bot" };
  const settings = { inputs, upstream, target: folder.at("target"), token } as unknown as Settings;
  const repository = { owner: "acme", repo: "shop" };
  const env = apiUrl === undefined ? gitEnv : { ...gitEnv, GITHUB_API_URL: apiUrl };
  const runtime = testRuntime({ env, cwd: folder.path, repository });
  return connectWatch(settings, runtime, folder.at("state"));
}

/** Everything in a folder, with times and permissions. */
function photograph(root: string): string[] {
  return readdirSync(root, { recursive: true })
    .map((name) => path.join(root, String(name)))
    .sort()
    .map((place) => {
      const { mode, mtimeMs, ctimeMs, size, ino } = lstatSync(place);
      const content = lstatSync(place).isFile() ? readFileSync(place, "base64") : "";
      const link = lstatSync(place).isSymbolicLink() ? readlinkSync(place) : "";
      return [place, mode, mtimeMs, ctimeMs, size, ino, content, link].join(" ");
    });
}

test.each([
  { name: "the remote of the checkout", question: {}, from: "upstream.git" },
  { name: "another remote of it", question: { upstreamRemote: "fork" }, from: "fork.git" },
  { name: "the checkout, if no remote is wanted", question: { upstreamRemote: "" }, from: "up" },
  { name: "the checkout, if there is no such remote", question: { upstreamRemote: "none" }, from: "up" },
])("upstream is $name", async ({ question, from }) => {
  using folder = new TempFolder();
  const origin = createOrigin(folder);
  clone(folder, origin.bare, "target");
  const up = clone(folder, origin.bare, "up");
  git(up, ["remote", "set-url", "origin", "../upstream.git"]);
  git(up, ["remote", "add", "fork", folder.at("fork.git")]);
  const { upstream, target } = await connect(folder, question);
  expect(upstream.url).toBe(folder.at(from));
  expect(target.url).toBe(origin.bare);
});

test("the checkouts of upstream and target stay as they are, to the byte and the second", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "a.txt": "a\n", "dir/b.txt": "b\n" });
  for (const name of ["target", "up"]) {
    const at = clone(folder, origin.bare, name);
    git(at, ["checkout", "--quiet", "-b", "mine"]);
    writeFiles(at, { "a.txt": "dirty\n", "new.txt": "untracked\n", "dir/staged.txt": "staged\n" });
    git(at, ["add", "dir"]);
    rmSync(path.join(at, "dir/b.txt"));
    // Git would refresh an index that is older than its files.
    mkdirSync(path.join(at, "empty"));
    writeFileSync(path.join(at, ".git", "hooks", "reference-transaction"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
  }
  pushFiles(origin, { "a.txt": "2\n" });
  const before = ["target", "up"].map((name) => photograph(folder.at(name)));
  for (const upstreamRemote of ["origin", ""]) {
    const { upstream, target } = await connect(folder, { upstreamRemote });
    expect(await upstream.readHead("mine")).toMatchObject({ kind: upstreamRemote === "" ? "head" : "branch-missing" });
    expect(await target.readHead("main")).toMatchObject({ kind: "head" });
    for (const mirror of [upstream, target]) expect(await mirror.fetch()).toBeNull();
    const base = git(target.gitDirectory, ["rev-parse", "main"]);
    mkdirSync(folder.at("run"));
    const head = git(upstream.gitDirectory, ["rev-parse", "main"]);
    const range = { base: head, head };
    await layOut({ target, upstream, base, range, upstreamBranch: "main", folder: folder.at("run") });
    await removeFolder(folder.at("run"));
  }
  expect(["target", "up"].map((name) => photograph(folder.at(name)))).toEqual(before);
});

test.each([
  { name: "on another server", isSame: false },
  { name: "on the same server", isSame: true },
])("an upstream $name gets the token: $isSame", async ({ isSame }) => {
  using folder = new TempFolder();
  const origin = createOrigin(folder);
  await using server = await serveGit(folder.path, TOKEN);
  await using other = await serveGit(folder.path);
  const at = clone(folder, origin.bare, "target");
  git(at, ["remote", "set-url", "origin", `${server.url}/origin.git`]);
  const from = isSame ? server : other;
  const { upstream, target } = await connect(folder, {
    upstream: `${from.url}/origin.git`,
    token: TOKEN,
    apiUrl: server.url,
  });
  for (const mirror of [target, upstream]) {
    expect(await mirror.readHead("main")).toMatchObject({ kind: "head" });
    expect(await mirror.fetch()).toBeNull();
  }
  expect(other.requests.length > 0).toBe(!isSame);
  expect(other.requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  expect(server.requests.filter(({ authorization }) => authorization === undefined)).toEqual([]);
});

test("a target on another server than the API's does not get the token", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder);
  await using server = await serveGit(folder.path);
  const at = clone(folder, origin.bare, "target");
  git(at, ["remote", "set-url", "origin", `${server.url}/origin.git`]);
  const { target } = await connect(folder, {
    upstream: origin.bare,
    token: TOKEN,
    apiUrl: "https://api.github.example",
  });
  expect(await target.readHead("main")).toMatchObject({ kind: "head" });
  expect(server.requests.length).toBeGreaterThan(0);
  expect(server.requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
});
