/** The token goes only to its own server, in one header, even if the repository, the job or an answer names others. */

import { chmodSync, existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import commitGenerated from "../../actions/commit-generated/main.ts";
import updateDashboard from "../../actions/update-dashboard/main.ts";
import { everyNth } from "../support/every-nth.ts";
import { installFakeLfs } from "../support/fake-git-lfs.ts";
import { clone, createOrigin, type Files, git, readAt, TempFolder, writeFiles } from "../support/git.ts";
import { type GitServer, serveGit } from "../support/git-http.ts";
import { inTurn } from "../support/in-turn.ts";
import { DASHBOARD, SMALL_STATE } from "../support/pipeline.ts";
import { runInProcess } from "../support/run-in-process.ts";
import { startClock } from "../support/virtual-clock.ts";

const TOKEN = "ghs_aVerySecretToken0123456789";
const CREDENTIAL = Buffer.from(`x-access-token:${TOKEN}`).toString("base64");
const SECRETS = [TOKEN, CREDENTIAL, TOKEN.slice(4)];
/** The only git commands that talk to the remote. */
const ONLINE = ["fetch", "push", "ls-remote", "lfs"];

const searched = process.env.PATH;
let folder: TempFolder;
let own: GitServer;
let other: GitServer;

beforeEach(async () => {
  folder = new TempFolder();
  own = await serveGit(folder.path, TOKEN);
  other = await serveGit(folder.path, TOKEN);
});

afterEach(async () => {
  process.env.PATH = searched;
  await own[Symbol.asyncDispose]();
  await other[Symbol.asyncDispose]();
  folder[Symbol.dispose]();
});

/** Uploads as git-lfs does: to the address in .lfsconfig, with the headers that git's settings have for it. */
const UPLOAD = `
  const config = (...args) => spawnSync("git", ["config", ...args]).stdout.toString().trim();
  const named = (key) => config("--blob", "HEAD:.lfsconfig", "--get", key);
  const remote = config("--get", "remote.origin.url");
  const server = named("lfs.pushurl") || named("lfs.url") || named("remote.origin.lfsurl") || remote + "/info/lfs";
  const [, value] = config("--get-urlmatch", "http.extraheader", server).split(": ");
  const headers = value === undefined ? {} : { authorization: value };
  fetch(server + "/objects/batch", { method: "POST", body: "{}", headers }).then(({ status }) => {
    if (status === 200) process.exit(0);
    console.error("batch response: Authentication required: " + status);
    process.exit(2);
  });`;

interface Row {
  name: string;
  /** Files of the branch. */
  files?(url: string): Files;
  /** Settings of the checkout. */
  settings?(url: string): Record<string, string>;
  /** Requests that the token's own server redirects to the other server. */
  redirects?: RegExp;
  outcome: "published" | "failed";
  /** Whether the other server gets requests. None of them may contain the token. */
  isAsked: boolean;
}

const ROWS: readonly Row[] = [
  { name: "no other server", outcome: "published", isAsked: false },
  {
    name: ".lfsconfig with lfs.url",
    files: (url) => ({ ".lfsconfig": `[lfs]\n\turl = ${url}/large\n` }),
    outcome: "failed",
    isAsked: true,
  },
  {
    name: ".lfsconfig with lfs.pushurl",
    files: (url) => ({ ".lfsconfig": `[lfs]\n\tpushurl = ${url}/large\n` }),
    outcome: "failed",
    isAsked: true,
  },
  {
    name: ".lfsconfig with an address for the remote",
    files: (url) => ({ ".lfsconfig": `[remote "origin"]\n\tlfsurl = ${url}/large\n` }),
    outcome: "failed",
    isAsked: true,
  },
  {
    name: "a server of large files in the checkout's settings",
    settings: (url) => ({ "lfs.url": `${url}/large`, "remote.origin.lfsurl": `${url}/large` }),
    outcome: "published",
    isAsked: false,
  },
  {
    name: "a submodule that is fetched with everything",
    files: (url) => ({ ".gitmodules": `[submodule "m"]\n\tpath = m\n\turl = ${url}/module.git\n` }),
    settings: (url) => ({
      "submodule.m.url": `${url}/module.git`,
      "submodule.m.active": "true",
      "submodule.recurse": "true",
      "fetch.recurseSubmodules": "true",
      "push.recurseSubmodules": "on-demand",
    }),
    outcome: "published",
    isAsked: false,
  },
  {
    name: "rules that rewrite the address",
    settings: (url) => ({ [`url.${url}/.insteadOf`]: `${own.url}/`, [`url.${url}/.pushInsteadOf`]: `${own.url}/` }),
    outcome: "failed",
    isAsked: false,
  },
  {
    name: "an address to push to",
    settings: (url) => ({ "remote.origin.pushurl": `${url}/origin.git` }),
    outcome: "failed",
    isAsked: false,
  },
  {
    name: "a proxy for the other server, and headers for it",
    settings: (url) => ({ [`http.${url}/.proxy`]: url, [`http.${url}/.extraheader`]: "x-mine: 1" }),
    outcome: "published",
    isAsked: false,
  },
  { name: "a redirected fetch", redirects: /git-upload-pack/, outcome: "failed", isAsked: false },
  { name: "a redirected push", redirects: /git-receive-pack/, outcome: "failed", isAsked: false },
  { name: "a redirected upload", redirects: /info\/lfs/, outcome: "failed", isAsked: true },
];

const JOBS = [
  { name: "update-dashboard", action: updateDashboard, file: DASHBOARD, inputs: {} },
  {
    name: "commit-generated",
    action: commitGenerated,
    file: "out.json",
    inputs: { run: "env > \"$HOME/generator-env\"; echo '{}' > out.json", paths: "out.json" },
  },
];

test.each(everyNth(inTurn(ROWS, JOBS), 2).map(({ row, way }) => ({ ...row, job: way })))(
  "$name, by $job.name",
  async ({ files, settings, redirects, outcome, isAsked, job }) => {
    const attributes = "website/** filter=lfs\nout.json filter=lfs\nREADME.md filter=noted\n";
    const origin = createOrigin(folder, {
      ...SMALL_STATE,
      ".gitattributes": attributes,
      ...files?.(other.url),
    });
    git(origin.bare, ["config", "http.receivepack", "true"]);
    const workspace = clone(folder, origin.bare, "checkout");
    git(workspace, ["remote", "set-url", "origin", `${own.url}/origin.git`]);
    for (const [key, value] of Object.entries(settings?.(other.url) ?? {})) git(workspace, ["config", key, value]);
    const config = readFileSync(path.join(workspace, ".git/config"), "utf8");
    const env = record();
    const left: string[] = [];
    own.intercept = (request, response) => {
      const { url = "" } = request;
      // Other processes could read the run's files while the run is in progress.
      if (/receive-pack|lfs/.test(url)) left.push(...listFilesWithSecrets());
      if (redirects?.test(url)) return Boolean(response.writeHead(307, { location: other.url + url }).end());
      if (!url.includes("/info/lfs/")) return false;
      return Boolean(response.writeHead(request.headers.authorization === `basic ${CREDENTIAL}` ? 200 : 401).end());
    };
    other.intercept = (_, response) => Boolean(response.writeHead(401).end());
    const inputs = { ...job.inputs, token: TOKEN };
    const run = { folder: folder.at("runner"), workspace, inputs, env };
    const result = await runInProcess(job.action, run, startClock("2026-05-12T12:00:00Z"));
    expect(result.outputs.outcome).toBe(outcome);
    expect(readAt(origin.bare, "main", job.file) !== null).toBe(outcome === "published");

    const headers = own.requests.map(({ authorization }) => authorization);
    expect(headers.filter((header) => header !== `basic ${CREDENTIAL}`)).toEqual([]);
    expect(other.requests.length > 0).toBe(isAsked);
    expect(other.requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
    const addresses = [...own.requests, ...other.requests].map(({ url }) => url);
    const said = [result.log, result.summary, JSON.stringify(result.outputs), ...addresses];
    expect(left).toEqual([]);
    expect(SECRETS.filter((secret) => said.some((text) => text.includes(secret)))).toEqual([]);
    expect(listFilesWithSecrets()).toEqual([]);
    expect(readFileSync(path.join(workspace, ".git/config"), "utf8")).toBe(config);
    const informed = folder.at("informed");
    const told = existsSync(informed) ? readFileSync(informed, "utf8").trim().split("\n") : [];
    expect(told.filter((command) => !ONLINE.includes(command))).toEqual([]);
  },
);

/** Puts a git on PATH that notes all arguments, and the commands that have a secret in their environment. */
function record(): Record<string, string> {
  const real = path.join(git(folder.path, ["--exec-path"]), "git");
  const secrets = SECRETS.map((secret) => `*${secret}*`).join("|");
  const script = `#!/bin/sh
printf '%s\\n' "$*" >> '${folder.at("started")}'
case "$(env)" in ${secrets}) c="$1"; while [ "$c" = -c ]; do shift 2; c="$1"; done; echo "$c" >> '${folder.at("informed")}';; esac
GIT_TRACE='${folder.at("trace")}' exec '${real}' "$@"
`;
  writeFiles(folder.at("bin"), { git: script });
  chmodSync(folder.at("bin/git"), 0o755);
  const lfs = installFakeLfs(folder.at("lfs"), UPLOAD);
  writeFiles(folder.path, { gitconfig: `[filter "noted"]\n\tclean = env >> '${folder.at("filter-env")}'; cat\n` });
  process.env.PATH = `${folder.at("bin")}:${lfs.path}`;
  return { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: folder.at("gitconfig"), HOME: folder.path };
}

/** Searches everything below the test's folder except the git of `record`: the checkout, the run's files, the notes. */
function listFilesWithSecrets(): string[] {
  const entries = readdirSync(folder.path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return files.filter((file) => {
    if (file === folder.at("bin/git")) return false;
    const text = existsSync(file) ? readFileSync(file, "latin1") : "";
    return SECRETS.some((secret) => text.includes(secret));
  });
}
