import type { Refusal, RefusalRule } from "../git/refusal.ts";
import type { Target } from "./transport.ts";

/** How a run publishes, and which options its action has. Both decide which remedies can help. */
export interface PublishingMode {
  publish: "commit" | "branch";
  history: Target["history"];
  /** Who makes the commits. */
  transport: "git" | "api";
  /** True if the action has the input `transport`. */
  hasTransport: boolean;
  /** The value of `on-refused`; null if the action does not have this input. */
  onRefused: "fail" | "pull-request" | "branch" | null;
  hasToken: boolean;
  /** True if the author is github-actions[bot], whose commits GitHub signs. */
  isBotAuthor: boolean;
  /** The action's inputs that make its files smaller. */
  sizeInputs: readonly string[];
}

/** Each continues the sentence "It was refused by". */
const NAMES: Readonly<Record<RefusalRule, string>> = {
  workflows: "a missing permission to change workflow files",
  protection: "branch protection",
  ruleset: "a repository rule",
  signature: "a rule that requires signed commits",
  secret: "push protection, which found a secret",
  history: "a rule against replaced history (force pushes)",
  size: "a limit on the size of what is pushed",
  content: "a check on the server",
  shallow: "the server, which accepts no push from a shallow clone",
  "name-conflict": "the remote, where another branch's name is in the way",
  permission: "a missing permission",
  authentication: "the server, which does not accept the credentials",
  "no-repository": "the server, which has no such repository, or does not show it with these credentials",
  "not-git": "the remote, which answers with a web page, such as a login page, instead of git",
  "bad-address": "git, which cannot reach a repository at such an address",
  "read-only": "the repository, which accepts no changes",
  hook: "a hook of the server",
  "server-setting": "a setting of the server",
  "no-branch": "the remote, which has no such branch",
  redirect: "the remote, which has moved to another address",
  certificate: "this machine, which does not trust the server's certificate",
  "host-key": "ssh, which does not know the server's host key",
  "foreign-branch": "this action, which replaces only its own commits",
  "foreign-pull-request": "this action, which replaces only its own commits",
  "default-branch": "this action, which does not replace a default branch with derived files",
  "no-lease": "this action, because this server's API cannot replace a branch without the risk of losing a commit",
};

const BYPASS =
  "Let the identity behind the token bypass the rule (Settings, Rules or Branches, bypass list), or pass a `token` whose identity may bypass it.";
const PROXY =
  "Check the address and the credentials of the proxy in HTTPS_PROXY or https_proxy, or list the remote's host in NO_PROXY if no proxy is needed.";

/** Rules of a single branch. Another branch, or a pull request, may accept the same commit. */
const ON_BRANCH: readonly RefusalRule[] = ["protection", "ruleset", "signature", "hook", "server-setting"];

/** True if another branch may accept the same files. A secret or a missing permission is refused on every branch. */
export function concernsBranchAlone(refusal: Refusal): boolean {
  return refusal.kind === "refused" && ON_BRANCH.includes(refusal.rule);
}

/**
 * `rule` names the rule that refused, with the server's own lines; it is empty if no rule refused. `remedies` say what
 * to do, one sentence each. They never mention what this run already tried or what its action does not have. Without a
 * mode there are none.
 */
export function explainRefusal(
  refusal: Refusal,
  mode: PublishingMode | null = null,
): { rule: string; remedies: readonly string[] } {
  if (refusal.kind === "unreachable" && refusal.isProxy) return { rule: "", remedies: [PROXY] };
  if (refusal.kind !== "refused") return { rule: "", remedies: [] };
  const remedies = mode === null ? [] : listRemedies(refusal, mode);
  return { rule: nameRule(refusal), remedies };
}

function nameRule({ rule, reasons }: Extract<Refusal, { kind: "refused" }>): string {
  const name = NAMES[rule];
  // For each secret there is a location, and an address to allow it. They are readable only on separate lines.
  if (rule === "secret") return [`${name}:`, ...reasons].join("\n");
  const lines = reasons.slice(0, 6).join(" ");
  // The server's own message may already end with a full stop.
  return (lines === "" ? name : `${name}: ${lines}`).replace(/\.$/, "");
}

