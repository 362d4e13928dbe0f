import { describe, expect, test } from "vitest";
import { classifyRefusal } from "../../src/publish/classify-refusal.ts";

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
const LOCK = `remote: error: cannot lock ref 'refs/heads/main': is at 1111111 but expected 2222222\n`;

describe("raced", () => {
  test.each([
    { name: "fetch first", text: rejected("[rejected] (fetch first)") },
    { name: "non-fast-forward", text: rejected("[rejected] (non-fast-forward)") },
    { name: "stale info", text: rejected("[rejected] (stale info)") },
    { name: "a lock with another value", text: LOCK + rejected("[remote rejected] (failed to update ref)") },
    { name: "failed to update ref alone", text: rejected("[remote rejected] (failed to update ref)") },
    { name: "a newer git's words", text: rejected("[remote rejected] (incorrect old value provided)") },
    { name: "the branch was created meanwhile", text: rejected("[remote rejected] (reference already exists)") },
    {
      name: "another push holds the lock file",
      text: `error: cannot lock ref 'refs/heads/main': Unable to create '/x/refs/heads/main.lock': File exists.`,
    },
    { name: "the API's words", text: "HTTP 422: Update is not a fast forward" },
    { name: "the human form of the status line", text: " ! [rejected]        main -> main (fetch first)" },
    { name: "a branch called ruleset", text: rejected("[rejected] (fetch first)", "ruleset") },
    { name: "a branch called after an error", text: rejected("[rejected] (stale info)", "GH006/403-hook-declined") },
    { name: "such a branch, human form", text: " ! [rejected]  protected-branch -> GH013 (fetch first)" },
    {
      name: "such a branch in the lock message",
      text: `remote: error: cannot lock ref 'refs/heads/GH006': is at 1111111 but expected 2222222`,
    },
  ])("$name", ({ text }) => expect(classifyRefusal(text)).toMatchObject({ kind: "raced", rule: null, remedies: [] }));
});

describe("transient", () => {
  const unable = (why: string) => `fatal: unable to access 'https://github.com/o/403/': ${why}`;
  test.each([
    { name: "HTTP 503", text: unable("The requested URL returned error: 503") },
    { name: "HTTP 429", text: unable("The requested URL returned error: 429") },
    { name: "rate limit, which comes as 403", text: "HTTP 403: You have exceeded a secondary rate limit" },
    { name: "no name resolution", text: unable("Could not resolve host: github.com") },
    { name: "no connection", text: unable("Failed to connect to github.com port 443: Connection refused") },
    { name: "reset", text: unable("Recv failure: Connection reset by peer") },
    { name: "time-out", text: "ssh: connect to host github.com port 22: Connection timed out" },
    { name: "hung up", text: "fatal: the remote end hung up unexpectedly" },
    { name: "RPC failed", text: "error: RPC failed; curl 92 HTTP/2 stream 0 was not closed cleanly" },
    { name: "early EOF", text: "fatal: early EOF" },
    { name: "internal error", text: rejected("[remote rejected] (Internal Server Error)") },
    { name: "network error of the API", text: "network error: getaddrinfo EAI_AGAIN api.github.com" },
    { name: "API 502", text: "HTTP 502: an HTML page instead of an answer" },
  ])("$name", ({ text }) => expect(classifyRefusal(text)).toMatchObject({ kind: "transient", rule: null }));
});

describe("refused", () => {
  test.each([
    { name: "GH006", text: GH006, rule: /GH006.*Changes must be made through a pull request/ },
    { name: "GH013", text: GH013, rule: /GH013.*Changes must be made through a pull request/ },
    { name: "GH013 beside a lost race", text: LOCK + GH013, rule: /GH013/ },
    {
      name: "protected branch hook",
      text: rejected("[remote rejected] (protected branch hook declined)"),
      rule: /GH006/,
    },
    {
      name: "file too large",
      text: `remote: error: GH001: Large files detected.\n${rejected("[remote rejected] (pre-receive hook declined)")}`,
      rule: /a check of the server: GH001/,
    },
    {
      name: "403",
      text: "fatal: unable to access 'https://x/': The requested URL returned error: 403",
      rule: /permission/,
    },
    {
      name: "401",
      text: "fatal: unable to access 'https://x/': The requested URL returned error: 401",
      rule: /permission/,
    },
    {
      name: "permission by name",
      text: "remote: Permission to o/r.git denied to github-actions[bot].",
      rule: /permission/,
    },
    { name: "API permission", text: "HTTP 403: Resource not accessible by integration", rule: /permission/ },
    {
      name: "no credentials",
      text: "fatal: could not read Username for 'https://x': terminal prompts disabled",
      rule: /permission/,
    },
    {
      name: "ssh key",
      text: "git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.",
      rule: /permission/,
    },
    {
      name: "a repository that the token may not see",
      text: "remote: Repository not found.\nfatal: repository 'https://x/' not found",
      rule: /permission/,
    },
    {
      name: "a checked-out branch",
      text: "remote: error: refusing to update checked out branch: refs/heads/main",
      rule: /setting/,
    },
    {
      name: "a branch in the way",
      text: `remote: error: cannot lock ref 'refs/heads/a': 'refs/heads/a/b' exists; cannot create 'refs/heads/a'        \n${rejected("[remote rejected] (failed to update ref)")}`,
      rule: /another branch's name is in the way: cannot lock ref/,
    },
    {
      name: "the same in GitHub's words",
      text: rejected("[remote rejected] (directory file conflict)"),
      rule: /another branch's name/,
    },
    { name: "shallow", text: rejected("[remote rejected] (shallow update not allowed)"), rule: /shallow clone/ },
    {
      name: "hook",
      text: `remote: too big\n${rejected("[remote rejected] (pre-receive hook declined)")}`,
      rule: /hook of the server: too big/,
    },
    {
      name: "hook that also hung up",
      text: `fatal: the remote end hung up\n${rejected("[remote rejected] (hook declined)")}`,
      rule: /hook/,
    },
    {
      name: "workflow files",
      text: rejected(
        "[remote rejected] (refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml` without `workflows` permission)",
      ),
      rule: /workflow files/,
    },
    { name: "no such branch", text: "fatal: couldn't find remote ref refs/heads/nope", rule: /no such branch/ },
  ])("$name", ({ text, rule }) => {
    const refusal = classifyRefusal(text);
    expect(refusal.kind).toBe("refused");
    expect(refusal.rule).toMatch(rule);
    expect(refusal.remedies.length).toBeGreaterThan(0);
  });
});

test("anything else is unknown, and its text is kept in full", () => {
  const text = "fatal: the moon is in the wrong place\nremote: and so is mars";
  expect(classifyRefusal(text)).toEqual({ kind: "unknown", rule: null, remedies: [], text });
});

test("no text crashes it or takes long", () => {
  for (const text of ["", "\n", "!\t\t", "'".repeat(50_000), "remote: ".repeat(20_000), `! [${"x ".repeat(20_000)}`]) {
    expect(["unknown", "transient", "raced", "refused"]).toContain(classifyRefusal(text).kind);
  }
});
