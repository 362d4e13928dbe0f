import { describe, expect, test } from "vitest";
import { decide } from "../../../actions/preflight-open-pr/decide.ts";
import type { Inputs } from "../../../actions/preflight-open-pr/inputs.ts";
import {
  type ClaimSeen,
  NOTHING_OBSERVED,
  type PreflightDecision,
  type PreflightObserved,
} from "../../../actions/preflight-open-pr/observed.ts";
import type { PreflightPlan } from "../../../actions/preflight-open-pr/plan-preflight.ts";
import { matchGlobs } from "../../../src/files/match-globs.ts";
import { claimOf, filter, NOW, plan, pull } from "./facts.ts";

const OURS = plan().own;
if (OURS === null) throw new Error("the usual plan has a claim");
const EMPTY = { pulls: [], gap: null };
const MATCH = { pulls: [pull()], gap: null };
const CUT = { pulls: [], gap: "HTTP 502: Server Error" };
const ours: ClaimSeen = { kind: "claim", commit: "c1", holder: claimOf("42", { nonce: OURS.nonce }) };
const theirs: ClaimSeen = { kind: "claim", commit: "c2", holder: claimOf("41") };
const expired: ClaimSeen = {
  ...{ kind: "claim", commit: "c2" },
  holder: claimOf("41", { until: new Date("2026-05-12T12:00:00Z") }),
};
const unanswered: ClaimSeen = { kind: "unanswered", why: "HTTP 403: Forbidden" };
const stuck: ClaimSeen = { kind: "stuck", why: "HTTP 403: Forbidden" };
const take = { kind: "take", holder: OURS, over: null, commit: null } as const;
const named: ClaimSeen = { kind: "claim", commit: "c3", holder: claimOf("41", { pull: 7 }) };
const read = (what: "claim" | "list", afterMs = 0) => ({ kind: "read", what, afterMs }) as const;

interface Row {
  name: string;
  observed?: Partial<PreflightObserved>;
  inputs?: Partial<Inputs>;
  plan?: Partial<Omit<PreflightPlan, "inputs">>;
  want: Partial<PreflightDecision> | Record<string, unknown>;
}

const decideRow = ({ observed = {}, inputs = {}, plan: change = {} }: Row) =>
  decide({ ...NOTHING_OBSERVED, now: NOW, ...observed }, plan({ ...change, inputs }));

describe("check, without a claim", () => {
  const rows: Row[] = [
    { name: "nothing read yet", want: read("list") },
    { name: "an empty list", observed: { list: EMPTY }, want: { state: "none", skip: false, doubt: "none" } },
    { name: "a match", observed: { list: MATCH }, want: { state: "open", skip: true, doubt: "none" } },
    { name: "a cut list", observed: { list: CUT }, want: { state: "unknown", skip: true, doubt: "failure" } },
    {
      name: "a cut list, on-error skip",
      observed: { list: CUT },
      inputs: { "on-error": "skip" },
      want: { state: "unknown", skip: true, doubt: "warning" },
    },
    {
      name: "a cut list, on-error run",
      observed: { list: CUT },
      inputs: { "on-error": "run" },
      want: { state: "unknown", skip: false, doubt: "warning" },
    },
  ];
  test.each(rows)("$name", (row) => {
    expect(decideRow({ ...row, plan: { own: null } })).toMatchObject(row.want);
  });
});

describe("check, files", () => {
  const filters = filter({ matchesPath: matchGlobs(["recipes/**"], "paths") });
  const list = { pulls: [pull(), pull({ number: 8 }), pull({ number: 9, headRef: "fix" })], gap: null };
  const rows: Row[] = [
    { name: "of candidates are requested", want: { kind: "read", what: "files", of: [7, 8] } },
    {
      name: "that are known are not requested again",
      observed: { files: new Map([[7, null]]) },
      want: { kind: "read", what: "files", of: [8] },
    },
    {
      name: "that could not be read make the answer unknown",
      observed: {
        files: new Map([
          [7, null],
          [8, ["docs/a.md"]],
        ]),
      },
      want: { kind: "answer", state: "unknown" },
    },
  ];
  test.each(rows)("$name", (row) => {
    const observed = { list, ...row.observed };
    expect(decideRow({ ...row, observed, plan: { own: null, filters } })).toMatchObject(row.want);
  });
});

