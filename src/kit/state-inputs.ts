/** The inputs that say where a pipeline keeps its state; names and defaults are those of the root action.yml. */

import { input, type Values } from "./input.ts";

export const stateInputs = {
  queue: input.text(),
  "failures-dir": input.text(),
  "metrics-dir": input.text(),
  "disambiguations-dir": input.text(),
  "control-file": input.text(),
};

export type StateInputs = Values<typeof stateInputs>;
