/** Inputs that several actions share, under the names in action.yml. Only action.yml has their defaults. */

import { input, type Values } from "./inputs.ts";

/** Where and how to publish. */
export const publishingInputs = {
  root: input.text(),
  publish: input.choice("commit", "branch"),
  branch: input.optionalText(),
  "keep-history": input.flag(),
  "on-refused": input.choice("fail", "pull-request", "branch"),
  "pull-request-labels": input.lines(),
  "auto-merge": input.choice("false", "merge", "squash", "rebase"),
  remote: input.text(),
  "commit-message": input.text(),
  "author-name": input.identity(),
  "author-email": input.identity(),
  "max-attempts": input.optionalCount(1),
  "retry-base-ms": input.count(),
  "retry-cap-ms": input.count(),
  "retry-deadline-ms": input.count(),
  token: input.secret(),
  "dry-run": input.flag(),
};

export type PublishingInputs = Values<typeof publishingInputs>;

/** How an action writes the state: always as a commit on the state's own branch. */
export const stateWritingInputs = {
  root: publishingInputs.root,
  branch: publishingInputs.branch,
  remote: publishingInputs.remote,
  "commit-message": publishingInputs["commit-message"],
  "author-name": publishingInputs["author-name"],
  "author-email": publishingInputs["author-email"],
  transport: input.choice("git", "api", "auto"),
  "max-attempts": publishingInputs["max-attempts"],
  "retry-base-ms": publishingInputs["retry-base-ms"],
  "retry-cap-ms": publishingInputs["retry-cap-ms"],
  "retry-deadline-ms": publishingInputs["retry-deadline-ms"],
  token: publishingInputs.token,
  "dry-run": publishingInputs["dry-run"],
};

export type StateWritingInputs = Values<typeof stateWritingInputs>;

/** When failed packages are tried again. Read these inputs with readBackoff. */
export const backoffInputs = {
  backoff: input.text(),
  "max-failures": input.count(),
};

/** Where a pipeline keeps its state. */
export const stateInputs = {
  queue: input.text(),
  "failures-dir": input.text(),
  "metrics-dir": input.text(),
  "disambiguations-dir": input.text(),
  "control-file": input.text(),
};

export type StateInputs = Values<typeof stateInputs>;

/** The paths of the state according to the inputs, relative to `root`. */
export function statePathsOf(inputs: StateInputs) {
  return {
    queue: inputs.queue,
    failures: inputs["failures-dir"],
    metrics: inputs["metrics-dir"],
    disambiguations: inputs["disambiguations-dir"],
    control: inputs["control-file"],
  };
}
