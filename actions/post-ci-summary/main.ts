import { defineAction } from "../../src/kit/define-action.ts";
import { inputs } from "./inputs.ts";
import { postCiSummary } from "./run.ts";

export default defineAction({
  name: "post-ci-summary",
  readsEvent: true,
  inputs,
  run: postCiSummary,
});
