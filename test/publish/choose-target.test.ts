import { describe, expect, test } from "vitest";
import { type CurrentRef, chooseTarget } from "../../src/publish/choose-target.ts";

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
    { name: "is the one that triggered the run", given: wish, around: onMain, want: main },
    {
      name: "is the one that triggered the run, not the checked-out one",
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
      name: "is the input where a tag triggered the run",
      given: { ...wish, branch: "main" },
      around: { ref: "refs/tags/v1", refName: "v1", currentBranch: null },
      want: main,
    },
    {
      name: "is an orphan of its own",
      given: { ...wish, publish: "branch" as const },
      around: onMain,
      want: { ...main, targetBranch: "dashboard", history: "orphan-replace" },
    },
    {
      name: "is the named orphan, with history",
      given: { ...wish, publish: "branch" as const, branch: "b", keepHistory: true },
      around: onMain,
      want: { ...main, targetBranch: "b", history: "orphan-append" },
    },
  ])("$name", ({ given, around, want }) => expect(chooseTarget(given, around)).toEqual(want));
});

describe("refuses", () => {
  const tag = { ref: "refs/tags/v1", refName: "v1", currentBranch: "main" };
  const pull = { ref: "refs/pull/7/merge", refName: "7/merge", currentBranch: null };
  const nothing = { ref: undefined, refName: undefined, currentBranch: null };
  test.each([
    { name: "a tag", given: wish, around: tag, message: /runs on "refs\/tags\/v1".*`branch`/ },
    { name: "a pull request", given: wish, around: pull, message: /runs on "refs\/pull\/7\/merge".*`branch`/ },
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
      name: "the state's own branch as orphan",
      given: { ...wish, publish: "branch" as const, branch: "main" },
      around: onMain,
      message: /holds the state/,
    },
  ])("$name", ({ given, around, message }) => expect(() => chooseTarget(given, around)).toThrow(message));
});
