import type { WatchState } from "../../../src/formats/watch-state.ts";
import { table } from "./decision-table.ts";
import {
  AN_HOUR_AGO,
  BASE,
  branch,
  failed,
  HEAD,
  HEAD_WORK,
  inFlight,
  OLDER,
  PULL_OF_OLDER,
  prOfHead,
  pull,
  RUN,
  sha,
} from "./world.ts";

const journal = (change: object = {}, more: Partial<WatchState> = {}): Partial<WatchState> => ({
  inFlight: inFlight(change),
  ...more,
});
const RESUME = "resume(unfinished-run)";

table("row 8, a run that was not finished", [
  ...(["prepared", "updated", "validated"] as const).map((stage) => ({
    name: `${stage}: one failure, and an immediate retry`,
    facts: { state: journal({ stage, commit: null }) },
    act: RUN,
    after: { inFlight: null, failures: { head: HEAD, count: 1, nextAt: "2026-11-30T12:10:00Z", quarantined: false } },
  })),
  {
    name: "updated: a second failure starts a backoff",
    facts: { state: journal({ stage: "updated", commit: null }, failed({ count: 1, nextAt: AN_HOUR_AGO })) },
    act: "noop(backoff)",
    after: { failures: { head: HEAD, count: 2, nextAt: "2026-11-30T12:20:00Z", quarantined: false } },
  },
  {
    name: "updated: quarantined after the last failure",
    facts: { state: journal({ stage: "updated", commit: null }, failed({ count: 4, nextAt: AN_HOUR_AGO })) },
    act: "held(quarantined)",
    exit: 3,
    after: { inFlight: null },
  },
  {
    name: "updated, of an older head: the new head is handled",
    facts: { state: journal({ stage: "updated", commit: null, head: OLDER }) },
    act: RUN,
    detail: { range: { base: BASE, head: HEAD } },
  },
  {
    name: "committed, without a commit: one failure, and a retry",
    facts: { state: journal({ commit: null }) },
    act: RUN,
    after: { inFlight: null, failures: { head: HEAD, count: 1, nextAt: "2026-11-30T12:10:00Z", quarantined: false } },
  },
  {
    name: "pr, merged, and the cursor is already further on: done",
    facts: {
      state: journal({ stage: "pr", head: OLDER }, { lastMergedCommit: HEAD }),
      branches: [branch({ head: OLDER })],
      pulls: [pull({ head: OLDER, state: "merged", commitsAhead: null })],
    },
    act: "noop(up-to-date)",
    after: { inFlight: null },
  },
  {
    name: "pushed, and the cursor is at its head: done",
    facts: {
      state: journal({ stage: "pushed", head: OLDER }, { lastMergedCommit: OLDER }),
      branches: [branch({ head: OLDER })],
    },
    act: RUN,
    after: { inFlight: null },
  },
  {
    name: "pushed, upstream moved, and we have no open pull request for the newer head: finished first",
    facts: {
      state: journal({ stage: "pushed", head: OLDER }),
      branches: [branch({ head: OLDER })],
      pulls: [pull({ state: "closed" }), pull({ number: 9, isOurs: false })],
    },
    act: RESUME,
  },
  {
    name: "validated, with a commit: one failure, and a retry",
    facts: { state: journal({ stage: "validated" }) },
    act: RUN,
    after: { inFlight: null, failures: { head: HEAD, count: 1, nextAt: "2026-11-30T12:10:00Z", quarantined: false } },
  },
  {
    name: "committed: pushed now",
    facts: { state: journal() },
    act: RESUME,
    detail: { isPushed: false, expected: null },
  },
  {
    name: "committed, and pushed without its journal entry: finished",
    facts: { state: journal(), branches: [branch()] },
    act: RESUME,
    detail: { isPushed: true, expected: HEAD_WORK },
  },
  {
    name: "committed, for an open pull request: pushed, and replaces the recorded commit",
    facts: { state: journal({ commit: sha("e") }, { pr: prOfHead }), branches: [branch()], pulls: [pull()] },
    act: RESUME,
    detail: { isPushed: false, expected: HEAD_WORK },
  },
  {
    name: "committed, but the commit is gone: created again, without a failure",
    facts: { state: journal(), isTreePresent: false },
    act: RUN,
    after: { inFlight: null, failures: null },
  },
  {
    name: "committed, upstream moved: dropped, without a failure",
    facts: { state: journal({ head: OLDER }) },
    act: RUN,
    after: { inFlight: null, failures: null },
    detail: { range: { base: BASE, head: HEAD } },
  },
  {
    name: "committed, pushed without its journal entry, upstream moved: finished first",
    facts: { state: journal({ head: OLDER }), branches: [branch({ head: OLDER })] },
    act: RESUME,
    detail: { isPushed: true },
  },
  {
    name: "committed, but the range now has another start: created again",
    facts: { state: journal({ base: sha("0") }) },
    act: RUN,
    after: { inFlight: null },
  },
  {
    name: "pushed: finished",
    facts: { state: journal({ stage: "pushed" }), branches: [branch()] },
    act: RESUME,
    detail: { isPushed: true },
  },
  {
    name: "pushed, without the commit in the mirror: the remote has it",
    facts: { state: journal({ stage: "pushed" }), branches: [branch()], isTreePresent: false },
    act: RESUME,
  },
  {
    name: "pushed, upstream moved: finished first",
    facts: { state: journal({ stage: "pushed", head: OLDER }), branches: [branch({ head: OLDER })] },
    act: RESUME,
    detail: { inFlight: { head: OLDER } },
  },
  {
    name: "pushed, and the branch is gone: pushed again",
    facts: { state: journal({ stage: "pushed" }) },
    act: RESUME,
    detail: { isPushed: false, expected: null },
  },
  {
    name: "pushed, but branch and commit are gone: created again",
    facts: { state: journal({ stage: "pushed" }), isTreePresent: false },
    act: RUN,
    after: { inFlight: null },
  },
  {
    name: "pushed: finished, and replaces an older pull request",
    facts: {
      state: journal({ stage: "pushed" }),
      branches: [branch(), branch({ head: OLDER })],
      pulls: [pull({ head: OLDER })],
    },
    act: RESUME,
    detail: { supersedes: [{ number: PULL_OF_OLDER }] },
  },
  {
    name: "pushed, but the older pull request now has a person's commits",
    facts: {
      state: journal({ stage: "pushed" }),
      branches: [branch(), branch({ head: OLDER, relation: "foreign" })],
      pulls: [pull({ head: OLDER })],
    },
    act: "held(branch-modified)",
    exit: 3,
    after: { inFlight: inFlight({ stage: "pushed" }) },
  },
  {
    name: "pr: finished",
    facts: { state: journal({ stage: "pr" }), branches: [branch()], pulls: [pull()] },
    act: RESUME,
  },
  {
    name: "pr, but a person has closed the pull request meanwhile",
    facts: { state: journal({ stage: "pr" }), branches: [branch()], pulls: [pull({ state: "closed" })] },
    act: "closed-noop(declined)",
    after: { inFlight: null },
  },
  {
    name: "pr, closed with its branch deleted: never pushed again",
    facts: { state: journal({ stage: "pr" }), pulls: [pull({ state: "closed" })] },
    act: "closed-noop(declined)",
  },
  {
    name: "pr, and merged meanwhile",
    facts: { state: journal({ stage: "pr" }), pulls: [pull({ state: "merged" })], range: { kind: "same" } },
    act: "noop(up-to-date)",
    after: { inFlight: null, lastMergedCommit: HEAD },
  },
  {
    name: "pr, with a person's commits on its branch",
    facts: { state: journal({ stage: "pr" }), branches: [branch({ relation: "foreign" })], pulls: [pull()] },
    act: "noop(already-open)",
    after: { inFlight: null, pr: prOfHead },
  },
  {
    name: "row 13 takes precedence over row 8",
    facts: { state: journal({ stage: "pushed" }), branches: [branch()], pulls: [pull({ isOurs: false })] },
    act: "held(foreign-pull)",
    exit: 3,
  },
  {
    name: "row 13a takes precedence over row 8",
    facts: { state: journal({ stage: "pushed" }), branches: [branch({ relation: "merged" })] },
    act: "noop(up-to-date)",
    after: { inFlight: null, lastMergedCommit: HEAD },
  },
  {
    name: "row 13a for an older head moves the cursor to that head",
    facts: {
      state: journal({ stage: "pushed", head: OLDER }),
      branches: [branch({ head: OLDER, relation: "merged" })],
    },
    act: RUN,
    after: { inFlight: null, lastMergedCommit: OLDER },
  },
  {
    name: "row 16 takes precedence over row 8",
    facts: { state: journal({ stage: "pushed" }), branches: [branch({ relation: "foreign" })] },
    act: "held(branch-modified)",
    exit: 3,
    after: { inFlight: inFlight({ stage: "pushed" }) },
  },
  {
    name: "a pull request for a newer head is open: the older run is left unfinished",
    facts: {
      state: journal({ stage: "pushed", head: OLDER }),
      branches: [branch({ head: OLDER }), branch()],
      pulls: [pull()],
    },
    act: "noop(already-open)",
    after: { inFlight: null },
  },
]);
