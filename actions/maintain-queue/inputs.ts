import { input, type Values } from "../../src/kit/inputs.ts";
import { stateInputs } from "../../src/kit/shared-inputs.ts";

export const inputs = {
  root: input.text(),
  ...stateInputs,
  recipes: input.lines(),
  "produced-file": input.optionalText(),
  "missing-recipe": input.choice("report", "pending"),
  backoff: input.text(),
  "max-failures": input.count(),
  "supported-ecosystems": input.lines(),
  "ecosystem-aliases": input.lines(),
  "compact-after-days": input.count(),
  order: input.choice("name", "score", "none"),
  branch: input.optionalText(),
  remote: input.text(),
  "commit-message": input.text(),
  "author-name": input.identity(),
  "author-email": input.identity(),
  transport: input.choice("git", "api", "auto"),
  "max-attempts": input.optionalCount(1),
  "retry-base-ms": input.count(),
  "retry-cap-ms": input.count(),
  "retry-deadline-ms": input.count(),
  token: input.secret(),
  "dry-run": input.flag(),
};

export type Inputs = Values<typeof inputs>;
