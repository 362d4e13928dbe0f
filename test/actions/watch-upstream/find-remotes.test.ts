import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { findRemotes, type RemotesQuestion } from "../../../actions/watch-upstream/find-remotes.ts";
import { openMirror } from "../../../src/git/mirror.ts";
import { clone, createOrigin, git, gitEnv, pushFiles, TempFolder, writeFiles } from "../../support/git.ts";
import { serveGit } from "../../support/git-http.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";

function ask(folder: TempFolder, question: Partial<RemotesQuestion>): Promise<Awaited<ReturnType<typeof findRemotes>>> {
  const whole = { upstream: "up", upstreamRemote: "origin", target: "target", token: TOKEN, cwd: folder.path };
  return findRemotes({ ...whole, env: gitEnv, ...question });
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

describe("the remotes", () => {
  test.each([
    { name: "the remote of the checkout", question: {}, from: "upstream.git" },
    { name: "another remote of it", question: { upstreamRemote: "fork" }, from: "fork.git" },
    { name: "the checkout, if no remote is wanted", question: { upstreamRemote: "" }, from: "up" },
    { name: "the checkout, if there is no such remote", question: { upstreamRemote: "none" }, from: "up" },
    { name: "the checkout that a folder is in", question: { upstream: "up/src", upstreamRemote: "" }, from: "up" },
    { name: "a bare repository", question: { upstream: "origin.git" }, from: "origin.git" },
  ])("upstream is $name", async ({ question, from }) => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, { "src/a.txt": "a\n" });
    clone(folder, origin.bare, "target");
    const up = clone(folder, origin.bare, "up");
    git(up, ["remote", "set-url", "origin", "../upstream.git"]);
    git(up, ["remote", "add", "fork", folder.at("fork.git")]);
    const { upstream, target, upstreamToken } = await ask(folder, question);
    expect(upstream.fetchUrl).toBe(folder.at(from));
    expect(target.fetchUrl).toBe(origin.bare);
    expect(upstreamToken).toBeUndefined();
  });

  test.each([
    { name: "on the target's server", upstream: "https://git.example/acme/up", gets: true },
    { name: "on another server", upstream: "https://other.example/acme/up", gets: false },
    { name: "on another port", upstream: "https://git.example:8443/acme/up", gets: false },
    { name: "without encryption", upstream: "http://git.example/acme/up", gets: false },
    { name: "on a server whose name begins like it", upstream: "https://git.example.evil/acme/up", gets: false },
    { name: "reached with ssh", upstream: "git@git.example:acme/up", gets: false },
    { name: "in a folder", upstream: ".", gets: false },
  ])("an upstream $name gets the token: $gets", async ({ upstream, gets }) => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    const at = clone(folder, origin.bare, "target");
    git(at, ["remote", "set-url", "origin", "https://git.example/acme/shop"]);
    const found = await ask(folder, { upstream });
    expect(found.upstreamToken).toBe(gets ? TOKEN : undefined);
    const header = Buffer.from(`x-access-token:${TOKEN}`).toString("base64");
    expect(JSON.stringify(found.upstream)).toSatisfy((text: string) => text.includes(header) === gets);
    expect(JSON.stringify(found.target.access)).toContain(header);
  });

  test.each([
    { question: { upstream: "gone" }, says: /upstream names ".*gone", which is not a folder/ },
    { question: { target: "gone" }, says: /target names ".*gone", which is not a folder/ },
  ])("a path that is no folder is refused: $question", async ({ question, says }) => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    clone(folder, origin.bare, "target");
    await expect(ask(folder, question)).rejects.toThrow(says);
  });
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
    const remotes = await ask(folder, { upstreamRemote, token: undefined });
    for (const [name, remote] of [
      ["t", remotes.target],
      ["u", remotes.upstream],
    ] as const) {
      const mirror = await openMirror({
        directory: folder.at("state", `${name}.git`),
        remote,
        token: undefined,
        env: gitEnv,
      });
      expect(await mirror.readHead("mine")).toMatchObject(
        remote === remotes.upstream && upstreamRemote === "" ? { kind: "head" } : { kind: "branch-missing" },
      );
      expect(await mirror.fetch()).toBeNull();
    }
  }
  expect(["target", "up"].map((name) => photograph(folder.at(name)))).toEqual(before);
});

test("a token for the target is not sent to upstream on another server", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder);
  await using target = await serveGit(folder.path, TOKEN);
  await using upstream = await serveGit(folder.path);
  const at = clone(folder, origin.bare, "target");
  git(at, ["remote", "set-url", "origin", `${target.url}/origin.git`]);
  const found = await ask(folder, { upstream: `${upstream.url}/origin.git` });
  for (const [name, remote, token] of [
    ["t", found.target, TOKEN],
    ["u", found.upstream, found.upstreamToken],
  ] as const) {
    const mirror = await openMirror({ directory: folder.at(`${name}.git`), remote, token, env: gitEnv });
    expect(await mirror.readHead("main")).toMatchObject({ kind: "head" });
    expect(await mirror.fetch()).toBeNull();
  }
  expect(upstream.requests.length).toBeGreaterThan(0);
  expect(upstream.requests.map(({ authorization }) => authorization)).toEqual(upstream.requests.map(() => undefined));
  expect(target.requests.every(({ authorization }) => authorization !== undefined)).toBe(true);
});
