import { mkdirSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { describeClone, trust } from "../../src/git/clone.ts";
import { type RemoteChoice, resolveRemote } from "../../src/git/remote.ts";
import { createOrigin, git, gitEnv, readAt, TempFolder, writeFiles } from "../support/git.ts";
import { openTransport, publishOnce, pushPaths, readTip, write } from "../support/open-transport.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";
const CREDENTIAL = Buffer.from(`x-access-token:${TOKEN}`).toString("base64");

/** Resolves the remote of a clone with these settings; `home` is the user's .gitconfig. */
async function resolve(
  folder: TempFolder,
  settings: readonly string[],
  { home = "", ...choice }: Partial<RemoteChoice> & { home?: string } = {},
) {
  const root = folder.at("clone");
  git(folder.path, ["init", "--quiet", root]);
  for (const setting of settings) git(root, ["config", "--add", ...(setting.split(/=(.*)/s).slice(0, 2) as string[])]);
  writeFiles(folder.path, { ".gitconfig": home });
  const env = { ...gitEnv, GIT_CONFIG_GLOBAL: folder.at(".gitconfig"), ...choice.env };
  const clone = await describeClone(root, env);
  const given = { name: "origin", clone, directory: root, trusted: trust(root), token: undefined, ...choice, env };
  return await resolveRemote(given);
}

describe("addresses", () => {
  test.each([
    { name: "of a server", settings: ["remote.origin.url=https://x.test/o/r"], fetch: "https://x.test/o/r" },
    { name: "of ssh", settings: ["remote.origin.url=git@x.test:o/r.git"], fetch: "git@x.test:o/r.git" },
    { name: "that are paths", settings: ["remote.origin.url=/srv/r.git"], fetch: "/srv/r.git" },
    {
      name: "to push to",
      settings: ["remote.origin.url=https://x.test/o/r", "remote.origin.pushurl=https://y.test/o/r"],
      fetch: "https://x.test/o/r",
      push: ["https://y.test/o/r"],
    },
    {
      name: "to push to, if there are several",
      settings: [
        "remote.origin.url=https://x.test/o/r",
        "remote.origin.pushurl=https://y.test/o/r",
        "remote.origin.pushurl=https://z.test/o/r",
      ],
      fetch: "https://x.test/o/r",
      push: ["https://y.test/o/r", "https://z.test/o/r"],
    },
    {
      name: "that the user's settings rewrite, only once",
      settings: [
        "remote.origin.url=gh:o/r",
        "url.https://x.test/.insteadOf=gh:",
        "url.https://no.test/.insteadOf=https://x.test/",
      ],
      fetch: "https://x.test/o/r",
    },
    {
      name: "that the user's settings rewrite only for pushes",
      settings: ["remote.origin.url=https://x.test/o/r", "url.ssh://git@x.test/.pushInsteadOf=https://x.test/"],
      fetch: "https://x.test/o/r",
      push: ["ssh://git@x.test/o/r"],
    },
    {
      name: "of a mirror, whose other settings are ignored",
      settings: [
        "remote.origin.url=https://x.test/o/r",
        "remote.origin.mirror=true",
        "remote.origin.push=+refs/*:refs/*",
      ],
      fetch: "https://x.test/o/r",
    },
  ])("$name", async ({ settings, fetch, push = [fetch] }) => {
    using folder = new TempFolder();
    expect(await resolve(folder, settings)).toMatchObject({ fetchUrl: fetch, pushUrls: push });
  });

  test("that are relative start at the root of the clone, even in a folder below it", async () => {
    using folder = new TempFolder();
    const settings = ["remote.origin.url=../origin.git", "remote.origin.pushurl=./mirror.git"];
    mkdirSync(folder.at("clone/below"), { recursive: true });
    expect(await resolve(folder, settings, { directory: folder.at("clone/below") })).toMatchObject({
      fetchUrl: folder.at("origin.git"),
      pushUrls: [folder.at("clone/mirror.git")],
    });
  });

  test("that the user's .gitconfig rewrites, unless there is a token", async () => {
    using folder = new TempFolder();
    const home = '[url "https://x.test/"]\n\tinsteadOf = gh:\n';
    const settings = ["remote.origin.url=gh:o/r"];
    expect((await resolve(folder, settings, { home })).fetchUrl).toBe("https://x.test/o/r");
    expect((await resolve(folder, [], { home, token: TOKEN })).fetchUrl).toBe("gh:o/r");
  });

  test("given instead of a name", async () => {
    using folder = new TempFolder();
    const name = "https://x.test/o/r";
    expect(await resolve(folder, [], { name })).toMatchObject({ fetchUrl: name, pushUrls: [name] });
  });

  test("without a checkout are those of the workflow's repository, or the given address", async () => {
    using folder = new TempFolder();
    const env = { ...gitEnv, GITHUB_SERVER_URL: "https://x.test/", GITHUB_REPOSITORY: "o/r" };
    const choice = { clone: null, directory: folder.path, trusted: [], token: undefined };
    const workflow = await resolveRemote({ ...choice, name: "origin", env });
    expect(workflow).toMatchObject({ fetchUrl: "https://x.test/o/r", pushUrls: ["https://x.test/o/r"] });
    expect((await resolveRemote({ ...choice, name: "./r.git", env })).fetchUrl).toBe(folder.at("r.git"));
    await expect(resolveRemote({ ...choice, name: "origin", env: gitEnv })).rejects.toThrow(
      /^There is no git checkout that has a remote "origin", and no workflow that names a repository\./,
    );
  });
});

describe("settings", () => {
  test("send the token to the remote's own addresses, in place of stored credentials", async () => {
    using folder = new TempFolder();
    const settings = [
      "remote.origin.url=https://x.test/o/r",
      "remote.origin.pushurl=https://x.test/o/mirror",
      "http.https://x.test/.extraheader=AUTHORIZATION: basic stored",
      "credential.helper=store",
      "http.proxy=http://proxy.test:3128",
    ];
    const resolved = await resolve(folder, settings, { token: TOKEN });
    expect(resolved.settings).toEqual([["http.proxy", "http://proxy.test:3128"]]);
    expect(resolved.access).toEqual([
      ["credential.helper", ""],
      ["http.https://x.test/o/r.followRedirects", "false"],
      ["http.https://x.test/o/r.extraheader", ""],
      ["http.https://x.test/o/r.extraheader", `AUTHORIZATION: basic ${CREDENTIAL}`],
      ["http.https://x.test/o/mirror.followRedirects", "false"],
      ["http.https://x.test/o/mirror.extraheader", ""],
      ["http.https://x.test/o/mirror.extraheader", `AUTHORIZATION: basic ${CREDENTIAL}`],
    ]);
  });

  test("send no token if the addresses are on two servers", async () => {
    using folder = new TempFolder();
    const settings = ["remote.origin.url=https://x.test/o/r", "remote.origin.pushurl=https://y.test/o/r"];
    const message = 'The remote has addresses on two servers, "https://x.test" and "https://y.test"';
    await expect(resolve(folder, settings, { token: TOKEN })).rejects.toThrow(message);
    expect((await resolve(folder, settings)).access).toEqual([]);
  });

  test("of the user count without a token, but only those for credentials and servers", async () => {
    using folder = new TempFolder();
    const home =
      "[credential]\n\thelper = store\n[http]\n\tsslVerify\n[core]\n\tsshCommand = ssh -i key\n[alias]\n\tx = y\n";
    const resolved = await resolve(folder, ["remote.origin.url=https://x.test/o/r"], { home });
    expect(resolved.access).toEqual([["credential.helper", "store"]]);
    expect(resolved.settings).toEqual([
      ["http.sslverify", "true"],
      ["core.sshcommand", "ssh -i key"],
    ]);
  });

  test("contain no token for a path or for ssh", async () => {
    using folder = new TempFolder();
    for (const name of ["/srv/r.git", "git@x.test:o/r.git", "file:///srv/r.git"]) {
      expect(JSON.stringify(await resolve(folder, [], { name, token: TOKEN }))).not.toContain(CREDENTIAL);
    }
  });
});

describe("a remote", () => {
  test.each([
    {
      name: "that does not exist",
      remote: "upstream",
      message: /^Remote "upstream" does not exist\. Expected one of origin, or a URL\.$/,
    },
    {
      name: "that looks like an option",
      remote: "--upload-pack=touch pwned",
      message: /^Remote "--upload-pack=touch pwned" is not usable/,
    },
    { name: "that is empty", remote: "", message: /is not usable/ },
    {
      name: "with a password",
      remote: "https://u:secret@x.test/o/r",
      message: /^The input remote contains a password/,
    },
    {
      name: "with a token as the user",
      remote: "https://ghp_secret@x.test/o/r",
      message: /^The input remote contains a password/,
    },
    {
      name: "that is not encrypted, with a token",
      remote: "http://x.test/o/r",
      message: /not encrypted, so the token was not sent/,
    },
  ])("$name is refused", async ({ remote, message }) => {
    using folder = new TempFolder();
    const refused = resolve(folder, ["remote.origin.url=/srv/r.git"], { name: remote, token: TOKEN });
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.not.toThrow(/secret/);
  });

  test("of a clone may contain a password, which no message shows", async () => {
    using folder = new TempFolder();
    const root = folder.at("clone");
    git(folder.path, ["init", "--quiet", root]);
    git(root, ["remote", "add", "origin", "http://user:secret@127.0.0.1:1/r"]);
    const transport = await openTransport(root, folder, {}, { scope: { state: ["a"] } });
    const tip = await transport.reader.readTip();
    await transport.reader.close();
    expect(tip.kind).toBe("unreachable");
    expect(JSON.stringify(tip)).toContain("127.0.0.1");
    expect(JSON.stringify(tip)).not.toContain("secret");
  });

  test("may be an address, a relative path or a link", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    const root = folder.at("clone");
    git(folder.path, ["clone", "--quiet", origin.bare, root]);
    git(root, ["remote", "remove", "origin"]);
    symlinkSync(origin.bare, folder.at("link.git"));
    for (const remote of [`file://${origin.bare}`, "../origin.git", "../link.git"]) {
      expect((await publishOnce(root, folder, { "a.txt": remote }, {}, { remote })).kind).toBe("pushed");
      expect(readAt(origin.bare, "main", "a.txt")).toBe(remote);
    }
  });

  test("gets a push at all of its push addresses", async () => {
    using folder = new TempFolder();
    const origin = createOrigin(folder);
    git(folder.path, ["clone", "--quiet", "--bare", origin.bare, folder.at("copy.git")]);
    const root = folder.at("clone");
    git(folder.path, ["clone", "--quiet", origin.bare, root]);
    for (const url of [origin.bare, folder.at("copy.git")])
      git(root, ["config", "--add", "remote.origin.pushurl", url]);
    const transport = await openTransport(root, folder, {}, { scope: { state: [] } });
    const tip = await readTip(transport);
    write(tip, "a.txt", "a\n");
    expect((await pushPaths(transport, tip, ["a.txt"])).kind).toBe("pushed");
    await transport.reader.close();
    for (const bare of [origin.bare, folder.at("copy.git")]) expect(readAt(bare, "main", "a.txt")).toBe("a\n");
  });
});
