import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { everyNth } from "../support/every-nth.ts";
import { clone, createOrigin, git, pushFiles, TempFolder } from "../support/git.ts";
import { serveGit } from "../support/git-http.ts";
import { mirrorOf } from "../support/mirror.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";

describe("the head of a branch", () => {
  test("is asked from the remote, even before the first fetch", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    const mirror = await mirrorOf({ directory: folder.at("state", "mirror.git"), url: origin.bare });
    const sha = git(origin.bare, ["rev-parse", "main"]);
    expect(await mirror.readHead("main")).toEqual({ kind: "head", sha });
    expect(git(mirror.gitDirectory, ["for-each-ref"])).toBe("");
  });

  test("is missing if another branch only ends in its name, and the existing branches are listed", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    git(origin.bare, ["update-ref", "refs/heads/old/refs/heads/gone", "main"]);
    const mirror = await mirrorOf({ directory: folder.at("mirror.git"), url: origin.bare });
    expect(await mirror.readHead("gone")).toEqual({
      kind: "branch-missing",
      branches: ["main", "old/refs/heads/gone"],
    });
  });

  test("is missing in a repository without commits", async () => {
    using folder = new TempFolder();
    git(folder.path, ["init", "--quiet", "--bare", "empty.git"]);
    await using server = await serveGit(folder.path);
    const mirror = await mirrorOf({ directory: folder.at("mirror.git"), url: `${server.url}/empty.git` });
    expect(await mirror.readHead("main")).toEqual({ kind: "branch-missing", branches: [] });
  });

  test("is auth or unreachable, depending on the status of the answer", async () => {
    using folder = new TempFolder();
    await using server = await serveGit(folder.path);
    const mirror = await mirrorOf({ directory: folder.at("mirror.git"), url: `${server.url}/origin.git` });
    const kinds: Record<number, string> = {};
    for (const status of [401, 403, 404, 502, 429]) {
      server.intercept = (_request, response) => {
        response.writeHead(status).end();
        return true;
      };
      kinds[status] = (await mirror.readHead("main")).kind;
    }
    expect(kinds).toEqual({ 401: "auth", 403: "auth", 404: "auth", 502: "unreachable", 429: "unreachable" });
  });

  test("a login page is auth, whatever its length", async () => {
    using folder = new TempFolder();
    for (const page of ["", "<html>Please log in</html>"]) {
      await using server = await serveGit(folder.path);
      server.intercept = (_request, response) => {
        response.writeHead(200, { "content-type": "text/html" }).end(page);
        return true;
      };
      const mirror = await mirrorOf({ directory: folder.at("mirror.git"), url: `${server.url}/origin.git` });
      expect(await mirror.readHead("main")).toMatchObject({ kind: "auth" });
    }
  });

  test("a server that does not listen is unreachable, and a folder that is not a repository is refused", async () => {
    using folder = new TempFolder();
    const server = await serveGit(folder.path);
    await server[Symbol.asyncDispose]();
    const gone = await mirrorOf({ directory: folder.at("a.git"), url: `${server.url}/origin.git` });
    expect(await gone.readHead("main")).toMatchObject({ kind: "unreachable" });
    const none = await mirrorOf({ directory: folder.at("b.git"), url: folder.path });
    expect(await none.readHead("main")).toMatchObject({ kind: "auth", refusal: { rule: "no-repository" } });
  });
});

