/** Pull requests: in memory, over branches of the real repository. */

import { notFound, paginate, type Route, type RouteRequest, requireText, validationFailed } from "./router.ts";
import { tryGit } from "./run-git.ts";
import type { GitHubState, Pull } from "./state.ts";

export const PULL_ROUTES: readonly Route[] = [
  { method: "GET", path: "/pulls", area: "pull-requests", docs: "pulls/pulls#list-pull-requests", handle: listPulls },
  {
    method: "POST",
    path: "/pulls",
    area: "pull-requests",
    docs: "pulls/pulls#create-a-pull-request",
    handle: createPull,
  },
  {
    method: "GET",
    path: "/pulls/:number",
    area: "pull-requests",
    docs: "pulls/pulls#get-a-pull-request",
    handle: getPull,
  },
  {
    method: "PATCH",
    path: "/pulls/:number",
    area: "pull-requests",
    docs: "pulls/pulls#update-a-pull-request",
    handle: updatePull,
  },
];

async function listPulls(request: RouteRequest) {
  const { state, query } = request;
  const wanted = query.get("state") ?? "open";
  const head = query.get("head");
  const base = query.get("base");
  const found = state.pulls
    .filter((pull) => wanted === "all" || pull.state === wanted)
    // A head without an owner is ignored, not refused.
    .filter((pull) => head === null || !head.includes(":") || head === `${state.owner}:${pull.head}`)
    .filter((pull) => base === null || base === pull.base)
    .sort((a, b) => (query.get("direction") === "asc" ? a.number - b.number : b.number - a.number));
  const shown = await Promise.all(found.map((pull) => showPull(state, pull)));
  return paginate(shown, request, `/repos/${state.owner}/${state.repo}/pulls`);
}

async function createPull({ state, body }: RouteRequest) {
  const head = requireText(body, "head").replace(`${state.owner}:`, "");
  const base = requireText(body, "base");
  const title = requireText(body, "title");
  const [headSha, baseSha] = [await branchSha(state, head), await branchSha(state, base)];
  if (headSha === null) throw validationFailed({ resource: "PullRequest", field: "head", code: "invalid" });
  if (baseSha === null) throw validationFailed({ resource: "PullRequest", field: "base", code: "invalid" });
  const { out } = await tryGit(state.bareRepository, ["rev-list", "--count", `${baseSha}..${headSha}`]);
  if (out.toString().trim() === "0") throw refuse(`No commits between ${base} and ${head}`);
  // From here to the push nothing waits, so that two requests cannot both pass.
  const twin = state.pulls.find((pull) => pull.state === "open" && pull.head === head && pull.base === base);
  if (twin !== undefined) throw refuse(`A pull request already exists for ${state.owner}:${head}.`);
  const now = state.now().toISOString();
  const pull: Pull = {
    number: state.nextNumber++,
    title,
    body: typeof body.body === "string" ? body.body : null,
    state: "open",
    head,
    base,
    createdAt: now,
    updatedAt: now,
  };
  state.pulls.push(pull);
  return { status: 201, body: await showPull(state, pull) };
}

async function getPull(request: RouteRequest) {
  return { status: 200, body: await showPull(request.state, requirePull(request)) };
}

async function updatePull(request: RouteRequest) {
  const pull = requirePull(request);
  const { title, body, state, base } = request.body;
  if (typeof title === "string") pull.title = title;
  if (typeof body === "string") pull.body = body;
  if (state === "open" || state === "closed") pull.state = state;
  if (typeof base === "string") pull.base = base;
  pull.updatedAt = request.state.now().toISOString();
  return { status: 200, body: await showPull(request.state, pull) };
}

function requirePull({ state, params }: RouteRequest): Pull {
  const pull = state.pulls.find((each) => String(each.number) === params.number);
  if (pull === undefined) throw notFound();
  return pull;
}

function refuse(message: string) {
  return validationFailed({ resource: "PullRequest", code: "custom", message });
}

async function branchSha(state: GitHubState, branch: string): Promise<string | null> {
  const { code, out } = await tryGit(state.bareRepository, ["show-ref", "--verify", "--hash", `refs/heads/${branch}`]);
  return code === 0 ? out.toString().trim() : null;
}

async function showPull(state: GitHubState, pull: Pull) {
  const side = async (ref: string) => ({
    label: `${state.owner}:${ref}`,
    ref,
    sha: (await branchSha(state, ref)) ?? "",
  });
  return {
    id: pull.number,
    node_id: `PR_${pull.number}`,
    url: `${state.url}/repos/${state.owner}/${state.repo}/pulls/${pull.number}`,
    html_url: `${state.webUrl}/${state.owner}/${state.repo}/pull/${pull.number}`,
    number: pull.number,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    draft: false,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    head: await side(pull.head),
    base: await side(pull.base),
  };
}
