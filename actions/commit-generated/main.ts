import { defineAction } from "../../src/kit/define-action.ts";
import { input } from "../../src/kit/input.ts";
import { publishingInputs } from "../../src/kit/publishing-inputs.ts";
import { commitGenerated } from "./run.ts";

export default defineAction({
  name: "commit-generated",
  inputs: {
    run: input.text(),
    paths: input.lines(),
    "ignore-json-fields": input.lines(),
    "timeout-minutes": input.count(1),
    ...publishingInputs,
  },
  run: commitGenerated,
});
