import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { clone, countCommits, createOrigin, git, readAt, TempFolder } from "../../support/git.ts";
import { serveGit } from "../../support/git-http.ts";
import { runAction } from "../../support/run-action.ts";

const TOKEN = "ghs_aVerySecretToken0123456789";
const HEADER = `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString("base64")}`;
const SECRETS = [TOKEN, HEADER.slice("basic ".length), TOKEN.slice(4)];

/** A checkout whose remote is served over HTTP, and a git on PATH that records its arguments. */
async function prepare(folder: TempFolder, wrapper = "") {
  const origin = createOrigin(folder, { "state.txt": "1\n" });
  const server = await serveGit(folder.path, TOKEN);
  const root = clone(folder, origin.bare, "clone");
  git(root, ["remote", "set-url", "origin", `${server.url}/origin.git`]);
  const bin = folder.at("bin");
  const real = git(folder.path, ["--exec-path"]);
  git(folder.path, ["init", "--quiet", "--bare", bin]);
  writeFileSync(
    path.join(bin, "git"),
    `#!/bin/bash\nprintf '%s\\n' "$@" >> '${folder.at("argv")}'\n${wrapper}\nexec '${real}/git' "$@"\n`,
  );
  chmodSync(path.join(bin, "git"), 0o755);
  const run = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
    runAction("commit-generated", {
      folder: folder.at("run"),
      workspace: root,
      inputs: { run: "env; cp state.txt out.txt", paths: "out.txt", token: TOKEN, "retry-base-ms": "1", ...inputs },
      env: { PATH: `${bin}:${process.env.PATH}`, ...env },
    });
  /** The text of the files in which a secret might have been left. */
  const traces = () =>
    [folder.at("argv"), path.join(root, ".git/config")].map((file) => readFileSync(file, "utf8")).join("\n");
  return { origin, server, root, run, traces };
}

function secretsIn(...texts: string[]): string[] {
  return SECRETS.filter((secret) => texts.some((text) => text.includes(secret)));
}

test("the token is sent in one header, and appears nowhere else", async () => {
  using folder = new TempFolder();
  const { origin, server, root, run, traces } = await prepare(folder);
  await using _ = server;
  const config = readFileSync(path.join(root, ".git/config"), "utf8");
  const result = await run({});
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" } });
  expect(readAt(origin.bare, "main", "out.txt")).toBe("1\n");
  expect(server.requests.length).toBeGreaterThan(3);
  expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(new Set([HEADER]));
  expect(secretsIn(...server.requests.map(({ url }) => url))).toEqual([]);
  expect(secretsIn(result.log, result.summary, JSON.stringify(result.outputs), traces())).toEqual([]);
  expect(readFileSync(path.join(root, ".git/config"), "utf8")).toBe(config);
  // The generator printed its environment, which contains none of the step's inputs.
  expect(result.log).toContain("GITHUB_RUN_ID=42");
  expect(result.log).not.toContain("INPUT_");
});

test("the token replaces credentials that a checkout step has stored", async () => {
  using folder = new TempFolder();
  const { server, root, run } = await prepare(folder);
  await using _ = server;
  git(root, ["config", `http.${server.url}/.extraheader`, "AUTHORIZATION: basic b2xkOm9sZA=="]);
  expect(await run({})).toMatchObject({ code: 0 });
  expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(new Set([HEADER]));
});

test("without a token, credentials that a checkout step has stored are used", async () => {
  using folder = new TempFolder();
  const { server, root, run } = await prepare(folder);
  await using _ = server;
  writeFileSync(folder.at("stored"), `[http "${server.url}/"]\n\textraheader = AUTHORIZATION: ${HEADER}\n`);
  git(root, ["config", `includeIf.gitdir:${root}/.git.path`, folder.at("stored")]);
  expect(await run({ token: "" })).toMatchObject({ code: 0, outputs: { outcome: "published" } });
});

test.each([
  {
    name: "a wrong token",
    inputs: { token: `${TOKEN}-wrong` },
    status: 0,
    message: /refused by the server, which does not accept the credentials.*Check `token`/,
  },
  {
    name: "a token without permission",
    inputs: {},
    status: 403,
    message: /refused by a missing permission.*contents: write/,
  },
])("$name: exactly one attempt, and the remedy", async ({ inputs, status, message }) => {
  using folder = new TempFolder();
  const { origin, server, run, traces } = await prepare(folder);
  await using _ = server;
  server.intercept = (request, response) => {
    if (status === 0 || !request.url?.includes("receive-pack")) return false;
    response.writeHead(status).end(`denied for ${request.headers.authorization}`);
    return true;
  };
  const result = await run(inputs);
  expect(result).toMatchObject({ code: 1, outputs: { outcome: "failed", attempts: "1" } });
  expect(result.annotations).toEqual([{ kind: "error", message: expect.stringMatching(message) }]);
  expect(secretsIn(result.log, result.summary, traces())).toEqual([]);
  expect(countCommits(origin.bare)).toBe(1);
});

test.each([
  { command: "fetch", told: "AUTHORIZATION: basic ***" },
  // commit-tree talks to no server, so it gets no token.
  { command: "commit-tree", told: "git commit-tree failed with exit code 9" },
  { command: "push", told: "AUTHORIZATION: basic ***" },
])("the token is removed from the message of a failing git $command", async ({ command, told }) => {
  using folder = new TempFolder();
  const { server, run, traces } = await prepare(
    folder,
    `if [ "$1" = ${command} ]; then env | grep AUTHORIZATION >&2; exit 9; fi`,
  );
  await using _ = server;
  const result = await run({});
  expect(result.code).toBe(1);
  expect(result.log).toContain(told);
  expect(secretsIn(result.log, result.summary, traces())).toEqual([]);
});

test.each([
  {
    name: "the token is not sent unencrypted to another machine",
    remote: "http://git.example.test/o/r.git",
    message: /The remote "http:\/\/git\.example\.test" is not encrypted/,
  },
  {
    name: "a password in an address is refused",
    remote: `https://x:${TOKEN}@git.example.test/o/r.git`,
    message: /The input remote contains a password/,
  },
  {
    name: "a token as the user name in an address is refused",
    remote: `https://${TOKEN}@git.example.test/o/r.git`,
    message: /The input remote contains a password/,
  },
])("$name", async ({ remote, message }) => {
  using folder = new TempFolder();
  const { server, run, traces } = await prepare(folder);
  await using _ = server;
  const result = await run({ remote });
  expect(result.code).toBe(1);
  expect(result.annotations[0]?.message).toMatch(message);
  expect(secretsIn(result.log, result.summary, traces())).toEqual([]);
  expect(server.requests).toEqual([]);
  expect(existsSync(folder.at("argv"))).toBe(true);
});

test("on a laptop the user's own credential helper and addresses are used", async () => {
  using folder = new TempFolder();
  const { server, root, run } = await prepare(folder);
  await using _ = server;
  const helper = `!f() { test "$1" = get && echo username=x-access-token && echo "password=${TOKEN}"; }; f`;
  git(root, ["config", "--file", folder.at("gitconfig"), "credential.helper", helper]);
  git(root, ["config", "--file", folder.at("gitconfig"), `url.${server.url}/.insteadOf`, "home:"]);
  git(root, ["config", "--file", folder.at("gitconfig"), "core.hooksPath", "/dev/full"]);
  git(root, ["remote", "set-url", "origin", "home:origin.git"]);
  const result = await run({ token: "" }, { GIT_CONFIG_GLOBAL: folder.at("gitconfig") });
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" } });
});
