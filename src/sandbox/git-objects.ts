/** Reads and creates commits, trees and blobs in a real bare repository. */

import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import path from "node:path";
import { notFound, type Route, type RouteRequest, requireText, unprocessable } from "./router.ts";
import { askOnce, git, gitOnce, keepType, tryGit } from "./run-git.ts";
import { webAddress } from "./show.ts";
import { showUser } from "./show-user.ts";
import type { GitHubState } from "./state.ts";

const BOT = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
const GITHUB = { name: "GitHub", email: "noreply@github.com" };
const OBJECT_ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

export const GIT_OBJECT_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/git/commits/:sha",
    area: "contents",
    docs: "git/commits#get-a-commit-object",
    handle: getCommit,
  },
  { method: "POST", path: "/git/commits", area: "contents", docs: "git/commits#create-a-commit", handle: createCommit },
  {
    method: "GET",
    path: "/git/trees/*sha",
    area: "contents",
    docs: "git/trees#get-a-tree",
    query: ["recursive"],
    handle: getTree,
  },
  { method: "POST", path: "/git/trees", area: "contents", docs: "git/trees#create-a-tree", handle: createTree },
  { method: "GET", path: "/git/blobs/:sha", area: "contents", docs: "git/blobs#get-a-blob", handle: getBlob },
  { method: "POST", path: "/git/blobs", area: "contents", docs: "git/blobs#create-a-blob", handle: createBlob },
];

/** Returns null if there is no object with this id. A branch name is not an id. */
export async function typeOf(state: GitHubState, sha: string): Promise<string | null> {
  if (!OBJECT_ID.test(sha)) return null;
  const { code, out } = await askOnce(state.bareRepository, ["cat-file", "-t", sha]);
  return code === 0 ? out.toString().trim() : null;
}

export function apiUrl(state: GitHubState, rest: string): string {
  return `${state.url}/repos/${state.owner}/${state.repo}/git/${rest}`;
}

async function getCommit({ state, params }: RouteRequest) {
  return { status: 200, body: await showCommit(state, params.sha ?? "") };
}

async function createCommit({ state, body }: RouteRequest) {
  const tree = requireText(body, "tree");
  const parents = (body.parents ?? []) as string[];
  if ((await typeOf(state, tree)) !== "tree") throw unprocessable("Tree SHA does not exist");
  for (const parent of parents) {
    if ((await typeOf(state, parent)) !== "commit")
      throw unprocessable("Parent SHA does not exist or is not a commit object");
  }
  const author = body.author as Identity | undefined;
  const committer = (body.committer ?? author) as Identity | undefined;
  const args = ["commit-tree", tree, ...parents.flatMap((parent) => ["-p", parent])];
  const now = state.now();
  const env = {
    ...identify("AUTHOR", author ?? whoseToken(state), now),
    ...identify("COMMITTER", committer ?? GITHUB, now),
  };
  const sha = await git(state.bareRepository, args, { input: requireText(body, "message"), env });
  keepType(state.bareRepository, sha, "commit");
  if (author === undefined && committer === undefined) state.signedCommits.add(sha);
  return { status: 201, body: await showCommit(state, sha) };
}

/** GitHub uses this author if the request names none. */
function whoseToken(state: GitHubState): Identity {
  const { login } = state;
  if (login === BOT.name) return BOT;
  return { name: login, email: `${showUser(state, login)?.id}+${login}@users.noreply.github.com` };
}

async function getTree({ state, params, query }: RouteRequest) {
  const name = params.sha ?? "";
  const tree = (await typeOf(state, name)) === "tree" ? name : await findTree(state, name);
  const depth = query.has("recursive") ? ["-r", "-t"] : [];
  return { status: 200, body: await showTree(state, tree, depth) };
}

async function findTree(state: GitHubState, name: string): Promise<string> {
  const { code, out } = await tryGit(state.bareRepository, ["rev-parse", "--verify", "--quiet", `${name}^{tree}`]);
  if (code !== 0) throw notFound();
  return out.toString().trim();
}

interface TreeItem {
  path: string;
  mode: string;
  type?: string;
  sha?: string | null;
  content?: string;
}

