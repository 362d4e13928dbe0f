import type { CommittedWork } from "./commit-work.ts";
import type { WantedPull } from "./keep-pull.ts";
import type { ProposeJob } from "./plan-job.ts";
import type { WatchRun } from "./watch-run.ts";

/** The pull request for a commit that is already on its branch. */
export function composePull(
  { settings, policy, journal }: WatchRun,
  { range, branch, settled, act }: ProposeJob,
  { commit, title, body }: CommittedWork,
): WantedPull {
  return {
    ...{ name: settings.name, head: range.head, rangeBase: range.base, commit, branch, title, text: body, settled },
    base: policy.watch.target.base,
    labels: settings.labels,
    // The earlier run may have died after it opened the pull request and before it added the labels.
    labelsAdopted: act === "resume" && journal.state?.pr?.head !== range.head,
  };
}
