/** Inputs that several actions share; names and defaults are those of the root action.yml. */

import { input, type Values } from "./inputs.ts";

/** Where and how to publish. */
export const publishingInputs = {
  root: input.text(),
  publish: input.choice("commit", "branch"),
  branch: input.optionalText(),
  "keep-history": input.flag(),
  remote: input.text(),
  "commit-message": input.text(),
  "author-name": input.identity(),
  "author-email": input.identity(),
  "max-attempts": input.count(1),
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
