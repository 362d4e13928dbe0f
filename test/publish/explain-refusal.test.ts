import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RefusalRule } from "../../src/git/refusal.ts";
import { concernsBranchAlone, explainRefusal, type PublishingMode } from "../../src/publish/explain-refusal.ts";

const MODE: PublishingMode = {
  publish: "commit",
  history: "append",
  transport: "git",
  hasTransport: true,
  onRefused: "fail",
  hasToken: true,
  isBotAuthor: true,
  sizeInputs: [],
};

const RULES: readonly RefusalRule[] = [
  ...(["workflows", "protection", "ruleset", "signature", "secret", "history", "size", "content", "shallow"] as const),
  ...(["name-conflict", "permission", "authentication", "no-repository", "read-only", "hook"] as const),
  ...(["server-setting", "no-branch", "not-git", "bad-address", "redirect", "certificate", "host-key"] as const),
];

const refusedBy = (rule: RefusalRule, { reasons = [] as string[], mode = {} as Partial<PublishingMode> } = {}) =>
  explainRefusal({ kind: "refused", rule, reasons, said: [] }, { ...MODE, ...mode });

describe("each rule has a name that follows 'refused by', and a remedy", () => {
  test.each<{ rule: RefusalRule; name: RegExp; remedy: RegExp }>([
    { rule: "workflows", name: /workflow files/, remedy: /workflow permission/ },
    { rule: "protection", name: /branch protection/, remedy: /bypass.*publish: branch.*on-refused: pull-request/s },
    { rule: "ruleset", name: /repository rule/, remedy: /bypass.*publish: branch.*on-refused: pull-request/s },
    {
      rule: "signature",
      name: /signed commits/,
      remedy: /^Set `transport: api` with the workflow's or an App's token/,
    },
    { rule: "secret", name: /push protection/, remedy: /Take the secret out.*open the address/ },
    { rule: "size", name: /size/, remedy: /Publish less/ },
    { rule: "content", name: /a check on the server/, remedy: /what the server says/ },
    { rule: "shallow", name: /shallow clone/, remedy: /fetch-depth: 0/ },
    { rule: "name-conflict", name: /another branch's name is in the way/, remedy: /Name another `branch`/ },
    { rule: "permission", name: /permission/, remedy: /contents: write/ },
    { rule: "authentication", name: /credentials/, remedy: /Check `token`/ },
    { rule: "no-repository", name: /no such repository/, remedy: /`remote`.*the token may read/ },
    { rule: "read-only", name: /accepts no changes/, remedy: /unarchived/ },
    { rule: "hook", name: /a hook of the server/, remedy: /what the hook's message asks/ },
    { rule: "server-setting", name: /setting/, remedy: /bare repository/ },
    { rule: "no-branch", name: /no such branch/, remedy: /`branch`/ },
    { rule: "not-git", name: /a web page/, remedy: /`remote`.*login page/ },
    { rule: "bad-address", name: /such an address/, remedy: /`remote`.*https:/ },
    { rule: "redirect", name: /another address/, remedy: /as `remote`/ },
    { rule: "certificate", name: /does not trust the server's certificate/, remedy: /GIT_SSL_CAINFO.*NODE_EXTRA_CA/ },
    { rule: "history", name: /replaced history/, remedy: /force pushes/ },
    { rule: "host-key", name: /host key/, remedy: /known_hosts/ },
  ])("$rule", ({ rule, name, remedy }) => {
    const explained = refusedBy(rule);
    expect(explained.rule).toMatch(name);
    expect(explained.rule).not.toMatch(/\.$/);
    expect(explained.remedies.join(" ")).toMatch(remedy);
    for (const sentence of explained.remedies) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

describe("remedies suit the mode", () => {
  const ORPHAN = { publish: "branch", history: "orphan-replace" } as const;
  test.each<{ name: string; rule: RefusalRule; mode: Partial<PublishingMode>; says: RegExp }>([
    { name: "replaced history", rule: "history", mode: ORPHAN, says: /^Set `keep-history: true`/ },
    { name: "the branch of a pull request", rule: "history", mode: { history: "fork" }, says: /Allow force pushes/ },
    { name: "signatures, only git", rule: "signature", mode: { hasTransport: false }, says: /bypass/ },
    {
      name: "signatures, an author",
      rule: "signature",
      mode: { isBotAuthor: false },
      says: /`transport: api`.*`author-name`/,
    },
    {
      name: "signatures by the API",
      rule: "signature",
      mode: { transport: "api" },
      says: /^Pass the workflow's or an App's/,
    },
    {
      name: "signatures by the API, an author",
      rule: "signature",
      mode: { transport: "api", isBotAuthor: false },
      says: /^Leave `author-name`/,
    },
    { name: "a protected separate branch", rule: "protection", mode: ORPHAN, says: /name another `branch`/ },
    { name: "no token", rule: "authentication", mode: { hasToken: false }, says: /^Pass a `token`/ },
    { name: "size", rule: "size", mode: { sizeInputs: ["max-failures"] }, says: /`max-failures`/ },
    { name: "a secret by the API", rule: "secret", mode: { transport: "api" }, says: /push-protection-bypasses/ },
  ])("$name", ({ rule, mode, says }) => expect(refusedBy(rule, { mode }).remedies.join(" ")).toMatch(says));

  test("no remedy names what was already tried, or an input that the action does not have", () => {
    const anyMode = fc.record<PublishingMode>({
      publish: fc.constantFrom("commit", "branch"),
      history: fc.constantFrom("append", "orphan-append", "orphan-replace", "fork"),
      transport: fc.constantFrom("git", "api"),
      hasTransport: fc.boolean(),
      onRefused: fc.constantFrom("fail", "pull-request", "branch", null),
      hasToken: fc.boolean(),
      isBotAuthor: fc.boolean(),
      sizeInputs: fc.constantFrom([], ["max-failures"]),
    });
    fc.assert(
      fc.property(fc.constantFrom(...RULES), anyMode, (rule, mode) => {
        const text = refusedBy(rule, { mode }).remedies.join(" ");
        expect(text).not.toBe("");
        if (mode.transport === "api" || !mode.hasTransport) expect(text).not.toContain("transport: api");
        if (mode.publish === "branch") expect(text).not.toContain("publish: branch");
        if (mode.onRefused !== "fail") expect(text).not.toContain("on-refused");
        if (mode.history !== "orphan-replace") expect(text).not.toContain("keep-history");
        if (mode.isBotAuthor) expect(text).not.toContain("author-name");
      }),
    );
  });
});

test("only rules for a single branch allow the same files on another branch", () => {
  const open = RULES.filter((rule) => concernsBranchAlone({ kind: "refused", rule, said: [], reasons: [] }));
  expect(open).toEqual(["protection", "ruleset", "signature", "hook", "server-setting"]);
  for (const kind of ["raced", "unreachable", "unknown"] as const) {
    expect(concernsBranchAlone({ kind, said: [], reasons: [] })).toBe(false);
  }
});

test("up to six lines of the server follow the name, without a full stop", () => {
  expect(refusedBy("hook", { reasons: ["too big", "by far."] }).rule).toBe("a hook of the server: too big by far");
  expect(refusedBy("hook", { reasons: "abcdefgh".split("") }).rule).toBe("a hook of the server: a b c d e f");
});

test("for a secret, every line of the server is shown on a line of its own", () => {
  const reasons = Array.from({ length: 30 }, (_, number) => `line ${number}`);
  expect(refusedBy("secret", { reasons }).rule.split("\n").slice(1)).toEqual(reasons);
});

test.each(["raced", "unreachable", "unknown"] as const)("%s is not a rule", (kind) => {
  expect(explainRefusal({ kind, reasons: ["x"], said: ["remote: x"] }, MODE)).toEqual({ rule: "", remedies: [] });
});

test("for a failing proxy, the remedy names its variable and there is no rule", () => {
  const refusal = { kind: "unreachable", isProxy: true, reasons: [], said: [] } as const;
  expect(explainRefusal(refusal)).toMatchObject({ rule: "", remedies: [expect.stringContaining("HTTPS_PROXY")] });
});
