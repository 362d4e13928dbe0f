import { table } from "./decision-table.ts";
import {
  AN_HOUR_AGO,
  BASE,
  branch,
  HEAD,
  HEAD_WORK,
  HUMAN_WORK,
  NOW,
  OLDER,
  olderModified,
  olderOpen,
  PULL_OF_HEAD,
  PULL_OF_OLDER,
  prOfHead,
  prOfOlder,
  pull,
  RUN,
  settledOlder,
} from "./world.ts";

const declinedHead = { head: HEAD, number: PULL_OF_HEAD, at: AN_HOUR_AGO };

table("rows 11 to 13, nothing new and open pull requests", [
  {
    name: "11: the head is merged",
    facts: { state: { lastMergedCommit: HEAD }, range: { kind: "same" } },
    act: "noop(up-to-date)",
  },
  {
    name: "11: a merged head takes precedence over pull requests",
    facts: { state: { lastMergedCommit: HEAD }, range: { kind: "same" }, ...olderModified },
    act: "noop(up-to-date)",
  },
  ...[
    { name: "unmodified and ours: closed", closes: true },
    { name: "with a person's commits: stays", branches: [branch({ head: OLDER, relation: "foreign" })] },
    { name: "somebody else's: stays", change: { isOurs: false } },
    { name: "upstream still has the commits: stays", change: { isTakenBack: false } },
    { name: "reopened by a person: stays", superseded: [settledOlder] },
    { name: "without its branch, at the recorded commit: closed", branches: [], closes: true },
    { name: "with on-new-head hold: stays", policy: { onNewHead: "hold" as const } },
  ].map(({ name, closes = false, branches = [branch({ head: OLDER })], change, superseded = [], policy }) => ({
    name: `11: upstream went back to the merged head, and a pull request is open; ${name}`,
    facts: {
      state: { lastMergedCommit: HEAD, pr: prOfOlder, superseded },
      range: { kind: "same" as const },
      pulls: [pull({ head: OLDER, isTakenBack: true, ...change })],
      branches,
    },
    ...(policy === undefined ? {} : { policy }),
    act: "noop(up-to-date)",
    takenBack: closes ? [PULL_OF_OLDER] : [],
  })),
  {
    name: "11a: a superseded pull request was reopened",
    facts: { state: { superseded: [settledOlder] }, ...olderOpen },
    act: "held(superseded-reopened)",
    exit: 3,
    detail: { number: PULL_OF_OLDER },
  },
  {
    name: "11a: a reopened pull request takes precedence over row 12",
    facts: {
      state: { superseded: [{ ...settledOlder, number: PULL_OF_HEAD }] },
      pulls: [pull()],
      branches: [branch()],
    },
    act: "held(superseded-reopened)",
    exit: 3,
  },
  {
    name: "11a: a superseded pull request that stays closed does not hold the watch",
    facts: { state: { superseded: [settledOlder] }, pulls: [pull({ head: OLDER, state: "closed" })] },
    act: RUN,
  },
  {
    name: "12: the pull request is open and recorded",
    facts: { state: { pr: prOfHead, lastProposedCommit: HEAD }, pulls: [pull()], branches: [branch()] },
    act: "noop(already-open)",
    after: { pr: prOfHead },
  },
  {
    name: "12: an open pull request that is not recorded is adopted",
    facts: { pulls: [pull()], branches: [branch()] },
    act: "noop(already-open)",
    after: { pr: prOfHead, lastProposedCommit: HEAD },
  },
  {
    name: "12: the pull request is open with a person's commits",
    facts: { pulls: [pull({ headSha: HUMAN_WORK })], branches: [branch({ relation: "foreign" })] },
    act: "noop(already-open)",
    after: { pr: prOfHead },
  },
  {
    name: "12: a pull request that was declined and reopened counts as open",
    facts: {
      state: { declined: [{ head: HEAD, number: PULL_OF_HEAD, at: NOW }] },
      pulls: [pull()],
      branches: [branch()],
    },
    act: "noop(already-open)",
    after: { declined: [] },
  },
  {
    name: "12: a pull request that a person moved to another base counts as open",
    facts: { pulls: [pull({ base: "staging" })], branches: [branch()] },
    act: "noop(already-open)",
  },
  {
    name: "12: retry runs again and replaces the recorded commit",
    facts: { pulls: [pull()], branches: [branch()], overrides: { retry: true } },
    act: "run(retry)",
    detail: { expected: HEAD_WORK, number: PULL_OF_HEAD, supersedes: [] },
  },
  {
    name: "12: retry does not touch a person's commits",
    facts: { pulls: [pull()], branches: [branch({ relation: "foreign" })], overrides: { retry: true } },
    act: "noop(already-open)",
  },
  {
    name: "12: retry does not push to a missing branch",
    facts: { pulls: [pull()], overrides: { retry: true } },
    act: "noop(already-open)",
  },
  {
    name: "12: retry respects the caps",
    facts: { pulls: [pull()], branches: [branch()], overrides: { retry: true } },
    policy: { maxFiles: 3 },
    act: "held(range-too-large)",
    exit: 3,
  },
  {
    name: "13: a pull request of somebody else is open",
    facts: { pulls: [pull({ isOurs: false, author: "grace" })], branches: [branch()] },
    act: "held(foreign-pull)",
    exit: 3,
    sentence: "by grace",
  },
  {
    name: "13: a closed pull request of somebody else does not hold the watch",
    facts: { pulls: [pull({ isOurs: false, state: "closed" })] },
    act: RUN,
  },
  {
    name: "13: our pull request next to somebody else's",
    facts: { pulls: [pull({ isOurs: false, number: 5, base: "staging" }), pull()], branches: [branch()] },
    act: "noop(already-open)",
    detail: { number: PULL_OF_HEAD },
  },
]);

