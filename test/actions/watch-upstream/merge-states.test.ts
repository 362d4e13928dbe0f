import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges, isWorthWriting } from "../../../actions/watch-upstream/apply-changes.ts";
import { countFailure } from "../../../actions/watch-upstream/count-failure.ts";
import { judgeWatchClaim, makeClaim } from "../../../actions/watch-upstream/judge-claim.ts";
import { mergeStates } from "../../../actions/watch-upstream/merge-states.ts";
import { MAX_SETTLED, WatchState } from "../../../src/formats/watch-state.ts";
import { AN_HOUR_AGO, BASE, HEAD, inFlight, LATER, NOW, OLDER, ROOT, sha, state } from "./world.ts";

const LINE = [ROOT, BASE, OLDER, HEAD];
const isAncestor = async (a: string, b: string) => LINE.includes(a) && LINE.indexOf(a) <= LINE.indexOf(b);

describe("merged states", () => {
  const anyState = fc
    .record({
      lastMergedCommit: fc.constantFrom(...LINE, sha("9")),
      lastProposedCommit: fc.constantFrom(null, ...LINE, sha("8")),
      declined: fc.uniqueArray(
        fc.record({
          head: fc.constantFrom(...LINE),
          number: fc.integer({ min: 1, max: 90 }),
          at: fc.constantFrom(NOW, LATER),
        }),
        { selector: ({ number }) => number, maxLength: MAX_SETTLED },
      ),
    })
    .map(state);

  test("never move a cursor backward or sideways, and stay readable", async () => {
    const check = fc.asyncProperty(anyState, anyState, async (ours, theirs) => {
      const merged = await mergeStates(ours, theirs, { nonce: "n", isAncestor });
      for (const cursor of ["lastMergedCommit", "lastProposedCommit"] as const) {
        const [from, to] = [theirs[cursor], merged[cursor]];
        if (from !== null && from !== to) expect(to !== null && (await isAncestor(from, to))).toBe(true);
      }
      expect(WatchState.parse(merged)).toEqual(merged);
    });
    await fc.assert(check, { numRuns: 500 });
  });

  test("keep the newest settled pull requests of both states", async () => {
    const settled = (from: number, at: string) =>
      Array.from({ length: 40 }, (_, index) => ({ head: HEAD, number: from + index, at }));
    const [ours, theirs] = [state({ declined: settled(1, NOW) }), state({ declined: settled(31, LATER) })];
    const { declined } = await mergeStates(ours, theirs, { nonce: "n", isAncestor });
    expect(declined).toHaveLength(MAX_SETTLED);
    expect(new Set(declined.map(({ number }) => number)).size).toBe(MAX_SETTLED);
  });

  test("keep the pull request of the head that is further on", async () => {
    const prOf = (head: string, number: number) => ({ number, url: "u", head, headSha: sha("a"), author: "bot" });
    const older = state({ lastProposedCommit: OLDER, pr: prOf(OLDER, 7) });
    const newer = state({ lastProposedCommit: HEAD, pr: prOf(HEAD, 8) });
    expect((await mergeStates(older, newer, { nonce: "n", isAncestor })).pr?.number).toBe(8);
    expect((await mergeStates(newer, older, { nonce: "n", isAncestor })).pr?.number).toBe(8);
  });
});

