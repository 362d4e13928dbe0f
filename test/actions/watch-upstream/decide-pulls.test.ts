import { table } from "./decision-table.ts";
import {
  AN_HOUR_AGO,
  BASE,
  branch,
  HEAD,
  HUMAN_WORK,
  inFlight,
  OLDER,
  OLDER_WORK,
  olderOpen,
  PULL_OF_OLDER,
  prOfOlder,
  pull,
  ROOT,
  RUN,
  rewritten,
  settledOlder,
} from "./world.ts";

const olderName = branch({ head: OLDER }).name;

table("row 6, a merged pull request", [
  {
    name: "moves the cursor, forgets the pull request and deletes the branch",
    facts: {
      state: { pr: prOfOlder },
      pulls: [pull({ head: OLDER, state: "merged" })],
      branches: [branch({ head: OLDER, relation: "merged" })],
    },
    act: RUN,
    after: { lastMergedCommit: OLDER, pr: null },
    obsolete: [{ name: olderName, sha: OLDER_WORK }],
  },
  {
    name: "of the head: nothing is left to do",
    facts: { pulls: [pull({ state: "merged" })], range: { kind: "same" } },
    act: "noop(up-to-date)",
    after: { lastMergedCommit: HEAD },
  },
  {
    name: "has a person's commits: the branch stays",
    facts: {
      state: { pr: prOfOlder },
      pulls: [pull({ head: OLDER, state: "merged", headSha: HUMAN_WORK })],
      branches: [branch({ head: OLDER, relation: "merged", sha: HUMAN_WORK })],
    },
    act: RUN,
    after: { lastMergedCommit: OLDER },
    obsolete: [],
  },
  {
    name: "is behind the cursor: the cursor stays",
    facts: { pulls: [pull({ head: OLDER, state: "merged", commitsAhead: null })] },
    act: RUN,
    after: { lastMergedCommit: BASE },
  },
  {
    name: "several pull requests: the most advanced counts",
    facts: {
      pulls: [pull({ state: "merged" }), pull({ head: OLDER, state: "merged", number: 99 })],
      range: { kind: "same" },
    },
    act: "noop(up-to-date)",
    after: { lastMergedCommit: HEAD },
  },
  {
    name: "does not count if it is somebody else's",
    facts: { pulls: [pull({ head: OLDER, state: "merged", isOurs: false })] },
    act: RUN,
    after: { lastMergedCommit: BASE },
  },
  {
    name: "counts as closed if it was merged into another branch",
    facts: { state: { pr: prOfOlder }, pulls: [pull({ head: OLDER, state: "merged", base: "staging" })] },
    act: RUN,
    after: { lastMergedCommit: BASE, pr: null, declined: [settledOlder] },
  },
  {
    name: "was declined and reopened before: no longer declined",
    facts: { state: { declined: [settledOlder] }, pulls: [pull({ head: OLDER, state: "merged" })] },
    act: RUN,
    after: { lastMergedCommit: OLDER, declined: [] },
  },
]);

table("row 7, a pull request that was closed", [
  {
    name: "by a person: declined",
    facts: { state: { pr: prOfOlder }, pulls: [pull({ head: OLDER, state: "closed" })] },
    act: RUN,
    after: { pr: null, declined: [settledOlder] },
    detail: { declined: [{ number: PULL_OF_OLDER }] },
  },
  {
    name: "by us: superseded",
    facts: { state: { pr: prOfOlder }, pulls: [pull({ head: OLDER, state: "closed", isClosedByUs: true })] },
    act: RUN,
    after: { pr: null, declined: [], superseded: [settledOlder] },
  },
  {
    name: "is recorded as superseded: not declined",
    facts: { state: { superseded: [settledOlder] }, pulls: [pull({ head: OLDER, state: "closed" })] },
    act: RUN,
    after: { declined: [], superseded: [settledOlder] },
  },
  {
    name: "is somebody else's: not recorded",
    facts: { pulls: [pull({ head: OLDER, state: "closed", isOurs: false })] },
    act: RUN,
    after: { declined: [] },
  },
  {
    name: "is already declined: recorded only once",
    facts: {
      state: { declined: [{ ...settledOlder, at: AN_HOUR_AGO }] },
      pulls: [pull({ head: OLDER, state: "closed" })],
    },
    act: RUN,
    after: { declined: [{ ...settledOlder, at: AN_HOUR_AGO }] },
  },
  {
    name: "was reopened by a person: no longer declined",
    facts: { state: { declined: [settledOlder] }, ...olderOpen },
    act: RUN,
    after: { declined: [] },
  },
]);

table("rows 9 and 10, rewritten history and missing base", [
  {
    name: "rewritten history holds the watch",
    facts: { range: rewritten(ROOT) },
    act: "held(history-rewritten)",
    exit: 3,
    sentence: "`on-rewrite: rebase-base`",
    detail: { hold: { from: BASE, to: HEAD, mergeBase: ROOT } },
  },
  {
    name: "the hold is shown on the open pull request",
    facts: { range: rewritten(ROOT), ...olderOpen },
    act: "held(history-rewritten)",
    exit: 3,
    detail: { number: PULL_OF_OLDER },
  },
  {
    name: "rebase-base continues from the merge base",
    facts: { range: rewritten(ROOT) },
    policy: { onRewrite: "rebase-base" },
    act: RUN,
    detail: { range: { base: ROOT, head: HEAD } },
    after: { lastMergedCommit: ROOT },
  },
  {
    name: "rebase-base of a rewound branch",
    facts: { range: rewritten(HEAD) },
    policy: { onRewrite: "rebase-base" },
    act: "noop(up-to-date)",
    after: { lastMergedCommit: HEAD },
  },
  {
    name: "rebase-base without a merge base",
    facts: { range: rewritten(null) },
    policy: { onRewrite: "rebase-base" },
    act: "held(history-rewritten)",
    exit: 3,
    sentence: "`on-rewrite: accept`",
  },
  {
    name: "accept takes the new head",
    facts: { range: rewritten(null) },
    policy: { onRewrite: "accept" },
    act: "advanced(rewrite-accepted)",
    after: { lastMergedCommit: HEAD, lastProposedCommit: HEAD },
  },
  {
    name: "accept drops the journal",
    facts: { range: rewritten(ROOT), state: { inFlight: inFlight() } },
    policy: { onRewrite: "accept" },
    act: "advanced(rewrite-accepted)",
    after: { inFlight: null },
  },
  { name: "on-rewrite does not matter if the branch is ahead", policy: { onRewrite: "accept" }, act: RUN },
  {
    name: "a missing base holds the watch",
    facts: { range: { kind: "base-missing" } },
    act: "held(base-missing)",
    exit: 3,
    sentence: "`force-init: true`",
  },
  {
    name: "a missing base holds the watch even with on-rewrite: accept",
    facts: { range: { kind: "base-missing" } },
    policy: { onRewrite: "accept" },
    act: "held(base-missing)",
    exit: 3,
  },
  {
    name: "rewritten history takes precedence over the journal",
    facts: { range: rewritten(ROOT), state: { inFlight: inFlight({ stage: "pushed" }) } },
    act: "held(history-rewritten)",
    exit: 3,
    after: { inFlight: inFlight({ stage: "pushed" }) },
  },
  {
    name: "a missing base takes precedence over the journal",
    facts: { range: { kind: "base-missing" }, state: { inFlight: inFlight({ stage: "updated" }) } },
    act: "held(base-missing)",
    exit: 3,
    after: { inFlight: inFlight({ stage: "updated" }), failures: null },
  },
]);
