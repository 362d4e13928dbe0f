/** Conditions that are not covered by the other tables. */

import { table } from "./decision-table.ts";
import {
  ahead,
  BASE,
  branch,
  failed,
  HEAD,
  HUMAN_WORK,
  inFlight,
  OLDER,
  olderModified,
  olderOpen,
  PULL_OF_OLDER,
  prOfHead,
  pull,
  ROOT,
  RUN,
  rewritten,
} from "./world.ts";

const mergedByHand = branch({ relation: "merged" });

table("work of an unfinished run that is in the base branch already", [
  {
    name: "counts as merged",
    facts: { state: { inFlight: inFlight() }, branches: [mergedByHand], range: { kind: "same" } },
    act: "noop(up-to-date)",
    after: { lastMergedCommit: HEAD, inFlight: null },
  },
  {
    name: "does not count as merged while its pull request is open",
    facts: { state: { inFlight: inFlight({ stage: "pr" }), pr: prOfHead }, branches: [mergedByHand], pulls: [pull()] },
    act: "noop(already-open)",
    after: { lastMergedCommit: BASE, inFlight: null },
  },
  {
    name: "counts as merged if a pull request of another head is open",
    facts: {
      state: { inFlight: inFlight() },
      branches: [mergedByHand, branch({ head: OLDER })],
      pulls: olderOpen.pulls ?? [],
      range: { kind: "same" },
    },
    act: "noop(up-to-date)",
    after: { lastMergedCommit: HEAD, inFlight: null },
  },
  {
    name: "counts as merged if its own pull request is closed",
    facts: {
      state: { inFlight: inFlight() },
      branches: [mergedByHand],
      pulls: [pull({ state: "closed", isClosedByUs: true })],
      range: { kind: "same" },
    },
    act: "noop(up-to-date)",
    after: { lastMergedCommit: HEAD, inFlight: null },
  },
]);

table("failures of a head that was merged", [
  {
    name: "are forgotten",
    facts: { state: failed({ head: OLDER }), pulls: [pull({ head: OLDER, state: "merged" })], range: ahead() },
    act: RUN,
    after: { lastMergedCommit: OLDER, failures: null },
  },
  {
    name: "stay if they belong to another head",
    facts: { state: failed(), pulls: [pull({ head: OLDER, state: "merged" })], range: ahead() },
    act: "noop(backoff)",
    after: { lastMergedCommit: OLDER, ...failed() },
  },
]);

table("the pull request that gets the comment about rewritten history", [
  {
    name: "is our open pull request",
    facts: { range: rewritten(ROOT), pulls: olderOpen.pulls ?? [] },
    act: "held(history-rewritten)",
    exit: 3,
    detail: { number: PULL_OF_OLDER },
  },
  {
    name: "is not somebody else's",
    facts: { range: rewritten(ROOT), pulls: [pull({ head: OLDER, isOurs: false })] },
    act: "held(history-rewritten)",
    exit: 3,
    detail: { number: null },
  },
  {
    name: "is not a closed pull request",
    facts: { range: rewritten(ROOT), pulls: [pull({ head: OLDER, state: "closed" })] },
    act: "held(history-rewritten)",
    exit: 3,
    detail: { number: null },
  },
]);

table("row 18, an open pull request, and upstream replaced its commit by one with the same files", [
  {
    name: "is replaced, too",
    facts: { ...olderOpen, range: ahead({ watchedSincePr: 0 }), pulls: [pull({ head: OLDER, isTakenBack: true })] },
    act: RUN,
    detail: { supersedes: [pull({ head: OLDER, isTakenBack: true })] },
  },
  {
    name: "holds the watch if it has a person's commits",
    facts: {
      ...olderModified,
      pulls: [pull({ head: OLDER, headSha: HUMAN_WORK, isTakenBack: true })],
      range: ahead({ watchedSincePr: 0 }),
    },
    act: "held(branch-modified)",
    exit: 3,
  },
]);