function listRemedies(refusal: Extract<Refusal, { kind: "refused" }>, mode: PublishingMode): string[] {
  switch (refusal.rule) {
    case "workflows":
      return ["Remove .github/workflows from the published paths, or pass a `token` with the workflow permission."];
    case "protection":
    case "ruleset":
      return [BYPASS, ...goElsewhere(mode)];
    case "signature":
      return [signWith(mode), ...goElsewhere(mode)];
    case "secret":
      return [`Take the secret out of the published files, or ${allowSecret(mode)}. It was not sent anywhere else.`];
    case "history":
      return [keepHistory(mode)];
    case "size":
      return [
        `Publish less at a time${mode.sizeInputs.length === 0 ? "" : ` (${mode.sizeInputs.map((name) => `\`${name}\``).join(", ")})`}, or raise the limit of the server or of the proxy before it.`,
      ];
    case "content":
      return refusal.reasons.some((line) => line.includes("GH007"))
        ? ["Set `author-email` to an address that GitHub may show, such as the noreply address of the account."]
        : ["Do what the server says; trying again later does not help."];
    case "shallow":
      return ["Check out with `fetch-depth: 0`."];
    case "name-conflict":
      return [
        "Name another `branch`, or delete the one that is in the way: git cannot have a branch `a` next to a branch `a/b`.",
      ];
    case "permission":
      return [
        "Give the job `permissions: contents: write`, or pass a `token` that may write to the repository (a fork's pull request never may).",
      ];
    case "authentication":
      return [
        mode.hasToken
          ? "Check `token`: it is wrong, has expired, was revoked, or belongs to another server."
          : "Pass a `token`, or check the credentials that git has for the remote.",
      ];
    case "no-repository":
      return [
        `Check the address of \`remote\`, and that ${mode.hasToken ? "the token may read that repository (the workflow's own token reads only the workflow's repository)" : "the credentials that git has may read that repository"}.`,
      ];
    case "not-git":
      return [
        "Check the address of `remote`, and whether a login page or a proxy answers instead of the git server; it may need other credentials.",
      ];
    case "bad-address":
      return ["Check the address of `remote`: git knows https://, ssh://, git:// and file://, host:path, and paths."];
    case "read-only":
      return ["Make the repository writable again (an archived one can be unarchived in its settings)."];
    case "hook":
      return ["Do what the hook's message asks, or exempt the token's account from the hook.", ...goElsewhere(mode)];
    case "server-setting":
      return ["Publish to a bare repository, or to another `branch`."];
    case "no-branch":
      return ["Name a branch that exists at the remote as `branch`."];
    case "redirect":
      return ["Give the remote's new address as `remote`; a token is only sent to the given address."];
    case "certificate":
      return [
        "If the server's certificate is from your own certificate authority, set GIT_SSL_CAINFO (for git) and NODE_EXTRA_CA_CERTS (for the API) to a PEM file with the certificate of that authority.",
      ];
    case "host-key":
      return ["Add the server's host key to known_hosts in an earlier step, after checking its fingerprint."];
    case "foreign-branch":
      return ["Set `keep-history: true`, so that each run adds a commit, or name another `branch`."];
    case "foreign-pull-request":
      return ["Merge or close the pull request and delete its branch; the next run opens a new one."];
    case "default-branch":
      return ["Name another `branch`, or set `publish: commit`."];
    case "no-lease":
      return ["Set `transport: git`, or `keep-history: true`."];
  }
}

/** Other places for the same files that the action supports and this run has not tried. */
function goElsewhere({ publish, history, onRefused }: PublishingMode): string[] {
  if (publish === "branch") return ["Or name another `branch` that no rule protects."];
  // The branch named by `on-refused` was refused too.
  if (history !== "append" || onRefused === null) return [];
  const ownBranch = "Set `publish: branch` to publish to a separate branch.";
  return onRefused === "fail"
    ? [ownBranch, "Or set `on-refused: pull-request` to go through a pull request."]
    : [ownBranch];
}

function allowSecret({ transport }: PublishingMode): string {
  return transport === "git"
    ? "open the address that the server gives to allow it"
    : "allow its placeholder (POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses)";
}

function signWith({ transport, hasTransport, isBotAuthor }: PublishingMode): string {
  if (transport === "git") {
    if (!hasTransport) return BYPASS;
    const author = isBotAuthor
      ? ""
      : " Leave `author-name` and `author-email` at their defaults: GitHub signs for its own bots only.";
    return `Set \`transport: api\` with the workflow's or an App's token, so that GitHub signs the commits.${author}`;
  }
  return isBotAuthor
    ? "Pass the workflow's or an App's token as `token`: GitHub does not sign commits that a user's token creates through the API."
    : "Leave `author-name` and `author-email` at their defaults: GitHub signs for its own bots only.";
}

function keepHistory({ publish, history }: PublishingMode): string {
  if (publish === "branch" && history === "orphan-replace") {
    return "Set `keep-history: true`, so that each run adds a commit.";
  }
  return "Allow force pushes to this branch, which contains only what the action creates, or exempt the identity behind the token from the rule.";
}
