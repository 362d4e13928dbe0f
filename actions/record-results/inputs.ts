import { input, type Values } from "../../src/kit/inputs.ts";
import { backoffInputs, stateInputs, stateWritingInputs } from "../../src/kit/shared-inputs.ts";

export const inputs = {
  batch: input.optionalText(),
  results: input.lines(),
  merged: input.lines(),
  "batch-id": input.optionalText(),
  ...stateInputs,
  ...backoffInputs,
  "merge-hold-hours": input.count(),
  "unsupported-status": input.choice("blocked", "excluded", "requires_manual"),
  "failure-threshold": input.count(1),
  "recovery-minutes": input.count(1),
  "recovery-multiplier": input.count(1),
  "max-recovery-minutes": input.count(1),
  "full-output-bytes": input.count(),
  "missing-pattern": input.text(),
  "ecosystem-aliases": input.lines(),
  ...stateWritingInputs,
};

export type Inputs = Values<typeof inputs>;
