/** The sandbox's repository as git sees it. */

import { spawn } from "node:child_process";
import { describe, expect, test } from "vitest";
import { createOrigin, git, gitEnv, TempFolder, writeHook } from "../support/git.ts";
import { startGitHub } from "../support/github/start-github.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";

async function openWorld(folder: TempFolder) {
  const { bare, other } = createOrigin(folder, { "a.txt": "a\n", "b/c.bin": "\u0000\u00ff\r\n" });
  const github = await startGitHub({ bareRepository: bare, owner: "Acme", repo: "shop", token: TOKEN });
  const header = (token: string) => `Authorization: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  /** Runs git without waiting for it, because this process must answer it. */
  const run = async (args: readonly string[], token = TOKEN) => {
    const child = spawn("git", ["-c", `http.extraheader=${header(token)}`, ...args], {
      cwd: other,
      env: { ...gitEnv, GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" },
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
    const code = await new Promise((resolve) => child.once("close", resolve));
    return { code, said };
  };
  const push = (token?: string) => run(["push", `${github.url}/acme/shop.git`, "HEAD:refs/heads/new"], token);
  return { bare, other, github, run, push, [Symbol.asyncDispose]: () => github.close() };
}

describe("git", () => {
  test.each([{ name: "acme/shop" }, { name: "Acme/shop.git" }])("clones $name without blobs", async ({ name }) => {
    using folder = new TempFolder();
    await using world = await openWorld(folder);
    const to = folder.at("clone");
    const options = ["--quiet", "--filter=blob:none", "--no-checkout", "--depth=1"];
    expect(await world.run(["clone", ...options, `${world.github.url}/${name}`, to])).toEqual({ code: 0, said: "" });
    const objects = git(to, ["rev-list", "--objects", "--all", "--missing=print"]).split("\n");
    expect(objects.filter((line) => line.startsWith("?"))).toHaveLength(2);
    expect(world.github.requests[0]).toMatchObject({
      method: "GET",
      path: `/${name}/info/refs`,
      query: "?service=git-upload-pack",
      status: 200,
    });
  });

  test("pushes", async () => {
    using folder = new TempFolder();
    await using world = await openWorld(folder);
    expect((await world.push()).code).toBe(0);
    expect(git(world.bare, ["rev-parse", "new"])).toBe(git(world.other, ["rev-parse", "HEAD"]));
    expect(world.github.requests.at(-1)).toMatchObject({ path: "/acme/shop.git/git-receive-pack", body: null });
  });

  test("runs the hooks of the repository", async () => {
    using folder = new TempFolder();
    await using world = await openWorld(folder);
    writeHook(world.bare, "pre-receive", "echo 'not on a Friday' >&2; exit 1");
    const { code, said } = await world.push();
    expect(code).not.toBe(0);
    expect(said).toContain("remote: not on a Friday");
  });

  test("is refused without the token", async () => {
    using folder = new TempFolder();
    await using world = await openWorld(folder);
    expect((await world.push("wrong")).code).not.toBe(0);
    expect(world.github.requests.map(({ status }) => status)).not.toContain(200);
    expect(git(world.bare, ["branch", "--list", "new"])).toBe("");
  });

  test("may read but not push with a read-only token", async () => {
    using folder = new TempFolder();
    await using world = await openWorld(folder);
    world.github.state.permissions.contents = "read";
    expect((await world.run(["ls-remote", `${world.github.url}/acme/shop`])).code).toBe(0);
    const { code, said } = await world.push();
    expect(code).not.toBe(0);
    expect(said).toContain("Permission to Acme/shop.git denied to github-actions[bot].");
  });

  test("fails as the script says", async () => {
    using folder = new TempFolder();
    await using world = await openWorld(folder);
    world.github.script.fail({ path: /git-receive-pack$/, status: 502, when: "after" });
    const { code, said } = await world.push();
    expect(code).not.toBe(0);
    expect(said).toContain("The requested URL returned error: 502");
    expect(git(world.bare, ["rev-parse", "new"])).toBe(git(world.other, ["rev-parse", "HEAD"]));
  });
});
