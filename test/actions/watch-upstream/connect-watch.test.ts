import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { askUpstream } from "../../../actions/watch-upstream/ask-remote.ts";
import { connectWatch, type WatchConnections } from "../../../actions/watch-upstream/connect-watch.ts";
import { layOut } from "../../../actions/watch-upstream/lay-out.ts";
import { planUpdater } from "../../../actions/watch-upstream/plan-updater.ts";
import type { Settings } from "../../../actions/watch-upstream/read-settings.ts";
import type { WatchRun } from "../../../actions/watch-upstream/watch-run.ts";
import { removeFolder } from "../../../src/git/remove-folder.ts";
import { redactForms } from "../../../src/text/redact-stream.ts";
import { clone, createOrigin, git, gitEnv, pushFiles, TempFolder, writeFiles } from "../../support/git.ts";
import { serveGit } from "../../support/git-http.ts";
import { testRuntime } from "../../support/test-runtime.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";

interface Question {
  upstream?: string;
  upstreamRemote?: string;
  token?: string;
  /** The address of the target's API. */
  apiUrl?: string;
}

/** Connects to the upstream and the target that the checkouts `up` and `target` in the folder name. */
function connect(folder: TempFolder, question: Question = {}): Promise<WatchConnections> {
  const { upstream = folder.at("up"), upstreamRemote = "origin", token = "", apiUrl } = question;
  const inputs = { "upstream-remote": upstreamRemote || undefined, "bot-login": "bot" };
  const settings = { inputs, upstream, target: folder.at("target"), token } as unknown as Settings;
  const repository = { owner: "acme", repo: "shop" };
  const env = apiUrl === undefined ? gitEnv : { ...gitEnv, GITHUB_API_URL: apiUrl };
  const runtime = testRuntime({ env, cwd: folder.path, repository });
  return connectWatch(settings, runtime, folder.at("state"));
}

/** Lists everything in a folder, with times and permissions. */
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

test.each<{ name: string; question: Question & { folderOf?: string }; from: string }>([
  { name: "the remote of the checkout", question: {}, from: "upstream.git" },
  { name: "another remote of the checkout", question: { upstreamRemote: "fork" }, from: "fork.git" },
  { name: "the checkout, if no remote is wanted", question: { upstreamRemote: "" }, from: "up" },
  { name: "the checkout, if there is no such remote", question: { upstreamRemote: "none" }, from: "up" },
  { name: "the remote of the checkout around a folder", question: { folderOf: "up/src/deep" }, from: "upstream.git" },
  {
    name: "the checkout around a folder",
    question: { folderOf: "up/src/deep", upstreamRemote: "" },
    from: "up",
  },
])("upstream is $name", async ({ question, from }) => {
  using folder = new TempFolder();
  const origin = createOrigin(folder);
  clone(folder, origin.bare, "target");
  const up = clone(folder, origin.bare, "up");
  git(up, ["remote", "set-url", "origin", "../upstream.git"]);
  git(up, ["remote", "add", "fork", folder.at("fork.git")]);
  writeFiles(up, { "src/deep/a.txt": "a\n" });
  const place = question.folderOf === undefined ? {} : { upstream: folder.at(question.folderOf) };
  const { upstream, target } = await connect(folder, { ...question, ...place });
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
    // Git would like to refresh an index that is older than its files.
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

test("a file:// address is fetched, even with escapes in it", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder, { "a.txt": "a\n" });
  clone(folder, origin.bare, "target");
  clone(folder, origin.bare, "up stream");
  for (const place of [origin.bare, folder.at("up stream")]) {
    const { href } = pathToFileURL(place);
    const { upstream, upstreamUrl } = await connect(folder, { upstream: href });
    expect(upstreamUrl).toBe(href);
    expect(await upstream.readHead("main")).toMatchObject({ kind: "head" });
    expect(await upstream.fetch()).toBeNull();
    expect(git(upstream.gitDirectory, ["show", "main:a.txt"])).toBe("a");
  }
});

describe("an upstream at http:// on the target's own server", () => {
  /** A server that git reaches as `git.example`, because git uses the server as its proxy. */
  async function openPlain(folder: TempFolder, token?: string) {
    const origin = createOrigin(folder);
    clone(folder, origin.bare, "target");
    const server = await serveGit(folder.path, token);
    const up = clone(folder, origin.bare, "up");
    git(up, ["remote", "set-url", "origin", "http://git.example/origin.git"]);
    git(up, ["config", "http.proxy", server.url]);
    return server;
  }
  const apiUrl = "https://git.example/api/v3";

  test.each([{ token: "" }, { token: TOKEN }])("is read without a token: given $token", async ({ token }) => {
    using folder = new TempFolder();
    await using server = await openPlain(folder);
    const { upstream } = await connect(folder, { apiUrl, token });
    expect(await upstream.readHead("main")).toMatchObject({ kind: "head" });
    expect(await upstream.fetch()).toBeNull();
    expect(server.requests.length).toBeGreaterThan(0);
    expect(server.requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  });

  test("says why the token was not sent, if the server asks for it", async () => {
    using folder = new TempFolder();
    await using server = await openPlain(folder, TOKEN);
    const { upstream } = await connect(folder, { apiUrl, token: TOKEN });
    const upstreamFact = await askUpstream(upstream, { branch: "main", now: "", sleep: async () => {} });
    expect(upstreamFact).toMatchObject({ kind: "auth" });
    expect(upstreamFact).toHaveProperty("message", expect.stringContaining("token was not sent, because http://"));
    expect(server.requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  });
});

test("the passwords in the addresses are secrets of the run, in every form", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder);
  for (const [name, url] of [
    ["target", "https://ada:p%40ss-of-target@git.example/acme/shop.git"],
    ["up", "https://ghp_userToken0123456789:x-oauth-basic@git.example/acme/up.git"],
  ] as const)
    git(clone(folder, origin.bare, name), ["remote", "set-url", "origin", url]);
  const { secrets } = await connect(folder);
  const run = { id: "r", folder: folder.path, isAllowed: () => true, secrets, runtime: testRuntime() };
  const settings = { name: "analytics", updater: { kind: "command" }, updaterEnv: [], token: "" };
  const planned = planUpdater({ ...run, settings } as unknown as WatchRun, { base: "a", head: "b" });
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  for (const form of [
    ...["p%40ss-of-target", "p@ss-of-target", "ghp_userToken0123456789"],
    ...["ada:p@ss-of-target", "ghp_userToken0123456789:x-oauth-basic", "xx ghp_userToken0123456789"].map(base64),
  ]) {
    expect(planned.scope.findSecrets(Buffer.from(`a ${form} b`)), form).toContain("known value");
    expect(redactForms(`a ${form} b`, planned.environment.secrets), form).toMatch(/^a .*\*\*\*.* b$/);
    expect(redactForms(`a ${form} b`, planned.environment.secrets), form).not.toContain(form);
  }
});

test("an upstream address with a password is refused, and the message does not show the password", async () => {
  using folder = new TempFolder();
  clone(folder, createOrigin(folder).bare, "target");
  const failure = connect(folder, { upstream: "https://ada:s3cret-word@git.example/a/b.git" });
  await expect(failure).rejects.toThrow(/^upstream: the address contains a password/);
  await expect(failure).rejects.not.toThrow("s3cret-word");
});
