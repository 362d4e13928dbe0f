import { input, type Values } from "../../src/kit/inputs.ts";
import { publishingInputs } from "../../src/kit/shared-inputs.ts";

export const inputs = {
  run: input.optionalText(),
  paths: input.lines(),
  rerun: input.flag(),
  append: input.optionalText(),
  "append-key": input.optionalText(),
  "on-conflict": input.choice("fail", "ours"),
  "if-no-match": input.choice("fail", "warn", "ignore"),
  "ignore-json-fields": input.lines(),
  "timeout-minutes": input.count(1),
  config: input.optionalText(),
  transport: input.choice("git", "api", "auto"),
  ...publishingInputs,
};

export type Inputs = Values<typeof inputs>;