describe("check, on the way to the claim", () => {
  const rows: Row[] = [
    { name: "the claim is read first", want: read("claim") },
    { name: "if there is no claim, one is created", observed: { claim: { kind: "absent" } }, want: take },
    { name: "after one lost attempt, the claim is read again", observed: { lostTakes: 1 }, want: read("claim") },
    { name: "after two lost attempts, after a delay", observed: { lostTakes: 2 }, want: read("claim", 400) },
    { name: "after five lost attempts, a last time", observed: { lostTakes: 5 }, want: read("claim", 3200) },
    { name: "after six lost attempts, the list is read", observed: { lostTakes: 6 }, want: read("list") },
    {
      name: "if the other claim has gone, ours is created with the same commit",
      observed: { lostTakes: 1, claim: { kind: "absent" }, rootCommit: "c0" },
      want: { ...take, commit: "c0" },
    },
    {
      name: "a claim of another run: has that run ended?",
      observed: { claim: theirs },
      want: { kind: "read", what: "holder", runId: "41" },
    },
    {
      name: "a claim of a run that is still running",
      observed: { claim: theirs, isHolderOver: false },
      want: {
        ...{ kind: "answer", state: "open", skip: true, isClaimed: false, matches: [] },
        reason: "Run 41 is working: it holds the claim until 2026-05-12T14:00:00Z at the latest.",
      },
    },
    {
      name: "a claim of a run that cannot be looked up",
      observed: { claim: theirs, isHolderOver: null },
      want: { kind: "answer", state: "open" },
    },
    {
      name: "a claim of a run that has ended",
      observed: { claim: theirs, isHolderOver: true },
      want: { ...take, over: { commit: "c2", runId: "41", verdict: "ended" } },
    },
    {
      name: "a claim that has expired is taken over without looking up its run",
      observed: { claim: expired },
      want: { ...take, over: { commit: "c2", runId: "41", verdict: "expired" } },
    },
    {
      name: "a claim is held if the time is unknown",
      observed: { claim: expired, isHolderOver: null, now: null },
      want: { kind: "answer", state: "open" },
    },
    {
      name: "a claim that names a pull request",
      observed: { claim: named },
      want: { kind: "read", what: "named", number: 7 },
    },
    {
      name: "a claim that names an open pull request is held, whatever the time, the run and the list",
      observed: {
        ...{ claim: { ...named, holder: claimOf("41", { pull: 7, until: new Date(0) }) }, isHolderOver: true },
        ...{ list: EMPTY, named: pull() },
      },
      want: { kind: "answer", state: "open", skip: true, isClaimed: false, matches: [pull()] },
    },
    {
      name: "a claim that names an open pull request also stops its own run",
      observed: { claim: { ...named, holder: claimOf("42", { pull: 7 }) }, named: pull() },
      want: { kind: "answer", state: "open" },
    },
    {
      name: "a claim that names a closed pull request",
      observed: { claim: named, named: pull({ state: "closed" }) },
      want: { ...take, over: { commit: "c3", runId: "41", verdict: "closed" } },
    },
    {
      name: "a claim that names a pull request that is gone",
      observed: { claim: named, named: "gone" },
      want: { ...take, over: { commit: "c3", runId: "41", verdict: "closed" } },
    },
    {
      name: "a claim that names a pull request that cannot be looked up",
      observed: { claim: named, named: { why: "HTTP 502" }, list: EMPTY },
      want: { kind: "answer", state: "unknown", skip: true, doubt: "failure" },
    },
    {
      name: "a claim of an earlier attempt of this run",
      observed: { claim: { kind: "claim", commit: "c2", holder: claimOf("42") } },
      want: { ...take, over: { commit: "c2", runId: "42", verdict: "renew" } },
    },
    { name: "this run's own claim: on to the list", observed: { claim: ours }, want: read("list") },
    { name: "not a claim: on to the list", observed: { claim: { kind: "foreign" } }, want: read("list") },
    { name: "no answer: on to the list", observed: { claim: unanswered }, want: read("list") },
  ];
  test.each(rows)("$name", (row) => {
    expect(decideRow(row)).toMatchObject(row.want);
  });

  const dry: Row[] = [
    { name: "looks first", want: read("claim") },
    { name: "creates no claim", observed: { claim: { kind: "absent" } }, want: read("list") },
    { name: "takes no claim over", observed: { claim: expired }, want: read("list") },
    { name: "sees a claim that is held", observed: { claim: theirs, isHolderOver: false }, want: { state: "open" } },
  ];
  test.each(dry)("a dry run $name", (row) => {
    expect(decideRow({ ...row, inputs: { "dry-run": true } })).toMatchObject(row.want);
  });
});

