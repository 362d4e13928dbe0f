import type { CommitSha, WatchIdentity } from "../../src/formats/watch-state.ts";
import { toOneLine } from "../../src/text/clean.ts";
import { count, formatBytes } from "../../src/text/count.ts";
import type { HoldCause } from "./decision.ts";
import type { ForeignCommit } from "./facts.ts";

/** How many names of a long list to show. */
const SHOWN = 10;

/** Says why a person has to decide, and which input or action on GitHub settles it. */
export function renderHold(hold: HoldCause, { upstream, target }: WatchIdentity): string {
  switch (hold.reason) {
    case "baseline-unknown": {
      const { commit } = hold;
      const pull = hold.pullUrl === "" ? "" : ` (${toOneLine(hold.pullUrl)})`;
      return `${hold.place} is from an older tool, and its last pull request${pull} is neither merged nor open, so nobody knows what ${target.base} contains. Run once with \`force-init: true\` and \`init: ${commit}\` if ${target.base} contains everything up to that commit, or with another commit.`;
    }
    case "upstream-branch-missing": {
      const others = hold.branches.length === 0 ? "and no other branches either" : `but ${listNames(hold.branches)}`;
      return `The upstream repository has no branch "${toOneLine(hold.branch)}", ${others}. Set \`upstream-branch\` to the branch to watch.`;
    }
    case "history-rewritten": {
      const common =
        hold.mergeBase === null
          ? "they have no commit in common"
          : `their last common commit is ${short(hold.mergeBase)}`;
      const rebase = hold.mergeBase === null ? "" : "`on-rewrite: rebase-base` to continue from there, ";
      return `The upstream history was rewritten: ${short(hold.to)} does not contain ${short(hold.from)}, and ${common}. Set ${rebase}\`on-rewrite: accept\` to continue from the new head, or \`init\` with a commit and \`force-init: true\`.`;
    }
    case "base-missing":
      return `The upstream repository ${upstream.url} no longer has the commit ${short(hold.commit)}, which ${target.base} was updated to. Run once with \`force-init: true\` and \`init\` set to the commit to continue from.`;
    case "superseded-reopened":
      return `Pull request #${hold.number} was replaced by a newer one, and a person reopened it. Merge it or close it again.`;
    case "foreign-pull":
      return `Pull request #${hold.number} by ${toOneLine(hold.author)} is open on our branch ${hold.branch}. Merge it or close it.`;
    case "branch-modified": {
      const commits = describeCommits(hold.commits);
      if (hold.number === null)
        return `The branch ${hold.branch} has ${commits}, and no open pull request. Open one from it, or delete the branch so that it is created again.`;
      return `Pull request #${hold.number} has ${commits} on its branch ${hold.branch}, so it is not replaced. Merge it or close it.`;
    }
    case "nothing-watched":
      return `No file of the upstream repository at ${short(hold.head)} matches \`upstream-paths\`, and neither does any file that changed. Correct \`upstream-paths\`: a path starts at the root without a slash, a folder ends in a slash or in /**, and upper and lower case differ.`;
    case "quarantined":
      return `${short(hold.head)} failed ${count(hold.count, "time")} and is no longer tried. Look at the log of its last run, then set \`retry: true\`, or \`advance-to\` if it needs no change.`;
    case "range-too-large": {
      const { range, cap, size, max } = hold;
      const [has, allowed] =
        cap === "max-bytes"
          ? describeSizes(size, max)
          : [count(size, cap === "max-files" ? "file" : "commit"), String(max)];
      return `The range ${short(range.base)}..${short(range.head)} has ${has}, more than \`${cap}\` allows (${allowed}). Raise \`${cap}\`, or set \`advance-to\` to a later commit.`;
    }
  }
}

/** Both sizes as text: in full if they would look the same when shortened. */
function describeSizes(size: number, max: number): [string, string] {
  const sizes: [string, string] = [formatBytes(size), formatBytes(max)];
  return sizes[0] === sizes[1] ? [count(size, "byte"), count(max, "byte")] : sizes;
}

function describeCommits(commits: readonly ForeignCommit[]): string {
  const [first] = commits;
  if (first === undefined) return "commits that are not ours";
  const rest = commits.length === 1 ? "" : ` and ${count(commits.length - 1, "more commit")}`;
  return `the commit ${short(first.sha)} by ${toOneLine(first.author)}${rest}`;
}

function listNames(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => `"${toOneLine(name)}"`);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

function short(sha: CommitSha): string {
  return sha.slice(0, 12);
}
