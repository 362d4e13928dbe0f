import { execFile } from "node:child_process";
import { describe, expect, test } from "vitest";
import { readRefusal } from "../../src/git/read-refusal.ts";
import { gitEnv, TempFolder } from "../support/git.ts";
import { makeCertificate } from "../support/network/certificate.ts";
import { findClosedPort, startEnterpriseServer, startProxy } from "../support/network/start-server.ts";

const rejected = (reason: string, ref = "main") =>
  `error: failed to push some refs to 'https://github.com/o/r'\nTo https://github.com/o/r\n!\tabc:refs/heads/${ref}\t${reason}\nDone\n`;

const GH006 = `remote: error: GH006: Protected branch update failed for refs/heads/main.
remote: error: Changes must be made through a pull request.
${rejected("[remote rejected] (protected branch hook declined)")}`;
const GH013 = `remote: error: GH013: Repository rule violations found for refs/heads/main.
remote: Review all repository rules at https://github.com/o/r/rules?ref=refs%2Fheads%2Fmain
remote:
remote: - Changes must be made through a pull request.
remote:
${rejected("[remote rejected] (push declined due to repository rule violations)")}`;
const MOVED = "is at 1111111 but expected 2222222";
const LOCK = `remote: error: cannot lock ref 'refs/heads/main': ${MOVED}\n`;
const LOCKED = rejected(`[remote rejected] (cannot lock ref 'refs/heads/main': ${MOVED})`);
const NOT_UPDATED = rejected("[remote rejected] (failed to update ref)");
const BYPASSED = `remote: Bypassed rule violations for refs/heads/main:
remote:
remote: - Changes must be made through a pull request.
remote:
`;
const LARGE = `remote: warning: GH001: Large files detected. You may want to try Git Large File Storage.
remote: warning: File data/a.json is 61.00 MB; this is larger than GitHub's recommended maximum file size of 50.00 MB
`;

describe("raced", () => {
  test.each([
    { name: "fetch first", text: rejected("[rejected] (fetch first)") },
    { name: "non-fast-forward", text: rejected("[rejected] (non-fast-forward)") },
    { name: "stale info", text: rejected("[rejected] (stale info)") },
    { name: "a lock that expects another value", text: LOCK + NOT_UPDATED },
    { name: "a lock that expects another value, in the status line", text: LOCKED },
    { name: "only failed to update ref", text: NOT_UPDATED },
    { name: "the words of a newer git", text: rejected("[remote rejected] (incorrect old value provided)") },
    { name: "the branch was created meanwhile", text: rejected("[remote rejected] (reference already exists)") },
    {
      name: "another push holds the lock file",
      text: `error: cannot lock ref 'refs/heads/main': Unable to create '/x/refs/heads/main.lock': File exists.`,
    },
    { name: "the API's words", text: "HTTP 422: Update is not a fast forward" },
    { name: "the human form of the status line", text: " ! [rejected]        main -> main (fetch first)" },
    { name: "a branch called ruleset", text: rejected("[rejected] (fetch first)", "ruleset") },
    { name: "a branch named after errors", text: rejected("[rejected] (stale info)", "GH006/403-hook-declined") },
    { name: "branch GH013, in the human form", text: " ! [rejected]  protected-branch -> GH013 (fetch first)" },
    {
      name: "branch GH006, in the lock message",
      text: `remote: error: cannot lock ref 'refs/heads/GH006': ${MOVED}`,
    },
    { name: "next to a bypassed rule", text: BYPASSED + LOCK + NOT_UPDATED },
    { name: "next to a bypassed rule, in the status line", text: BYPASSED + LOCKED },
    { name: "next to a bypassed rule, stale", text: BYPASSED + rejected("[rejected] (stale info)") },
    { name: "next to a warning of large files", text: LARGE + LOCK + NOT_UPDATED },
    { name: "next to a warning of large files, in the status line", text: LARGE + LOCKED },
    {
      name: "next to a hook's text about rulesets",
      text: `remote: see our rulesets, GH013\n${rejected("[remote rejected] (incorrect old value provided)")}`,
    },
    {
      name: "next to a hook's text about GH006, if the ref could not be updated",
      text: `remote: GH006 does not apply\n${NOT_UPDATED}`,
    },
  ])("$name", ({ text }) => expect(readRefusal(text).kind).toBe("raced"));
});

