import { showLabel } from "./conversations.ts";
import { findMergeState } from "./merge-pull.ts";
import { withOdd } from "./odd.ts";
import { readRef } from "./run-git.ts";
import { apiAddress, thisRepository, webAddress } from "./show.ts";
import { showWholeRepository } from "./show-repository.ts";
import { showUser } from "./show-user.ts";
import type { GitHubState, Pull, RepositoryFacts } from "./state.ts";

/** Returns the commit of the branch; null if there is no such branch. */
export function branchSha(state: GitHubState, branch: string): Promise<string | null> {
  return readRef(state.bareRepository, `refs/heads/${branch}`);
}

export async function showPull(state: GitHubState, pull: Pull) {
  const { number } = pull;
  const url = apiAddress(state, `/pulls/${number}`);
  const issue = apiAddress(state, `/issues/${number}`);
  const page = webAddress(state, `/pull/${number}`);
  const headSha = pull.headSha ?? (await branchSha(state, pull.head)) ?? "";
  const statuses = apiAddress(state, `/statuses/${headSha}`);
  const links = {
    ...{ self: url, html: page, issue, comments: `${issue}/comments`, review_comments: `${url}/comments` },
    ...{ review_comment: `${apiAddress(state, "/pulls/comments")}{/number}`, commits: `${url}/commits`, statuses },
  };
  const shown = {
    id: 600_000 + number,
    node_id: `PR_${number}`,
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: showUser(state, pull.author),
    body: pull.body,
    labels: pull.labels.map((name) => showLabel(state, name)),
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: showSide(state, { owner: pull.headOwner, ref: pull.head, sha: headSha, repository: pull.headRepository }),
    base: showSide(state, {
      owner: state.owner,
      ref: pull.base,
      sha: (await branchSha(state, pull.base)) ?? "",
      repository: thisRepository(state),
    }),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: "NONE",
    auto_merge: pull.autoMerge && showAutoMerge(state, pull.autoMerge),
    draft: pull.isDraft,
  };
  return withOdd(shown, pull.odd);
}

/** Shows a pull request with the fields that lists omit. */
export async function showWholePull(state: GitHubState, pull: Pull) {
  const mergeState = await findMergeState(state, pull);
  const mergeable = mergeState === "unknown" ? null : mergeState !== "dirty";
  const shown = {
    ...(await showPull(state, pull)),
    ...{ merged: pull.mergedAt !== null, mergeable, rebaseable: mergeable },
    mergeable_state: mergeState,
    merged_by: showUser(state, pull.mergedAt === null ? null : pull.closedBy),
    comments: state.comments.filter((comment) => comment.issue === pull.number).length,
    ...{ review_comments: 0, maintainer_can_modify: false, commits: 1 },
    ...{ additions: 1, deletions: 0, changed_files: pull.files?.length ?? 1 },
  };
  return withOdd(shown, pull.odd);
}

function showAutoMerge(state: GitHubState, method: string) {
  return { enabled_by: showUser(state, state.login), merge_method: method, commit_title: "", commit_message: "" };
}

interface Side {
  owner: string;
  ref: string;
  sha: string;
  repository: RepositoryFacts | null;
}

function showSide(state: GitHubState, { owner, ref, sha, repository }: Side) {
  const repo = repository && showWholeRepository(state, repository);
  return { label: `${owner}:${ref}`, ref, sha, user: showUser(state, owner), repo };
}