describe("a fetch", () => {
  test("fetches all branches, moves rewritten branches and removes deleted ones", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    git(origin.bare, ["update-ref", "refs/heads/dir", "main"]);
    const mirror = await mirrorOf({ directory: folder.at("mirror.git"), url: origin.bare });
    expect(await mirror.fetch()).toBeNull();
    git(origin.bare, ["update-ref", "-d", "refs/heads/dir"]);
    git(origin.bare, ["update-ref", "refs/heads/dir/below", "main"]);
    const rewritten = git(origin.other, ["commit-tree", "HEAD^{tree}", "-m", "another root"]);
    git(origin.other, ["push", "--quiet", "--force", "origin", `${rewritten}:refs/heads/main`]);
    git(mirror.gitDirectory, ["update-ref", "refs/pipekeeper/kept", "main"]);
    expect(await mirror.fetch()).toBeNull();
    expect(git(mirror.gitDirectory, ["for-each-ref", "--format=%(refname)"]).split("\n")).toEqual([
      "refs/heads/dir/below",
      "refs/heads/main",
      "refs/pipekeeper/kept",
    ]);
    expect(git(mirror.gitDirectory, ["rev-parse", "main"])).toBe(rewritten);
  });

  test.each(everyNth([{ format: "sha1" }, { format: "sha256" }], 2))(
    "works with $format, also if the remote is then created again in the other format",
    async ({ format }) => {
      using folder = new TempFolder();
      const origin = createOrigin(folder, { "a.txt": "a\n" }, [`--object-format=${format}`]);
      const mirror = await mirrorOf({ directory: folder.at("mirror.git"), url: origin.bare });
      const sha = git(origin.bare, ["rev-parse", "main"]);
      expect(await mirror.readHead("main")).toEqual({ kind: "head", sha });
      expect(await mirror.fetch()).toBeNull();
      expect(git(mirror.gitDirectory, ["rev-parse", "main"])).toBe(sha);
      rmSync(origin.bare, { recursive: true });
      rmSync(origin.other, { recursive: true });
      const next = createOrigin(folder, { "b.txt": "b\n" }, [
        `--object-format=${format === "sha1" ? "sha256" : "sha1"}`,
      ]);
      const again = await mirrorOf({ directory: folder.at("mirror.git"), url: next.bare });
      expect(await again.readHead("main")).toMatchObject({ kind: "head" });
      expect(await again.fetch()).toBeNull();
      expect(git(again.gitDirectory, ["rev-parse", "main"])).toBe(git(next.bare, ["rev-parse", "main"]));
    },
  );

  test("fetches a shallow remote, and its history once the remote has it", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    const first = git(origin.bare, ["rev-parse", "main"]);
    pushFiles(origin, { "a.txt": "2\n" });
    const shallow = clone(folder, `file://${origin.bare}`, "shallow", ["--depth=1"]);
    const mirror = await mirrorOf({ directory: folder.at("mirror.git"), url: shallow });
    expect(await mirror.fetch()).toBeNull();
    expect(await mirror.fetchCommit(first)).toBe(false);
    git(shallow, ["fetch", "--quiet", "--unshallow"]);
    expect(await mirror.fetch()).toBeNull();
    expect(await mirror.fetchCommit(first)).toBe(true);
    expect(git(mirror.gitDirectory, ["rev-list", "--count", "main"])).toBe("2");
  });

  test("by id fetches a commit that is no longer on a branch, if the server allows it", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    const lost = pushFiles(origin, { "a.txt": "lost\n" });
    git(origin.bare, ["update-ref", "refs/heads/main", `${lost}^`]);
    const mirror = await mirrorOf({ directory: folder.at("mirror.git"), url: `file://${origin.bare}` });
    expect(await mirror.fetch()).toBeNull();
    expect(await mirror.fetchCommit(lost)).toBe(true);
    expect(await mirror.fetchCommit("0".repeat(39).concat("1"))).toBe(false);
    expect(await mirror.fetchCommit("main")).toBe(false);
  });
});

describe("after a crash", () => {
  test("locks of a killed git do not stop the next fetch", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    const at = { directory: folder.at("mirror.git"), url: origin.bare };
    expect(await (await mirrorOf(at)).fetch()).toBeNull();
    const head = pushFiles(origin, { "a.txt": "2\n" });
    mkdirSync(path.join(at.directory, "refs", "heads"), { recursive: true });
    for (const lock of ["packed-refs.lock", "shallow.lock", "config.lock", "HEAD.lock", "refs/heads/main.lock"]) {
      writeFileSync(path.join(at.directory, lock), "");
    }
    const again = await mirrorOf(at);
    expect(await again.fetch()).toBeNull();
    expect(git(at.directory, ["rev-parse", "main"])).toBe(head);
  });

  test.each([
    { name: "without its HEAD", damage: (at: string) => rmSync(path.join(at, "HEAD")) },
    {
      name: "without its objects",
      damage: (at: string) => rmSync(path.join(at, "objects", "pack"), { recursive: true }),
    },
    {
      name: "with a config that git cannot read",
      damage: (at: string) => writeFileSync(path.join(at, "config"), "[core"),
    },
  ])("a mirror $name is made again", async ({ damage }) => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    const at = { directory: folder.at("mirror.git"), url: origin.bare };
    expect(await (await mirrorOf(at)).fetch()).toBeNull();
    damage(at.directory);
    pushFiles(origin, { "a.txt": "2\n" });
    const again = await mirrorOf(at);
    expect(await again.fetch()).toBeNull();
    expect(git(at.directory, ["fsck", "--connectivity-only"])).toBe("");
    expect(git(at.directory, ["rev-parse", "main"])).toBe(git(origin.bare, ["rev-parse", "main"]));
  });

  test("a mirror that a program was still using is discarded with everything in it", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    const at = { directory: folder.at("mirror.git"), url: origin.bare };
    const mirror = await mirrorOf(at);
    await mirror.fetch();
    await mirror.lend();
    git(at.directory, ["config", "url.http://127.0.0.1:1/.insteadOf", origin.bare]);
    const again = await mirrorOf(at);
    expect(readFileSync(path.join(at.directory, "config"), "utf8")).not.toContain("insteadOf");
    expect(await again.fetch()).toBeNull();
    await again.lend();
    await again.takeBack();
    git(at.directory, ["update-ref", "refs/pipekeeper/kept", "main"]);
    await mirrorOf(at);
    expect(git(at.directory, ["rev-parse", "refs/pipekeeper/kept"])).toBe(git(origin.bare, ["rev-parse", "main"]));
  });
});

