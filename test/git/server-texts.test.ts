/** Real messages of servers, over HTTP and ssh, and their meaning. */

import { describe, expect, test } from "vitest";
import { readRefusal } from "../../src/git/read-refusal.ts";
import type { RefusalRule } from "../../src/git/refusal.ts";

/** The rule that refused the push, or another kind of refusal. */
type Meaning = RefusalRule | "raced" | "unreachable" | "unknown";

/** The server's lines as git shows them, with the lines that git adds if the ref is rejected. */
function declined(reason: string, ...lines: string[]): string {
  const remote = lines.map((line) => `remote: ${line}        \n`).join("");
  return `${remote}error: failed to push some refs to 'https://host.test/o/r.git'\nTo https://host.test/o/r.git\n!\tabc:refs/heads/main\t[remote rejected] (${reason})\nDone\n`;
}

/** The server's lines, with the line that git adds after an HTTP status. */
function http(code: number, ...lines: string[]): string {
  const remote = lines.map((line) => `remote: ${line}\n`).join("");
  return `${remote}fatal: unable to access 'https://host.test/o/r.git/': The requested URL returned error: ${code}\n`;
}

/** The lines of git after a push that broke off. */
function broken(why: string): string {
  return `error: RPC failed; ${why}\nsend-pack: unexpected disconnect while reading sideband packet\nfatal: the remote end hung up unexpectedly\nEverything up-to-date\n`;
}

function ssh(...lines: string[]): string {
  return `${lines.join("\n")}\nfatal: Could not read from remote repository.\n\nPlease make sure you have the correct access rights\nand the repository exists.\n`;
}

const HOOK = "pre-receive hook declined";
const RULESET = "push declined due to repository rule violations";
const PROTECTED = "protected branch hook declined";
const GH006 = "error: GH006: Protected branch update failed for refs/heads/main.";
const GH013 = "error: GH013: Repository rule violations found for refs/heads/main.";
const PULL = "- Changes must be made through a pull request.";
const UNBLOCK = "https://github.com/o/r/security/secret-scanning/unblock-secret/2gakJrAududURpx";
const PUSH_PROTECTION = declined(
  RULESET,
  GH013,
  "",
  "- GITHUB PUSH PROTECTION",
  "  —————————————————————————————————————————",
  "    Resolve the following violations before pushing again",
  "",
  "    - Push cannot contain secrets",
  "",
  "     (?) Learn how to resolve a blocked push",
  "     https://docs.github.com/code-security/secret-scanning/working-with-push-protection",
  "",
  "      —— GitHub Personal Access Token ——————————————————————",
  "       locations:",
  "         - commit: 8728dbe67a1b2c3d4e5f60718293a4b5c6d7e8f9",
  "           path: website/pipeline/dashboard.json:1",
  "",
  "       (?) To push, remove secret from commit(s) or follow this URL to allow the secret.",
  `       ${UNBLOCK}`,
  "",
);

interface Text {
  name: string;
  text: string;
  want: Meaning;
}

