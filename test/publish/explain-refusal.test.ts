import { describe, expect, test } from "vitest";
import type { RefusalRule } from "../../src/git/refusal.ts";
import { explainRefusal } from "../../src/publish/explain-refusal.ts";

const refusedBy = (rule: RefusalRule, reasons: string[] = []) =>
  explainRefusal({ kind: "refused", rule, reasons, said: [] });

describe("each rule has a name that follows 'refused by', and a remedy", () => {
  test.each<{ rule: RefusalRule; name: RegExp; remedy: RegExp }>([
    { rule: "workflows", name: /workflow files/, remedy: /workflow permission/ },
    { rule: "protection", name: /GH006/, remedy: /bypass.*publish: branch/s },
    { rule: "ruleset", name: /GH013/, remedy: /bypass.*publish: branch/s },
    { rule: "content", name: /a check of the server/, remedy: /what the server says/ },
    { rule: "shallow", name: /shallow clone/, remedy: /fetch-depth: 0/ },
    { rule: "name-conflict", name: /another branch's name is in the way/, remedy: /Name another `branch`/ },
    { rule: "permission", name: /permission/, remedy: /contents: write/ },
    { rule: "hook", name: /a hook of the server/, remedy: /what the hook says/ },
    { rule: "server-setting", name: /setting/, remedy: /bare repository/ },
    { rule: "no-branch", name: /no such branch/, remedy: /`branch`/ },
    { rule: "redirect", name: /another address/, remedy: /as `remote`/ },
    { rule: "certificate", name: /does not trust the server's certificate/, remedy: /GIT_SSL_CAINFO.*NODE_EXTRA_CA/ },
    { rule: "history", name: /replaced history/, remedy: /keep-history: true/ },
  ])("$rule", ({ rule, name, remedy }) => {
    const explained = refusedBy(rule);
    expect(explained.rule).toMatch(name);
    expect(explained.rule).not.toMatch(/\.$/);
    expect(explained.remedies.join(" ")).toMatch(remedy);
    for (const sentence of explained.remedies) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });
});

test("the server's own lines follow the name, six at most, and end no sentence", () => {
  expect(refusedBy("hook", ["too big", "by far."]).rule).toBe("a hook of the server: too big by far");
  expect(refusedBy("hook", "abcdefgh".split("")).rule).toBe("a hook of the server: a b c d e f");
});

test.each(["raced", "unreachable", "unknown"] as const)("%s is no rule", (kind) => {
  expect(explainRefusal({ kind, reasons: ["x"], said: ["remote: x"] })).toEqual({ rule: "", remedies: [] });
});

test("a proxy that is at fault is no rule, and its variable is named", () => {
  const refusal = { kind: "unreachable", isProxy: true, reasons: [], said: [] } as const;
  expect(explainRefusal(refusal)).toMatchObject({ rule: "", remedies: [expect.stringContaining("HTTPS_PROXY")] });
});
