import type { FindingCode } from "./finding.ts";

export interface Explanation {
  why: string;
  remedy: string;
}

export const EXPLANATIONS: Readonly<Record<FindingCode, Explanation>> = {
  D1: {
    why: "The dashboard stays as it was until something else starts the workflow, so it contradicts the state.",
    remedy: "Add every state path to `on.push.paths`.",
  },
  D2: {
    why: "The filter never matches, so the workflow or check never runs, and nothing reports that.",
    remedy: "Correct the path, or remove the line.",
  },
  D3: {
    why: "Two runs write at once and lose races, or a cancelled run leaves half of its work.",
    remedy:
      "Give the workflow one `concurrency` group that is the same for every run, with `cancel-in-progress: false`.",
  },
  D4: {
    why: "A faulty or compromised step or dependency can do anything that the token may do.",
    remedy: "Set `permissions: {}` at the top, and grant each job only what its steps use.",
  },
  D5: {
    why: "A rebased file contradicts the state next to it, and a loop that ends green hides that nothing was published.",
    remedy: "Use the action commit-generated, which generates again at each new tip, and fails if it could not push.",
  },
  D6: {
    why: "Every batch changes these files, so open pull requests conflict with each other.",
    remedy:
      "Add only recipes to the pull request. Let record-results commit the state, and update-dashboard the dashboard.",
  },
  D7: {
    why: "A required check that does not run stays pending, so the pull request or the merge queue waits forever.",
    remedy: "Remove the filter, and add `merge_group` to `on`. Let the job decide what to skip.",
  },
  D8: {
    why: "A push with the workflow's token starts no workflow. A push with another token starts every workflow that matches.",
    remedy:
      "Keep the pushed paths out of the workflow's own filter. If another workflow has to run afterwards, start it with `workflow_run`, or push with an App token.",
  },
  D9: {
    why: "Artifacts and Windows refuse colons, and two runs of one day overwrite each other's branch or file.",
    remedy:
      "Use the output `batch-id` of select-batch, or a UTC time such as `date -u +%Y-%m-%dT%H-%M-%SZ` and a unique suffix.",
  },
  D10: {
    why: "A tag or branch can be moved to other code, which then runs with your token.",
    remedy: "Pin it as `owner/name@<40 hexadecimal digits> # vX.Y.Z`.",
  },
  D11: {
    why: "GitHub replaces waiting runs, so nobody ever sees the changes of a replaced run.",
    remedy: "Read the whole state each time, as maintain-queue does.",
  },
  D12: {
    why: "A wrong path looks like a pipeline with nothing to do, and every step stays green.",
    remedy: "Let the step fail if the file is missing, or name it in `require` of validate-state.",
  },
  D13: {
    why: "A step that did not run counts as passed or failed.",
    remedy: "Check the step's `outcome`, or that the output is not empty.",
  },
  D14: {
    why: "Whoever chooses the text can run commands with the job's token.",
    remedy: 'Put the expression into `env`, and use the variable in quotes, as in "$TITLE".',
  },
  D15: {
    why: "Nobody can tell the pipeline's commits from a person's, and tools that skip bots do not skip them.",
    remedy: "Commit as github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>.",
  },
};