describe("unreachable", () => {
  const unable = (why: string) => `fatal: unable to access 'https://github.com/o/403/': ${why}`;
  test.each([
    { name: "HTTP 503", text: unable("The requested URL returned error: 503") },
    { name: "HTTP 429", text: unable("The requested URL returned error: 429") },
    { name: "a rate limit, which is answered with 403", text: "HTTP 403: You have exceeded a secondary rate limit" },
    { name: "a host that cannot be resolved", text: unable("Could not resolve host: github.com") },
    { name: "no connection", text: unable("Failed to connect to github.com port 443: Connection refused") },
    { name: "reset", text: unable("Recv failure: Connection reset by peer") },
    { name: "time-out", text: "ssh: connect to host github.com port 22: Connection timed out" },
    { name: "hung up", text: "fatal: the remote end hung up unexpectedly" },
    { name: "RPC failed", text: "error: RPC failed; curl 92 HTTP/2 stream 0 was not closed cleanly" },
    { name: "early EOF", text: "fatal: early EOF" },
    { name: "internal error", text: rejected("[remote rejected] (Internal Server Error)") },
    { name: "network error of the API", text: "network error: getaddrinfo EAI_AGAIN api.github.com" },
    { name: "API 502", text: "HTTP 502: an HTML page instead of an answer" },
    { name: "hung up after a bypassed rule", text: `${BYPASSED}fatal: the remote end hung up unexpectedly` },
    { name: "hung up after a warning of large files", text: `${LARGE}fatal: the remote end hung up unexpectedly` },
  ])("$name", ({ text }) => expect(readRefusal(text).kind).toBe("unreachable"));
});

describe("a fault over HTTPS", () => {
  const unable = (host: string, why: string) => `fatal: unable to access 'https://${host}/o/r/': ${why}`;

  test.each([
    { name: "that is down", text: unable("ghe.test", "Failed to connect to 127.0.0.1 port 3128 after 0 ms: Refused") },
    { name: "that is unknown", text: unable("ghe.test", "Could not resolve proxy: proxy.test") },
    { name: "that asks for credentials", text: unable("ghe.test", "CONNECT tunnel failed, response 407") },
    {
      name: "that asks for credentials, in the words of an older curl",
      text: unable("ghe.test", "Received HTTP code 407 from proxy after CONNECT"),
    },
  ])("is a fault of the proxy: one $name", ({ text }) => {
    expect(readRefusal(text)).toMatchObject({ kind: "unreachable", isProxy: true });
  });

  test.each(["ghe.test", "user@ghe.test", "ghe.test:8443"])("is not the proxy's if the server is down: %s", (host) => {
    const refusal = readRefusal(unable(host, "Failed to connect to ghe.test port 443 after 0 ms: Couldn't connect"));
    expect(refusal).toMatchObject({ kind: "unreachable" });
    expect(refusal).not.toHaveProperty("isProxy");
  });

  test.each([
    "server certificate verification failed. CAfile: none CRLfile: none",
    "SSL certificate problem: unable to get local issuer certificate",
    "SSL: no alternative certificate subject name matches target host name 'ghe.test'",
  ])("is a fault of the certificate: %s", (why) => {
    expect(readRefusal(unable("ghe.test", why))).toMatchObject({ kind: "refused", rule: "certificate" });
  });

  test("is recognized in messages of real git", async () => {
    using folder = new TempFolder();
    await using proxy = await startProxy({});
    const certificate = makeCertificate(folder.path, "ghe.example.test");
    await using server = await startEnterpriseServer(proxy.url, certificate);
    const lsRemote = (url: string, env: Record<string, string>) =>
      new Promise<string>((resolve) => {
        execFile("git", ["ls-remote", url], { env: { ...gitEnv, ...env } }, (_, __, stderr) => resolve(stderr));
      });
    const untrusted = await lsRemote(`${server.url}/o/r`, {});
    expect(readRefusal(untrusted)).toMatchObject({ kind: "refused", rule: "certificate" });
    const trusted = await lsRemote(`${server.url}/o/r`, { GIT_SSL_CAINFO: certificate.authority });
    expect(readRefusal(trusted)).toMatchObject({ kind: "refused", rule: "no-repository" });
    const closed = `http://user:secret@127.0.0.1:${await findClosedPort()}`;
    for (const address of [closed, proxy.url]) {
      const behindProxy = await lsRemote("https://ghe.example.test/o/r", { https_proxy: address });
      expect(readRefusal(behindProxy)).toMatchObject({ kind: "unreachable", isProxy: true });
      expect(behindProxy).not.toContain("secret");
    }
  });
});

