/** The inputs that every action with a branch to publish to shares; names and defaults are those of the root action.yml. */

import { input, type Values } from "./input.ts";

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
