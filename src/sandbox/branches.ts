/** Branches, and the checks that they require: by rulesets, and by the older branch protection. */

import { paginate, type Route, type RouteRequest } from "./router.ts";
import { apiAddress, webAddress } from "./show.ts";
import { branchSha } from "./show-pull.ts";
import type { GitHubState, RequiredCheck } from "./state.ts";

export const BRANCH_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/rules/branches/*branch",
    area: "metadata",
    docs: "repos/rules#get-rules-for-a-branch",
    handle: listRules,
  },
  {
    method: "GET",
    path: "/branches/*branch",
    area: "contents",
    docs: "branches/branches#get-a-branch",
    handle: getBranch,
  },
];

function listRules(request: RouteRequest) {
  const checks = request.state.requiredChecks.filter((each) => each.by === "ruleset" && isOn(each, request));
  const rules = [
    { type: "deletion", checks: [] },
    { type: "required_status_checks", checks },
  ] as const;
  const shown = rules.filter(({ type }) => checks.length > 0 || type === "deletion");
  return paginate(shown, request, (rule) => ({
    type: rule.type,
    ...(rule.checks.length === 0
      ? {}
      : {
          parameters: {
            strict_required_status_checks_policy: false,
            do_not_enforce_on_create: false,
            required_status_checks: rule.checks.map(({ name, app }) => ({
              context: name,
              ...(app === undefined ? {} : { integration_id: app }),
            })),
          },
        }),
    ...{ ruleset_source_type: "Repository", ruleset_source: `${request.state.owner}/${request.state.repo}` },
    ruleset_id: 42,
  }));
}

async function getBranch(request: RouteRequest) {
  const { state, params } = request;
  const { branch = "" } = params;
  const checks = state.requiredChecks.filter((each) => each.by === "protection" && isOn(each, request));
  const self = apiAddress(state, `/branches/${branch}`);
  const body = {
    name: branch,
    commit: showCommit(state, (await branchSha(state, branch)) ?? "0".repeat(40)),
    _links: { self, html: webAddress(state, `/tree/${branch}`) },
    protected: checks.length > 0,
    protection: {
      enabled: checks.length > 0,
      required_status_checks: {
        enforcement_level: checks.length > 0 ? "non_admins" : "off",
        contexts: checks.map(({ name }) => name),
        checks: checks.map(({ name, app }) => ({ context: name, app_id: app ?? null })),
      },
    },
    protection_url: `${self}/protection`,
  };
  return { status: 200, body };
}

function isOn({ branch }: RequiredCheck, { params }: RouteRequest): boolean {
  return branch === params.branch;
}

function showCommit(state: GitHubState, sha: string) {
  const url = apiAddress(state, `/commits/${sha}`);
  const author = { name: "octocat", email: "octocat@example.test", date: state.now().toISOString() };
  const verification = { verified: false, reason: "unsigned", signature: null, payload: null, verified_at: null };
  const tree = { sha: "0".repeat(40), url: apiAddress(state, `/git/trees/${sha}`) };
  return {
    ...{ sha, node_id: `C_${sha.slice(0, 8)}`, url, html_url: webAddress(state, `/commit/${sha}`) },
    ...{ comments_url: `${url}/comments`, author: null, committer: null, parents: [] },
    commit: { author, committer: author, message: "A commit", tree, url, comment_count: 0, verification },
  };
}
