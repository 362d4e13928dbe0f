import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { everyNth } from "../support/every-nth.ts";
import { createOrigin, git, readAt, TempFolder, writeFiles } from "../support/git.ts";
import { type GitServer, serveGit } from "../support/git-http.ts";
import { startServer } from "../support/network/start-server.ts";
import { COUNTS, publishCounts, RUNNER_TEMP } from "../support/publish-counts.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";
const CREDENTIAL = Buffer.from(`x-access-token:${TOKEN}`).toString("base64");
const STATE = { "README.md": "hello\n", "data/a.txt": "a\n", "data/b.txt": "bb\n", "beside/c.txt": "c\n" };

afterEach(() => vi.unstubAllEnvs());

/** A remote at `o/r` on a server, and the environment of a workflow that names it. */
async function openServer(folder: TempFolder, files = STATE, { init = [] as string[], token = "" } = {}) {
  const origin = createOrigin(folder, files, init);
  mkdirSync(folder.at("served/o"), { recursive: true });
  symlinkSync(origin.bare, folder.at("served/o/r"));
  const server = await serveGit(folder.at("served"), token === "" ? undefined : token);
  const env = { GITHUB_SERVER_URL: server.url, GITHUB_REPOSITORY: "o/r" };
  return { origin, server, env };
}

/** Makes the server ignore the header that asks for a newer protocol, so that it speaks protocol 0. */
function speakProtocol0(server: GitServer): void {
  server.intercept = (request) => {
    delete request.headers["git-protocol"];
    return false;
  };
}

const files = (folder: TempFolder, place: string) => readdirSync(folder.at(place), { recursive: true });

describe("publishes without a checkout", () => {
  test.each(
    everyNth(
      [
        { name: "from an address", remote: (bare: string) => `file://${bare}` },
        { name: "from a path", remote: (bare: string) => bare },
        { name: "from a relative path", remote: () => "../origin.git" },
      ],
      2,
    ),
  )("in an empty folder, $name", async ({ remote }) => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, STATE);
    const run = { cwd: folder.at("empty"), inputs: { remote: remote(origin.bare) } };
    const published = await publishCounts(folder, run);
    expect(published).toMatchObject({ kind: "published", report: { files: 2, bytes: 5 } });
    expect(JSON.parse(readAt(origin.bare, "main", COUNTS) ?? "")).toEqual(published.report);
    expect(git(origin.bare, ["diff", "--name-status", "main~1", "main"])).toBe(`A\t${COUNTS}`);
    expect((await publishCounts(folder, run)).kind).toBe("unchanged");
    expect([files(folder, "empty"), files(folder, RUNNER_TEMP)]).toEqual([[], []]);
  });

  test("in an empty folder, to a branch that the input names, outside of a workflow", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, STATE);
    const inputs = { remote: origin.bare, branch: "main" };
    const env = { GITHUB_REF: undefined, GITHUB_REF_NAME: undefined };
    expect((await publishCounts(folder, { cwd: folder.at("empty"), inputs, env })).kind).toBe("published");
  });

  test("in a folder with only a repository and a remote", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, STATE);
    git(folder.path, ["init", "--quiet", folder.at("new")]);
    git(folder.at("new"), ["remote", "add", "origin", origin.bare]);
    const before = files(folder, "new");
    expect(await publishCounts(folder, { cwd: folder.at("new") })).toMatchObject({ kind: "published" });
    expect(files(folder, "new")).toEqual(before);
  });

  test("of a folder of the repository", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder, { "sub/data/a.txt": "abc\n", "data/other.txt": "x\n" });
    const scope = { prefix: "sub/", state: ["sub/data"], published: [], compared: [] };
    const inputs = { remote: origin.bare, root: "sub" };
    expect(await publishCounts(folder, { cwd: folder.at("empty"), inputs, scope })).toMatchObject({
      kind: "published",
      report: { files: 1, bytes: 4 },
    });
  });

  test("of a SHA-256 repository, over HTTP and by path", async () => {
    using folder = new TempFolder();
    const { origin, server, env } = await openServer(folder, STATE, { init: ["--object-format=sha256"] });
    await using _ = server;
    const cwd = folder.at("empty");
    expect(await publishCounts(folder, { cwd, env })).toMatchObject({ kind: "published", report: { files: 2 } });
    expect(git(origin.bare, ["rev-parse", "main"])).toHaveLength(64);
    expect((await publishCounts(folder, { cwd, inputs: { remote: origin.bare } })).kind).toBe("unchanged");
  });
});

