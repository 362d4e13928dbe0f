import { input, type Values } from "../../src/kit/inputs.ts";
import { publishingInputs } from "../../src/kit/shared-inputs.ts";

export const inputs = {
  run: input.text(),
  paths: input.lines(),
  "if-no-match": input.choice("fail", "warn", "ignore"),
  "ignore-json-fields": input.lines(),
  "timeout-minutes": input.count(1),
  ...publishingInputs,
};

export type Inputs = Values<typeof inputs>;