const TEXTS: Record<string, Text[]> = {
  GitHub: [
    { name: "a pull request is required", text: declined(PROTECTED, GH006, PULL), want: "protection" },
    {
      name: "checks are required",
      text: declined(PROTECTED, GH006, 'error: Required status check "ci" is expected.'),
      want: "protection",
    },
    {
      name: "a locked branch",
      text: declined(PROTECTED, GH006, "- Cannot change this locked branch"),
      want: "protection",
    },
    { name: "a ruleset", text: declined(RULESET, GH013, "", PULL), want: "ruleset" },
    {
      name: "a merge queue",
      text: declined(RULESET, GH013, "", "- Changes must be made through the merge queue"),
      want: "ruleset",
    },
    {
      name: "restricted updates",
      text: declined(RULESET, GH013, "", "- Cannot update this protected ref."),
      want: "ruleset",
    },
    {
      name: "signatures, protection",
      text: declined(PROTECTED, GH006, "error: Commits must have valid signatures."),
      want: "signature",
    },
    {
      name: "signatures, ruleset",
      text: declined(
        RULESET,
        GH013,
        "",
        "- Commits must have verified signatures.",
        "  Found 1 violation:",
        "",
        "  9cf3a1e",
      ),
      want: "signature",
    },
    {
      name: "signatures and a pull request",
      text: declined(PROTECTED, GH006, "- Commits must have verified signatures.", PULL),
      want: "protection",
    },
    {
      name: "force push, protection",
      text: declined(PROTECTED, GH006, "", "- Cannot force-push to this branch"),
      want: "history",
    },
    {
      name: "force push, older words",
      text: declined(PROTECTED, GH006, "error: Cannot force-push to a protected branch"),
      want: "history",
    },
    {
      name: "force push, ruleset",
      text: declined(RULESET, GH013, "", "- Cannot force-push to this branch"),
      want: "history",
    },
    {
      name: "force push and a pull request",
      text: declined(RULESET, GH013, PULL, "- Cannot force-push to this branch"),
      want: "ruleset",
    },
    { name: "push protection", text: PUSH_PROTECTION, want: "secret" },
    {
      name: "a large file",
      text: declined(
        HOOK,
        "error: GH001: Large files detected. You may want to try Git Large File Storage - https://git-lfs.github.com.",
      ),
      want: "content",
    },
    {
      name: "a private email address",
      text: declined(
        "push declined due to email privacy restrictions",
        "error: GH007: Your push would publish a private email address.",
      ),
      want: "content",
    },
    {
      name: "a pack that is too large",
      text: declined(HOOK, "fatal: pack exceeds maximum allowed size (2.00 GiB)"),
      want: "size",
    },
    {
      name: "workflow files, an App",
      text: declined(
        "refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission",
      ),
      want: "workflows",
    },
    {
      name: "workflow files, a personal token",
      text: declined(
        "refusing to allow a Personal Access Token to create or update workflow `.github/workflows/x.yml` without `workflow` scope",
      ),
      want: "workflows",
    },
    {
      name: "a token that may only read",
      text: http(403, "Permission to o/r.git denied to github-actions[bot]."),
      want: "permission",
    },
    { name: "a fine-grained token", text: http(403, "Write access to repository not granted."), want: "permission" },
    {
      name: "single sign-on",
      text: http(
        403,
        "The `acme' organization has enabled or enforced SAML SSO.",
        "To access this repository, you must re-authorize.",
      ),
      want: "permission",
    },
    {
      name: "an archived repository",
      text: http(403, "This repository was archived so it is read-only."),
      want: "read-only",
    },
    {
      name: "a disabled repository",
      text: http(403, "Access to this repository has been disabled by GitHub staff."),
      want: "read-only",
    },
    {
      name: "an unknown repository",
      text: "remote: Repository not found.\nfatal: repository 'https://github.com/o/r/' not found\n",
      want: "no-repository",
    },
    {
      name: "a wrong token",
      text: "remote: Invalid username or token. Password authentication is not supported for Git operations.\nfatal: Authentication failed for 'https://github.com/o/r/'\n",
      want: "authentication",
    },
    {
      name: "an archived repository, ssh",
      text: ssh("ERROR: This repository was archived so it is read-only."),
      want: "read-only",
    },
    { name: "an unknown repository, ssh", text: ssh("ERROR: Repository not found."), want: "no-repository" },
    {
      name: "a read-only deploy key, ssh",
      text: ssh("ERROR: The key you are authenticating with has been marked as read only."),
      want: "permission",
    },
    { name: "another's repository, ssh", text: ssh("ERROR: Permission to o/r.git denied to ada."), want: "permission" },
    {
      name: "a lost race",
      text: declined("cannot lock ref 'refs/heads/main': is at 1111111 but expected 2222222"),
      want: "raced",
    },
    {
      name: "a lost race next to bypassed rules",
      text: declined(
        "failed to update ref",
        "Bypassed rule violations for refs/heads/main:",
        "",
        "- Commits must have verified signatures.",
        "  Found 1 violation:",
        "",
        "  9cf3a1e",
        "- Cannot force-push to this branch",
        "error: cannot lock ref 'refs/heads/main': is at 1 but expected 2",
      ),
      want: "raced",
    },
    { name: "its own failure", text: declined("failure", "fatal error in commit_refs"), want: "unreachable" },
    { name: "its own failure, in the status", text: declined("Internal Server Error"), want: "unreachable" },
  ],
  "GitHub's API": [
    {
      name: "a secret",
      text: "HTTP 422: Repository rule violations found\n\nSecret detected in content",
      want: "secret",
    },
    {
      name: "a pull request is required",
      text: "HTTP 422: Repository rule violations found\n\nChanges must be made through a pull request.",
      want: "ruleset",
    },
    {
      name: "signatures",
      text: "HTTP 422: Repository rule violations found\n\nCommits must have verified signatures.",
      want: "signature",
    },
    { name: "force push", text: "HTTP 422: Cannot force-push to this branch", want: "history" },
    { name: "an archived repository", text: "HTTP 403: Repository was archived so is read-only.", want: "read-only" },
    { name: "a missing permission", text: "HTTP 403: Resource not accessible by integration", want: "permission" },
    { name: "a wrong token", text: "HTTP 401: Bad credentials", want: "authentication" },
    { name: "an unknown repository", text: "HTTP 404: Not Found", want: "no-repository" },
    { name: "too large", text: "HTTP 413: Request Entity Too Large", want: "size" },
    { name: "a lost race", text: "HTTP 422: Update is not a fast forward", want: "raced" },
    {
      name: "a rate limit",
      text: "HTTP 403: You have exceeded a secondary rate limit. Please wait a few minutes.",
      want: "unreachable",
    },
  ],
  GitLab: [
    {
      name: "a protected branch",
      text: declined(HOOK, "GitLab: You are not allowed to push code to protected branches on this project."),
      want: "protection",
    },
    {
      name: "force push",
      text: declined(HOOK, "GitLab: You are not allowed to force push code to a protected branch on this project."),
      want: "history",
    },
    { name: "no permission", text: http(403, "You are not allowed to push code to this project."), want: "permission" },
    {
      name: "no permission, ssh",
      text: ssh(
        "remote: ",
        "remote: ========================================================================",
        "remote: ",
        "remote: ERROR: You are not allowed to push code to this project.",
        "remote: ",
      ),
      want: "permission",
    },
    {
      name: "a read-only deploy key",
      text: ssh("remote: ERROR: This deploy key does not have write access to this project."),
      want: "permission",
    },
    {
      name: "a wrong token",
      text: "remote: HTTP Basic: Access denied. If a password was provided for Git authentication, it was incorrect.\nfatal: Authentication failed for 'https://gitlab.com/o/r.git/'\n",
      want: "authentication",
    },
    {
      name: "an unknown project",
      text: "remote: The project you were looking for could not be found or you don't have permission to view it.\nfatal: repository 'https://gitlab.com/o/r.git/' not found\n",
      want: "no-repository",
    },
    { name: "signatures", text: declined(HOOK, "GitLab: Commit must be signed with a GPG key"), want: "signature" },
    {
      name: "a secret",
      text: declined(
        HOOK,
        "GitLab: PUSH BLOCKED: Secrets detected in code changes",
        "-- app.rb:3 | GitLab personal access token",
      ),
      want: "secret",
    },
    {
      name: "a push rule of the project",
      text: declined(HOOK, "GitLab: Commit message does not follow the pattern '^JIRA-'"),
      want: "hook",
    },
    { name: "an archived project", text: http(403, "You can't push code to an archived project."), want: "read-only" },
    {
      name: "a full project",
      text: declined(
        HOOK,
        "GitLab: Your push to this repository cannot be completed as it would exceed the allocated storage for your project.",
      ),
      want: "size",
    },
    { name: "its own failure", text: declined(HOOK, "GitLab: Internal API unreachable"), want: "unreachable" },
    {
      name: "a move to another server",
      text: declined(HOOK, "GitLab: The repository is temporarily read-only. Please try again later."),
      want: "unreachable",
    },
  ],
  "Gitea and Forgejo": [
    {
      name: "a protected branch",
      text: declined(HOOK, "Gitea: Not allowed to push to protected branch main"),
      want: "protection",
    },
    { name: "force push", text: declined(HOOK, "Forgejo: branch main is protected from force push"), want: "history" },
    {
      name: "a protected file",
      text: declined(HOOK, "Gitea: branch main is protected from changing file .x"),
      want: "protection",
    },
    {
      name: "signatures",
      text: declined(HOOK, "Gitea: branch main is protected from unverified commit 9cf3a1e"),
      want: "signature",
    },
    { name: "no permission", text: http(403, "Gitea: User permission denied for writing."), want: "permission" },
    {
      name: "no permission, ssh",
      text: ssh("remote: error: User: 2:ada with Key: 3:k is not authorized to write to o/r."),
      want: "permission",
    },
    { name: "an archived repository", text: http(403, "repository is archived"), want: "read-only" },
    { name: "a mirror", text: http(403, "mirror repository is read-only"), want: "read-only" },
    {
      name: "an unknown repository",
      text: "remote: Not found.\nfatal: repository 'https://codeberg.org/o/r/' not found\n",
      want: "no-repository",
    },
  ],
  "Bitbucket, Azure DevOps and Gerrit": [
    {
      name: "Bitbucket's restriction",
      text: declined(HOOK, "Permission denied to update branch main."),
      want: "protection",
    },
    {
      name: "Bitbucket's credentials",
      text: "remote: Invalid credentials\nfatal: Authentication failed for 'https://bitbucket.org/o/r/'\n",
      want: "authentication",
    },
    {
      name: "Bitbucket's size limit",
      text: declined(HOOK, "Your push would make the repository exceed its size limit (4 GB)."),
      want: "size",
    },
    {
      name: "Azure's policy",
      text: declined(
        "TF402455: Pushes to this branch are not permitted; you must use a pull request to update this branch.",
      ),
      want: "protection",
    },
    {
      name: "Azure's permission",
      text: http(403, "TF401027: You need the Git 'GenericContribute' permission to perform this action."),
      want: "permission",
    },
    {
      name: "Azure's force push",
      text: declined("TF401027: You need the Git 'ForcePush' permission to perform this action."),
      want: "history",
    },
    {
      name: "Azure's secrets",
      text: declined("VS403654: The push was rejected because it contains one or more secrets."),
      want: "secret",
    },
    {
      name: "Azure's unknown repository",
      text: "remote: TF401019: The Git repository with name or identifier r does not exist or you do not have permissions for the operation you are attempting.\nfatal: repository 'https://dev.azure.com/o/p/_git/r/' not found\n",
      want: "no-repository",
    },
    { name: "Gerrit's permission", text: declined("prohibited by Gerrit: not permitted: update"), want: "permission" },
    {
      name: "Gerrit's force push",
      text: declined("prohibited by Gerrit: not permitted: force update"),
      want: "history",
    },
    { name: "Gerrit's lost race", text: declined("failed to lock"), want: "raced" },
    { name: "a newer JGit's lost race", text: declined("invalid old id sent"), want: "raced" },
  ],
  "git itself": [
    {
      name: "denyNonFastForwards",
      text: declined("non-fast-forward", "error: denying non-fast-forward refs/heads/main (you should pull first)"),
      want: "history",
    },
    {
      name: "a hook that mentions rate limits",
      text: declined(HOOK, "You have exceeded the rate limit of 3 pushes a day."),
      want: "hook",
    },
    {
      name: "a hook that mentions connections",
      text: declined("hook declined", "the connection to the linter timed out"),
      want: "hook",
    },
    { name: "a hook that mentions locks", text: declined(HOOK, "cannot lock ref of the release train"), want: "hook" },
    {
      name: "an HTTP push that is too large",
      text: broken("HTTP 413 curl 22 The requested URL returned error: 413"),
      want: "size",
    },
    {
      name: "an HTTP push that is forbidden",
      text: broken("HTTP 403 curl 22 The requested URL returned error: 403"),
      want: "permission",
    },
    {
      name: "an HTTP push during an outage",
      text: broken("HTTP 503 curl 22 The requested URL returned error: 503"),
      want: "unreachable",
    },
    {
      name: "an HTTP push that breaks off",
      text: broken("curl 92 HTTP/2 stream 5 was not closed cleanly: CANCEL (err 8)"),
      want: "unreachable",
    },
    {
      name: "no answer",
      text: "!\tabc:refs/heads/main\t[remote failure] (remote failed to report status)\nDone\n",
      want: "unreachable",
    },
    {
      name: "no repository at a path",
      text: ssh("fatal: '/srv/r.git' does not appear to be a git repository"),
      want: "no-repository",
    },
    {
      name: "no password available",
      text: "fatal: could not read Password for 'https://ada@host.test': terminal prompts disabled\n",
      want: "authentication",
    },
    {
      name: "an unknown key, ssh",
      text: ssh("git@host.test: Permission denied (publickey,password)."),
      want: "authentication",
    },
    {
      name: "too many keys, ssh",
      text: ssh("Received disconnect from 192.0.2.1 port 22:2: Too many authentication failures"),
      want: "authentication",
    },
    {
      name: "an unknown host key, ssh",
      text: ssh(
        "No ED25519 host key is known for host.test and you have requested strict checking.",
        "Host key verification failed.",
      ),
      want: "host-key",
    },
    {
      name: "an ssh server that is busy",
      text: ssh("kex_exchange_identification: Connection closed by remote host"),
      want: "unreachable",
    },
    {
      name: "an ssh host that is unknown",
      text: ssh("ssh: Could not resolve hostname host.test: Temporary failure in name resolution"),
      want: "unreachable",
    },
    {
      name: "a ref that may not be written",
      text: declined(
        "failed to update ref",
        "error: cannot lock ref 'refs/heads/main': Unable to create '/srv/r.git/refs/heads/main.lock': Permission denied",
      ),
      want: "permission",
    },
    {
      name: "a full disk",
      text: declined(
        "failed to update ref",
        "error: cannot lock ref 'refs/heads/main': Unable to create '/srv/r.git/refs/heads/main.lock': No space left on device",
      ),
      want: "unknown",
    },
    {
      name: "an object store that may not be written",
      text: declined(
        "unpacker error",
        "error: insufficient permission for adding an object to repository database ./objects",
      ),
      want: "permission",
    },
    {
      name: "a pack that could not be unpacked",
      text: declined("unpacker error", "fatal: the index is on fire"),
      want: "unknown",
    },
    {
      name: "another user's repository",
      text: ssh("fatal: detected dubious ownership in repository at '/srv/r.git'"),
      want: "server-setting",
    },
  ],
  "Git LFS": [
    {
      name: "no credentials",
      text: "batch response: Authentication required: Bad credentials\n",
      want: "authentication",
    },
    {
      name: "no access",
      text: "batch response: Authorization error: https://host.test/o/r.git/info/lfs/objects/batch\nCheck that you have proper access to the repository\n",
      want: "permission",
    },
    {
      name: "no access, in GitHub's words",
      text: "batch response: Resource not accessible by integration\n",
      want: "permission",
    },
    {
      name: "no repository",
      text: "batch response: Repository or object not found: https://host.test/o/r.git/info/lfs/objects/batch\nCheck that it exists and that you have proper access to it\n",
      want: "no-repository",
    },
    {
      name: "no room",
      text: "batch response: This repository is over its data quota. Account responsible for LFS bandwidth should purchase more data packs to restore access.\n",
      want: "size",
    },
    {
      name: "too many requests",
      text: "batch response: Rate limit exceeded: https://host.test/o/r.git\n",
      want: "unreachable",
    },
    {
      name: "an outage",
      text: "batch response: Fatal error: Server error: https://host.test/o/r.git/info/lfs/objects/batch from HTTP 502\n",
      want: "unreachable",
    },
  ],
};