describe("check, with claim and list", () => {
  const rows: Row[] = [
    {
      name: "no match: the claim is kept",
      observed: { claim: ours, list: EMPTY },
      want: { kind: "answer", state: "none", skip: false, isClaimed: true, warnings: [] },
    },
    {
      name: "a match: the claim is given back",
      observed: { claim: ours, list: MATCH },
      want: { kind: "give-back", commit: "c1" },
    },
    {
      name: "a cut list: the claim is given back",
      observed: { claim: ours, list: CUT },
      want: { kind: "give-back", commit: "c1" },
    },
    {
      name: "a cut list and on-error run: the claim is kept",
      observed: { claim: ours, list: CUT },
      inputs: { "on-error": "run" },
      want: { kind: "answer", state: "unknown", skip: false, isClaimed: true },
    },
    {
      name: "after the claim was given back",
      observed: { claim: { kind: "given-back" }, list: MATCH },
      want: { kind: "answer", state: "open", isClaimed: false, warnings: [] },
    },
    {
      name: "if the claim could not be given back",
      observed: { claim: stuck, list: MATCH },
      want: { kind: "answer", state: "open", isClaimed: true, warnings: [expect.stringContaining("HTTP 403")] },
    },
    {
      name: "without the claim, no match proves nothing",
      observed: { claim: unanswered, list: EMPTY },
      want: {
        ...{ kind: "answer", state: "unknown", doubt: "failure", isClaimed: false },
        reason: "Unknown: the claim could not be made: HTTP 403: Forbidden.",
      },
    },
    {
      name: "without the claim, a match is proof",
      observed: { claim: unanswered, list: MATCH },
      want: { kind: "answer", state: "open", doubt: "none" },
    },
    {
      name: "a branch that is not a claim",
      observed: { claim: { kind: "foreign" }, list: EMPTY },
      want: { state: "unknown", reason: expect.stringContaining("is at a commit that is not a claim") },
    },
    {
      name: "a claim that other runs always take first",
      observed: { lostTakes: 6, list: EMPTY },
      want: { state: "unknown", reason: expect.stringContaining("changed 5 times") },
    },
  ];
  test.each(rows)("$name", (row) => {
    expect(decideRow(row)).toMatchObject(row.want);
  });
});

describe("release", () => {
  const rows: Row[] = [
    { name: "looks at the claim first", want: read("claim") },
    {
      name: "no claim",
      observed: { claim: { kind: "absent" } },
      want: { kind: "answer", state: "unknown", skip: null, isClaimed: false, doubt: "none", warnings: [] },
    },
    {
      name: "another run's claim stays",
      observed: { claim: theirs },
      want: { kind: "answer", isClaimed: false, warnings: [expect.stringContaining("belongs to run 41")] },
    },
    {
      name: "a branch that is not a claim stays",
      observed: { claim: { kind: "foreign" } },
      want: { kind: "answer", isClaimed: false, warnings: [expect.stringContaining("not a claim")] },
    },
    { name: "its own claim: the list is read", observed: { claim: ours }, want: read("list") },
    {
      name: "the new pull request is listed: the claim names it",
      observed: { claim: ours, list: MATCH },
      want: { kind: "name", commit: "c1", claim: { runId: "42", pull: 7 } },
    },
    {
      name: "the new pull request is given: no list is read",
      observed: { claim: ours },
      plan: { opened: 9 },
      want: { kind: "name", commit: "c1", claim: { pull: 9 } },
    },
    {
      name: "a closed pull request that matches is not named",
      observed: { claim: ours, list: { pulls: [pull({ state: "closed", closedAt: NOW.toISOString() })], gap: null } },
      plan: { filters: filter({ states: new Set(["closed"]) }) },
      inputs: { "release-wait-seconds": 0 },
      want: { kind: "give-back", commit: "c1" },
    },
    {
      name: "the claim already names its pull request",
      observed: { claim: { ...ours, holder: claimOf("42", { pull: 7 }) } },
      want: {
        kind: "answer",
        isClaimed: false,
        doubt: "none",
        reason: expect.stringContaining("names pull request #7"),
      },
    },
    {
      name: "a claim that other runs always change first",
      observed: { lostTakes: 6 },
      want: { kind: "answer", isClaimed: true, doubt: "failure" },
    },
    { name: "not listed yet", observed: { claim: ours, list: EMPTY }, want: read("list", 1000) },
    { name: "a cut list", observed: { claim: ours, list: CUT }, want: read("list", 1000) },
    { name: "still not listed", observed: { claim: ours, list: EMPTY, waitedMs: 1000 }, want: read("list", 2000) },
    { name: "a last wait", observed: { claim: ours, list: EMPTY, waitedMs: 15_000 }, want: read("list", 15_000) },
    {
      name: "after the last wait",
      observed: { claim: ours, list: EMPTY, waitedMs: 30_000 },
      want: { kind: "give-back", commit: "c1" },
    },
    {
      name: "nothing to wait for",
      observed: { claim: ours, list: EMPTY },
      inputs: { "release-wait-seconds": 0 },
      want: { kind: "give-back", commit: "c1" },
    },
    {
      name: "a dry run neither waits nor gives back",
      observed: { claim: ours, list: EMPTY },
      inputs: { "dry-run": true },
      want: { kind: "answer", state: "none", isClaimed: true },
    },
    {
      name: "given back",
      observed: { claim: { kind: "given-back" }, list: MATCH },
      want: { kind: "answer", state: "open", skip: null, isClaimed: false, doubt: "none" },
    },
    {
      name: "no answer",
      observed: { claim: unanswered },
      want: { kind: "answer", state: "unknown", isClaimed: true, doubt: "failure" },
    },
    {
      name: "not given back, on-error run",
      observed: { claim: stuck, list: MATCH },
      inputs: { "on-error": "run" },
      want: { kind: "answer", state: "open", isClaimed: true, doubt: "warning" },
    },
  ];
  test.each(rows)("$name", (row) => {
    expect(decideRow({ ...row, inputs: { mode: "release", ...row.inputs } })).toMatchObject(row.want);
  });
});
