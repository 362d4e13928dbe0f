import type { Refusal, RefusalRule } from "../git/refusal.ts";

const BYPASS =
  "Let the identity behind the token bypass the rule (Settings, Rules or Branches, bypass list), or pass such a token as `token`.";
const ELSEWHERE = "Set `publish: branch` to publish to a branch of its own.";

interface Explanation {
  /** To follow "It was refused by". */
  name: string;
  /** What the user can do, one sentence each. */
  remedies: readonly string[];
}

const RULES: Readonly<Record<RefusalRule, Explanation>> = {
  workflows: {
    name: "a missing permission to change workflow files",
    remedies: ["Leave .github/workflows out of the published paths, or pass a `token` with the workflow permission."],
  },
  protection: { name: "branch protection (GH006)", remedies: [BYPASS, ELSEWHERE] },
  ruleset: { name: "repository rule (GH013)", remedies: [BYPASS, ELSEWHERE] },
  content: {
    name: "a check of the server",
    remedies: ["Follow what the server says; it has refused the content, not the moment."],
  },
  shallow: {
    name: "the server, which takes no push from a shallow clone",
    remedies: ["Check out with `fetch-depth: 0`."],
  },
  "name-conflict": {
    name: "the remote, where another branch's name is in the way",
    remedies: ["Name another `branch`: a branch `a` cannot stand beside a branch `a/b`."],
  },
  permission: {
    name: "a missing permission",
    remedies: [
      "Give the job `permissions: contents: write`, or pass a `token` that may write to the repository (a fork's pull request never may).",
    ],
  },
  hook: {
    name: "a hook of the server",
    remedies: ["Follow what the hook says, or exempt the identity behind the token from it.", ELSEWHERE],
  },
  "server-setting": {
    name: "a setting of the server",
    remedies: ["Publish to a bare repository, or to another `branch`."],
  },
  "no-branch": {
    name: "the remote, which has no such branch",
    remedies: ["Name a branch that exists at the remote as `branch`."],
  },
  redirect: {
    name: "the remote, which has moved to another address",
    remedies: ["Give the remote's new address as `remote`; a token is sent to no other address than the given one."],
  },
  certificate: {
    name: "this machine, which does not trust the server's certificate",
    remedies: [
      "If the server uses a certificate authority of your own, set GIT_SSL_CAINFO (for git) and NODE_EXTRA_CA_CERTS (for the API) to a PEM file with its certificate.",
    ],
  },
  history: {
    name: "a rule against replaced history (force pushes)",
    remedies: ["Set `keep-history: true`, so that each run adds a commit."],
  },
  "foreign-branch": {
    name: "this action, which replaces no commits but its own",
    remedies: ["Set `keep-history: true`, so that each run adds a commit, or name another `branch`."],
  },
  "foreign-pull-request": {
    name: "this action, which replaces no commits but its own",
    remedies: ["Merge or close the pull request and delete its branch; the next run opens a new one."],
  },
  "default-branch": {
    name: "this action, which publishes derived files alone to no default branch",
    remedies: ["Name another `branch`, or set `publish: commit`."],
  },
  "no-lease": {
    name: "this action, because this server's API cannot replace a branch without the risk of losing a commit",
    remedies: ["Set `transport: git`, or `keep-history: true`."],
  },
};

const PROXY =
  "Check the address and the credentials of the proxy in HTTPS_PROXY or https_proxy, or list the remote's host in NO_PROXY if no proxy is needed.";

/** The rule that refused, with the server's own lines on it, and what to do; the rule is empty where none refused. */
export function explainRefusal(refusal: Refusal): { rule: string; remedies: readonly string[] } {
  if (refusal.kind === "unreachable" && refusal.isProxy) return { rule: "", remedies: [PROXY] };
  if (refusal.kind !== "refused") return { rule: "", remedies: [] };
  const { name, remedies } = RULES[refusal.rule];
  const reasons = refusal.reasons.slice(0, 6).join(" ");
  const rule = reasons === "" ? name : `${name}: ${reasons}`;
  // The server's own words may end a sentence already.
  return { rule: rule.replace(/\.$/, ""), remedies };
}