const PULL = "Changes must be made through a pull request.";

describe("refused", () => {
  test.each([
    { name: "GH006", text: GH006, rule: "protection", reasons: /^GH006: Protected.* \| Changes must be made/ },
    { name: "GH013", text: GH013, rule: "ruleset", reasons: new RegExp(`^GH013: [^|]* \\| - ${PULL}$`) },
    { name: "GH013 next to a lost race", text: LOCK + GH013, rule: "ruleset", reasons: /GH013/ },
    {
      name: "protected branch hook",
      text: rejected("[remote rejected] (protected branch hook declined)"),
      rule: "protection",
    },
    {
      name: "file too large",
      text: `remote: error: GH001: Large files detected.\n${rejected("[remote rejected] (pre-receive hook declined)")}`,
      rule: "content",
      reasons: /^GH001: Large files detected\.$/,
    },
    {
      name: "hook, next to a warning of large files",
      text: `${LARGE}remote: no\n${rejected("[remote rejected] (pre-receive hook declined)")}`,
      rule: "hook",
    },
    {
      name: "403",
      text: "fatal: unable to access 'https://x/': The requested URL returned error: 403",
      rule: "permission",
    },
    {
      name: "401",
      text: "fatal: unable to access 'https://x/': The requested URL returned error: 401",
      rule: "authentication",
    },
    {
      name: "permission by name",
      text: "remote: Permission to o/r.git denied to github-actions[bot].",
      rule: "permission",
    },
    { name: "API permission", text: "HTTP 403: Resource not accessible by integration", rule: "permission" },
    {
      name: "no credentials",
      text: "fatal: could not read Username for 'https://x': terminal prompts disabled",
      rule: "authentication",
    },
    {
      name: "ssh key",
      text: "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.",
      rule: "authentication",
    },
    {
      name: "a repository that the token may not see",
      text: "remote: Repository not found.\nfatal: repository 'https://x/' not found",
      rule: "no-repository",
    },
    { name: "an archive", text: "remote: This repository was archived so it is read-only.", rule: "read-only" },
    {
      name: "a checked-out branch",
      text: "remote: error: refusing to update checked out branch: refs/heads/main",
      rule: "server-setting",
    },
    {
      name: "a checked-out branch, by the status line",
      text: rejected("[remote rejected] (branch is currently checked out)"),
      rule: "server-setting",
    },
    {
      name: "a branch in the way",
      text: `remote: error: cannot lock ref 'refs/heads/a': 'refs/heads/a/b' exists; cannot create 'refs/heads/a'        \n${NOT_UPDATED}`,
      rule: "name-conflict",
      reasons: /^cannot lock ref .* exists; cannot create 'refs\/heads\/a'$/,
    },
    {
      name: "a branch in the way, in the status line",
      text: rejected(
        "[remote rejected] (cannot lock ref 'refs/heads/a': 'refs/heads/a/b' exists; cannot create 'refs/heads/a')",
      ),
      rule: "name-conflict",
    },
    {
      name: "a branch whose name ends in the ref of the pushed branch",
      text: `error: dst refspec refs/heads/main matches more than one\n${NOT_UPDATED}`,
      rule: "name-conflict",
    },
    {
      name: "a branch in the way, in GitHub's words",
      text: rejected("[remote rejected] (directory file conflict)"),
      rule: "name-conflict",
    },
    { name: "shallow", text: rejected("[remote rejected] (shallow update not allowed)"), rule: "shallow" },
    {
      name: "hook",
      text: `remote: too big\n${rejected("[remote rejected] (pre-receive hook declined)")}`,
      rule: "hook",
      reasons: /^too big$/,
    },
    {
      name: "a hook, and the connection broke",
      text: `fatal: the remote end hung up\n${rejected("[remote rejected] (hook declined)")}`,
      rule: "hook",
    },
    {
      name: "workflow files",
      text: rejected(
        "[remote rejected] (refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission)",
      ),
      rule: "workflows",
    },
    { name: "no such branch", text: "fatal: couldn't find remote ref refs/heads/nope", rule: "no-branch" },
    {
      name: "a repository that has moved",
      text: "fatal: unable to access 'https://x/': The requested URL returned error: 301",
      rule: "redirect",
    },
    {
      name: "a misspelled scheme",
      text: "git: 'remote-htps' is not a git command. See 'git --help'.\n\nThe most similar command is\n\tremote-https\n",
      rule: "bad-address",
    },
    { name: "no helper", text: "fatal: Unable to find remote helper for 'htps'", rule: "bad-address" },
    { name: "a scheme that is not allowed", text: "fatal: transport 'ext' not allowed", rule: "bad-address" },
    {
      name: "an address that is a file",
      text: "fatal: invalid gitfile format: /srv/list.txt\nfatal: Could not read from remote repository.\n",
      rule: "bad-address",
      reasons: /^invalid gitfile format/,
    },
    { name: "replaced history", text: rejected("[remote rejected] (non-fast-forward)"), rule: "history" },
    {
      name: "replaced history, on a branch named after a race",
      text: rejected("[remote rejected] (non-fast-forward)", "fetch-first"),
      rule: "history",
    },
    {
      name: "replaced history, in GitHub's words",
      text: `remote: error: Cannot force-push to this branch\n${rejected("[remote rejected] (pre-receive hook declined)")}`,
      rule: "history",
    },
  ])("$name", ({ text, rule, reasons }) => {
    const refusal = readRefusal(text);
    expect(refusal).toMatchObject({ kind: "refused", rule });
    if (reasons !== undefined) expect(refusal.reasons.join(" | ")).toMatch(reasons);
  });
});

