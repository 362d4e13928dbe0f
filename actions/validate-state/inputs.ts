import { input, type Values } from "../../src/kit/inputs.ts";
import { stateInputs } from "../../src/kit/shared-inputs.ts";

export const inputs = {
  root: input.text(),
  ...stateInputs,
  require: input.lines(),
  strict: input.flag(),
  recipes: input.lines(),
  "supported-ecosystems": input.lines(),
  "ecosystem-aliases": input.lines(),
  report: input.optionalText(),
  fix: input.flag(),
  token: input.secret(),
  "dry-run": input.flag(),
};

export type Inputs = Values<typeof inputs>;
