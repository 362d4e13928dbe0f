/** Lists, opens and changes pull requests for branches of the real repository. */

import { requireFittingBody, setConversationState } from "./conversations.ts";
import { notFound, paginate, Refusal, type Route, type RouteRequest, requireText, validationFailed } from "./router.ts";
import { tryGit } from "./run-git.ts";
import { stamp, thisRepository } from "./show.ts";
import { branchSha, showPull, showWholePull } from "./show-pull.ts";
import type { Pull } from "./state.ts";

const AREA = "pull-requests";

export const PULL_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/pulls",
    area: AREA,
    docs: "pulls/pulls#list-pull-requests",
    query: ["state", "head", "base", "sort", "direction"],
    handle: listPulls,
  },
  { method: "POST", path: "/pulls", area: AREA, docs: "pulls/pulls#create-a-pull-request", handle: createPull },
  { method: "GET", path: "/pulls/:number", area: AREA, docs: "pulls/pulls#get-a-pull-request", handle: getPull },
  {
    method: "PATCH",
    path: "/pulls/:number",
    area: AREA,
    docs: "pulls/pulls#update-a-pull-request",
    handle: updatePull,
  },
  {
    method: "GET",
    path: "/pulls/:number/files",
    area: AREA,
    docs: "pulls/pulls#list-pull-requests-files",
    handle: listFiles,
  },
  {
    method: "GET",
    path: "/commits/:sha/pulls",
    area: [AREA, "contents"],
    docs: "commits/commits#list-pull-requests-associated-with-a-commit",
    handle: listOfCommit,
  },
];

async function listPulls(request: RouteRequest) {
  const { state, query, lists } = request;
  const wanted = query.get("state") ?? "open";
  const head = query.get("head");
  const base = query.get("base");
  const sort = query.get("sort") ?? "created";
  const key = ({ created: "createdAt", updated: "updatedAt" } as const)[sort];
  if (key === undefined) throw new Error(`the sandbox does not sort pull requests by ${sort}`);
  const direction = query.get("direction") ?? (query.has("sort") && sort !== "created" ? "asc" : "desc");
  const sign = direction === "asc" ? 1 : -1;
  const found = lists
    .of("pulls")
    .filter((pull) => pull.gone === null && (wanted === "all" || pull.state === wanted))
    // GitHub ignores a head without an owner.
    .filter((pull) => head === null || !head.includes(":") || head === `${pull.headOwner}:${pull.head}`)
    .filter((pull) => base === null || base === pull.base)
    .sort((a, b) => sign * (Date.parse(a[key]) - Date.parse(b[key]) || a.number - b.number));
  return paginate(await Promise.all(found.map((pull) => showPull(state, pull))), request, (shown) => shown);
}

async function createPull({ state, body, lists }: RouteRequest) {
  const head = requireText(body, "head").replace(`${state.owner}:`, "");
  const base = requireText(body, "base");
  const title = requireText(body, "title");
  if (!state.mayActionsOpenPulls && state.login === "github-actions[bot]") {
    throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
  }
  const text = typeof body.body === "string" ? body.body : null;
  requireFittingBody(state, text ?? "", "Issue");
  const [headSha, baseSha] = [await branchSha(state, head), await branchSha(state, base)];
  if (headSha === null) throw validationFailed({ resource: "PullRequest", field: "head", code: "invalid" });
  if (baseSha === null) throw validationFailed({ resource: "PullRequest", field: "base", code: "invalid" });
  const { out } = await tryGit(state.bareRepository, ["rev-list", "--count", `${baseSha}..${headSha}`]);
  if (out.toString().trim() === "0") throw refuse(`No commits between ${base} and ${head}`);
  // There must be no await between this check and the push. Otherwise two requests could open the same pull request.
  const twin = state.pulls.find((pull) => pull.state === "open" && pull.head === head && pull.base === base);
  if (twin !== undefined) throw refuse(`A pull request already exists for ${state.owner}:${head}.`);
  const now = stamp(state.now());
  const pull: Pull = {
    ...{ number: state.nextNumber++, title, body: text, author: state.login, labels: [], locked: false },
    ...{ state: "open", stateReason: null, createdAt: now, updatedAt: now, closedAt: null, closedBy: null, gone: null },
    ...{ head, headSha: null, headOwner: state.owner, headRepository: thisRepository(state), base },
    ...{ isDraft: body.draft === true, mergedAt: null, mergeCommitSha: null, mergeable: true, files: null },
    ...{ autoMerge: null, approvals: 0, seenHead: headSha },
  };
  state.pulls.push(pull);
  lists.born(pull);
  return { status: 201, body: await showWholePull(state, pull) };
}

async function getPull(request: RouteRequest) {
  return { status: 200, body: await showWholePull(request.state, requirePull(request)) };
}

async function updatePull(request: RouteRequest) {
  const pull = requirePull(request);
  const { title, body, state, base } = request.body;
  if (typeof body === "string") requireFittingBody(request.state, body, "Issue");
  if (typeof title === "string") pull.title = title;
  if (typeof body === "string") pull.body = body;
  if (state === "open" || state === "closed") {
    setConversationState(request.state, pull, { state, login: request.state.login });
  }
  if (typeof base === "string") pull.base = base;
  pull.updatedAt = stamp(request.state.now());
  return { status: 200, body: await showWholePull(request.state, pull) };
}

async function listFiles(request: RouteRequest) {
  const pull = requirePull(request);
  // GitHub lists at most 3,000 files.
  const files = (pull.files ?? []).slice(0, 3000);
  return paginate(files, request, ({ filename, status, sha }) => {
    const at = `${request.state.webUrl}/${request.state.owner}/${request.state.repo}`;
    const place = `${pull.headSha ?? pull.head}/${encodeURIComponent(filename)}`;
    return {
      ...{ sha, filename, status, additions: 1, deletions: 0, changes: 1 },
      blob_url: `${at}/blob/${place}`,
      raw_url: `${at}/raw/${place}`,
      contents_url: `${request.state.url}/repos/${request.state.owner}/${request.state.repo}/contents/${place}`,
    };
  });
}

/** The commit may be the head or the merge commit of the pull request. */
async function listOfCommit(request: RouteRequest) {
  const { state, params, lists } = request;
  const shown = await Promise.all(lists.of("pulls").map((pull) => showPull(state, pull)));
  const found = shown.filter((pull) => pull.head.sha === params.sha || pull.merge_commit_sha === params.sha);
  return paginate(found, request, (pull) => pull);
}

/** Throws a Refusal with 404 if there is no such pull request. */
export function requirePull({ state, params }: RouteRequest): Pull {
  const pull = state.pulls.find((each) => String(each.number) === params.number);
  if (pull === undefined || pull.gone !== null) throw notFound();
  return pull;
}

function refuse(message: string) {
  return validationFailed({ resource: "PullRequest", code: "custom", message });
}
