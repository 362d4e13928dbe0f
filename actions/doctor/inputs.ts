import { input, type Values } from "../../src/kit/inputs.ts";
import { stateInputs } from "../../src/kit/shared-inputs.ts";

export const inputs = {
  root: input.text(),
  workflows: input.text(),
  ...stateInputs,
  dashboard: input.lines(),
  "required-checks": input.lines(),
  online: input.flag(),
  branch: input.optionalText(),
  token: input.secret(),
};

export type Inputs = Values<typeof inputs>;
