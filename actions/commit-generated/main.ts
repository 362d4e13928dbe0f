import { defineAction } from "../../src/action/define-action.ts";
import { input } from "../../src/action/input.ts";
import { publishingInputs } from "../../src/action/publishing-inputs.ts";
import { commitGenerated } from "../../src/usecases/commit-generated.ts";

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
