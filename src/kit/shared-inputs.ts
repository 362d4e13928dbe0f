/** Inputs that several actions share. Their names and defaults match the root action.yml. */

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

/** Where a pipeline keeps its state. */
export const stateInputs = {
  queue: input.text(),
  "failures-dir": input.text(),
  "metrics-dir": input.text(),
  "disambiguations-dir": input.text(),
  "control-file": input.text(),
};

export type StateInputs = Values<typeof stateInputs>;

/** Where the inputs say that the state lies, relative to `root`. */
export function statePathsOf(inputs: StateInputs) {
  return {
    queue: inputs.queue,
    failures: inputs["failures-dir"],
    metrics: inputs["metrics-dir"],
    disambiguations: inputs["disambiguations-dir"],
    control: inputs["control-file"],
  };
}