test("anything else is unknown; all lines are kept, and the server's own lines also as reasons", () => {
  const said = ["fatal: the moon is in the wrong place", "remote: and so is mars"];
  expect(readRefusal(said.join("\n"))).toEqual({ kind: "unknown", said, reasons: ["and so is mars"] });
});

test("progress, hints and addresses are not reasons", () => {
  const text = `Enumerating objects: 5, done.\rWriting objects: 100%\nremote: Resolving deltas: 100%\nhint: see the help\n${GH013}`;
  expect(readRefusal(text)).toEqual({
    kind: "refused",
    rule: "ruleset",
    reasons: ["GH013: Repository rule violations found for refs/heads/main.", `- ${PULL}`],
    said: [
      "remote: error: GH013: Repository rule violations found for refs/heads/main.",
      "remote: Review all repository rules at https://github.com/o/r/rules?ref=refs%2Fheads%2Fmain",
      `remote: - ${PULL}`,
      "!\tabc:refs/heads/main\t[remote rejected] (push declined due to repository rule violations)",
    ],
  });
});

test("no text throws or takes long", () => {
  for (const text of ["", "\n", "!\t\t", "'".repeat(50_000), "remote: ".repeat(20_000), `! [${"x ".repeat(20_000)}`]) {
    expect(["unknown", "unreachable", "raced", "refused"]).toContain(readRefusal(text).kind);
  }
  const status = `!\tabc:refs/heads/main\t[remote rejected] (${"(x ".repeat(20_000)}`;
  expect(readRefusal(status).kind).toBe("unknown");
});
