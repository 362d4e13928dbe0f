/** Shows branches, and the branch protection and rulesets that apply to them. */

import type { BranchRule } from "./checks.ts";
import { showCommit } from "./git-objects.ts";
import { notFound, paginate, type Route, type RouteRequest } from "./router.ts";
import { tryGit } from "./run-git.ts";
import { apiAddress, webAddress } from "./show.ts";
import { showListedCommit } from "./show-listed-commit.ts";
import { branchSha } from "./show-pull.ts";
import type { GitHubState } from "./state.ts";

export const BRANCH_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "/branches/:branch",
    area: "contents",
    docs: "branches/branches#get-a-branch",
    handle: getBranch,
  },
  {
    method: "GET",
    path: "/rules/branches/:branch",
    area: "metadata",
    docs: "repos/rules#get-rules-for-a-branch",
    handle: listRules,
  },
  {
    method: "GET",
    path: "/commits",
    area: "contents",
    docs: "commits/commits#list-commits",
    query: ["sha"],
    handle: listCommits,
  },
];

/** Returns the rules of the branch. Each required check is also a rule. */
export function rulesOf(state: GitHubState, branch: string): BranchRule[] {
  const required = state.requiredChecks.map(
    ({ by, name, ...check }): BranchRule => ({
      branch: check.branch,
      kind: by,
      checks: [name],
      ...(check.app === undefined ? {} : { app: check.app }),
      reviews: 0,
      forbidsForce: false,
    }),
  );
  return [...state.branchRules, ...required].filter((rule) => rule.branch === branch);
}

/** Returns GitHub's message about what the commit lacks under the branch's rules; null if it lacks nothing. */
export function findMissing(
  state: GitHubState,
  branch: string,
  { sha, approvals }: { sha: string; approvals: number },
) {
  for (const { checks, reviews } of rulesOf(state, branch)) {
    const check = checks.find((name) => !hasPassed(state, sha, name));
    if (check !== undefined) return `Required status check "${check}" is expected.`;
    if (reviews > approvals) return `At least ${reviews} approving review is required by reviewers with write access.`;
  }
  return null;
}

function hasPassed({ checkRuns, statuses }: GitHubState, sha: string, name: string): boolean {
  return (
    checkRuns.some((run) => run.sha === sha && run.name === name && run.conclusion === "success") ||
    statuses.some((status) => status.sha === sha && status.context === name && status.state === "success")
  );
}

async function getBranch({ state, params }: RouteRequest) {
  const name = params.branch ?? "";
  const sha = await branchSha(state, name);
  if (sha === null) throw notFound();
  const url = apiAddress(state, `/branches/${encodeURIComponent(name)}`);
  const protection = rulesOf(state, name).filter(({ kind }) => kind === "protection");
  const contexts = protection.flatMap(({ checks }) => checks);
  const body = {
    name,
    commit: await showListedCommit(state, sha),
    _links: { self: url, html: webAddress(state, `/tree/${name}`) },
    protected: rulesOf(state, name).length > 0,
    protection: {
      enabled: protection.length > 0,
      required_status_checks: {
        enforcement_level: contexts.length > 0 ? "non_admins" : "off",
        contexts,
        checks: protection.flatMap(({ checks, app }) => checks.map((context) => ({ context, app_id: app ?? null }))),
      },
    },
    protection_url: `${url}/protection`,
  };
  return { status: 200, body };
}

function listRules(request: RouteRequest) {
  const { state, params } = request;
  const rules = rulesOf(state, params.branch ?? "").filter(({ kind }) => kind === "ruleset");
  const source = { ruleset_source_type: "Repository", ruleset_source: `${state.owner}/${state.repo}`, ruleset_id: 42 };
  const shown = rules.flatMap(({ checks, app }) => [
    ...(checks.length > 0
      ? [
          {
            type: "required_status_checks",
            ...source,
            parameters: {
              required_status_checks: checks.map((context) => ({
                context,
                ...(app === undefined ? {} : { integration_id: app }),
              })),
              strict_required_status_checks_policy: false,
            },
          },
        ]
      : []),
    { type: "non_fast_forward", ...source },
  ]);
  return paginate(shown, request, (rule) => rule);
}

async function listCommits(request: RouteRequest) {
  const { state, query } = request;
  const sha = query.get("sha") ?? "";
  await showCommit(state, sha);
  const { out } = await tryGit(state.bareRepository, ["rev-list", "--topo-order", sha]);
  const page = paginate(out.toString().trim().split("\n"), request, (commit) => commit);
  return { ...page, body: await Promise.all((page.body as string[]).map((commit) => showListedCommit(state, commit))) };
}
