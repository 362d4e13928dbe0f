/** Arbitrary facts and policies. Those that can really happen are more frequent. */

import fc from "fast-check";
import type {
  BranchFact,
  DriftFact,
  Facts,
  Overrides,
  Policy,
  PullFact,
  RangeFact,
} from "../../../actions/watch-upstream/facts.ts";
import { type InFlight, WatchStage, type WatchState } from "../../../src/formats/watch-state.ts";
import {
  AN_HOUR_AGO,
  BASE,
  branch,
  HEAD,
  HEAD_WORK,
  HUMAN_WORK,
  LATER,
  NOW,
  OLDER,
  policy,
  pull,
  ROOT,
  sha,
  state,
} from "./world.ts";

const time = fc.constantFrom(AN_HOUR_AGO, NOW, LATER, "2026-11-29T00:00:00Z");
const upstreamCommit = fc.constantFrom(BASE, OLDER, HEAD, ROOT, sha("4"));
const work = fc.constantFrom(sha("a"), HEAD_WORK, HUMAN_WORK, sha("e"));
/** Null in three of four cases. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, arbitrary);
const seldomSet = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, arbitrary);
/** True in one of four cases. */
const seldom = fc.constantFrom(true, false, false, false);

const size = fc.record({
  commits: fc.constantFrom(1, 1, 1, 1, 1, 501),
  files: fc.constantFrom(1, 1, 1, 1, 1, 2001),
  bytes: fc.constantFrom(10, 10, 10, 10, 10, 30_000_000),
  watchedFiles: fc.constantFrom(0, 1, 1),
  watchesNothing: seldom,
  unmatchedPaths: fc.constant([]),
  watchedSincePr: fc.option(fc.constantFrom(0, 1), { nil: null }),
});

const ahead = size.map((size): RangeFact => ({ kind: "ahead", size }));
const range: fc.Arbitrary<RangeFact | null> = fc.oneof(
  { weight: 16, arbitrary: ahead },
  fc.constant({ kind: "same" } as const),
  fc.constant({ kind: "base-missing" } as const),
  fc.constant(null),
  fc
    .record({ sha: upstreamCommit, size })
    .chain((base) => fc.constantFrom(base, null))
    .map((mergeBase): RangeFact => ({ kind: "rewritten", mergeBase })),
);

const anyBranch: fc.Arbitrary<BranchFact> = fc
  .record({
    head: fc.constantFrom(HEAD, OLDER, sha("4")),
    relation: fc.constantFrom("ours", "ours", "foreign", "merged"),
    sha: fc.option(work, { nil: undefined }),
  })
  .map(({ head, relation, sha }) => branch({ head, relation, ...(sha === undefined ? {} : { sha }) }));

const anyPull: fc.Arbitrary<PullFact> = fc
  .record({
    head: fc.constantFrom(HEAD, OLDER, sha("4")),
    state: fc.constantFrom("open", "closed", "merged"),
    number: fc.integer({ min: 1, max: 9 }),
    isOurs: fc.constantFrom(true, true, true, false),
    isClosedByUs: fc.boolean(),
    base: fc.constantFrom("main", "main", "main", "staging"),
    headSha: work,
    ownCommit: fc.option(work, { nil: null }),
    commitsAhead: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
    isTakenBack: seldom,
  })
  .map(pull);

const settledPulls = fc.uniqueArray(
  fc.record({ head: fc.constantFrom(HEAD, OLDER), number: fc.integer({ min: 1, max: 9 }), at: time }),
  { selector: ({ number }) => number, maxLength: 2 },
);

const inFlight: fc.Arbitrary<InFlight> = fc
  .record({
    runId: fc.constant("r1"),
    head: fc.constantFrom(HEAD, HEAD, OLDER),
    base: fc.constantFrom(BASE, BASE, ROOT),
    targetBase: fc.constant(sha("d")),
    stage: fc.constantFrom(...WatchStage.options),
    commit: fc.option(work, { nil: null }),
    at: time,
  })
  .map((journal) => ({ ...journal, branch: branch({ head: journal.head }).name }));

