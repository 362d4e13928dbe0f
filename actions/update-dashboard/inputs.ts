import { input, type Values } from "../../src/kit/inputs.ts";
import { publishingInputs, stateInputs } from "../../src/kit/shared-inputs.ts";
import { siteInputs } from "./site-inputs.ts";

export const inputs = {
  ...publishingInputs,
  ...stateInputs,
  ...siteInputs,
  config: input.optionalText(),
  output: input.text(),
  format: input.choice("dashboard", "queue-analytics"),
  publish: input.choice("commit", "branch", "pages", "none"),
  transport: input.choice("git", "api", "auto"),
  strict: input.flag(),
  "max-failures": input.optionalCount(),
  "max-runs": input.optionalCount(),
  "history-days": input.count(1),
  "max-output-bytes": input.optionalCount(),
};

export type Inputs = Values<typeof inputs>;
