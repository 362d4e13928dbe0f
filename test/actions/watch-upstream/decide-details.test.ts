/** Conditions that no other row depends on. */

import { table } from "./decision-table.ts";
import {
  ahead,
  BASE,
  branch,
  failed,
  HEAD,
  inFlight,
  OLDER,
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
    name: "does not while its pull request is open",
    facts: { state: { inFlight: inFlight({ stage: "pr" }), pr: prOfHead }, branches: [mergedByHand], pulls: [pull()] },
    act: "noop(already-open)",
    after: { lastMergedCommit: BASE, inFlight: null },
  },
  {
    name: "does so beside an open pull request of another head",
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
    name: "does so beside its own pull request that is closed",
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
    name: "stay if they are another head's",
    facts: { state: failed(), pulls: [pull({ head: OLDER, state: "merged" })], range: ahead() },
    act: "noop(backoff)",
    after: { lastMergedCommit: OLDER, ...failed() },
  },
]);

table("the pull request that a hold about rewritten history belongs on", [
  {
    name: "is ours that is open",
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
    name: "is not one that is closed",
    facts: { range: rewritten(ROOT), pulls: [pull({ head: OLDER, state: "closed" })] },
    act: "held(history-rewritten)",
    exit: 3,
    detail: { number: null },
  },
]);
