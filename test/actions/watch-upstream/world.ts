/** Facts of a watch in its usual state: upstream is three commits ahead, and nothing is proposed. */

import type {
  BranchFact,
  DriftFact,
  Facts,
  Overrides,
  Policy,
  PullFact,
  RangeFact,
  RangeSize,
} from "../../../actions/watch-upstream/facts.ts";
import type { InFlight, WatchState } from "../../../src/formats/watch-state.ts";

export const NOW = "2026-11-30T12:00:00Z";
export const AN_HOUR_AGO = "2026-11-30T11:00:00Z";
export const LATER = "2026-11-30T13:00:00Z";

/** A commit id made of one digit. */
export const sha = (digit: string) => digit.repeat(40);
/** The merged upstream commit, an older head and the current one. */
export const [BASE, OLDER, HEAD] = [sha("1"), sha("2"), sha("3")] as const;
/** Our commits for the older and the current head, and a person's commit. */
export const [OLDER_WORK, HEAD_WORK, HUMAN_WORK] = [sha("a"), sha("b"), sha("c")] as const;

export const PULL_OF_OLDER = 7;
export const PULL_OF_HEAD = 8;

export const policy = (change: Partial<Policy> = {}): Policy => ({
  watch: {
    name: "analytics",
    upstream: { url: "https://example.test/up/stream", branch: "main" },
    target: { repository: "acme/dashboard", base: "main" },
  },
  onNewHead: "supersede",
  onRewrite: "fail",
  propose: "pull-request",
  maxCommits: 500,
  maxFiles: 2000,
  maxBytes: 20_000_000,
  cooldownHours: 0,
  maxFailures: 5,
  watchedPaths: ["**"],
  isDryRun: false,
  ...change,
});

export const state = (change: Partial<WatchState> = {}): WatchState => ({
  version: 1,
  ...policy().watch,
  lastMergedCommit: BASE,
  lastProposedCommit: null,
  pr: null,
  declined: [],
  superseded: [],
  inFlight: null,
  failures: null,
  held: null,
  claim: null,
  lastRun: { at: AN_HOUR_AGO, outcome: "noop", reason: "up-to-date", exitCode: 0 },
  ...change,
});

export const size = (change: Partial<RangeSize> = {}): RangeSize => ({
  ...{ commits: 3, files: 4, bytes: 5000, watchedFiles: 2, watchedSincePr: 1 },
  ...{ watchesNothing: false, unmatchedPaths: [] },
  ...change,
});
export const ahead = (change: Partial<RangeSize> = {}): RangeFact => ({ kind: "ahead", size: size(change) });

const branchOf = (head: string) => `autoupdate/analytics/${head}`;

export const branch = (change: Partial<BranchFact> = {}): BranchFact => {
  const head = change.head ?? HEAD;
  const relation = change.relation ?? "ours";
  const own = head === HEAD ? HEAD_WORK : OLDER_WORK;
  return {
    ...{ name: branchOf(head), head, sha: relation === "foreign" ? HUMAN_WORK : own, relation },
    foreignCommits: relation === "foreign" ? [{ sha: HUMAN_WORK, author: "Grace", subject: "Fix a word" }] : [],
    ...change,
  };
};

export const pull = (change: Partial<PullFact> = {}): PullFact => {
  const head = change.head ?? HEAD;
  const number = head === HEAD ? PULL_OF_HEAD : PULL_OF_OLDER;
  const own = head === HEAD ? HEAD_WORK : OLDER_WORK;
  return {
    ...{ number, url: `https://github.test/acme/dashboard/pull/${number}`, branch: branchOf(head), head, headSha: own },
    ...{ ownCommit: own, base: "main", state: "open", isOurs: true, author: "pipekeeper[bot]", isClosedByUs: false },
    ...{ rangeBase: BASE, commitsAhead: head === HEAD ? 3 : 2, isTakenBack: false },
    ...change,
  };
};

export const inFlight = (change: Partial<InFlight> = {}): InFlight => {
  const head = change.head ?? HEAD;
  return {
    ...{ runId: "r1", head, base: BASE, targetBase: sha("d"), branch: branchOf(head), stage: "committed" },
    ...{ commit: head === HEAD ? HEAD_WORK : OLDER_WORK, at: AN_HOUR_AGO },
    ...change,
  } as InFlight;
};

export type FactsChange = Partial<Omit<Facts, "overrides" | "state">> & {
  state?: Partial<WatchState> | Facts["state"];
  overrides?: Partial<Overrides>;
};

export function facts({ state: stored = {}, overrides = {}, ...change }: FactsChange = {}): Facts {
  return {
    now: NOW,
    state: "kind" in stored ? stored : { kind: "present", origin: "stored", state: state(stored) },
    upstream: { kind: "head", sha: HEAD, committedAt: AN_HOUR_AGO },
    range: ahead(),
    target: { base: "main", sha: sha("d"), defaultBranch: "main" },
    branches: [],
    pulls: [],
    drift: null,
    isTreePresent: true,
    overrides: { init: null, forceInit: false, advanceTo: null, retry: false, retryClosed: false, ...overrides },
    ...change,
  };
}

/** An issue that reports the usual range. */
export const drift = (change: Partial<DriftFact> = {}): DriftFact => ({
  ...{ number: 5, isOpen: true, range: { base: BASE, head: HEAD }, hasSamePaths: true, watchedSince: 0 },
  ...change,
});
/** An issue that reports an older head. */
export const driftOfOlder = (change: Partial<DriftFact> = {}): DriftFact =>
  drift({ range: { base: BASE, head: OLDER }, watchedSince: 1, ...change });

/** The act for a new head, as decision-table.ts writes it. */
export const RUN = "run(new-head)";
export const olderOpen: FactsChange = { pulls: [pull({ head: OLDER })], branches: [branch({ head: OLDER })] };
export const olderModified: FactsChange = {
  pulls: [pull({ head: OLDER, headSha: HUMAN_WORK })],
  branches: [branch({ head: OLDER, relation: "foreign" })],
};
export const settledOlder = { head: OLDER, number: PULL_OF_OLDER, at: NOW };
export const prOfOlder = {
  number: PULL_OF_OLDER,
  url: "u",
  head: OLDER,
  headSha: OLDER_WORK,
  author: "pipekeeper[bot]",
};
export const prOfHead = {
  number: PULL_OF_HEAD,
  url: pull().url,
  head: HEAD,
  headSha: HEAD_WORK,
  author: "pipekeeper[bot]",
};
export const rewritten = (mergeBase: string | null) =>
  ({ kind: "rewritten", mergeBase: mergeBase === null ? null : { sha: mergeBase, size: size() } }) as const;
export const ROOT = sha("0");
export const failed = (change: object = {}) => ({
  failures: { head: HEAD, count: 2, nextAt: LATER, quarantined: false, ...change },
});