describe("the token", () => {
  test("is sent only to the server of the workflow, and is in no file, argument or log line", async () => {
    using folder = new TempFolder();
    const { origin, server, env } = await openServer(folder, STATE, { token: TOKEN });
    await using _ = server;
    await using other = await serveGit(folder.at("served"));
    const seen: string[] = [];
    recordArguments(folder);
    const published = await publishCounts(folder, {
      cwd: folder.at("empty"),
      env,
      inputs: { token: TOKEN },
      onTip: () =>
        seen.push(
          execFileSync("sh", ["-c", "cat $(find . -type f)"], { cwd: folder.at(RUNNER_TEMP) }).toString("latin1"),
        ),
    });
    const started = readFileSync(folder.at("arguments"), "utf8");
    expect(published.kind).toBe("published");
    expect(started).toMatch(/^fetch .*--depth=1/m);
    expect(server.requests.length).toBeGreaterThan(2);
    for (const { authorization } of server.requests) expect(authorization).toBe(`basic ${CREDENTIAL}`);
    expect(other.requests).toEqual([]);
    for (const text of [
      started,
      JSON.stringify(published),
      ...seen,
      git(origin.bare, ["log", "--format=%B", "main"]),
    ]) {
      expect(text).not.toContain(TOKEN);
      expect(text).not.toContain(CREDENTIAL);
    }
  });

  test("does not follow a redirect to another server", async () => {
    using folder = new TempFolder();
    const { server, env } = await openServer(folder);
    await using _ = server;
    await using other = await serveGit(folder.at("served"));
    server.intercept = (request, response) => {
      response.writeHead(302, { location: `${other.url}${request.url}` }).end();
      return true;
    };
    const failed = await publishCounts(folder, { cwd: folder.at("empty"), env, inputs: { token: TOKEN } });
    expect(failed).toMatchObject({ kind: "failed", attempts: 1, refusal: { kind: "refused", rule: "redirect" } });
    expect(other.requests).toEqual([]);
    expect((await publishCounts(folder, { cwd: folder.at("empty"), env })).kind).toBe("published");
  });

  test("that is wrong is refused after one attempt and not shown", async () => {
    using folder = new TempFolder();
    const { server, env } = await openServer(folder, STATE, { token: "another" });
    await using _ = server;
    const failed = await publishCounts(folder, { cwd: folder.at("empty"), env, inputs: { token: TOKEN } });
    expect(failed).toMatchObject({ kind: "failed", attempts: 1, refusal: { kind: "refused", rule: "authentication" } });
    expect(JSON.stringify(failed)).not.toMatch(new RegExp(`${TOKEN}|${CREDENTIAL}`));
  });
});

/** Puts a git on PATH that records its arguments. */
function recordArguments(folder: TempFolder): void {
  const real = execFileSync("sh", ["-c", "command -v git"]).toString().trim();
  writeFiles(folder.at("bin"), { git: `#!/bin/sh\necho "$*" >> '${folder.at("arguments")}'\nexec '${real}' "$@"\n` });
  chmodSync(folder.at("bin/git"), 0o755);
  const searched = `${folder.at("bin")}:${process.env.PATH}`;
  vi.stubEnv("PATH", searched);
}

describe("servers that cannot do everything", () => {
  test.each([
    { name: "one without filters", setting: ["uploadpack.allowFilter", "false"] },
    { name: "one that serves no object by its id", setting: ["uploadpack.allowAnySHA1InWant", "false"] },
  ])("$name, in either protocol", async ({ setting }) => {
    for (const isOld of [false, true]) {
      using folder = new TempFolder();
      const { origin, server, env } = await openServer(folder);
      await using _ = server;
      git(origin.bare, ["config", ...setting]);
      if (isOld) speakProtocol0(server);
      const published = await publishCounts(folder, { cwd: folder.at("empty"), env });
      expect(published).toMatchObject({ kind: "published", attempts: 1, report: { files: 2, bytes: 5 } });
      expect((await publishCounts(folder, { cwd: folder.at("empty"), env })).kind).toBe("unchanged");
    }
  });

  test("one without shallow fetches", async () => {
    using folder = new TempFolder();
    const { server, env } = await openServer(folder);
    await using _ = server;
    speakProtocol0(server);
    // Git ignores capabilities that it does not know. Changing one letter keeps the lengths right.
    server.rewrite = (_request, answer) => {
      const text = answer.body.toString("latin1").replaceAll(/\b(?:shallow|deepen)/g, (name) => `x${name.slice(1)}`);
      return { ...answer, body: Buffer.from(text, "latin1") };
    };
    expect(await publishCounts(folder, { cwd: folder.at("empty"), env })).toMatchObject({ kind: "published" });
  });

  test("one that serves only files", async () => {
    using folder = new TempFolder();
    const { origin, server } = await openServer(folder);
    await using _ = server;
    serveFiles(server, folder.at("served"), origin.bare);
    git(folder.path, ["init", "--quiet", folder.at("new")]);
    git(folder.at("new"), ["remote", "add", "origin", `${server.url}/o/r`]);
    git(folder.at("new"), ["remote", "set-url", "--push", "origin", origin.bare]);
    const published = await publishCounts(folder, { cwd: folder.at("new") });
    expect(published).toMatchObject({ kind: "published", report: { files: 2, bytes: 5 } });
  });
});

