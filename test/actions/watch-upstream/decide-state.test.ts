import type { WatchState } from "../../../src/formats/watch-state.ts";
import { table } from "./decision-table.ts";
import { AN_HOUR_AGO, BASE, type FactsChange, facts, HEAD, inFlight, LATER, OLDER, pull, RUN, sha } from "./world.ts";

const ABSENT: FactsChange = { state: { kind: "absent" } };
const INVALID: FactsChange = { state: { kind: "invalid", place: "/var/state.json", found: "an array" } };
const OLD: FactsChange = {
  state: {
    kind: "old",
    place: "/var/state.json",
    old: { lastProcessedCommit: BASE, lastPRUrl: "https://g.test/pull/3" },
  },
};
const initTo = (commit: string, isAncestorOfHead = true) => ({ init: { sha: commit, isAncestorOfHead } });
const advanceTo = (change: object) => ({
  advanceTo: { sha: OLDER, isAncestorOfHead: true, commitsAhead: 2, ...change },
});

table("row 1, invalid state", [
  { name: "fails", facts: INVALID, act: "failed(state-invalid)", exit: 1, sentence: "/var/state.json" },
  {
    ...{ name: "names what was found and both remedies", facts: INVALID, act: "failed(state-invalid)", exit: 1 },
    sentence:
      "an array. Run once with `force-init: true` and `init` set to an upstream commit, or remove what is there, so that the state is rebuilt from the pull requests.",
  },
  {
    ...{ name: "fails with only init", facts: { ...INVALID, overrides: initTo(BASE) } },
    ...{ act: "failed(state-invalid)", exit: 1 },
  },
  {
    ...{ name: "fails with only force-init", facts: { ...INVALID, overrides: { forceInit: true } } },
    ...{ act: "failed(state-invalid)", exit: 1 },
  },
  {
    ...{
      name: "is replaced with init and force-init",
      facts: { ...INVALID, overrides: { ...initTo(OLDER), forceInit: true } },
    },
    ...{ act: "initialized", after: { lastMergedCommit: OLDER } },
  },
  {
    ...{ name: "fails even if upstream is unreachable", act: "failed(state-invalid)", exit: 1 },
    facts: { ...INVALID, upstream: { kind: "unreachable", message: "timeout" } },
  },
]);

table("row 2, no state", [
  { name: "needs init", facts: ABSENT, act: "init-required", exit: 3, sentence: "`init: head`" },
  {
    name: "with upstream unreachable there is nothing to rebuild from",
    facts: { ...ABSENT, upstream: { kind: "unreachable", message: "down" } },
    act: "transient(unreachable)",
    exit: 1,
  },
  {
    name: "a state of an older tool cannot be migrated if upstream refuses access",
    facts: { ...OLD, upstream: { kind: "auth", message: "HTTP 401" } },
    act: "failed(auth)",
    exit: 1,
  },
  {
    name: "advance-to does not replace init",
    facts: { ...ABSENT, overrides: { advanceTo: { sha: HEAD, isAncestorOfHead: true, commitsAhead: null } } },
    act: "init-required",
    exit: 3,
  },
  {
    name: "a rebuilt state counts like a stored one",
    facts: { state: { kind: "present", origin: "rebuilt", state: (facts().state as { state: WatchState }).state } },
    act: RUN,
  },
  {
    name: "a state of an older tool that could not be migrated holds the watch",
    facts: OLD,
    act: "held(baseline-unknown)",
    exit: 3,
    sentence: `\`init: ${BASE}\``,
  },
  {
    name: "a state of an older tool is replaced with init and force-init",
    facts: { ...OLD, overrides: { ...initTo(OLDER), forceInit: true } },
    act: "initialized",
    after: { lastMergedCommit: OLDER },
  },
  {
    name: "a state of an older tool is not replaced with only init",
    facts: { ...OLD, overrides: initTo(OLDER) },
    act: "failed(already-initialized)",
    exit: 1,
  },
]);