table("rows 13a to 16, a branch without a pull request", [
  {
    name: "13a: the branch's content is already in base",
    facts: { branches: [branch({ relation: "merged" })], state: { pr: prOfHead } },
    act: "noop(up-to-date)",
    after: { lastMergedCommit: HEAD, pr: null },
    obsolete: [{ name: branch().name, sha: HEAD_WORK }],
  },
  {
    name: "13a: at a commit that is not on record, the branch stays",
    facts: { branches: [branch({ relation: "merged", sha: HUMAN_WORK })], state: { pr: prOfHead } },
    act: "noop(up-to-date)",
    obsolete: [],
  },
  {
    name: "13a: a commit that only somebody else's pull request names is not on record",
    facts: {
      branches: [branch({ relation: "merged" })],
      pulls: [pull({ isOurs: false, state: "closed" }), pull({ number: 9, state: "closed", ownCommit: null })],
    },
    act: "noop(up-to-date)",
    obsolete: [],
  },
  {
    name: "13a: content in base takes precedence over a declined head",
    facts: { branches: [branch({ relation: "merged" })], pulls: [pull({ state: "closed" })] },
    act: "noop(up-to-date)",
    after: { lastMergedCommit: HEAD },
    obsolete: [{ name: branch().name, sha: HEAD_WORK }],
  },
  {
    name: "13a: an older branch in base does not count for the head",
    facts: { branches: [branch({ head: OLDER, relation: "merged" })] },
    act: RUN,
    after: { lastMergedCommit: BASE },
  },
  {
    name: "14: the head was declined",
    facts: { state: { declined: [declinedHead] } },
    act: "closed-noop(declined)",
    sentence: "`retry-closed: true`",
  },
  {
    name: "14: the pull request was closed since the last run",
    facts: { state: { pr: prOfHead }, pulls: [pull({ state: "closed" })], branches: [branch()] },
    act: "closed-noop(declined)",
    after: { pr: null, declined: [{ ...declinedHead, at: NOW }] },
  },
  {
    name: "14: the head was declined, and its branch has a person's commits",
    facts: { state: { declined: [declinedHead] }, branches: [branch({ relation: "foreign" })] },
    act: "closed-noop(declined)",
  },
  {
    name: "14: retry does not propose a declined head again",
    facts: { state: { declined: [declinedHead] }, overrides: { retry: true } },
    act: "closed-noop(declined)",
  },
  {
    name: "14: retry-closed proposes a declined head again",
    facts: {
      state: { declined: [declinedHead] },
      pulls: [pull({ state: "closed" })],
      overrides: { retryClosed: true },
    },
    act: RUN,
    detail: { declined: [{ number: PULL_OF_HEAD }] },
  },
  {
    name: "14: retry-closed proposes the branch if it still exists",
    facts: { state: { declined: [declinedHead] }, branches: [branch()], overrides: { retryClosed: true } },
    act: "adopt(branch-without-pull)",
  },
  { name: "14: another head was declined", facts: { state: { declined: [settledOlder] } }, act: RUN },
  {
    name: "15: our branch is adopted",
    facts: { branches: [branch()] },
    act: "adopt(branch-without-pull)",
    detail: { branch: { sha: HEAD_WORK }, range: { base: BASE, head: HEAD }, supersedes: [] },
  },
  {
    name: "15: our branch is adopted and replaces an older pull request",
    facts: { branches: [branch(), branch({ head: OLDER })], pulls: [pull({ head: OLDER })] },
    act: "adopt(branch-without-pull)",
    detail: { supersedes: [{ number: PULL_OF_OLDER }] },
  },
  {
    name: "15: an older pull request with a person's commits is not replaced",
    facts: { branches: [branch(), branch({ head: OLDER, relation: "foreign" })], pulls: [pull({ head: OLDER })] },
    act: "held(branch-modified)",
    exit: 3,
  },
  {
    name: "16: a branch with a person's commits holds the watch",
    facts: { branches: [branch({ relation: "foreign" })] },
    act: "held(branch-modified)",
    exit: 3,
    sentence: "by Grace",
    detail: { number: null },
  },
  {
    name: "16: another head's branch does not hold the watch",
    facts: { branches: [branch({ head: OLDER, relation: "foreign" })] },
    act: RUN,
  },
]);
