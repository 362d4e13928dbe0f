import { input, type Values } from "../../src/kit/inputs.ts";
import { stateInputs } from "../../src/kit/shared-inputs.ts";

export const inputs = {
  head: input.lines(),
  recipes: input.lines(),
  ...stateInputs,
  generated: input.lines(),
  remote: input.text(),
  apply: input.flag(),
  close: input.flag(),
  token: input.secret(),
};

export type Inputs = Values<typeof inputs>;
