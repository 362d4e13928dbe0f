import { describe, expect, test } from "vitest";
import { type CurrentRef, chooseTarget, warnOfOtherBranch } from "../../src/publish/choose-target.ts";

const wish = { publish: "commit" as const, branch: undefined, keepHistory: false, orphanBranch: "dashboard" };
const onMain: CurrentRef = { ref: "refs/heads/main", refName: "main", currentBranch: null };
const main = { sourceBranch: "main", targetBranch: "main", history: "append" };

describe("the branch", () => {
  test.each([
    {
      name: "is the input",
      given: { ...wish, branch: "x" },
      around: onMain,
      want: { ...main, sourceBranch: "x", targetBranch: "x" },
    },
    { name: "is the branch that triggered the run", given: wish, around: onMain, want: main },
    {
      name: "is the branch that triggered the run, not the checked-out one",
      given: wish,
      around: { ...onMain, currentBranch: "y" },
      want: main,
    },
    {
      name: "is the checked-out one outside of a workflow",
      given: wish,
      around: { ref: undefined, refName: undefined, currentBranch: "main" },
      want: main,
    },
    {
      name: "is the input if a tag triggered the run",
      given: { ...wish, branch: "main" },
      around: { ref: "refs/tags/v1", refName: "v1", currentBranch: null },
      want: main,
    },
    {
      name: "is a separate orphan branch",
      given: { ...wish, publish: "branch" as const },
      around: onMain,
      want: { ...main, targetBranch: "dashboard", history: "orphan-replace" },
    },
    {
      name: "is the named orphan branch, with history",
      given: { ...wish, publish: "branch" as const, branch: "b", keepHistory: true },
      around: onMain,
      want: { ...main, targetBranch: "b", history: "orphan-append" },
    },
  ])("$name", ({ given, around, want }) => expect(chooseTarget(given, around)).toEqual(want));
});

describe("refuses", () => {
  const tag = { ref: "refs/tags/v1", refName: "v1", currentBranch: "main" };
  const pull = { ref: "refs/pull/7/merge", refName: "7/merge", currentBranch: null };
  const name = "gh-readonly-queue/main/pr-7-abc";
  const queue = { ref: `refs/heads/${name}`, refName: name, currentBranch: null };
  const nothing = { ref: undefined, refName: undefined, currentBranch: null };
  test.each([
    { name: "a tag", given: wish, around: tag, message: /runs on the tag "refs\/tags\/v1".*`branch`/ },
    { name: "a pull request", given: wish, around: pull, message: /runs on "refs\/pull\/7\/merge".*`branch`/ },
    {
      name: "a merge queue",
      given: wish,
      around: queue,
      message: /"refs\/heads\/gh-readonly-queue\/main\/pr-7-abc", a temporary branch of the merge queue.*`branch`/,
    },
    {
      name: "a merge queue with publish branch",
      given: { ...wish, publish: "branch" as const },
      around: queue,
      message: /merge queue.*Run the workflow on a branch/,
    },
    {
      name: "a merge queue's branch by name",
      given: { ...wish, branch: "gh-readonly-queue/main/pr-7-abc" },
      around: onMain,
      message: /temporary branch of the merge queue.*Name an ordinary branch as `branch`/,
    },
    {
      name: "a tag by name",
      given: { ...wish, branch: "refs/tags/v1" },
      around: onMain,
      message: /it is a tag.*Name a branch/,
    },
    {
      name: "a pull request by name",
      given: { ...wish, branch: "refs/pull/7/merge" },
      around: onMain,
      message: /pull request/,
    },
    { name: "another ref", given: wish, around: { ...tag, ref: "refs/notes/x" }, message: /runs on "refs\/notes\/x"/ },
    { name: "a detached HEAD", given: wish, around: nothing, message: /No branch is checked out.*`branch`/ },
    {
      name: "a pull request with publish branch",
      given: { ...wish, publish: "branch" as const },
      around: pull,
      message: /Run the workflow on a branch/,
    },
    {
      name: "an invalid name",
      given: { ...wish, branch: "a..b" },
      around: onMain,
      message: /"a\.\.b" is not a valid name/,
    },
    {
      name: "the state's branch as a separate branch",
      given: { ...wish, publish: "branch" as const, branch: "main" },
      around: onMain,
      message: /contains the state/,
    },
  ])("$name", ({ given, around, message }) => expect(() => chooseTarget(given, around)).toThrow(message));
});

describe("a checkout of another branch causes a warning", () => {
  const target = (sourceBranch: string, targetBranch: string) => ({
    sourceBranch,
    targetBranch,
    history: "append" as const,
  });
  test.each([
    { name: "the same", branch: "main", to: target("main", "main"), want: null },
    { name: "the state's branch, with another target", branch: "main", to: target("main", "dashboard"), want: null },
    { name: "none", branch: null, to: target("main", "main"), want: null },
    {
      name: "another",
      branch: "data",
      to: target("main", "main"),
      want: 'Branch "data" is checked out, but branch "main" was read and written. Set `branch: data` if you meant that one.',
    },
    {
      name: "a third branch, with another target",
      branch: "data",
      to: target("main", "dashboard"),
      want: 'Branch "data" is checked out, but branch "main" was read and branch "dashboard" written.',
    },
  ])("$name", ({ branch, to, want }) => expect(warnOfOtherBranch({ clone: { branch }, target: to })).toBe(want));

  test("no checkout", () => expect(warnOfOtherBranch({ clone: null, target: target("main", "main") })).toBe(null));
});
