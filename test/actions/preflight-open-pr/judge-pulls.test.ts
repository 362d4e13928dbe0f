import { describe, expect, test } from "vitest";
import { judgePulls, type PullFilters } from "../../../actions/preflight-open-pr/judge-pulls.ts";
import { matchGlobs } from "../../../src/files/match-globs.ts";
import type { PullRequest } from "../../../src/github/pulls.ts";
import { filter, NOW, pull } from "./facts.ts";

function judge(
  pulls: PullRequest[],
  filters: Partial<PullFilters> = {},
  rest: Partial<Parameters<typeof judgePulls>[0]> = {},
) {
  return judgePulls({ pulls, files: new Map(), gap: null, ...rest }, filter(filters), NOW);
}

const closed = { state: "closed" as const, closedAt: "2026-05-12T10:00:00Z" };
const merged = { ...closed, mergedAt: "2026-05-12T10:00:00Z" };
const states = (...wanted: ("open" | "draft" | "closed" | "merged")[]) => ({ states: new Set(wanted) });

interface Row {
  name: string;
  pull?: Partial<PullRequest>;
  filters?: Partial<PullFilters>;
  want: "open" | "none";
}

const rows: Row[] = [
  { name: "the usual match", want: "open" },
  { name: "another ecosystem's branch", pull: { headRef: "batch/npmx-1" }, want: "none" },
  { name: "a longer branch name", pull: { headRef: "batch/npm-1/part" }, want: "none" },
  {
    name: "a longer branch name under **",
    pull: { headRef: "batch/npm-1/part" },
    filters: { matchesHead: matchGlobs(["batch/**"], "head") },
    want: "open",
  },
  { name: "another letter case in the branch", pull: { headRef: "Batch/npm-1" }, want: "none" },
  { name: "no filter on the branch", pull: { headRef: "fix" }, filters: { matchesHead: null }, want: "open" },
  { name: "any of two globs", filters: { matchesHead: matchGlobs(["x", "batch/npm-*"], "head") }, want: "open" },
  { name: "one label that is there", filters: { labels: ["batch"] }, want: "open" },
  { name: "labels in different letter case", filters: { labels: ["Batch", "NPM"] }, want: "open" },
  { name: "one label of two missing", filters: { labels: ["batch", "urgent"] }, want: "none" },
  { name: "a title that fits", filters: { matchesTitle: (text) => /^npm:/u.test(text) }, want: "open" },
  { name: "a title that does not", filters: { matchesTitle: (text) => /^cargo:/u.test(text) }, want: "none" },
  { name: "any of two authors", filters: { authors: ["mira", "Batch-Bot[bot]"] }, want: "open" },
  { name: "another author", filters: { authors: ["mira"] }, want: "none" },
  { name: "a deleted author, filter by author", pull: { author: "" }, filters: { authors: ["mira"] }, want: "none" },
  { name: "the default branch, whatever its name", pull: { baseRef: "trunk", defaultBranch: "trunk" }, want: "open" },
  { name: "another base", pull: { baseRef: "next" }, want: "none" },
  { name: "another base, if the filter names it", pull: { baseRef: "next" }, filters: { base: "next" }, want: "open" },
  { name: "the default branch, if the filter names another", filters: { base: "next" }, want: "none" },
  {
    name: "all filters at once",
    filters: {
      labels: ["npm"],
      matchesTitle: (text) => /recipes$/u.test(text),
      authors: ["batch-bot[bot]"],
      base: "main",
    },
    want: "open",
  },
  {
    name: "all filters but one",
    filters: { labels: ["npm"], matchesTitle: (text) => /recipes$/u.test(text), authors: ["mira"] },
    want: "none",
  },
  { name: "a fork", pull: { headRepositoryId: 200 }, want: "none" },
  { name: "a fork, included", pull: { headRepositoryId: 200 }, filters: { forks: "include" }, want: "open" },
  { name: "a deleted fork", pull: { headRepositoryId: null }, want: "none" },
  { name: "a deleted fork, included", pull: { headRepositoryId: null }, filters: { forks: "include" }, want: "open" },
  { name: "a draft", pull: { draft: true }, want: "open" },
  { name: "a draft, if drafts do not match", pull: { draft: true }, filters: { drafts: false }, want: "none" },
  { name: "a draft, if only drafts match", pull: { draft: true }, filters: states("draft"), want: "open" },
  {
    name: "a draft, if drafts are named and open ones are not",
    pull: { draft: true },
    filters: { drafts: false, ...states("open", "draft") },
    want: "open",
  },
  { name: "ready for review, if only drafts match", filters: states("draft"), want: "none" },
  { name: "a closed one", pull: closed, want: "none" },
  { name: "closed, if the filter includes it", pull: closed, filters: states("open", "closed"), want: "open" },
  { name: "closed, if only merged pull requests match", pull: closed, filters: states("merged"), want: "none" },
  { name: "merged, if the filter includes it", pull: merged, filters: states("merged"), want: "open" },
  { name: "merged, if only closed pull requests match", pull: merged, filters: states("closed"), want: "none" },
  {
    name: "closed at the very limit",
    pull: { ...closed, closedAt: "2026-05-11T12:00:00Z" },
    filters: states("closed"),
    want: "open",
  },
  {
    name: "closed a second before the limit",
    pull: { ...closed, closedAt: "2026-05-11T11:59:59Z" },
    filters: states("closed"),
    want: "none",
  },
  {
    name: "closed within a longer limit",
    pull: { ...closed, closedAt: "2026-05-10T13:00:00Z" },
    filters: { closedWithinHours: 48, ...states("closed") },
    want: "open",
  },
  { name: "at the age limit", filters: { maxAgeHours: 3 }, want: "open" },
  { name: "past the age limit", filters: { maxAgeHours: 2 }, want: "none" },
];