async function createTree({ state, body }: RouteRequest) {
  const items = (body.tree ?? []) as TreeItem[];
  if (items.length === 0) throw unprocessable("Invalid tree info");
  const index = path.join(state.bareRepository.directory, `index-${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    const base = body.base_tree;
    if (typeof base === "string") {
      if ((await tryGit(state.bareRepository, ["read-tree", base], { env })).code !== 0) throw notFound();
    }
    const lines: string[] = [];
    for (const item of items) lines.push(await toIndexLine(state, item, env));
    await git(state.bareRepository, ["update-index", "-z", "--index-info"], { input: lines.join(""), env });
    const sha = await git(state.bareRepository, ["write-tree"], { env });
    keepType(state.bareRepository, sha, "tree");
    return { status: 201, body: await showTree(state, sha, []) };
  } finally {
    await rm(index, { force: true });
  }
}

async function toIndexLine(state: GitHubState, item: TreeItem, env: Record<string, string>): Promise<string> {
  if (/^\/|\/\/|\/$|(^|\/)\.\.?(\/|$)|(^|\/)\.git(\/|$)/.test(item.path) || item.path === "") {
    throw unprocessable("tree.path contains a malformed path component");
  }
  if ((item.sha === undefined) === (item.content === undefined)) {
    throw unprocessable("Must supply either tree.sha or tree.content. Request will be rejected if both are present.");
  }
  if (item.sha === null) {
    const there = await git(state.bareRepository, ["ls-files", "-z", "--cached", "--", `:(literal)${item.path}`], {
      env,
    });
    if (there === "") throw unprocessable("GitRPC::BadObjectState");
    return `0 ${"0".repeat(40)}\t${item.path}\0`;
  }
  const sha = item.sha ?? (await writeBlob(state, Buffer.from(item.content ?? "", "utf8")));
  // The commit of a submodule is in another repository.
  if (item.type !== "commit" && (await typeOf(state, sha)) !== (item.type ?? "blob"))
    throw unprocessable("tree.sha is not a valid blob");
  return `${item.mode} ${sha}\t${item.path}\0`;
}

async function getBlob({ state, params }: RouteRequest) {
  const sha = params.sha ?? "";
  if (!OBJECT_ID.test(sha)) throw notFound();
  const { code, out } = await tryGit(state.bareRepository, ["cat-file", "blob", sha]);
  if (code !== 0) throw notFound();
  const content = out.toString("base64").replace(/.{60}/g, "$&\n");
  return { status: 200, body: { ...showBlob(state, sha), size: out.length, content, encoding: "base64" } };
}

async function createBlob({ state, body }: RouteRequest) {
  const encoding = body.encoding === "base64" ? "base64" : "utf8";
  const sha = await writeBlob(state, Buffer.from(requireText(body, "content"), encoding));
  return { status: 201, body: { sha, url: apiUrl(state, `blobs/${sha}`) } };
}

interface Identity {
  name: string;
  email: string;
  date?: string;
}

function identify(role: string, { name, email, date }: Identity, now: Date): Record<string, string> {
  const when = date ?? now.toISOString();
  return { [`GIT_${role}_NAME`]: name, [`GIT_${role}_EMAIL`]: email, [`GIT_${role}_DATE`]: when };
}

async function writeBlob(state: GitHubState, input: Buffer): Promise<string> {
  const sha = await git(state.bareRepository, ["hash-object", "-w", "--stdin"], { input });
  keepType(state.bareRepository, sha, "blob");
  return sha;
}

export async function showCommit(state: GitHubState, sha: string) {
  if ((await typeOf(state, sha)) !== "commit") throw notFound();
  const format = "%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B";
  const shown = (await gitOnce(state.bareRepository, ["show", "-s", `--format=${format}`, sha])).split("\0");
  const [tree = "", parents = "", an = "", ae = "", ad = "", cn = "", ce = "", cd = "", message = ""] = shown;
  const isSigned = state.signedCommits.has(sha);
  const pageOf = (commit: string) => webAddress(state, `/commit/${commit}`);
  return {
    sha,
    node_id: `C_${sha}`,
    url: apiUrl(state, `commits/${sha}`),
    html_url: pageOf(sha),
    author: { name: an, email: ae, date: toUtc(ad) },
    committer: { name: cn, email: ce, date: toUtc(cd) },
    tree: { sha: tree, url: apiUrl(state, `trees/${tree}`) },
    message: message.replace(/\n$/, ""),
    parents: parents
      .split(" ")
      .filter(Boolean)
      .map((parent) => ({ sha: parent, url: apiUrl(state, `commits/${parent}`), html_url: pageOf(parent) })),
    verification: {
      verified: isSigned,
      reason: isSigned ? "valid" : "unsigned",
      signature: null,
      payload: null,
      verified_at: null,
    },
  };
}

async function showTree(state: GitHubState, sha: string, depth: readonly string[]) {
  const listed = await gitOnce(state.bareRepository, ["ls-tree", "-l", "-z", ...depth, sha]);
  const entries = listed
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => showEntry(state, line));
  const truncated = entries.length > state.maxTreeEntries;
  return { sha, url: apiUrl(state, `trees/${sha}`), tree: entries.slice(0, state.maxTreeEntries), truncated };
}

function showBlob(state: GitHubState, sha: string) {
  return { sha, node_id: `B_${sha}`, url: apiUrl(state, `blobs/${sha}`) };
}

/** Parses a line of ls-tree: `mode type sha size<TAB>path`. */
function showEntry(state: GitHubState, line: string) {
  const tab = line.indexOf("\t");
  const [mode = "", type = "", sha = "", size = ""] = line.slice(0, tab).split(/ +/);
  const entry = { path: line.slice(tab + 1), mode, type, sha };
  if (type === "commit") return entry;
  return { ...entry, ...(type === "blob" ? { size: Number(size) } : {}), url: apiUrl(state, `${type}s/${sha}`) };
}

function toUtc(text: string): string {
  return text === "" ? text : new Date(text).toISOString().replace(".000Z", "Z");
}
