/** Reads and moves branches and other refs in a real bare repository. */

import type { BranchRule } from "./checks.ts";
import { apiUrl, typeOf } from "./git-objects.ts";
import { notFound, Refusal, type Route, type RouteRequest, requireText, unprocessable } from "./router.ts";
import { askOnce, readRef, tryGit } from "./run-git.ts";
import type { GitHubState } from "./state.ts";

export const GIT_REF_ROUTES: readonly Route[] = [
  { method: "GET", path: "/git/ref/*ref", area: "contents", docs: "git/refs#get-a-reference", handle: getRef },
  { method: "POST", path: "/git/refs", area: "contents", docs: "git/refs#create-a-reference", handle: createRef },
  { method: "PATCH", path: "/git/refs/*ref", area: "contents", docs: "git/refs#update-a-reference", handle: updateRef },
  {
    method: "DELETE",
    path: "/git/refs/*ref",
    area: "contents",
    docs: "git/refs#delete-a-reference",
    handle: deleteRef,
  },
];

async function getRef({ state, params }: RouteRequest) {
  const ref = `refs/${params.ref}`;
  const { out } = await tryGit(state.bareRepository, ["for-each-ref", "--format=%(objectname) %(refname)"]);
  if (out.length === 0) throw new Refusal(409, "Git Repository is empty.");
  const line = out
    .toString()
    .split("\n")
    .find((each) => each.endsWith(` ${ref}`));
  if (line === undefined) throw notFound();
  const [sha = ""] = line.split(" ");
  return { status: 200, body: showRef(state, ref, sha) };
}

async function createRef({ state, body }: RouteRequest) {
  const ref = requireText(body, "ref");
  const sha = requireText(body, "sha");
  if (!ref.startsWith("refs/")) throw unprocessable("Reference name must start with 'refs/'.");
  if ((await tryGit(state.bareRepository, ["check-ref-format", ref])).code !== 0) {
    throw unprocessable(`${ref} is not a valid ref name.`);
  }
  await requireObject(state, sha, "Object does not exist");
  const made = await tryGit(state.bareRepository, ["update-ref", ref, sha, "0".repeat(sha.length)]);
  if (made.code !== 0) throw unprocessable("Reference already exists");
  return { status: 201, body: showRef(state, ref, sha) };
}

async function updateRef({ state, params, body }: RouteRequest) {
  const ref = `refs/${params.ref}`;
  const sha = requireText(body, "sha");
  const old = await readRef(state.bareRepository, ref);
  if (old === null) throw unprocessable("Reference does not exist");
  await requireObject(state, sha, "Object does not exist");
  const rule = state.branchRules.find(({ branch }) => ref === `refs/heads/${branch}`);
  if (rule !== undefined) throw unprocessable(sayRefused(rule));
  if (body.force !== true) {
    const { code } = await askOnce(state.bareRepository, ["merge-base", "--is-ancestor", old, sha]);
    if (code !== 0) throw unprocessable("Update is not a fast forward");
  }
  const moved = await tryGit(state.bareRepository, ["update-ref", ref, sha, old]);
  if (moved.code !== 0) throw unprocessable("Reference cannot be updated");
  return { status: 200, body: showRef(state, ref, sha) };
}

/** GitHub has a different message for each kind of rule. */
function sayRefused({ kind }: BranchRule): string {
  const reason = "Changes must be made through a pull request.";
  return kind === "protection" ? reason : `Repository rule violations found\n\n${reason}\n\n`;
}

async function deleteRef({ state, params }: RouteRequest) {
  const ref = `refs/${params.ref}`;
  const sha = await readRef(state.bareRepository, ref);
  if (sha === null) throw unprocessable("Reference does not exist");
  const gone = await tryGit(state.bareRepository, ["update-ref", "-d", ref, sha]);
  if (gone.code !== 0) throw unprocessable("Reference cannot be updated");
  return { status: 204, body: null };
}

async function requireObject(state: GitHubState, sha: string, message: string): Promise<void> {
  if ((await typeOf(state, sha)) === null) throw unprocessable(message);
}

function showRef(state: GitHubState, ref: string, sha: string) {
  const object = { type: "commit", sha, url: apiUrl(state, `commits/${sha}`) };
  return { ref, node_id: `R_${ref}`, url: apiUrl(state, ref), object };
}
