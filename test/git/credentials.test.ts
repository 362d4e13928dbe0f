/**
 * Passwords and tokens reach the server in one header, and never get into an argument, child process, file or message.
 */

import { chmodSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { gitEnvironment } from "../../src/git/git-environment.ts";
import { redactWith } from "../../src/git/redact.ts";
import { createGit } from "../../src/git/run-git.ts";
import { clone, createOrigin, git, gitEnv, readAt, TempFolder, writeFiles } from "../support/git.ts";
import { type GitServer, serveGit } from "../support/git-http.ts";
import { openTransport, pushPaths, readTip, write } from "../support/open-transport.ts";

const PASSWORD = "p/ss:w@rd-12345";
const BASIC = Buffer.from(`ada:${PASSWORD}`).toString("base64");
const searched = process.env.PATH;

afterEach(() => {
  process.env.PATH = searched;
});

/**
 * Puts a script before git on PATH. The script notes the arguments of git and of the programs that git starts.
 * Returns a function that reads the notes.
 */
function record(folder: TempFolder): () => string {
  const real = path.join(git(folder.path, ["--exec-path"]), "git");
  const script = `#!/bin/sh\nprintf '%s\\n' "$*" >> '${folder.at("notes")}'\nGIT_TRACE='${folder.at("notes")}' exec '${real}' "$@"\n`;
  writeFiles(folder.at("bin"), { git: script });
  chmodSync(folder.at("bin/git"), 0o755);
  process.env.PATH = `${folder.at("bin")}:${searched}`;
  return () => readFileSync(folder.at("notes"), "utf8");
}

function withPassword(server: GitServer): string {
  return `${server.url.replace("://", `://ada:${encodeURIComponent(PASSWORD)}@`)}/origin.git`;
}

/** Text of every file below a folder. */
function readAll(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "latin1")).join("\n");
}

function expectHidden(...texts: string[]): void {
  for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), BASIC]) {
    for (const text of texts) expect(text).not.toContain(secret);
  }
}

test("a password in the address of origin is sent in a header, and appears nowhere else", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder);
  git(origin.bare, ["config", "http.receivepack", "true"]);
  const root = clone(folder, origin.bare, "clone");
  await using server = await serveGit(folder.path);
  git(root, ["remote", "set-url", "origin", withPassword(server)]);
  const notes = record(folder);
  const transport = await openTransport(root, folder, {}, { scope: { state: [] } });
  const tip = await readTip(transport);
  write(tip, "a.txt", "a\n");
  expect((await pushPaths(transport, tip, ["a.txt"])).kind).toBe("pushed");
  const files = readAll(transport.repository.directory);
  await transport.reader.close();
  expect(readAt(origin.bare, "main", "a.txt")).toBe("a\n");
  expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(new Set([`basic ${BASIC}`]));
  expect(notes()).toContain(`remote-http origin ${server.url}/origin.git`);
  expectHidden(notes(), files, ...server.requests.map(({ url }) => url));
});

test("a password that a server sends back is hidden, and a redirect does not get it", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder);
  const root = clone(folder, origin.bare, "clone");
  await using elsewhere = await serveGit(folder.path);
  await using server = await serveGit(folder.path);
  git(root, ["remote", "set-url", "origin", withPassword(server)]);
  for (const status of [403, 302]) {
    server.intercept = (request, response) => {
      const headers = { location: `${elsewhere.url}${request.url}`, "content-type": "text/plain" };
      response.writeHead(status, headers).end(`no ${request.headers.authorization} ${PASSWORD}\n`);
      return true;
    };
    const transport = await openTransport(root, folder, {}, { scope: { state: [] } });
    const refusal = await transport.reader.readTip();
    await transport.reader.close();
    expect(refusal).toMatchObject({ kind: "refused", rule: status === 403 ? "permission" : "redirect" });
    expectHidden(JSON.stringify(refusal));
  }
  expect(elsewhere.requests).toEqual([]);
});

test("a token replaces a password in the address, or a user name without a password", async () => {
  using folder = new TempFolder();
  const origin = createOrigin(folder);
  const root = clone(folder, origin.bare, "clone");
  await using server = await serveGit(folder.path);
  for (const user of [`ada:${encodeURIComponent(PASSWORD)}@`, "ada@"]) {
    git(root, ["remote", "set-url", "origin", `${server.url.replace("://", `://${user}`)}/origin.git`]);
    const transport = await openTransport(root, folder, {}, { scope: { state: [] }, token: "ghs_0123456789abcdef" });
    await readTip(transport);
    await transport.reader.close();
  }
  const sent = Buffer.from("x-access-token:ghs_0123456789abcdef").toString("base64");
  expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(new Set([`basic ${sent}`]));
});

test("only commands that talk to a server have credentials in their environment", async () => {
  using folder = new TempFolder();
  git(folder.path, ["init", "--quiet"]);
  const key = ["http.https://x.test/.extraheader", "AUTHORIZATION: basic secret"] as const;
  const own = createGit({
    cwd: folder.path,
    env: gitEnvironment(gitEnv, [["alias.fetchlike", "!env"]]),
    onlineEnv: gitEnvironment(gitEnv, [["alias.fetchlike", "!env"], key]),
    redact: redactWith(undefined),
  });
  const isTold = async (args: readonly string[]) => (await own.run(args)).stdout.toString().includes("basic secret");
  expect(await isTold(["fetchlike"])).toBe(false);
  expect(await isTold(["-c", "core.quotePath=false", "config", "--list"])).toBe(false);
});

test("variables for reaching servers are kept, other git variables are not", () => {
  const kept = {
    ...{ GIT_SSL_CAINFO: "a", GIT_SSL_NO_VERIFY: "1", GIT_SSL_CERT: "c", GIT_SSH: "s", GIT_SSH_COMMAND: "ssh -i k" },
    ...{
      GIT_SSH_VARIANT: "ssh",
      GIT_PROXY_SSL_CAINFO: "p",
      GIT_PROXY_COMMAND: "x",
      GIT_HTTP_PROXY_AUTHMETHOD: "basic",
    },
    ...{ https_proxy: "h", HTTPS_PROXY: "h", NO_PROXY: "n", ALL_PROXY: "a", SSH_AUTH_SOCK: "s", PATH: "/bin" },
  };
  const dropped = {
    ...{ GIT_DIR: "x", GIT_WORK_TREE: "x", GIT_INDEX_FILE: "x", GIT_CONFIG: "x", GIT_CONFIG_PARAMETERS: "x" },
    ...{ GIT_TRACE: "1", GIT_TRACE_CURL: "1", GIT_CURL_VERBOSE: "1", GIT_EXEC_PATH: "x", GIT_TEMPLATE_DIR: "x" },
    ...{ GIT_AUTHOR_NAME: "x", GIT_ASKPASS: "x", GIT_EDITOR: "x", GIT_OBJECT_DIRECTORY: "x", GIT_NAMESPACE: "x" },
    ...{ GIT_ALLOW_PROTOCOL: "x", INPUT_TOKEN: "x", LANGUAGE: "de", SSH_ASKPASS: "x" },
  };
  const env = gitEnvironment({ ...kept, ...dropped, LC_ALL: "de_DE.UTF-8" }, []);
  expect(env).toMatchObject({ ...kept, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" });
  expect(Object.keys(env)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:GIT_TRACE|GIT_DIR|INPUT_)/)]),
  );
  for (const name of Object.keys(dropped)) expect(Object.keys(env)).not.toContain(name);
});
