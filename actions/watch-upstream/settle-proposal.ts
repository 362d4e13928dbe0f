/** The state changes at the end of a proposal. */

import { formatTime } from "../../src/pipeline/times.ts";
import { countFailure } from "./count-failure.ts";
import type { StateChange } from "./decision.ts";
import type { PullFact } from "./facts.ts";
import type { WatchPull } from "./own-pulls.ts";
import type { ProposeJob } from "./plan-job.ts";
import type { WatchRun } from "./watch-run.ts";

/** The state changes once the pull request is open and those it replaces are closed. */
export function endProposal(
  { runtime }: WatchRun,
  { range, supersedes }: ProposeJob,
  { commit, pull }: { commit: string; pull: WatchPull },
): StateChange[] {
  const { number, url, author } = pull;
  return [
    ...supersede(supersedes, formatTime(runtime.now())),
    { kind: "set-pull", pull: { number, url, head: range.head, headSha: commit, author } },
    { kind: "advance", cursor: "lastProposedCommit", to: range.head },
    ...finish(),
  ];
}

/** The state changes if the updater changed nothing: the range is handled. */
export function endWithoutWork(
  { runtime }: WatchRun,
  { range, supersedes }: ProposeJob,
  closed: readonly PullFact[],
): StateChange[] {
  return [
    ...supersede([...supersedes, ...closed], formatTime(runtime.now())),
    { kind: "set-pull", pull: null },
    { kind: "advance", cursor: "lastMergedCommit", to: range.head },
    { kind: "advance", cursor: "lastProposedCommit", to: range.head },
    ...finish(),
  ];
}

/** Counts one more failure of this upstream commit. */
export function endInFailure({ journal, policy, runtime }: WatchRun, { range }: ProposeJob): StateChange[] {
  const now = formatTime(runtime.now());
  const { maxFailures } = policy;
  const failures = countFailure(journal.state?.failures ?? null, { head: range.head, now, maxFailures });
  return [{ kind: "clear-journal" }, { kind: "set-failures", failures }];
}

function supersede(pulls: readonly PullFact[], at: string): StateChange[] {
  return pulls.map(({ number, head }) => ({ kind: "supersede", pull: { number, head, at } }));
}

function finish(): StateChange[] {
  return [{ kind: "clear-journal" }, { kind: "set-failures", failures: null }];
}
