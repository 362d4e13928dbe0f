import type { GitHubState } from "./state.ts";

/** Shows an account. The same login always has the same id. */
export function showUser(state: GitHubState, login: string | null) {
  if (login === null) return null;
  const isBot = login.endsWith("[bot]");
  const api = `${state.url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: login === "github-actions[bot]" ? 41_898_282 : 1_000_000 + hash(login),
    node_id: `U_${hash(login)}`,
    avatar_url: `${state.webUrl}/avatars/${hash(login)}`,
    gravatar_id: "",
    url: api,
    html_url: `${state.webUrl}/${isBot ? `apps/${login.slice(0, -5)}` : encodeURIComponent(login)}`,
    followers_url: `${api}/followers`,
    following_url: `${api}/following{/other_user}`,
    gists_url: `${api}/gists{/gist_id}`,
    starred_url: `${api}/starred{/owner}{/repo}`,
    subscriptions_url: `${api}/subscriptions`,
    organizations_url: `${api}/orgs`,
    repos_url: `${api}/repos`,
    events_url: `${api}/events{/privacy}`,
    received_events_url: `${api}/received_events`,
    type: isBot ? "Bot" : "User",
    site_admin: false,
  };
}

function hash(text: string): number {
  let value = 7;
  for (const unit of text) value = (value * 31 + (unit.codePointAt(0) ?? 0)) % 1_000_003;
  return value;
}