describe.each(Object.entries(TEXTS).map(([server, texts]) => ({ server, texts })))("$server", ({ texts }) => {
  test.each(texts)("$name", ({ text, want }) => {
    const refusal = readRefusal(text);
    expect(refusal.kind === "refused" ? refusal.rule : refusal.kind).toBe(want);
  });
});

test("every text means the same with Windows line endings, and after a notice that refuses nothing", () => {
  const notice =
    "remote: warning: GH001: Large files detected.\nremote: Bypassed rule violations for refs/heads/main:\nremote: \nremote: - Cannot force-push to this branch\nremote: - Push cannot contain secrets\n";
  for (const { name, text, want } of Object.values(TEXTS).flat()) {
    // Only a prefix such as "error:" shows where the notice ends.
    const isMarked = /^remote: (?:error|fatal|GitLab|GitHub|Gitea|Forgejo):/.test(text) || !text.startsWith("remote:");
    for (const told of isMarked ? [text.replaceAll("\n", "\r\n"), notice + text] : [text.replaceAll("\n", "\r\n")]) {
      const refusal = readRefusal(told);
      expect({ name, means: refusal.kind === "refused" ? refusal.rule : refusal.kind }).toEqual({ name, means: want });
    }
  }
});

test("of push protection's message, path, line and unblock address are kept, each in its own line", () => {
  const { reasons } = readRefusal(PUSH_PROTECTION);
  expect(reasons).toContain("path: website/pipeline/dashboard.json:1");
  expect(reasons).toContain(UNBLOCK);
});

test("if only the status line gives a reason, it is used", () => {
  const { reasons } = readRefusal(declined("TF402455: Pushes to this branch are not permitted (see the policy)"));
  expect(reasons).toEqual(["TF402455: Pushes to this branch are not permitted (see the policy)"]);
});