describe.each(everyNth([{ format: "sha256" }, { format: "sha1" }], 2))(
  "objects that we made in a mirror of $format",
  ({ format }) => {
    test("survive a crash while a program used the mirror, unless the program changed them", async () => {
      using folder = new TempFolder();
      const origin = createOrigin(folder, { "a.txt": "a\n" }, [`--object-format=${format}`]);
      const at = { directory: folder.at("mirror.git"), url: origin.bare };
      const mirror = await mirrorOf(at);
      await mirror.fetch();
      const store = (text: string) => git(at.directory, ["hash-object", "-w", "--stdin"], { input: text });
      const [ours, forged, linked] = [store("ours"), store("forged"), store("linked")];
      const fileOf = (id: string) => path.join(at.directory, "objects", id.slice(0, 2), id.slice(2));
      await mirror.lend();
      rmSync(fileOf(forged));
      cpSync(fileOf(ours), fileOf(forged));
      rmSync(fileOf(linked));
      symlinkSync(fileOf(ours), fileOf(linked));
      writeFileSync(path.join(at.directory, "objects", ours.slice(0, 2), "junk"), "junk");
      writeFileSync(path.join(at.directory, "hooks"), "evil");
      const again = await mirrorOf(at);
      expect(await again.fetch()).toBeNull();
      const has = (id: string) => existsSync(fileOf(id));
      expect([ours, forged, linked].map(has)).toEqual([true, false, false]);
      expect(git(at.directory, ["cat-file", "blob", ours])).toBe("ours");
      expect(readdirSync(folder.path).filter((name) => name.startsWith("mirror"))).toEqual(["mirror.git"]);
      expect(existsSync(path.join(at.directory, "hooks"))).toBe(false);
    });
  },
);

test("the token goes to the server and into no file", async () => {
  using folder = new TempFolder();
  createOrigin(folder);
  await using server = await serveGit(folder.path, TOKEN);
  const at = { directory: folder.at("state", "mirror.git"), url: `${server.url}/origin.git`, token: TOKEN };
  const mirror = await mirrorOf(at);
  expect(await mirror.readHead("main")).toMatchObject({ kind: "head" });
  expect(await mirror.fetch()).toBeNull();
  expect(server.requests.every(({ authorization }) => authorization !== undefined)).toBe(true);
  const header = Buffer.from(`x-access-token:${TOKEN}`).toString("base64");
  const files = readdirSync(folder.at("state"), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(files.length).toBeGreaterThan(3);
  for (const { parentPath, name } of files) {
    const content = readFileSync(path.join(parentPath, name), "latin1");
    expect(content).not.toContain(TOKEN);
    expect(content).not.toContain(header);
  }
});

test("a push that does not name the commit to be replaced is refused", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder);
  const mirror = await mirrorOf({ directory: folder.at("mirror.git"), url: origin.bare });
  const lease = "--force-with-lease";
  for (const arg of ["--force", "-f", "-qf", "--mirror", lease, `${lease}=refs/heads/main`, "+main:main"]) {
    await expect(mirror.git.run(["push", "origin", arg]), arg).rejects.toThrow("has to name the commit");
  }
});

test("many packs are joined into one, without losing commits that no branch reaches", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder);
  const mirror = await mirrorOf({ directory: folder.at("mirror.git"), url: origin.bare });
  await mirror.fetch();
  const countPacks = () =>
    readdirSync(path.join(mirror.gitDirectory, "objects/pack")).filter((file) => file.endsWith(".pack")).length;
  const commit = (mark: number) =>
    `commit refs/heads/gone\nmark :${mark}\ncommitter A <a@example.test> ${mark} +0000\ndata 2\n${mark % 10}\ncheckpoint\n\n`;
  const commits = Array.from({ length: 60 }, (_, index) => commit(index + 1)).join("");
  git(mirror.gitDirectory, ["-c", "fastimport.unpackLimit=0", "fast-import", "--quiet"], { input: commits });
  const gone = git(mirror.gitDirectory, ["rev-list", "gone"]).split("\n");
  expect(gone).toHaveLength(60);
  expect(countPacks()).toBeGreaterThan(50);
  expect(await mirror.fetch()).toBeNull();
  expect(countPacks()).toBeLessThan(10);
  expect(git(mirror.gitDirectory, ["for-each-ref", "refs/heads/gone"])).toBe("");
  for (const id of [gone[0], gone.at(-1)]) git(mirror.gitDirectory, ["cat-file", "-e", `${id}^{tree}`]);
});