const stored: fc.Arbitrary<WatchState> = fc
  .record({
    lastMergedCommit: fc.constantFrom(BASE, BASE, BASE, BASE, HEAD),
    lastProposedCommit: rarely(upstreamCommit),
    pr: rarely(
      fc.record({
        number: fc.integer({ min: 1, max: 9 }),
        url: fc.constant("u"),
        head: upstreamCommit,
        headSha: work,
        author: fc.constant("bot"),
      }),
    ),
    declined: settledPulls,
    superseded: settledPulls,
    inFlight: rarely(inFlight),
    failures: rarely(
      fc.record({
        head: fc.constantFrom(HEAD, OLDER),
        count: fc.integer({ min: 1, max: 6 }),
        nextAt: time,
        quarantined: fc.boolean(),
      }),
    ),
    held: rarely(
      fc.constant({ reason: "quarantined", key: `quarantined:${HEAD}`, since: AN_HOUR_AGO, commented: true }),
    ),
  })
  .map(state);

const place = "/var/state.json";
const anyState: fc.Arbitrary<Facts["state"]> = fc.oneof(
  fc.constant({ kind: "absent" } as const),
  fc.constant({ kind: "invalid", place, found: "an\narray" } as const),
  fc.constant({ kind: "old", place, old: { lastProcessedCommit: BASE } } as const),
  {
    weight: 20,
    arbitrary: fc.record({
      kind: fc.constant("present" as const),
      state: stored,
      origin: fc.constantFrom("stored", "rebuilt", "migrated"),
    }),
  },
);

const upstream: fc.Arbitrary<Facts["upstream"]> = fc.oneof(
  {
    weight: 15,
    arbitrary: fc.record({ kind: fc.constant("head" as const), sha: fc.constant(HEAD), committedAt: time }),
  },
  fc.constant({ kind: "branch-missing", branches: ["a\tb"] } as const),
  fc.constant({ kind: "auth", message: "no\r\nentry" } as const),
  fc.constant({ kind: "unreachable", message: "down" } as const),
);

const overrides: fc.Arbitrary<Overrides> = fc.record({
  init: seldomSet(fc.record({ sha: upstreamCommit, isAncestorOfHead: fc.boolean() })),
  forceInit: seldom,
  advanceTo: seldomSet(
    fc.record({ sha: upstreamCommit, isAncestorOfHead: fc.boolean(), commitsAhead: fc.constantFrom(null, 0, 2) }),
  ),
  retry: seldom,
  retryClosed: seldom,
});

const anyDrift: fc.Arbitrary<DriftFact> = fc.record({
  number: fc.integer({ min: 1, max: 9 }),
  isOpen: fc.boolean(),
  range: fc.option(fc.record({ base: fc.constantFrom(BASE, HEAD), head: upstreamCommit })),
  hasSamePaths: fc.boolean(),
  watchedSince: fc.constantFrom(null, 0, 1),
});

/** Any facts, consistent or not. */
export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  now: fc.constant(NOW),
  state: anyState,
  upstream,
  range,
  target: fc.constant({ base: "main", sha: sha("d"), defaultBranch: "main" }),
  branches: fc.uniqueArray(anyBranch, { selector: ({ name }) => name, maxLength: 3 }),
  pulls: fc.uniqueArray(anyPull, { selector: ({ number }) => number, maxLength: 3 }),
  drift: fc.option(anyDrift),
  isTreePresent: fc.boolean(),
  overrides,
});

/** Any inputs that matter to the decision. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    onNewHead: fc.constantFrom("supersede", "hold"),
    onRewrite: fc.constantFrom("fail", "rebase-base", "accept"),
    propose: fc.constantFrom("pull-request", "pull-request", "issue"),
    cooldownHours: fc.constantFrom(0, 0, 0, 1.5),
    maxFailures: fc.constantFrom(1, 5),
    isDryRun: fc.boolean(),
  })
  .map(policy);