describe("changes", () => {
  test("are not written if they only concern the last run or a hold", () => {
    const lastRun = { at: LATER, outcome: "held", reason: "quarantined", exitCode: 3 } as const;
    const held = { reason: "quarantined", key: "k", since: NOW, commented: false };
    const after = applyChanges(state(), [
      { kind: "hold", held },
      { kind: "end", lastRun },
    ]);
    expect(after).toMatchObject({ held, lastRun });
    expect(isWorthWriting(state(), after)).toBe(false);
    expect(isWorthWriting(state(), { ...after, lastMergedCommit: OLDER })).toBe(true);
    expect(isWorthWriting(null, state())).toBe(true);
  });

  test("keep the newest 50 settled pull requests, each once", () => {
    const pull = (number: number) => ({ head: HEAD, number, at: NOW });
    const many = Array.from({ length: 60 }, (_, index) => pull(index + 1));
    const after = applyChanges(
      state(),
      [...many, pull(30)].map((pull) => ({ kind: "supersede", pull })),
    );
    expect(after.superseded).toHaveLength(MAX_SETTLED);
    expect(after.superseded.slice(0, 3).map(({ number }) => number)).toEqual([30, 60, 59]);
    expect(WatchState.parse(after)).toEqual(after);
  });

  test("journal a run, stage by stage", () => {
    const commit = sha("b");
    const after = applyChanges(state(), [
      { kind: "start", inFlight: inFlight({ stage: "prepared", commit: null }) },
      { kind: "reach", stage: "committed", commit, at: NOW },
      { kind: "reach", stage: "pushed", commit: null, at: LATER },
    ]);
    expect(after.inFlight).toMatchObject({ stage: "pushed", commit, at: LATER });
    expect(applyChanges(after, [{ kind: "clear-journal" }]).inFlight).toBeNull();
    expect(() => applyChanges(state(), [{ kind: "reach", stage: "pushed", commit, at: NOW }])).toThrow("no journal");
    expect(() => applyChanges(null, [{ kind: "clear-journal" }])).toThrow("no state");
  });
});

describe("failures of a head", () => {
  test("double the delay up to six hours, and finally quarantine the head", () => {
    let failures: WatchState["failures"] = null;
    const delays: number[] = [];
    for (let round = 1; round <= 8; round++) {
      failures = countFailure(failures, { head: HEAD, now: NOW, maxFailures: 8 });
      delays.push((Date.parse(failures.nextAt) - Date.parse(NOW)) / 60_000);
      expect(failures).toMatchObject({ count: round, quarantined: round === 8 });
    }
    expect(delays).toEqual([10, 20, 40, 80, 160, 320, 360, 360]);
    expect(countFailure(failures, { head: OLDER, now: NOW, maxFailures: 5 })).toMatchObject({ head: OLDER, count: 1 });
    expect(countFailure(failures, { head: HEAD, now: NOW, maxFailures: 5000 }).nextAt).toBe("2026-11-30T18:00:00Z");
  });
});

describe("a claim", () => {
  const claim = makeClaim({ nonce: "n", run: "9001.1", now: NOW, updaterTimeoutMin: 30 });
  const judge = (change: object = {}) =>
    judgeWatchClaim(claim, { now: NOW, nonce: "other", run: "9002.1", isRunOver: null, ...change });
  test("lasts for the updater and 20 minutes more", () => {
    expect(claim.expiresAt).toBe("2026-11-30T12:50:00Z");
    expect(judge({ now: "2026-11-30T12:49:59Z" })).toBe("held");
    expect(judge({ now: "2026-11-30T12:50:00Z" })).toBe("dead");
  });
  test.each([
    ["no claim", judgeWatchClaim(null, { now: NOW, nonce: "n", run: "1.1", isRunOver: null }), "free"],
    ["a claim of another run", judge(), "held"],
    ["a claim of another run that still runs", judge({ isRunOver: false }), "held"],
    ["a claim of another run that is over", judge({ isRunOver: true }), "dead"],
    ["our claim", judge({ nonce: "n" }), "ours"],
    ["our claim, after its time", judge({ nonce: "n", now: LATER }), "ours"],
    ["a claim of an earlier attempt", judge({ run: "9001.2" }), "dead"],
    ["a claim of the same attempt with another nonce", judge({ run: "9001.1" }), "held"],
    ["a claim of a later attempt", judge({ run: "9001.0" }), "held"],
    [
      "a claim of a terminal",
      judgeWatchClaim({ ...claim, run: "host" }, { now: NOW, nonce: "m", run: "host", isRunOver: null }),
      "held",
    ],
  ])("%s is %s", (_, verdict, want) => {
    expect(verdict).toBe(want);
  });
  test("that expired an hour ago is dead", () => {
    expect(
      judgeWatchClaim({ ...claim, expiresAt: AN_HOUR_AGO }, { now: NOW, nonce: "m", run: "1.1", isRunOver: null }),
    ).toBe("dead");
  });
});
