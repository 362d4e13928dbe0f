import { describe, expect, test } from "vitest";
import type { Refusal, RefusalRule } from "../../src/git/refusal.ts";
import { chooseFallback, type Fallback, nameOutput } from "../../src/publish/choose-fallback.ts";
import type { Publication } from "../../src/publish/publish.ts";
import type { Target } from "../../src/publish/transport.ts";

const MAIN: Target = { sourceBranch: "main", targetBranch: "main", history: "append" };
const FALLBACK: Fallback = {
  wish: "pull-request",
  destination: { target: MAIN, orphanBranch: "dashboard" },
  outputName: "dashboard",
  keepHistory: false,
};

function failed(refusal: Refusal): Publication<null> {
  const common = { branch: "main", attempts: 1, paths: [], report: null, durationMs: 0, insteadOf: null, warnings: [] };
  return { kind: "failed", message: "", refusal, pace: null, ...common };
}
const refused = (rule: string) => failed({ kind: "refused", rule: rule as RefusalRule, said: [], reasons: [] });

test.each([
  { wish: "fail" as const, want: null },
  { wish: "pull-request" as const, want: "main -> pipekeeper/main/dashboard (fork)" },
  { wish: "branch" as const, want: "main -> dashboard (orphan-replace)" },
  { wish: "branch" as const, keepHistory: true, want: "main -> dashboard (orphan-append)" },
  { wish: "branch" as const, target: { ...MAIN, sourceBranch: "dashboard", targetBranch: "dashboard" }, want: null },
  { wish: "branch" as const, target: { ...MAIN, targetBranch: "own", history: "orphan-replace" as const }, want: null },
  {
    wish: "pull-request" as const,
    target: { ...MAIN, sourceBranch: "v/1", targetBranch: "v/1" },
    want: "v/1 -> pipekeeper/v/1/dashboard (fork)",
  },
])("on-refused: $wish, keep-history: $keepHistory: $want", ({ want, target = MAIN, ...change }) => {
  const destination = { ...FALLBACK.destination, target };
  const found = chooseFallback(refused("ruleset"), { ...FALLBACK, destination, ...change });
  expect(found && `${found.sourceBranch} -> ${found.targetBranch} (${found.history})`).toBe(want);
});

test.each([
  { rule: "protection", isElsewhere: true },
  { rule: "ruleset", isElsewhere: true },
  { rule: "hook", isElsewhere: true },
  { rule: "secret", isElsewhere: false },
  { rule: "content", isElsewhere: false },
  { rule: "permission", isElsewhere: false },
  { rule: "workflows", isElsewhere: false },
  { rule: "foreign-branch", isElsewhere: false },
])("after a refusal by $rule another place is tried: $isElsewhere", ({ rule, isElsewhere }) => {
  expect(chooseFallback(refused(rule), FALLBACK) !== null).toBe(isElsewhere);
});

test("no other place is tried after a lost race, an outage or success", () => {
  for (const kind of ["raced", "unreachable", "unknown"] as const) {
    expect(chooseFallback(failed({ kind, said: [], reasons: [] }), FALLBACK)).toBeNull();
  }
  const published = { ...refused("ruleset"), kind: "published" as const, commit: "c" } as Publication<null>;
  expect(chooseFallback(published, FALLBACK)).toBeNull();
});

describe("the name of an output", () => {
  test("is short for the usual paths, and longer for any others", () => {
    const usual = ["site/dashboard.json"];
    expect(nameOutput("dashboard", usual, usual)).toBe("dashboard");
    const places = [["a.json"], ["b.json"], ["a.json", "site"], ["x/a.json"], ["a.json site"], []];
    const names = places.map((each) => nameOutput("dashboard", each, usual));
    expect(new Set(names).size).toBe(places.length);
    for (const name of names) expect(name).toMatch(/^dashboard-[0-9a-f]{8}$/);
    expect(nameOutput("dashboard", ["a.json"], usual)).toBe(names[0]);
  });
});
