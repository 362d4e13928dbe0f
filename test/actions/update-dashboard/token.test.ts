/** The token goes only to the remote, in one header, whatever the remote answers. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { everyNth } from "../../support/every-nth.ts";
import { clone, createOrigin, git, TempFolder } from "../../support/git.ts";
import { serveGit } from "../../support/git-http.ts";
import { DASHBOARD, SMALL_STATE, updateDashboardByBundle } from "../../support/pipeline.ts";

const TOKEN = "ghs_TestTokenThatMustNotLeak0123456789";
const CREDENTIAL = Buffer.from(`x-access-token:${TOKEN}`).toString("base64");

/** Every form in which the token could leak. */
const SECRETS = [TOKEN, CREDENTIAL, encodeURIComponent(TOKEN), TOKEN.slice(4)];

/** A script in front of the real git. It records the arguments of git. */
const SPY = `#!/bin/sh\nprintf '%s\\n' "$*" >> "$SPY_LOG"\nexec "$SPY_GIT" "$@"\n`;

async function openHttp(folder: TempFolder) {
  const origin = createOrigin(folder, SMALL_STATE);
  git(origin.bare, ["config", "http.receivepack", "true"]);
  const root = clone(folder, origin.bare, "checkout");
  const server = await serveGit(folder.path, TOKEN);
  git(root, ["remote", "set-url", "origin", `${server.url}/origin.git`]);
  mkdirSync(folder.at("bin"));
  writeFileSync(folder.at("bin/git"), SPY, { mode: 0o755 });
  const real = git(root, ["--exec-path"]);
  const env = {
    PATH: `${folder.at("bin")}:${process.env.PATH}`,
    SPY_LOG: folder.at("arguments"),
    SPY_GIT: path.join(real, "git"),
  };
  const inputs = { token: TOKEN, "max-attempts": "2", "retry-base-ms": "10" };
  const run = () => updateDashboardByBundle(folder, root, inputs, env);
  const seen = () => [
    readFileSync(folder.at("arguments"), "utf8"),
    readFileSync(path.join(root, ".git/config"), "utf8"),
  ];
  return { origin, root, server, run, seen };
}

function expectNoSecret(...texts: string[]): void {
  for (const secret of SECRETS) for (const text of texts) expect(text).not.toContain(secret);
}

test("the token is sent in the header of each request, and appears nowhere else", async () => {
  using folder = new TempFolder();
  const { origin, server, run, seen } = await openHttp(folder);
  await using _ = server;
  const result = await run();
  expect(result).toMatchObject({ code: 0, outputs: { outcome: "published" } });
  expect(git(origin.bare, ["ls-tree", "--name-only", "main", DASHBOARD])).toBe(DASHBOARD);
  expect(server.requests.length).toBeGreaterThan(2);
  expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(new Set([`basic ${CREDENTIAL}`]));
  expectNoSecret(...server.requests.map(({ url }) => url));
  const [calls, config] = seen() as [string, string];
  expect(calls).toContain("push --porcelain");
  expectNoSecret(result.log, result.summary, JSON.stringify(result.outputs), calls, config);
});

test.each(
  everyNth(
    [
      { status: 401, says: "does not accept the credentials", attempts: "1" },
      { status: 403, says: "missing permission", attempts: "1" },
      { status: 500, says: "500", attempts: "2" },
    ],
    2,
  ),
)("the token appears in no message when the push is answered with $status", async ({ status, says, attempts }) => {
  using folder = new TempFolder();
  const { server, run, seen } = await openHttp(folder);
  await using _ = server;
  server.intercept = (request, response) => {
    if (!request.url?.includes("git-receive-pack")) return false;
    // A server may send back the header that it received.
    response.writeHead(status, { "www-authenticate": 'Basic realm="git"', "content-type": "text/plain" });
    response.end(`refused ${request.headers.authorization} for ${TOKEN}\n`);
    return true;
  };
  const result = await run();
  expect(result).toMatchObject({ code: 1, outputs: { outcome: "failed", attempts } });
  expect(result.annotations.at(-1)?.message).toContain(says);
  expectNoSecret(result.log, result.summary, JSON.stringify(result.outputs), ...seen());
});

test("the token is not in the message when nothing can be fetched", async () => {
  using folder = new TempFolder();
  const { server, run, seen } = await openHttp(folder);
  await using _ = server;
  server.intercept = (request, response) => {
    response.writeHead(403).end(`${request.headers.authorization}`);
    return true;
  };
  const result = await run();
  expect(result.code).toBe(1);
  expect(result.annotations.at(-1)?.message).toMatch(/missing permission.*contents: write/s);
  expectNoSecret(result.log, result.summary, ...seen());
});