/** Answers with the files of the repositories, as any web server would. */
function serveFiles(server: GitServer, directory: string, bare: string): void {
  git(bare, ["repack", "-adq"]);
  git(bare, ["update-server-info"]);
  server.intercept = (request, response) => {
    const { pathname } = new URL(request.url ?? "/", server.url);
    try {
      response.end(readFileSync(path.join(directory, pathname)));
    } catch {
      response.writeHead(404).end();
    }
    return true;
  };
}

describe("says in one sentence", () => {
  test("that the branch does not exist, over HTTP and by path", async () => {
    using folder = new TempFolder();
    const { origin, server, env } = await openServer(folder);
    await using _ = server;
    for (const inputs of [{ branch: "nope" }, { branch: "nope", remote: origin.bare }]) {
      const failed = await publishCounts(folder, { cwd: folder.at("empty"), env, inputs });
      expect(failed).toMatchObject({
        kind: "failed",
        attempts: 1,
        message:
          'Nothing was published to branch "nope" after 1 attempt. It was refused by the remote, which has no such branch. Name a branch that exists at the remote as `branch`.',
      });
    }
  });

  test.each(
    everyNth(
      [
        "<!DOCTYPE html>\n<html><body><form>Sign in</form></body></html>\n",
        "<html>\n\t<body>\n\t\t<a href='/login'>Sign in</a>\n</body></html>\n",
        "Sign in first.",
        "",
        "<!-- refs/heads/main -->\n<title>couldn't find remote ref</title>",
        '{"message": "Sign in"}\n',
      ],
      3,
    ),
  )("that a page with status 200 is not git: %j", async (page) => {
    using folder = new TempFolder();
    await using server = await startServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end(page);
    });
    const env = { GITHUB_SERVER_URL: server.url, GITHUB_REPOSITORY: "o/r" };
    for (const token of ["", TOKEN]) {
      const failed = await publishCounts(folder, { cwd: folder.at("empty"), env, inputs: { token } });
      expect(failed).toMatchObject({ kind: "failed", attempts: 1, refusal: { kind: "refused", rule: "not-git" } });
      expect(failed).toMatchObject({
        message: expect.stringContaining("a web page, such as a login page, instead of git"),
      });
    }
  });

  test("that the repository is empty", async () => {
    using folder = new TempFolder();
    git(folder.path, ["init", "--quiet", "--bare", folder.at("empty.git")]);
    const inputs = { remote: folder.at("empty.git") };
    const failed = await publishCounts(folder, { cwd: folder.at("empty"), inputs });
    expect(failed).toMatchObject({ kind: "failed", attempts: 1, refusal: { kind: "refused", rule: "no-branch" } });
  });

  test("that no repository is named", async () => {
    using folder = new TempFolder();
    await expect(publishCounts(folder, { cwd: folder.at("empty") })).rejects.toThrow(
      /^There is no git checkout that has a remote "origin", and no workflow that names a repository\./,
    );
    expect(files(folder, RUNNER_TEMP)).toEqual([]);
  });

  test("that a folder outside the working directory needs a checkout", async () => {
    using folder = new TempFolder();
    const run = publishCounts(folder, { cwd: folder.at("empty"), inputs: { root: "../else" } });
    await expect(run).rejects.toThrow(
      /^root: "\.\.\/else" is outside the working directory, and there is no git checkout\./,
    );
  });
});

test("a run leaves nothing behind, even if it fails", async () => {
  using folder = new TempFolder();
  const { server, env } = await openServer(folder);
  await using _ = server;
  const failing = publishCounts(folder, {
    cwd: folder.at("empty"),
    env,
    onTip() {
      throw new Error("no good");
    },
  });
  await expect(failing).rejects.toThrow("no good");
  expect(files(folder, RUNNER_TEMP)).toEqual([]);
});
