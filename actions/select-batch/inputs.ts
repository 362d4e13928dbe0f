import { input, type Values } from "../../src/kit/inputs.ts";
import { stateInputs } from "../../src/kit/shared-inputs.ts";

export const inputs = {
  root: input.text(),
  ...stateInputs,
  branch: input.optionalText(),
  remote: input.text(),
  mode: input.choice("rotate", "weighted", "fixed"),
  ecosystem: input.optionalText(),
  ecosystems: input.lines(),
  "slot-minutes": input.count(1),
  weights: input.optionalText(),
  fallback: input.choice("none", "next"),
  "batch-size": input.count(1),
  "max-tier": input.count(1),
  "retry-share": input.text(),
  "max-skipped": input.count(),
  "supported-ecosystems": input.lines(),
  "ecosystem-aliases": input.lines(),
  "ignore-breaker": input.flag(),
  "max-recovery-minutes": input.count(1),
  "expected-platforms": input.lines(),
  "batch-path": input.optionalText(),
  token: input.secret(),
  "dry-run": input.flag(),
};

export type Inputs = Values<typeof inputs>;
