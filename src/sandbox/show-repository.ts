/** Shows repositories, alone and as parts of other answers. */

import type { Route } from "./router.ts";
import { stamp, thisRepository } from "./show.ts";
import { showUser } from "./show-user.ts";
import type { GitHubState, RepositoryFacts } from "./state.ts";

export const REPOSITORY_ROUTES: readonly Route[] = [
  {
    method: "GET",
    path: "",
    area: "metadata",
    docs: "repos/repos#get-a-repository",
    handle: ({ state }) => show(state),
  },
];

const LISTS = ["contributors", "deployments", "downloads", "events", "forks", "hooks", "languages", "merges"];
const MORE_LISTS = ["stargazers", "subscribers", "subscription", "tags", "teams"];
const TEMPLATES = ["archive", "assignees", "blobs", "branches", "collaborators", "comments", "commits", "compare"];
const MORE_TEMPLATES = ["contents", "git_commits", "git_refs", "git_tags", "issue_comment", "issue_events", "issues"];
const LAST_TEMPLATES = ["keys", "labels", "milestones", "notifications", "pulls", "releases", "statuses"];

/** The short form, as in workflow runs. */
export function showRepository(state: GitHubState, facts: RepositoryFacts) {
  const [owner = "", name = ""] = facts.fullName.split("/");
  const api = `${state.url}/repos/${facts.fullName}`;
  const lists = [...LISTS, ...MORE_LISTS].map((each) => [`${each}_url`, `${api}/${each}`]);
  const templates = [...TEMPLATES, ...MORE_TEMPLATES, ...LAST_TEMPLATES].map((each) => [
    `${each}_url`,
    `${api}/${each.replace(/^git_/, "git/")}{/rest}`,
  ]);
  return {
    id: facts.id,
    node_id: `R_${facts.id}`,
    name,
    full_name: facts.fullName,
    owner: showUser(state, owner),
    private: false,
    fork: facts.id !== state.repositoryId,
    description: null,
    url: api,
    html_url: `${state.webUrl}/${facts.fullName}`,
    trees_url: `${api}/git/trees{/sha}`,
    ...Object.fromEntries([...lists, ...templates]),
  };
}

/** The long form, as in pull requests. */
export function showWholeRepository(state: GitHubState, facts: RepositoryFacts) {
  const page = `${state.webUrl}/${facts.fullName}`;
  const now = stamp(state.now());
  const counts = ["forks", "open_issues", "stargazers", "watchers"].map((each) => [`${each}_count`, 0]);
  return {
    ...showRepository(state, facts),
    ...Object.fromEntries(counts),
    ...{ forks: 0, open_issues: 0, watchers: 0, size: 1 },
    ...{ has_issues: state.hasIssues, has_projects: false, has_wiki: false, has_pages: false, has_downloads: false },
    ...{ has_discussions: false, archived: false, disabled: false, visibility: "public" },
    ...{ clone_url: `${page}.git`, git_url: `${page}.git`, ssh_url: `${page}.git`, svn_url: page, mirror_url: null },
    ...{ homepage: null, language: null, license: null, default_branch: "main" },
    ...{ pushed_at: now, created_at: now, updated_at: now },
  };
}

function show(state: GitHubState) {
  const counts = { network_count: 0, subscribers_count: 0 };
  return { status: 200, body: { ...showWholeRepository(state, thisRepository(state)), ...counts } };
}
