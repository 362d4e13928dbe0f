import type { CommitSha, WatchState } from "../../src/formats/watch-state.ts";
import { held } from "./choice.ts";
import type { Act, Succession } from "./decision.ts";
import type { Facts, Policy, PullFact } from "./facts.ts";

/**
 * Decides what happens to the open pull requests for other heads if this head is proposed, or why this head must not be
 * proposed.
 */
export function judgeOpenPulls(
  state: WatchState,
  head: CommitSha,
  { facts, policy }: { facts: Pick<Facts, "pulls" | "branches">; policy: Policy },
): Succession | { act: Act } {
  const open = listOpenOfOthers(facts.pulls, head);
  for (const pull of open) {
    if (!isModified(pull, state, facts)) continue;
    const { branch, number } = pull;
    const commits = facts.branches.find(({ name }) => name === branch)?.foreignCommits ?? [];
    return { act: held({ reason: "branch-modified", branch, commits, number }, { subject: branch, number }) };
  }
  const [newest] = open;
  if (newest !== undefined && policy.onNewHead === "hold")
    return { act: { kind: "waiting", head, number: newest.number } };
  const declined = facts.pulls.filter(
    ({ isOurs, number, commitsAhead, state: is }) =>
      isOurs && is !== "open" && (commitsAhead ?? 0) > 0 && state.declined.some((pull) => pull.number === number),
  );
  return { supersedes: open, declined: declined.sort((a, b) => a.number - b.number) };
}

/**
 * Our open pull requests whose commits upstream took back. They should be closed, because a merge would move the
 * baseline to a commit that upstream no longer has. Leaves out those that the inputs or a person's commits keep open.
 */
export function listTakenBack(
  state: WatchState,
  { facts, policy }: { facts: Pick<Facts, "pulls" | "branches">; policy: Policy },
): PullFact[] {
  if (policy.onNewHead === "hold") return [];
  const isReopened = ({ number }: PullFact) => state.superseded.some((pull) => pull.number === number);
  const open = facts.pulls.filter(({ isOurs, isTakenBack, state: is }) => isOurs && isTakenBack && is === "open");
  return open.filter((pull) => !isReopened(pull) && !isModified(pull, state, facts));
}

/** Our open pull requests for other heads, newest first. */
export function listOpenOfOthers(pulls: readonly PullFact[], head: CommitSha): PullFact[] {
  return pulls
    .filter((pull) => pull.isOurs && pull.state === "open" && pull.head !== head)
    .sort((a, b) => b.number - a.number);
}

/** A pull request whose branch is gone counts as modified unless it is still at the recorded commit. */
function isModified(pull: PullFact, { pr }: WatchState, { branches }: Pick<Facts, "branches">): boolean {
  const branch = branches.find(({ name }) => name === pull.branch);
  if (branch !== undefined) return branch.relation === "foreign";
  return !(pr?.number === pull.number && pr.headSha === pull.headSha);
}
