/** Names of jobs and texts of comments come from outside, and none of them may hang the step. */

import { describe, expect, test } from "vitest";
import { decideVerdict } from "../../../actions/post-ci-summary/decide-verdict.ts";
import { isSameContent } from "../../../actions/post-ci-summary/find-own-comments.ts";
import { walkXml } from "../../../actions/post-ci-summary/walk-xml.ts";
import { baseName } from "../../../src/pipeline/base-name.ts";
import { compareNaturally } from "../../../src/pipeline/compare-naturally.ts";
import { parseRequiredJobs } from "../../../src/pipeline/match-required-jobs.ts";
import { selectJobs } from "../../../src/pipeline/select-jobs.ts";
import { createJob } from "../../support/ci.ts";

const EXPRESSION = "$" + "{{1}}";
const LONG = 20_000;

function decide(name: string, entry: string): string | undefined {
  const { entries } = parseRequiredJobs([entry]);
  const { jobs } = selectJobs({ attempt: 1, status: "completed" }, [createJob({ name, conclusion: "skipped" })]);
  const settings = { allowSkipped: entries, docsOnly: entries, needs: new Map<string, string>() };
  const question = { ...settings, requirement: { kind: "named", entries }, mode: "follower" } as const;
  return decideVerdict({ jobs, runs: [], doubts: [] }, question).rows[0]?.state;
}

describe("a name of any form is matched within a second", () => {
  test.each([
    {
      name: "16 expressions, and a long required name",
      job: EXPRESSION.repeat(16),
      entry: "a".repeat(200),
      want: "skipped",
    },
    {
      name: "16 expressions with letters between them",
      job: `${EXPRESSION}a`.repeat(16),
      entry: `${"a".repeat(200)}b`,
      want: "missing",
    },
    { name: "thousands of expressions", job: EXPRESSION.repeat(LONG / 10), entry: "a".repeat(LONG), want: "skipped" },
    { name: "thousands of starts", job: `$${"{{".repeat(LONG)}`, entry: "a".repeat(LONG), want: "missing" },
    { name: "thousands of calling jobs", job: "a / ".repeat(LONG), entry: "a".repeat(LONG), want: "missing" },
    { name: "thousands of parentheses", job: " (".repeat(LONG), entry: `${" (".repeat(LONG)}x`, want: "missing" },
    { name: "cut, with thousands of parentheses", job: `${" (".repeat(LONG)})...`, entry: "x", want: "missing" },
    { name: "spaces", job: `a${" ".repeat(LONG)}b`, entry: "a b c", want: "missing" },
  ])("$name", ({ job, entry, want }) => {
    const begin = performance.now();
    expect(decide(job, entry)).toBe(want);
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  test("comments and XML of any form are read within a second", () => {
    const begin = performance.now();
    expect(isSameContent(`${" ".repeat(60_000)}x`, `${" ".repeat(60_000)}y`)).toBe(false);
    expect(baseName(`${"(".repeat(LONG)})`)).toContain("(");
    for (const xml of [`<a ${"=".repeat(LONG)}>`, `<a ${'x="'.repeat(LONG)}`, `<a ${"b ".repeat(LONG)}c="1">`]) {
      const open = (_name: string, read: () => ReadonlyMap<string, string>) => {
        read();
        return null;
      };
      const limits = { attributes: new Set(["x"]), parts: 10 * LONG };
      expect(walkXml(xml, { open, close() {}, text() {} }, limits)).not.toBeNull();
    }
    const number = "1a".repeat(LONG);
    expect(compareNaturally(`${number}0`, `${number}1`)).toBeLessThan(0);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
