import { input, type Values } from "../../src/kit/inputs.ts";
import { backoffInputs, stateInputs, stateWritingInputs } from "../../src/kit/shared-inputs.ts";

export const inputs = {
  ...stateWritingInputs,
  ...stateInputs,
  recipes: input.lines(),
  "produced-file": input.optionalText(),
  "missing-recipe": input.choice("report", "pending"),
  ...backoffInputs,
  "supported-ecosystems": input.lines(),
  "ecosystem-aliases": input.lines(),
  "compact-after-days": input.count(),
  order: input.choice("name", "score", "none"),
};

export type Inputs = Values<typeof inputs>;
