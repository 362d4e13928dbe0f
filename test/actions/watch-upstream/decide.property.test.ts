import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges } from "../../../actions/watch-upstream/apply-changes.ts";
import { decide } from "../../../actions/watch-upstream/decide.ts";
import type { WatchDecision } from "../../../actions/watch-upstream/decision.ts";
import type { BranchFact, Facts, Policy, PullFact } from "../../../actions/watch-upstream/facts.ts";
import { renderDecision } from "../../../actions/watch-upstream/render-decision.ts";
import { WatchState } from "../../../src/formats/watch-state.ts";
import { isProof } from "../../support/is-proof.ts";
import { anyFacts, anyPolicy } from "./any-facts.ts";

const options = isProof ? { numRuns: 200_000 } : { numRuns: 1500, seed: 3 };

const check = (judge: (facts: Facts, policy: Policy, decision: WatchDecision) => void, factor = 1) =>
  fc.assert(
    fc.property(anyFacts, anyPolicy, (facts, policy) => judge(facts, policy, decide(facts, policy))),
    { ...options, numRuns: options.numRuns * factor },
  );

const stateOf = ({ state }: Facts): WatchState | null => (state.kind === "present" ? state.state : null);

const isModified = (pull: PullFact, branches: readonly BranchFact[]) =>
  pull.isOurs &&
  pull.state === "open" &&
  branches.some(({ name, relation }) => name === pull.branch && relation === "foreign");

describe("whatever the facts, the decisions", { timeout: isProof ? 3_600_000 : 60_000 }, () => {
  test("have one sentence and an exit code", () => {
    const seen = new Set<string>();
    check((_, policy, { act }) => {
      const text = renderDecision(act, policy);
      seen.add(`${act.kind} ${text.reason}`);
      expect(text.sentence).toMatch(/^[^\p{Cc}]+\.$/u);
      expect(text.exitCode).toBe(
        act.kind === "held" || act.kind === "init-required"
          ? 3
          : text.outcome === "failed" || text.outcome === "transient"
            ? 1
            : 0,
      );
    }, 4);
    // Every act is reached: the arbitrary facts vary enough.
    for (const act of ACTS) expect([...seen]).toContain(act);
  });

  test("never run, adopt or resume with a modified pull request of ours", () => {
    check(({ pulls, branches }, _, { act }) => {
      if (act.kind !== "run" && act.kind !== "adopt" && act.kind !== "resume") return;
      expect(pulls.filter((pull) => isModified(pull, branches))).toEqual([]);
    });
  });

  test("never close a pull request that is not ours, not open, or modified", () => {
    check(({ branches }, _, { act, takenBack }) => {
      for (const pull of [...("supersedes" in act ? act.supersedes : []), ...takenBack]) {
        expect(pull).toMatchObject({ isOurs: true, state: "open" });
        expect(isModified(pull, branches)).toBe(false);
      }
    });
  });

  test("never push over a commit that is not on a branch of ours", () => {
    check(({ branches }, _, { act }) => {
      if ((act.kind !== "run" && act.kind !== "resume") || act.expected === null) return;
      const head = act.kind === "run" ? act.range.head : act.inFlight.head;
      const pushedTo = branches.find((branch) => branch.head === head);
      expect(pushedTo).toMatchObject({ sha: act.expected, relation: "ours" });
    });
  });

  test("never propose a declined head again without retry-closed", () => {
    check((facts, _, { act, settle }) => {
      const state = stateOf(facts);
      if (act.kind !== "run" || act.number !== null || state === null || facts.overrides.retryClosed) return;
      const { declined } = applyChanges(state, settle);
      expect(declined.map(({ head }) => head)).not.toContain(act.range.head);
    });
  });

  test("never turn a state into one that cannot be read", () => {
    check((facts, _, { settle }) => {
      const state = stateOf(facts);
      if (settle.length > 0) expect(WatchState.safeParse(applyChanges(state, settle)).error).toBeUndefined();
    });
  });

  test("never change an unusable state, except by init with force-init", () => {
    check(({ state, overrides }, _, { settle }) => {
      if (state.kind !== "invalid" && state.kind !== "old") return;
      expect(settle.length > 0).toBe(
        overrides.init !== null && overrides.forceInit && settle[0]?.kind === "initialize",
      );
    });
  });

  test("move the cursor only to a commit that is known to be ahead, except by init and on-rewrite", () => {
    check((facts, policy, { settle, act }) => {
      for (const change of settle) {
        if (change.kind === "rebase") expect(policy.onRewrite).not.toBe("fail");
        if (change.kind === "initialize") expect(act.kind).toBe("initialized");
        if (change.kind !== "advance" || change.cursor !== "lastMergedCommit") continue;
        const isHead = facts.upstream.kind === "head" && facts.upstream.sha === change.to;
        const isMerged = facts.pulls.some(({ head, commitsAhead }) => head === change.to && (commitsAhead ?? 0) > 0);
        const isNamed = facts.overrides.advanceTo?.sha === change.to;
        const isInFlight = stateOf(facts)?.inFlight?.head === change.to;
        expect(isHead || isMerged || isNamed || isInFlight).toBe(true);
      }
    });
  });

  test("change nothing more if they are decided again", () => {
    check((facts, policy, { settle, act }) => {
      const state = stateOf(facts);
      const isOneTime = settle.some(({ kind }) =>
        ["rebase", "advance", "set-failures", "clear-journal"].includes(kind),
      );
      if (state === null || isOneTime || !["noop", "held", "run", "adopt", "closed-noop", "waiting"].includes(act.kind))
        return;
      const settled = applyChanges(state, settle);
      const again = decide({ ...facts, state: { ...facts.state, state: settled } as Facts["state"] }, policy);
      expect(again.act).toEqual(act);
      expect(again.settle).toEqual([]);
    });
  });
});

/** Acts with their reasons that the arbitrary facts must reach. */
const ACTS = [
  ...["state-invalid", "auth", "already-initialized", "not-an-ancestor", "behind-cursor"].map((why) => `failed ${why}`),
  ...["transient unreachable", "init-required null", "initialized null", "waiting older-open", "closed-noop declined"],
  ...["advance-to", "no-watched-files", "rewrite-accepted"].map((why) => `advanced ${why}`),
  ...["up-to-date", "already-open", "still-valid", "cooldown", "backoff", "issue-open", "issue-closed"].map(
    (why) => `noop ${why}`,
  ),
  ...["baseline-unknown", "upstream-branch-missing", "history-rewritten", "base-missing"].map((why) => `held ${why}`),
  ...["superseded-reopened", "foreign-pull", "branch-modified", "quarantined"].map((why) => `held ${why}`),
  ...["held range-too-large", "issue drift", "resume unfinished-run", "adopt branch-without-pull"],
  ...["run new-head", "run retry"],
];