table("row 3, init and advance-to", [
  {
    name: "init without a state",
    facts: { ...ABSENT, overrides: initTo(OLDER) },
    act: "initialized",
    after: { lastMergedCommit: OLDER, lastProposedCommit: null, name: "analytics" },
    sentence: "This run set",
  },
  {
    name: "init in a dry run",
    facts: { ...ABSENT, overrides: initTo(OLDER) },
    policy: { isDryRun: true },
    act: "initialized",
    sentence: "would set",
  },
  {
    name: "init with a state",
    facts: { overrides: initTo(OLDER) },
    act: "failed(already-initialized)",
    exit: 1,
    sentence: "`force-init: true`",
  },
  {
    name: "init with a state that is only rebuilt",
    facts: {
      state: { kind: "present", origin: "rebuilt", state: (facts().state as { state: WatchState }).state },
      overrides: initTo(OLDER),
    },
    act: "initialized",
  },
  {
    name: "init with a state and force-init forgets everything but the login",
    facts: {
      state: {
        botLogin: "bot",
        failures: { head: HEAD, count: 1, nextAt: LATER, quarantined: false },
        inFlight: inFlight(),
      },
      overrides: { ...initTo(OLDER), forceInit: true },
    },
    act: "initialized",
    after: { lastMergedCommit: OLDER, failures: null, inFlight: null, botLogin: "bot" },
  },
  {
    name: "init with a commit that is not on the branch",
    facts: { ...ABSENT, overrides: initTo(sha("9"), false) },
    act: "failed(not-an-ancestor)",
    exit: 1,
    sentence: "`init`",
  },
  {
    name: "init while upstream is unreachable",
    facts: { ...ABSENT, overrides: initTo(OLDER), upstream: { kind: "unreachable", message: "down" } },
    act: "transient(unreachable)",
    exit: 1,
  },
  {
    name: "init while the upstream branch is missing",
    facts: { ...ABSENT, overrides: initTo(OLDER), upstream: { kind: "branch-missing", branches: ["next"] } },
    act: "held(upstream-branch-missing)",
    exit: 3,
  },
  {
    name: "advance-to forward",
    facts: { overrides: advanceTo({}) },
    act: "advanced(advance-to)",
    after: { lastMergedCommit: OLDER, lastProposedCommit: OLDER },
    detail: { isHead: false },
  },
  {
    name: "advance-to the head",
    facts: { overrides: advanceTo({ sha: HEAD, commitsAhead: 3 }), state: { lastProposedCommit: OLDER } },
    act: "advanced(advance-to)",
    after: { lastMergedCommit: HEAD, lastProposedCommit: HEAD },
    detail: { isHead: true },
  },
  {
    name: "advance-to leaves the cursor of proposals if it is further on",
    facts: { overrides: advanceTo({}), state: { lastProposedCommit: HEAD } },
    act: "advanced(advance-to)",
    after: { lastMergedCommit: OLDER, lastProposedCommit: HEAD },
  },
  {
    name: "advance-to the current cursor",
    facts: { overrides: advanceTo({ sha: BASE, commitsAhead: 0 }) },
    act: "advanced(advance-to)",
    after: { lastMergedCommit: BASE },
  },
  {
    name: "advance-to in a dry run",
    facts: { overrides: advanceTo({}) },
    policy: { isDryRun: true },
    act: "advanced(advance-to)",
    sentence: "would set",
  },
  {
    name: "advance-to backward",
    facts: { overrides: advanceTo({ commitsAhead: null }) },
    act: "failed(behind-cursor)",
    exit: 1,
    sentence: "`force-init: true`",
  },
  {
    name: "advance-to a commit that is not on the branch",
    facts: { overrides: advanceTo({ isAncestorOfHead: false }) },
    act: "failed(not-an-ancestor)",
    exit: 1,
    sentence: "`advance-to`",
  },
  {
    name: "advance-to drops the journal",
    facts: { overrides: advanceTo({}), state: { inFlight: inFlight() } },
    act: "advanced(advance-to)",
    after: { inFlight: null },
  },
  {
    name: "advance-to while upstream refuses access",
    facts: { overrides: advanceTo({}), upstream: { kind: "auth", message: "HTTP 401" } },
    act: "failed(auth)",
    exit: 1,
  },
]);

table("rows 4 and 5, upstream", [
  {
    name: "unreachable",
    facts: { upstream: { kind: "unreachable", message: "timeout" }, range: null },
    act: "transient(unreachable)",
    exit: 1,
    sentence: "timeout",
    after: { failures: null },
  },
  {
    name: "refused",
    facts: { upstream: { kind: "auth", message: "HTTP 403" }, range: null },
    act: "failed(auth)",
    exit: 1,
    sentence: "HTTP 403",
  },
  {
    name: "without the branch",
    facts: { upstream: { kind: "branch-missing", branches: ["trunk", "next"] }, range: null },
    act: "held(upstream-branch-missing)",
    exit: 3,
    sentence: '"trunk", "next"',
  },
  {
    name: "without any branch",
    facts: { upstream: { kind: "branch-missing", branches: [] }, range: null },
    act: "held(upstream-branch-missing)",
    exit: 3,
    sentence: "no other branches either",
  },
  {
    name: "merged pull requests are settled although upstream is unreachable",
    facts: { upstream: { kind: "unreachable", message: "timeout" }, pulls: [pull({ head: OLDER, state: "merged" })] },
    act: "transient(unreachable)",
    exit: 1,
    after: { lastMergedCommit: OLDER },
  },
  {
    name: "a hold stays recorded while upstream is unknown",
    facts: {
      upstream: { kind: "unreachable", message: "timeout" },
      state: { held: { reason: "quarantined", key: "k", since: AN_HOUR_AGO, commented: true } },
    },
    act: "transient(unreachable)",
    exit: 1,
    after: { held: { reason: "quarantined", key: "k", since: AN_HOUR_AGO, commented: true } },
  },
]);