test.each(rows)("$name: $want", ({ pull: change, filters, want }) => {
  const { state, matches } = judge([pull(change)], filters);
  expect({ state, numbers: matches.map(({ number }) => number) }).toEqual({
    state: want,
    numbers: want === "open" ? [7] : [],
  });
});

describe("unread pages and files", () => {
  const gap = "page 2 of the list did not come";
  test.each([
    { name: "no match and a gap", pulls: [pull({ headRef: "fix" })], filters: {}, want: "unknown" },
    { name: "nothing at all and a gap", pulls: [], filters: {}, want: "unknown" },
    { name: "a match and a missing page: the match is enough", pulls: [pull()], filters: {}, want: "open" },
    { name: "only a match that is too old, and a gap", pulls: [pull()], filters: { maxAgeHours: 1 }, want: "unknown" },
  ])("$name", ({ pulls, filters, want }) => {
    const { state, reason } = judge(pulls, filters, { gap });
    expect(state).toBe(want);
    expect(reason.includes(gap)).toBe(want === "unknown");
  });

  const paths = { matchesPath: matchGlobs(["recipes/**"], "paths") };
  test.each([
    { name: "files that match", files: [[7, ["recipes/a.toml", "x"]]], want: "open" },
    { name: "files that do not", files: [[7, ["docs/a.md"]]], want: "none" },
    { name: "no changed file at all", files: [[7, []]], want: "none" },
    { name: "files that could not be read", files: [[7, null]], want: "unknown" },
    { name: "files that were not requested", files: [], want: "unknown" },
    {
      name: "files of one pull request unread, another pull request matches",
      files: [
        [7, null],
        [8, ["recipes/b.toml"]],
      ],
      want: "open",
    },
    {
      name: "files of one pull request unread, another pull request does not match",
      files: [
        [7, null],
        [8, ["docs/b.md"]],
      ],
      want: "unknown",
    },
  ])("$name: $want", ({ files, want }) => {
    const pulls = files.length > 1 ? [pull(), pull({ number: 8 })] : [pull()];
    const map = new Map(files as [number, string[] | null][]);
    expect(judge(pulls, paths, { files: map }).state).toBe(want);
  });
});

describe("several pull requests", () => {
  const older = pull({ number: 9, createdAt: "2026-05-12T08:00:00Z" });

  test("the oldest by time comes first, whatever its number and its place in the list", () => {
    for (const pulls of [
      [pull(), older],
      [older, pull()],
    ]) {
      const { matches, reason } = judge(pulls);
      expect(matches.map(({ number }) => number)).toEqual([9, 7]);
      expect(reason).toBe("Pull request #9 is open, the oldest of 2 that match.");
    }
  });

  test("a pull request that is too old is named and does not hide a newer one", () => {
    const { state, matches, stale, reason } = judge([pull(), older], { maxAgeHours: 3 });
    expect({ state, matches: matches.map(({ number }) => number), stale: stale.map(({ number }) => number) }).toEqual({
      state: "open",
      matches: [7],
      stale: [9],
    });
    expect(reason).toBe("Pull request #7 is open.");
  });
});

test.each([
  { name: "nothing", pulls: [], filters: {}, want: "There is no pull request." },
  {
    name: "one other",
    pulls: [pull({ headRef: "x" })],
    filters: {},
    want: "The pull request that was read does not match.",
  },
  {
    name: "a stale one",
    pulls: [pull(), pull({ headRef: "x" })],
    filters: { maxAgeHours: 1 },
    want: "None of the 2 pull requests matches; 1 older than the limit does not count.",
  },
  { name: "a draft", pulls: [pull({ draft: true })], filters: {}, want: "Pull request #7 is a draft." },
  {
    name: "a merged draft",
    pulls: [pull({ ...merged, draft: true })],
    filters: states("merged"),
    want: "Pull request #7 is merged.",
  },
])("the reason for $name", ({ pulls, filters, want }) => {
  expect(judge(pulls, filters).reason).toBe(want);
});
