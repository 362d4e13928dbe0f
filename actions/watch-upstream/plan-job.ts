import { UserError } from "../../src/errors.ts";
import type { CommitSha } from "../../src/formats/watch-state.ts";
import type { Act, Range } from "./decision.ts";
import type { Facts, PullFact } from "./facts.ts";
import { planBranch } from "./plan-branch.ts";
import type { BundledWork } from "./work-bundle.ts";

/** A commit that we made. */
export interface MadeCommit {
  commit: CommitSha;
  /** The commit that it was built on. */
  from: CommitSha;
  /** The updater's untrusted Markdown about it; empty if it is no longer known. */
  summary: string;
}

/** What to propose, and what already exists. */
export interface ProposeJob {
  range: Range;
  branch: string;
  /** The commit of the base branch to build on. */
  base: CommitSha;
  /** An existing commit to use; null if the updater has to run. */
  made: MadeCommit | null;
  /** True if the branch is already at that commit. */
  isPushed: boolean;
  /** The commit that the branch must be at before the push; null if the branch must not exist. */
  expected: CommitSha | null;
  /** The open pull request that gets the new commit; null to open one. */
  number: number | null;
  supersedes: readonly PullFact[];
  declined: readonly PullFact[];
  /** Numbers of merged and closed pull requests for the same upstream head. */
  settled: readonly number[];
  act: "run" | "resume" | "adopt";
}

/**
 * `bundled`: work that another job prepared. `parentOf`: the parent of our commit. `summaryOf`: the updater's summary
 * from an earlier run.
 */
export async function planJob(
  act: Extract<Act, { kind: "run" | "resume" | "adopt" }>,
  { target, pulls, state }: Pick<Facts, "target" | "pulls" | "state">,
  {
    name,
    bundled,
    parentOf,
    summaryOf,
  }: {
    name: string;
    bundled: BundledWork | null;
    parentOf(commit: CommitSha): Promise<CommitSha>;
    summaryOf(runId: string): string;
  },
): Promise<ProposeJob> {
  const { supersedes, declined } = act;
  const range = act.kind === "resume" ? { base: act.inFlight.base, head: act.inFlight.head } : act.range;
  const { base, defaultBranch } = target;
  const branch = planBranch({ name, head: range.head, base, defaultBranch });
  const over = pulls.filter((pull) => pull.head === range.head && pull.state !== "open");
  const known = state.kind === "present" ? [...state.state.declined, ...state.state.superseded] : [];
  const settled = [...over, ...known].map(({ number }) => number);
  const shared = { range, branch, supersedes, declined, settled, act: act.kind };
  if (act.kind === "run") {
    const { expected, number } = act;
    const fresh = { ...shared, base: target.sha, made: null, isPushed: false, expected, number };
    if (bundled === null) return fresh;
    if (bundled.base !== range.base) {
      throw new UserError(
        `bundle: it was prepared for the commits after ${bundled.base}, but the range now starts after ${range.base}. Prepare the work again.`,
      );
    }
    const { commit, summary } = bundled;
    if (commit === null) return fresh;
    const from = await parentOf(commit);
    return { ...shared, base: from, made: { commit, from, summary }, isPushed: false, expected, number };
  }
  const commit = act.kind === "resume" ? act.inFlight.commit : act.branch.sha;
  const from = await parentOf(commit);
  const made = { commit, from, summary: act.kind === "resume" ? summaryOf(act.inFlight.runId) : "" };
  const isPushed = act.kind === "adopt" || act.isPushed;
  const expected = act.kind === "resume" ? act.expected : commit;
  return { ...shared, base: from, made, isPushed, expected, number: null };
}
